/**
 * Names of one language that are everyday words of another: `dan` opens every third Dutch sentence, `mia` is Italian for
 * "my", `otto` for "eight". Chosen by hand from the frequent words of each language that the name lists hold too.
 */
export const everydayElsewhere: Readonly<Record<string, string>> = {
  nl: `dan wilde wilden grote ken kent liet jaren oke zin erin licht heer langer feest lieve kende jonge zak moe reis
    gast dode diep kerk witte missie volk tas knap kat maan keren ster kus lach kamp steen landen bron bende kip
    broeder volle kast toon staten handel groen muren maag ben bent mag moet kan wil wel hier daar nog al ook hoe
    wat wie waar dit deze pas pak pakket post weet werk goed graag beste fijn mooi sorry maar alle alles iets`,
  tr: `elli kelli kimi sana bana ona yani hadi güzel geri gün anne baba hala bence uzun dan kadın aman polis akşam
    sabah açık dünya adı bende adamı ateş ara işin hayal savaş hava şaka gelin belli aile şans ana baş hata aldın
    asıl muhteşem işler adına alın kalk müzik adama kral hale şef kalın sona altın karım rica döndü verme adın
    birinci yüce abi kuzey yan açın ışık kuş orta taş doğu bulmuş fikri çiçek bilen gören sarı veda temel dene var
    yok iyi tamam merhaba selam lütfen tabii peki evet hayır acaba nasıl neden ne bu şu o bir ama çok daha`,
  pl: `oto sam sama tej wiem robi stary dobre samo miło czekaj broń macie musiał mały dać całe wina jaką jaka uda rok
    pół mała boga czyż tacy mężu małą dostał prosić samą miłe wolny ruch rana dawna inną boską miła obie żył jasna
    mamie winny móc cenę siłę piątek mam ma mi my ty karta paczka numer konto kurier proszę dzień dobry dziękuję
    witam czy ale to ta`,
  it: `ella mia nell nella otto sarai beh vero amico devi giusto sicuro donna testa amici amore mano felice vedi
    migliore mani piccolo roba amo sacco strano vecchio fortuna buongiorno tizio fuoco vada aria luce capelli
    bambina natale grandi libero legge giusta nonna grosso dolce manca denaro seconda carta nero linea senta pezzi
    pena tranquillo corso dura oro cavallo viva mica reale maggiore giudice pelle vino andrà barca venuti lascio
    vivi benvenuto speranza meta sud vicini nomi arte palla muro corte bello buona buono salve grazie allora
    invece ciao`,
  es: `ante dan ella mia mía vida mira gusta ven amor sabía niños mano toma niño tierra amo vino armas bebé ido
    segura niña calle libre hará daño novia pena línea loca nena bonito hermosa llamas oro daré veré carta dulce
    carrera suelo cámara isla hagan ojalá bailar bonita ojo duda verla cierra puente reina inglés verme doble debí
    arte tomó tía verde leyes lana bala verá araña abran termine tomo mato sabia corto cola francés cadena grados
    dejan crea dirá feo nací lista listo bueno buenos hola perfecto gracias vale claro`,
  pt: `uma vida sabia amor gosto amo bebê saia faria pena nele caras fico armas casar bonito daí bonita lindo carta
    abra hein nela leva viva assunto louca estrada tia saída lua liga cão cadê arte segura inglês acima amar toma
    tira bala dever dono verá júri balas tomei bom boa olá oi obrigado obrigada tudo nasci moro falei`,
  fr: `elle hein cas monde compte lieu général loi porte gros mort santé appel clair vin libre sud marge avis signe
    reste signé gagné argent venu royal destinée lien lié roman nette jeunesse bonjour bonsoir merci salut rien
    bien bon bonne cher chère voilà peu`,
  de: `keiner gut nur leid weil mach dich mir glück job frauen wasser tod schatz soll hände alten wahl licht buch
    kampf hasse lasse dies länger stelle naja böse herzen ruf rufe mich solange sauer tasche blick hörst volk
    lehrer bein tor dach schüler strand thema hau langer davon streit knapp gäbe schutz wünsche bauch karte
    klingel moin hallo ich ab`,
  sv: `hans heller inga lilla ned nåt sina veta hallå hände fråga bästa hålla nya bilen höra ändå tala åker ringer
    nära spela klara kände dörren dags galen leva vadå sätta lära köra sova sida höll såna leta resa staden barnet
    vinna dan början bevis båten säng vila stilla röda vit besök sten hej tack bra min mitt`,
  da: `hans ned tager ven alene kone bilen venter heller ringer køre holdt nat fuld luk lykke kamp følger ender
    barnet brød taber åbner sten knap bevis smil rød vilde sande hud bro hej tak god min mit gaven`,
  no: `hans ned noe litt feil redd bilen venn heller alene venter ringer jente kone holdt plass legge gitt lykke kamp
    følger døra barnet bevis reiser moro besøk faller leke sånne båten koster året lette ender blås gaven hei takk
    god min`,
  fi: `eli kai koko mikä olin sinä tai isä varma päivä tosi näe mennä etkä maan vien otti tapan yönä veli jäi ethän
    vedä sana kone lue kamala aloin terve moi hei kiitos hyvä`,
};

/** Frequent function words that English does not have, by which a text tells its language; a word may belong to several. */
export const functionWordsElsewhere: Readonly<Record<string, string>> = {
  nl: `de het een ik je jij wij niet en van voor met mijn op dat te zijn hebben heb heeft wordt werd kunt kunnen naar
    bij uit nog maar als weer alle mij jullie u uw om aan`,
  tr: `bir ve bu için ile çok ama değil mi mı ne var yok olarak gibi daha kadar sonra ben sen siz biz benim ederim
    teşekkürler lütfen siparişim yazarım istiyorum olur oldu günler`,
  pl: `nie na się jest że za od po jak czy mnie mam mi moje mój proszę dla przez przed jeszcze już tylko jestem był
    była zamówienia zamówienie i w z o`,
  it: `il lo la gli le un una di che non con del della dei delle ho ha sono è nel nella mi si al alla ma anche più
    questo questa fa funziona giorni sorella ordine`,
  es: `el los las un una de que en por para con del al se mi su es son está están he ha lo la y como pero más este
    esta quiere pedido todo`,
  pt: `o os um uma de que não em por para com da dos das na se meu minha é são está ao à e como mas mais este esta
    pedido foi`,
  fr: `le les un une des de du que ne pas en pour par avec au aux se mon ma mes est sont je nous vous il elle et ou
    où comme mais ce cette commande`,
  de: `der das ein eine einen dem ist sind nicht und oder mit für von zu im auf bei nach aus ich wir sie mein meine
    meiner es auch noch schon wenn dass wie habe wird`,
  sv: `och att det en ett är inte jag du vi ni min mitt på av för med till om har hade kan ska från som er`,
  da: `og det en et er ikke jeg du vi min mit på af med til om har havde kan skal fra som alle`,
  no: `og å det en et er ikke jeg du vi dere min mitt på av med til om har hadde kan skal fra som alle frem
    bestilling sendt`,
  fi: `ja ei se että minä minun olen oli mutta kun niin jos tämä olla ovat sitä en hän`,
};
