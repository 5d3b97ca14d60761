/**
 * Small word lists written by hand: closed classes of a language, and words that are names as well. Compared by folded
 * hash, so case and diacritics do not matter here. Languages: en de fr es pt it nl pl sv da no fi tr ru uk.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const titles = words(`
  mr mrs ms miss mx mister dr doctor prof professor sir madam madame dame lord lady rev reverend fr father sister brother
  herr frau fräulein hr doktor professorin monsieur mme mlle mademoiselle señor señora señorita sr sra srta don doña
  senhor senhora dona dottor dott signor signora signorina sig meneer mevrouw mevr dhr mw pan pani herrn rouva
  bay bayan sayın bey hanım hanim beyefendi hanımefendi господин госпожа г-н г-жа пан пані captain capt sgt sergeant colonel officer judge nurse coach chef
  esq phd md jr`);

export const particles = words(`
  van von der den ter ten de du des del della dello di da das do dos la le les los las el al bin ibn bint abu abd af av
  zu zum zur zu vom und y e san santa saint st mac mc ben bat o d l`);

export const greetings = words(`
  hi hello hey hiya heya howdy dear greetings welcome yo hallo liebe lieber hola querido querida
  estimado estimada bonjour salut cher chère coucou bonsoir olá oi caro cara prezado prezada ciao salve gentile egregio
  hoi beste geachte dag goedemorgen cześć szanowny szanowna drogi droga witam hej hejsan kära bäste hei moi terve hyvä
  merhaba selam sayın привет здравствуйте уважаемый уважаемая дорогой привіт шановний servus moin grüezi tach namaste
  salam cc attn attention sehr geehrte geehrter buenas buenos`);

export const signOffs = words(`
  regards regard thanks thank thx tnx ty cheers sincerely faithfully yours best warmly respectfully love xoxo bye goodbye
  cordially gracias saludos atentamente atte grüße gruß grüßen gruss gruesse lg mfg vg danke dank merci cordialement
  cdt bien amicalement salutations obrigado obrigada cumprimentos atenciosamente saludo abrazo abrazos beso besos hälsning gruss abraço abraços grazie saluti distinti
  cordiali bedankt groet groeten groetjes mvg dzięki dziękuję pozdrawiam pozdrowienia tack hälsningar mvh vänliga tak
  hilsen venlig takk kiitos terveisin ystävällisin teşekkürler saygılarımla спасибо уважением дякую повагою signed sent
  ps br kr rgds brgds`);

/** Before a name in a form or an introduction: `Name: Jane Roe`, `my name is Jane`. */
export const nameWords = words(`
  name names firstname lastname surname fullname forename username nickname contact customer client passenger guest
  recipient sender cardholder holder owner buyer seller applicant patient attendee driver tenant landlord beneficiary
  payee signatory from to cc bcc attn signed vorname nachname familienname kontoinhaber inhaber ansprechpartner empfänger
  kunde kundin klant klantin cliente titulaire namen nombre apellido apellidos titular destinatario nom prénom titulaire destinataire nome cognome sobrenome apelido
  naam voornaam achternaam imię nazwisko imieniu namn förnamn efternamn navn fornavn etternavn efternavn nimi etunimi sukunimi
  isim ad soyad adım имени имя фамилия зовут отчество ім'я прізвище zovut imya me llamo appelle heiße heisse chamo chiamo heet
  behalf attention auftrag hd jmenuji nazywam heter hedder اسمي إسمي باسم اسم שמי`);

/** Request words: together with what they ask for, they make the next message an answer. */
export const requests = words(`
  please provide confirm share send give enter tell need require state verify supply bitte nennen geben teilen senden
  veuillez indiquer donner confirmer por favor indique facilite confirme indicare fornire confermare gelieve geef stuur
  podaj proszę prosimy skicka ange oplys oppgi lütfen пожалуйста укажите назовите сообщите будь ласка`);

export const relations = words(`
  wife husband spouse partner kid child baby twin son daughter brother sister mother father mom mum dad mama papa grandmother grandfather
  grandma grandpa uncle aunt auntie cousin nephew niece friend boyfriend girlfriend fiancé fiancee fiancée colleague
  coworker boss manager neighbour neighbor roommate flatmate assistant secretary lawyer doctor therapist accountant technician electrician plumber courier driver agent landlord tenant gardener cleaner
  nanny carer caretaker supervisor adviser advisor rep representative buchhalterin buchhalter technikerin techniker
  mitarbeiterin mitarbeiter ansprechpartnerin comptable técnico técnica frau mann ehefrau
  ehemann sohn tochter bruder schwester mutter vater freund freundin kollege kollegin chef nachbar esposa esposo marido
  mujer hijo hija hermano hermana madre padre amigo amiga jefe colega vecino femme mari fils fille frère sœur mère père
  ami amie collègue voisin esposo filho filha irmão irmã mãe pai moglie marito figlio figlia fratello sorella collega
  vrouw man zoon dochter broer zus moeder vader vriend vriendin buurman żona mąż syn córka brat siostra matka ojciec
  kolega koleżanka жена муж сын дочь брат сестра мать отец друг подруга коллега`);

export const organizationWords = words(`
  firma spółka przedsiębiorstwo inc ltd llc llp plc corp corporation company co group holding holdings gmbh ag kg ohg ug ev sarl sas sa spa srl sl bv nv
  oy oyj ab aps as asa kft zrt doo sro pty bank insurance hospital clinic university college school institute agency
  store shop stores supermarket restaurant cafe café bar pub hotel hostel inn motel resort spa airlines airways airport
  church museum gallery theatre theater cinema stadium arena foundation association society club union ministry
  department council police embassy pharmacy studio studios records entertainment media press news times magazine
  solutions systems services software technologies technology labs consulting partners industries motors electronics
  pizza burger coffee bakery brewery winery gym fitness salon band album song movie film series orchestra choir philharmonic symphony investments investment securities insurances associates industries logistics travel tours apartments apartment townhomes residences condos ranch bistro kitchen grill cuisine steakhouse eatery
  lounge rink palace opera playhouse productions pictures entertainment therapy counseling dental clinics vet rentals
  cinemas cleaners salon barbers foods market markets`);

/** After these, capitalised words are a place: `Baker Street`, `Jordan River`. */
export const placeWords = words(`
  street road avenue lane drive boulevard court square way plaza place terrace close crescent park garden gardens bridge
  airport station center centre mall tower building house hall island islands lake river mountain mount valley beach bay
  city town county village province state district region north south east west upper lower downtown old port fort
  straße strasse weg platz allee gasse ring damm ufer bahnhof flughafen rue place calle plaza avenida via piazza straat
  plein ulica`);

export const monthsAndDays = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
  viernes sábado domingo janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì
  martedì mercoledì giovedì venerdì sabato domenica janeiro fevereiro março maio junho julho setembro outubro novembro
  dezembro segunda terça quarta quinta sexta easter christmas xmas halloween thanksgiving ramadan eid diwali hanukkah
  spring summer autumn fall winter`);

/** Names of accounts and functions, never of a person. */
export const roles = words(`
  support team admin administrator info sales customer client user guest visitor agent bot system service services
  helpdesk desk office mail email contact test tester demo unknown anonymous nobody billing accounts noreply reply no
  operator moderator webmaster postmaster marketing accounting finance hr jobs careers press legal privacy security
  reception kundenservice kundendienst buchhaltung rechnung soporte ventas atención cliente suporte vendas servizio
  clienti klantenservice undefined null none company account subscriber member student staff crew manager director ceo cto
  cfo coo head chief lead senior junior engineer developer designer consultant specialist representative coordinator
  damen herren kunden zusammen alle everyone everybody folks guys ladies gentlemen messieurs mesdames señores señoras
  signori signore senhores państwo panowie colleagues kollegen colegas collègues friends neighbours neighbors`);

/** What people do, right after their name at the start of a sentence: `Will said`, `Mark is away`. */
export const personVerbs = words(`
  said says say shouted yelled insisted complained apologized apologised laughed smiled informed suggested emailed asked asks told tells wrote writes is was has had isn wasn hasn hadn does did doesn didn can could couldn
  would wouldn will won should must went came called calls sent gave got took made wants wanted needs needed tried thinks
  thought knows knew promised mentioned replied answered confirmed explained helped helps speaks spoke works worked lives
  lived ordered paid bought signed agreed refused left returned received forgot never always just already also and or
  from here again speaking`);

/** Before a name: `I'm Jane`, `this is Jane`, `ich bin Jane`, `je suis Jane`. */
export const introducers = words(`am call called named is bin suis soy sou sono ben jestem är er olen`);

/** Stands in front of people, and of much else. */
export const towards = words(`
  to with from by for ask tell told asked contact see meet met met call called email emailed cc attn via through mit von
  bei an für avec de par pour con por para com per met van voor z od do med fra av`);

export const pronouns = words(`
  i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which that
  this these those myself yourself himself herself itself`);

/**
 * Names that are everyday words, months, virtues, plants, stones, colours, animals, trades or brands. Alone they are no
 * evidence; a cue, a title, a known neighbour is needed.
 */
export const ambiguousNames = words(`
   will may mark grace hope faith joy rose bill art pat sue rob  grant drew chase dale glen dean frank earl duke king
   prince baron major page price long young short small little strong power wise rich sharp best better bright brown white
   black green gray grey gold silver blue red violet amber ruby pearl jade crystal opal ginger olive ivy daisy lily iris
   heather holly hazel jasmine poppy willow laurel fern basil rosemary sage cherry apple summer autumn winter spring april
   june august july dawn eve star sky skye storm rain river brook brooks lake ford hill wood woods field fields stone rock
   cliff forest heath marsh meadow park parks bush reed wells waters bay banks lane street way church temple abbey castle
   hall house home gates bridges towers mason miller baker cook carpenter taylor fisher hunter gardener farmer shepherd
   porter  cooper tanner turner walker ryder rider parker potter archer fowler butler marshall chandler clerk
   constable bishop pope abbot monk dean deacon knight squire noble justice law judge sheriff deputy warden ward guard
   love darling honey sugar candy precious charity mercy patience prudence constance felicity verity destiny harmony
   melody carol harp bell belle penny cash dollar buck wolf fox hawk  jay dove swan crane finch drake bear lamb bull
   buck colt bass pike salmon trout van von max min ray ace guy chip chuck bob emmy
   angel angelo christian christ jesus santa noel bud buddy sonny junior senior chance chase race pace trip tripp
   piers pierce lance gene herb  vic norm hal al ed les lee  kay kim jo gay merry happy harry 
  stormy sunny rusty dusty  wade heath ridge clay  sterling dallas houston austin paris london sydney
   florence geneva vienna milan roma verona siena cairo asia china india kenya africa america israel jordan chad georgia
   virginia carolina dakota montana nevada savannah madison lincoln washington jackson cleveland brooklyn chelsea kent
   devon york lancaster bristol phoenix denver memphis orlando 
   cruz domingo mercedes tesla ford delta alexa siri jenkins hilton marriott wendy wendys  dennys porsche
   bentley lexus clio alfa romeo dodge lincoln royce harley davidson ferrari lamborghini chanel dior gucci prada armani
   boss klein  disney sears target macy wells fargo chase morgan stanley goldman sachs barclay lloyd lloyds  
  beam  daniels walker hershey mars kellogg heinz campbell kraft nestle gerber  gillette philips siemens
   bosch benz carrier case deere  bloom
   montag freitag sommer herbst kaiser könig graf fürst herzog ritter bauer bäcker schneider schuster schmied weber müller
   richter vogt schulze meister koch fleischer metzger jäger fischer gärtner zimmermann maurer wagner krämer kaufmann
   sänger pfeiffer stern sonne mond berg bach wald stein feld wiese busch baum birke eiche linde blume rose vogel adler
   falke fuchs wolf bär hirsch hase igel kuh ochs hahn hecht karpfen gold silber kupfer eisen stahl roth weiß schwarz braun
   grün grau lang kurz klein groß jung alt reich arm stark schnell fröhlich ernst engel teufel himmel hölle kraft macht
   sieg krieg frieden lieb ehrlich frei frey neu neumann altmann heim haus hof burg brück steg furt kirch keller garten
   zimmer tisch bock bohne kohl kraut korn weizen haber mehl brot salz pfeffer zucker honig wein bier kern apfel birn pfau
   kolb stumpf wurst kuchen zahn haar hand fuß bart kopf mund nagel hammer beil pfeil bogen schild held
   petit grand blanc noir rouge vert brun roux legrand lebon bon beau joli fort jeune vieux roi reine comte duc moine
   chevalier boulanger meunier charpentier berger marchand mercier marin pêcheur chasseur maison rivière fontaine bois
   dubois dupont montagne vallée prairie champ jardin fleur marguerite olive prune pierre roche sable neige printemps été
   lundi noel ange aimé désiré victoire prosper constant clément juste parfait auguste
   cruz luz paz sol mar cielo estrella rosario dolores consuelo remedios pilar mercedes socorro milagros esperanza
   concepción asunción soledad angustias reyes rey conde duque guerra guerrero caballero herrero zapatero molinero pastor
   monje santos ramos flores rosas campo campos prado rios ríos río fuentes montes sierra valle valles torre torres castillo
   iglesias casa casas blanco negro moreno rubio rojo delgado gordo bravo fuerte leal franco alegría bueno hermoso
   santo silva costa rocha lima pereira oliveira moura branco preto leão lobo coelho cordeiro carneiro leite pinto porto
   rossi bianchi neri verdi russo greco gallo leone lupo volpe conti conte re papa prete vescovo monaco serra monti valle
   costa riva marino mare sole luna stella  viola gioia bella bello bruno grasso longo basso ferro ferrari fabbri
   mancini barbieri sartori sarti
   jong groot klein wit zwart bruin bos berg dijk dam brug veld meer beek bakker visser smit kuiper mulder slager koning
   keizer prins hertog graaf ridder boer
   wilk zając lis kot kos wróbel sowa dudek sikora kowal krawczyk młynarz król pan biały czarny góra las pole
   вера надежда любовь слава роман мир роза лев май марта снег мороз воробей соколов волков зайцев белый новый`);

/**
 * Names that occur as words in ordinary sentences so often that a known person of that name still needs a capital letter
 * or other evidence. (Rarer words, such as ruby or hazel, are taken for the person.)
 */
export const everydayNames = words(`
  will may mark grace hope faith joy rose bill art pat sue rob jack grant drew chase frank major page price long young
  short little strong power wise rich sharp best better bright brown white black green gray grey gold silver blue red
  crystal summer winter spring april june july august dawn eve star sky storm rain river lake ford hill wood woods field
  fields stone rock cliff forest park bush wells waters bay banks lane street way church castle hall house home gates
  bridges cook baker king prince duke earl dean guy chip love honey candy precious charity mercy patience justice
  destiny harmony melody penny cash bell case race trip ward guard law judge noble max min an do my so al ed
  klein groß lang kurz jung alt reich arm stark schnell weiß schwarz braun grün grau neu könig koch richter bauer berg
  stein feld baum winter herbst montag freitag ernst engel frei lieb petit grand blanc noir rouge vert brun bon beau jeune
  vieux roi neige fleur ange juste parfait bravo blanco moreno rubio rojo leal bueno campo casa torre valle sol mar luz paz
  rey flores guerra iglesias santo costa mare grande rosso basso lungo wit groot zwart bos
  вера надежда любовь слава роман мир роза лев май марта белый новый`);

/** Of {@link ambiguousNames}: words that open sentences. */
export const sentenceOpeners = words(`
  will may mark hope grant drew chase bill sue rob pat case best better long short happy just justice love precious
  rich young old wise chance trip race pace guy chip buddy angel honey darling junior senior will can art al an am as so
  von van man do in on my la le de el en es no si so si ja ne un una die der das den dem per con sin son bin war was hat
  herb les guard target major frank noble constant dear sonny gene norm mar sol`);

/** Brands and products named after people or like people; extended by the policy's `allow`. */
export const brands = words(`
  tesla ford delta alexa siri cortana jenkins hilton marriott mercedes porsche bentley lexus renault clio audi alfa romeo
  dodge chevrolet cadillac buick skoda suzuki honda yamaha kawasaki toyota mitsubishi nissan mazda subaru hyundai kia
  volvo saab peugeot citroen opel fiat lancia ferrari lamborghini maserati bugatti jaguar harley davidson zara levis
  adidas puma nike chanel dior gucci prada armani versace hermes cartier rolex omega casio philips siemens bosch braun
  miele dyson samsung sony panasonic hitachi huawei xiaomi lenovo dell amazon google microsoft apple facebook instagram
  whatsapp telegram paypal klarna stripe shopify ebay etsy netflix spotify disney wendys mcdonalds starbucks subway dominos
  kellogg heinz nestle danone lidl aldi tesco walmart costco ikea macys sears nordstrom bloomingdales jcpenney wells fargo
  barclays lloyds santander morgan stanley goldman sachs allianz axa generali zurich prudential alaska lufthansa ryanair
  easyjet emirates qatar etihad`);

/** Brands written with a possessive: `Levi's 501` is nobody's. */
export const possessiveBrands = words(`
  levi wendy denny macy kohl lowe domino mcdonald arby sainsbury kellogg hershey reese kiehl sotheby christie moody lay
  applebee chili carl dick zaxby kay hardee popeye fuddrucker cabela dillard boden waterstone selfridge harrod marshall
  smucker campbell wilkinson tiffany lloyd ladbroke gallagher`);

/** Enough of them make a text English: there a letter with a diacritic is a sign of a foreign name. */
export const englishFunctionWords = words(`
  the is are was were it its of to and you your my for with on at this that have has had i what can could please would not
  be been by from an he she they we there under about when where who how do does did but if so`);

/** Verbs of talking to somebody. */
export const talks = words(`
  spoke speak spoken talk talked talking chatted chat dealt deal email emailed wrote called call through met meet
  gesprochen sprach sprechen telefoniert geredet parlé parler hablé hablado hablar habla parlato parlare falei falado falar
  gesproken sprak spreken rozmawiałem rozmawiałam rozmawiać говорил говорила разговаривал общался
  shouted shouting yelled yelling screamed swore laughed rude angry mad`);

/** The verb of `this is Jane`, `hier spricht Jane`, and what is left of it in `I'm` and `it's`. */
export const presentingVerbs = words(`is ist est é e es spricht s m its`);

/** `The booking is under ...`. */
export const filers = words("under unter onder");

/** Behind `good`: `good morning Jane`. */
export const dayParts = words(`
  morning afternoon evening day morgen tag abend días dias tardes noches morgon kväll`);

/** Languages, nationalities and religions: capitalised in English, and nobody's name. */
export const demonyms = words(`
  english german french spanish italian dutch polish turkish chinese japanese korean arabic russian ukrainian portuguese
  brazilian american british irish scottish welsh canadian mexican indian australian austrian swiss belgian swedish
  norwegian danish finnish greek hungarian czech slovak romanian bulgarian serbian croatian bosnian albanian lithuanian
  latvian estonian israeli jewish muslim christian catholic buddhist hindu african asian european egyptian moroccan
  algerian tunisian nigerian kenyan ghanaian ethiopian pakistani bangladeshi indonesian malaysian filipino vietnamese thai
  iranian iraqi syrian lebanese jordanian saudi afghan cuban colombian peruvian chilean argentinian venezuelan latin
  hispanic mandarin cantonese hindi urdu bengali tamil telugu farsi persian hebrew swahili`);
