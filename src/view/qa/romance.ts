import type { CourtesyWords } from "./words.ts";

export const french: CourtesyWords = {
  courtesy: [
    "bonjour|bonsoir|salut|coucou|hello|chère?|chère? (?:client|cliente|monsieur|madame)|madame(?: monsieur)?|monsieur|bienvenue",
    "merci(?: (?:beaucoup|bien|infiniment|d ?avance|encore|à vous|mille fois|pour tout))?|mille mercis|grand merci|je vous remercie(?: (?:beaucoup|par avance|d avance))?|je te remercie|nous vous remercions",
    "(?:merci(?: (?:beaucoup|bien|encore))?|je vous remercie|nous vous remercions) (?:pour|de|d) ?(?:votre|ton|ta|l|la|le|cette|ces|vos|nous avoir|m avoir|avoir|tout)? ?(?:message|patience|retour|réponse|aide|compréhension|contact\\S*|attente|appel|rapidité|écrit|informations?|info|précisions?|confiance)(?: .{0,30})?",
    "super|parfait|génial|excellent|très bien|c est parfait|top|nickel|impeccable|d ?accord|ok|okay|entendu|compris|je comprends|je vois|oui|non|bien sûr|certainement|avec plaisir|de rien|je vous en prie|je t en prie|pas de (?:problème|souci)|aucun (?:problème|souci)|volontiers|ravie? (?:d avoir pu .*|que .*|de .*)|heureu(?:x|se) (?:que|de|d) .*|c est noté|noté",
    "(?:ça|cela|tout|c est|maintenant|ça y est)? ?(?:marche|fonctionne|a (?:marché|fonctionné)|réglé|résolu|bon)(?: (?:maintenant|très bien|bien|à nouveau|enfin))*|c est tout(?: (?:ce qu il|merci).*)?",
    "(?:je vous souhaite |passez )?(?:une |un )?(?:bonne|excellente|belle|bon|excellent) (?:journée|soirée|week ?end|semaine|fin de journée|continuation|après midi)(?: à vous)?|bon week ?end|à (?:bientôt|plus|demain|vous aussi)|au revoir|vous (?:aussi|de même)|pareillement|de même",
    "(?:est ce que je peux|puis je|je peux|pouvons nous)(?: vous)? (?:faire |aider )?(?:autre chose|encore|en quoi que ce soit|quelque chose).*|y a t il autre chose.*|avez vous (?:besoin d )?autre.*|comment (?:puis je|pouvons nous|je peux) (?:vous |t )?aider.*|en quoi puis je .*|(?:cela|est ce que cela) (?:répond|vous convient|vous aide).*|puis je faire autre chose pour vous|tout est clair.*",
    "n hésitez pas.*|n hésite pas.*|(?:je|nous) rest(?:e|ons) (?:à (?:votre|ta) disposition).*|(?:je suis|nous sommes) (?:vraiment |sincèrement )?désolée?s?(?: (?:d apprendre|de l apprendre|pour (?:ce|cette|le|la|l|ces|les) ?.*|de (?:ce|cette|la) .*))?|désolée?(?: pour .*)?|toutes (?:mes|nos) excuses(?: .*)?|(?:veuillez )?(?:m |nous )?excuse[rz](?: .*)?",
    "(?:bien )?cordialement|(?:bien )?à vous|salutations(?: .*)?|bien cordialement|amicalement|(?:mon nom est|je m appelle|je suis|ici|c est)(?: (?:de|du|d|chez) .*)?|l équipe .*|du nouveau|des nouvelles|il y a quelqu un|vous êtes là|j attends(?: toujours)?|toujours rien",
  ],
  fillers:
    "si très beaucoup bien encore tous toutes tout équipe vous tu te toi moi je et ou mais le la les un une de du des pour avec aussi maintenant alors ici là à au en par votre vos notre mon ma ce cette c est l d s m rapide aide réponse y il elle a été vraiment",
  holding: [
    "un (?:instant|moment|petit instant)(?: (?:s il vous plaît|svp|stp))?|(?:une )?(?:minute|seconde)(?: s il vous plaît)?|(?:veuillez )?(?:patientez?|patienter)|ne quittez pas|(?:je|nous) (?:reviens|revenons|reviendr\\S+) vers (?:vous|toi)|je vous tiens (?:au courant|informée?s?)|(?:nous|on) vous tien\\S+ .*",
    "(?:je|j|nous|on)(?: (?:vais|allons|va|suis en train de|m en|me|nous))*(?: vous)? ?(?:vérifi\\S+|regard\\S+|renseign\\S+|contrôl\\S+|demand\\S+|transm\\S+|transf\\S+|recherch\\S+|cherch\\S+|consult\\S+|examin\\S+|occup\\S+|me renseigne|voi[rs]|jette un|ai (?:bien )?(?:transmis|transféré|trouvé))(?: .{0,60})?$|(?:un collègue|notre équipe|le service|une collègue|l entrepôt)(?: \\S+){0,4}? (?:va|vous|reviendra|prendra|regarde).*|(?:j ai (?:bien )?trouvé|je vois (?:bien )?(?:votre commande|ta commande|le dossier|#))(?: .{0,25})?$|je m en occupe.*",
  ],
  request: [
    "(?:pouvez vous|pourriez vous|peux tu|pourrais tu|merci de|veuillez|j ai besoin|il me faut|il nous faut|envoyez|donnez|indiquez|précisez|puis je avoir)(?: \\S+){0,8} (?:numéro|e-?mail|mail|adresse|nom|capture|photos?|détails|version|facture|commande|compte|téléphone|modèle|navigateur|appareil|erreur|quel\\S*|quand|où|taille|couleur|date|code)",
  ],
  advice: [
    "(?:avez vous|as tu|auriez vous)(?: \\S+){0,4} (?:essayé|redémarré|vérifié|tenté)|essayez|essaie|pourriez vous essayer",
  ],
};

export const spanish: CourtesyWords = {
  courtesy: [
    "hola(?: (?:de nuevo|qué tal|a todos|equipo))?|buen(?:os|as)? (?:días?|tardes|noches)|buenas|estimad[oa]s?(?: (?:cliente|señor\\S*|equipo))?|querid[oa]|saludos|qué tal|bienvenid[oa]",
    "(?:muchas |muchísimas |mil |ok |vale |perfecto )?gracias(?: (?:de nuevo|de antemano|por todo|a ti|a usted|a vosotros))?|te lo agradezco|se lo agradezco|muy agradecid[oa]|muy amable",
    "(?:muchas )?gracias por (?:tu|su|la|el|vuestr[oa]|contactar\\S*|escribir\\S*|avisar|esperar|ponerte|ponerse|la)? ?(?:rápid[oa] )?(?:mensaje|paciencia|respuesta|ayuda|comprensión|información|tiempo|consulta|confianza|con nosotros|en contacto.*|espera|rapidez)?(?: .{0,20})?",
    "perfecto|genial|estupendo|excelente|fantástico|fenomenal|muy bien|bien|vale|ok|okay|de acuerdo|entendido|entiendo|ya veo|claro(?: que sí)?|por supuesto|sí|no|con (?:mucho )?gusto|de nada|no hay (?:problema|de qué)|un placer|a (?:ti|usted|la orden)|me alegr[oa](?: .*)?|nos alegra(?: .*)?|listo|todo bien|es todo",
    "(?:ya |ahora |eso |esto |todo )*(?:funciona|funcionó|va bien|está (?:resuelto|solucionado|bien)|quedó|sirvió)(?: (?:bien|perfecto|perfectamente|ahora|todo))*|eso (?:es|era) todo",
    "(?:que (?:tengas?|pases?|tenga|pase) )?(?:un |una )?(?:buen|buena|feliz|lindo|excelente) (?:día|tarde|noche|fin de semana|semana|finde)|hasta (?:luego|pronto|mañana)|adiós|chao|nos vemos|igualmente|cuídate|cuídese",
    "¿?(?:hay algo más|algo más|puedo (?:ayudar\\S*|hacer)(?: (?:algo más|en algo más|con algo más))?|te puedo ayudar|le puedo ayudar|necesita[s]? algo más)(?: .{0,40})?|¿?(?:en qué|cómo) (?:puedo|podemos|te puedo|le puedo) (?:ayudar\\S*|servir\\S*)(?: hoy)?|¿?(?:queda|está|es) (?:todo )?(?:clar[oa]|resuelt[oa])(?: .*)?|¿?te (?:sirve|parece bien)|espero (?:que|haber) .*(?:ayud|sirv).*",
    "(?:no dudes en|no dude en|quedo a|quedamos a|cualquier (?:cosa|duda|consulta)|avísame si|avíseme si|escríbenos).*|(?:lo )?siento(?: (?:mucho|muchísimo))?(?: (?:la|el|las|los|oír|escuchar|saber|lo) .*)?|lo (?:siento|lamento|sentimos|lamentamos)(?: .*)?|lament(?:o|amos)(?: .*)?|(?:mis|nuestras) disculpas(?: .*)?|(?:te |le )?(?:pido|pedimos) disculpas(?: .*)?|disculp[ae](?: .{0,40})?|perdón(?: .{0,40})?",
    "(?:un )?(?:cordial|fuerte) (?:saludo|abrazo)|un (?:saludo|abrazo)|(?:cordiales )?saludos(?: cordiales)?|atentamente|(?:mi nombre es|me llamo|soy|habla|le habla)(?: (?:de|del|desde) .*)?|¿?(?:alguna novedad|hay alguien(?: ahí)?|siguen? ahí|novedades)(?: .{0,20})?|sigo esperando|el equipo .*",
  ],
  fillers:
    "tan muy mucho muchas más otra vez todos todo equipo tú te ti usted le me mí yo y o pero el la los las un una de del para por con también ahora ya aquí ahí en a su tu mi nuestro es era lo que se rápida ayuda respuesta realmente hoy",
  holding: [
    "(?:un|dame un|deme un|espera un|espere un) (?:momento|momentito|segundo|minuto|instante)(?: por favor)?|(?:por favor )?(?:espera|espere|aguarda|aguarde)(?: .{0,20})?$|(?:te|le) (?:aviso|confirmo|escribo|respondo|informo|mantengo)(?: .{0,40})?$|(?:vuelvo|volveré|regreso)(?: .{0,30})?$|me pondré en contacto.*|nos pondremos en contacto.*",
    "(?:voy a|vamos a|estoy|estamos|déjame|déjeme|permíteme|permítame|ahora|ya|lo|enseguida)(?: (?:lo|la|a|te|le|mismo|ahora|ya))* ?(?:revis\\S+|verific\\S+|consult\\S+|comprob\\S+|compruebo|mir\\S+|ver|averigu\\S+|investig\\S+|pregunt\\S+|busc\\S+|confirm(?:ar|ando|o)\\S*|transfer\\S+|pas[oa]\\S*|reenv\\S+|deriv\\S+|echar un)(?: .{0,60})?$|(?:lo |la )?(?:reviso|verifico|consulto|compruebo|averiguo|busco)(?: .{0,40})?$|(?:un compañero|una compañera|nuestro equipo|el equipo|un agente)(?: .{0,40})?(?:contactar\\S*|revisar\\S*|se pondrá|te|le|va a)(?: .*)?|he (?:trasladado|reenviado|pasado|derivado|encontrado)(?: .{0,40})?$|ya (?:lo|la|te)? ?(?:encontré|tengo|veo) (?:el pedido|tu pedido|su pedido|la cuenta|#)?.{0,12}$",
  ],
  request: [
    "¿?(?:podrías?|puedes?|puede|me das?|me da|me indicas?|envíame|envíeme|necesito|necesitamos|por favor|dime|dígame|facilit\\S+|indíc\\S+|mánd\\S+|confírm\\S+)(?: \\S+){0,8} (?:número|correo|e-?mail|dirección|nombre|captura|fotos?|detalles|versión|factura|pedido|cuenta|teléfono|modelo|navegador|dispositivo|error|cuál\\S*|qué|cuándo|dónde|talla|color|fecha|código|recibo)",
  ],
  advice: ["¿?(?:has|ha|habéis)(?: \\S+){0,3} (?:probado|intentado|reiniciado|revisado)|prueba|pruebe|intenta|intente"],
};

export const italian: CourtesyWords = {
  courtesy: [
    "ciao|salve|buongiorno|buonasera|buon (?:giorno|pomeriggio)|gentile(?: (?:cliente|signor\\S*|team))?|car[oa]|benvenut[oa]",
    "grazie(?: (?:mille|tante|infinite|ancora|a (?:te|lei|voi)|di (?:tutto|cuore)|in anticipo))?|ti ringrazio|la ringrazio|molte grazie|vi ringrazio",
    "(?:grazie(?: mille)?|ti ringrazio|la ringrazio) per (?:il|la|l|averci|avermi|aver|tutto|i|le|questo)? ?(?:tuo |suo |vostro |tua |sua |vostra |rapida )?(?:messaggio|pazienza|risposta|aiuto|attesa|comprensione|contatt\\S+|scritto|informazion\\S+|tempo|fiducia|disponibilità)?(?: .{0,25})?",
    "perfetto|ottimo|benissimo|fantastico|eccellente|va bene|bene|d accordo|ok|okay|capito|capisco|certo|certamente|sì|si|no|prego|di niente|di nulla|figurati|si figuri|nessun problema|volentieri|è un piacere|con piacere|felice di (?:aiutar\\S+|aver\\S*).*|(?:mi|ci) fa (?:molto )?piacere(?: .*)?|sono (?:content[oa]|felice) (?:che|di) .*|tutto chiaro|chiaro",
    "(?:ora |adesso |tutto |così |ha )*(?:funziona|funzionato|a posto|risolto)(?: (?:tutto|bene|perfettamente|di nuovo|ora))*|è tutto|questo è tutto",
    "(?:ti auguro |le auguro )?(?:una |un )?(?:buona|buon|bella|splendida) (?:giornata|serata|fine settimana|weekend|settimana|pomeriggio)|buon weekend|a presto|arrivederci|alla prossima|anche a (?:te|lei|voi)|altrettanto",
    "(?:posso|possiamo) (?:esser\\S+|aiutar\\S+|fare)(?: .{0,40})?(?:altro|qualcos altro|utile)?(?: .{0,30})?|c è altro(?: .*)?|serve altro|come posso (?:aiutar\\S+|esser\\S+).*|in cosa posso .*|(?:hai|ha) (?:bisogno di altro|altre domande)|(?:è )?tutto (?:chiaro|risolto)|spero (?:sia|che) .*(?:util|aiut).*",
    "(?:non esit\\S+|rest(?:o|iamo) a disposizione|resto a|per qualsiasi|fammi sapere se|mi faccia sapere se|scriv\\S+ pure).*|mi (?:dispiace|spiace)(?: (?:molto|davvero|tanto))*(?: (?:per|di|del|sentir\\S+|saperlo|che) ?.*)?|ci (?:dispiace|scusiamo)(?: .*)?|scus[ai](?: (?:per|il|il disturbo) ?.*)?|(?:le|ti|vi) chied\\S+ scusa(?: .*)?",
    "(?:cordiali|distinti|cari) saluti|un (?:caro )?saluto|saluti|cordialmente|(?:mi chiamo|sono|il mio nome è|qui)(?: (?:di|del|da|dal|della) .*)?|(?:ci sono )?(?:novità|aggiornamenti)|c è qualcuno|sto (?:ancora )?aspettando|il team .*",
  ],
  fillers:
    "così molto tanto ancora tutti tutto team tu ti lei le voi vi io me mi e o ma il lo la i gli un una di del per con anche ora adesso qui in a al da sua tua mio nostro è era che si rapida aiuto risposta davvero oggi velocissimo",
  holding: [
    "un (?:attimo|momento|secondo|minuto|istante|attimino)(?: (?:per favore|solo|di pazienza))?|(?:attend\\S+|aspett\\S+)(?: .{0,20})?$|(?:ti|le|vi) (?:faccio sapere|aggiorno|ricontatto|scrivo|rispondo|confermo)(?: .{0,40})?$|torno (?:subito|da).*|(?:la|ti|vi) ricontatt\\S+.*",
    "(?:(?:ora|adesso|subito|lo|la|sto|stiamo|vado a|devo|provo a|mi|ci|lasci che|fammi|mi faccia|faccio) ?)*(?:verific\\S+|controll\\S+|dare un occhiata|do un occhiata|guard\\S+|chied\\S+|inform[oa]\\S*|cerc(?:o|ando|are)|indag\\S+|inoltr\\S+|pass(?:o|ato) (?:la|il|tutto).*|trasfer\\S+|consult\\S+|vedo|occup\\S+|vedere)(?: .{0,60})?$|(?:un collega|il nostro team|il magazzino|un operatore)(?: .{0,40})?(?:contatter\\S+|verific\\S+|risponder\\S+|si occup\\S+)(?: .*)?|ho (?:inoltrato|trovato|passato|girato)(?: .{0,40})?$",
  ],
  request: [
    "(?:puoi|può|potresti|potrebbe|mi (?:serve|dai|dia|invi\\S+|mandi|indic\\S+|conferm\\S+|può|puoi)|ho bisogno|per favore|invi\\S+|mand\\S+|indic\\S+|conferm\\S+)(?: \\S+){0,8} (?:numero|e-?mail|mail|indirizzo|nome|screenshot|foto|dettagli|versione|fattura|ordine|account|telefono|modello|browser|dispositivo|errore|qual\\S*|quando|dove|taglia|colore|data|codice)",
  ],
  advice: [
    "(?:hai|ha|avete)(?: \\S+){0,3} (?:provato|riavviato|controllato|tentato)|prova|provi|potresti provare|può provare",
  ],
};

export const portuguese: CourtesyWords = {
  courtesy: [
    "olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?(?: (?:cliente|senhor\\S*|equipe))?|car[oa]|bem vind[oa]|tudo bem|alô",
    "(?:muito |ok |certo )?obrigad[oa](?: (?:mesmo|pela atenção|por tudo|de novo|novamente|desde já))?|agradeço(?: .{0,30})?|agradecemos(?: .{0,30})?|valeu|grat[oa]|muit[oa] agradecid[oa]",
    "(?:muito )?obrigad[oa] (?:por|pel[oa]s?) (?:sua |seu |tua |teu |a |o |nos |me )?(?:rápida )?(?:mensagem|paciência|resposta|ajuda|contat\\S+|contact\\S+|compreensão|retorno|espera\\S*|escrever|aguardar|informaç\\S+|atenção|avisar)(?: .{0,25})?",
    "perfeito|ótimo|excelente|maravilha|show|legal|beleza|muito bem|certo|ok|okay|está bem|tá bom|tudo certo|entendi|entendido|compreendo|claro|com certeza|sim|não|de nada|por nada|imagina|disponha|sem problemas?|com prazer|fico (?:feliz|contente) (?:que|em|por|de) .*|ficamos felizes .*|que bom(?: .*)?|combinado",
    "(?:agora |já |isso |tudo )*(?:funcionou|funciona|deu certo|resolvido|resolveu|está (?:resolvido|a funcionar|funcionando|certo))(?: (?:agora|bem|tudo|perfeitamente|aqui))*|era (?:só )?isso|é (?:só )?isso|isso é tudo",
    "(?:tenha |desejo )?(?:um |uma )?(?:bom|boa|ótim[oa]|excelente|feliz) (?:dia|tarde|noite|fim de semana|semana|final de semana|resto de dia)|até (?:logo|breve|mais|amanhã|já)|tchau|adeus|igualmente|para (?:você|si) também|abraços?",
    "posso (?:ajudar|fazer|ajudá\\S+)(?: .{0,30})?(?:mais|algo|alguma coisa)(?: .{0,30})?|(?:há |tem |algo |precisa de |mais )*(?:mais alguma coisa|algo mais|alguma coisa mais)(?: .*)?|(?:em que|como) (?:posso|podemos) (?:ajudar|ser útil)(?: .*)?|(?:ficou|está) (?:tudo )?(?:claro|esclarecid\\S+|resolvid\\S+)|(?:ficou|tem|restou) (?:ainda )?alguma (?:outra )?(?:dúvida|questão|pergunta)|espero (?:ter|que) .*ajud.*",
    "(?:não hesite|fique à vontade|estamos à disposição|fico à disposição|qualquer (?:dúvida|coisa)|estou à disposição).*|(?:lamento|lamentamos|sinto muito|peço desculpas?|pedimos desculpas?|desculp[ae]|desculpem)(?: .{0,60})?|(?:as )?(?:minhas|nossas) desculpas(?: .*)?",
    "(?:com os )?(?:melhores )?cumprimentos|atenciosamente|att|abs|cordialmente|(?:meu nome é|me chamo|chamo me|o meu nome é|sou|aqui é|aqui)(?: (?:da|do|de|a|o) .*)?|alguma novidade|há novidades|tem alguém aí|alguém aí|(?:ainda )?(?:estou )?(?:aguardando|à espera|esperando)|a equipa .*|equipe .*",
  ],
  fillers:
    "tão muito mais uma vez todos tudo equipe equipa você vocês te tu eu me mim e ou mas o a os as um uma de do da para por com também agora já aqui aí em no na seu sua meu nosso é era que se rápida ajuda resposta realmente hoje pelo pela",
  holding: [
    "(?:só )?um (?:momento|momentinho|instante|segundo|minuto|minutinho)(?: (?:por favor|só))?|(?:por favor )?(?:aguard\\S+|esper[ea])(?: .{0,20})?$|(?:já |logo |te |lhe )*(?:retorno|volto|aviso|respondo|informo|dou notícias|entro em contat\\S+|entraremos em contat\\S+|entrarei em contat\\S+)(?: .{0,40})?$",
    "(?:vou|vamos|estou|estamos|deixe?-?(?: ?me)?|deixa eu|já|irei)(?: (?:a|já|agora|o|te|lhe|me))* ?(?:verific\\S+|confer\\S+|consult\\S+|checar|checando|ver|olhar|averigu\\S+|investig\\S+|perguntar|perguntando|procur\\S+|transfer\\S+|encaminh\\S+|pass(?:ar|ando)|analis\\S+|dar uma olhada|confirmar|reencaminh\\S+)(?: .{0,60})?$|(?:verifico|verificando|consulto|checo|confiro)(?: .{0,40})?$|(?:um colega|nossa equipe|a nossa equipa|um atendente|um especialista)(?: .{0,40})?(?:entrar\\S*|vai|irá|contact\\S+)(?: .*)?|(?:já )?(?:encaminhei|transferi|reencaminhei|encontrei|localizei)(?: .{0,40})?$",
  ],
  request: [
    "(?:poderia|pode|podia|consegue|me (?:envi\\S+|pass\\S+|inform\\S+|diga|diz)|envie|preciso|precisamos|por favor|informe|indique|confirme|qual)(?: \\S+){0,8} (?:número|e-?mail|endereço|morada|nome|captura|print|fotos?|detalhes|versão|fatura|pedido|encomenda|conta|telefone|modelo|navegador|dispositivo|erro|qual\\S*|quando|onde|tamanho|cor|data|código|cpf)",
  ],
  advice: ["(?:já )?(?:tentou|experimentou|reiniciou|verificou)|tente|experimente|pode tentar|poderia tentar"],
};
