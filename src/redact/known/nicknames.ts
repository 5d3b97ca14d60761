/**
 * First names and what people of that name are called, one family a line, the formal names first (before the colon).
 * General knowledge, written for this project. A short form that is an everyday word is still guarded by context.
 */
const families = `
abigail: abby gail
abraham abram: abe bram
adelaide adele: addie della
agnes: aggie nessa
albert alberto: al bert bertie albie beto
alexander aleksander alexandre alessandro alejandro aleksandar: alex al sandy xander lex sasha sascha alec sacha ale jano
alexandra alessandra alejandra aleksandra: alex sandra sandy lexi sasha sascha ali ola
alfred alfredo: al alf alfie fred freddie
alice alicia: ali allie licia
allison alison: ali allie
amanda: mandy manda
amelia: amy millie mel
andrea: andi drea
andrew andreas andre andrei: andy drew andi dre
angela angelica angelina: angie angel gela
anna anne ann hannah: annie nan nancy anni anya ania anouk
anthony antonio antoine anton: tony toni ant toño
antonia antoinette: toni tonya netty
archibald: archie
arthur arturo: art artie turo
augustus augustin agustin: gus augie
barbara: barb babs barbie bobbie
bartholomew bartosz: bart bartek
beatrice beatrix beatriz: bea trixie trix
benedict benedikt: ben bene
benjamin: ben benny benji
bernard bernhard: bernie berni
bernadette: bernie detta
bradley bradford: brad
brian bryan: bri
bridget brigitte birgit: biddy gitte
brittany: britt
caitlin: cait kate
calvin: cal
cameron: cam
caroline carolina carolyn: carrie caro carol lina
cassandra: cass cassie sandra
catherine katherine kathryn katharina catalina katarzyna catharina: kate katie kathy cathy kat kay kitty cath kasia kathi trina cata
cecilia cecily: cece celia cissy
charles carlos karl carl: charlie chuck chas charly kalle carlitos
charlotte: charlie lottie lotte char
chester: chet
christian: chris kit christl
christina christine cristina krystyna: chris chrissy tina christy cris tine
christopher christoph christophe cristobal: chris kit topher chrissi kester
clarence: clare clarry
claudia claudine: claudi
clifford: cliff
clinton: clint
constance: connie
cornelius cornelia: corny neil conny nelly
cynthia: cindy
daniel: dan danny dani
daniela danielle: dani danny
david: dave davey davy
deborah debra: deb debbie debby
dennis denis: denny
dolores: lola
dominic dominik dominique: dom nick nic domi
donald: don donnie
dorothy dorothea: dot dottie dora thea dolly
douglas: doug
duncan: dunc
edgar: ed eddie
edith: edie
edmund edmond: ed eddie ned ted
eduardo: edu lalo
edward: ed eddie ted teddy ned
edwin: ed eddie win
eleanor eleonora: ellie nell nora lena
elizabeth elisabeth elisabetta: liz lizzie beth betty eliza lisa bess betsy libby elsie elli lisbeth ela sisi
ellen: ellie nell
emanuel emmanuel manuel: manny manu manolo
emily emilia: em emmy millie emmie
enrique: quique kike
eric erik: rick ricky
ernest ernesto: ernie neto
esther: essie hettie
eugene: gene
evelyn: eve evie
ezekiel: zeke
felicity: fliss flick
ferdinand fernando: ferdi nando fer
florence: flo flossie florrie
frances francesca franziska: fran franny frankie fanny cesca franzi sissi
francis francisco francesco franz: frank frankie fran paco pancho cisco ciccio franzl curro kiko
frederick friedrich federico frederic: fred freddie fritz rick fede
gabriel: gabe gabi
gabriela gabriella gabriele gabrielle: gabby gabi gaby ella
geoffrey jeffrey: geoff jeff
george georg jorge giorgio: georgie geordie schorsch coque
georgina georgia: georgie gina
gerald gerard gerhard: gerry jerry gerd
gertrude gertrud: gertie trudy trude
gilbert: gil bert
giovanni: gianni vanni
giuseppe: beppe peppe pippo
graciela: chela
gregory gregor grzegorz: greg grzesiek
guillermo: memo guille
gustavo gustav: gus tavo
gwendolyn: gwen wendy
harold: harry hal
harriet: hattie hettie
heinrich: heiner heinz
helen helena: nell nellie lena lenka
henry hendrik: hank harry hal hen henk
herbert: herb bert bertie
hermann herman: manni
hubert: hugh bert hubi
ignacio: nacho
irene: rene
isabel isabella isabelle: izzy bella belle isa ibby bel chabela
isidore: izzy
jacob jakob jacques: jake jay jack kuba kobe jockel
jacqueline: jackie jacqui
james: jim jimmy jamie jem jaime
jane: janie jenny janey
janet: jan jess
jan: janek jasiek
jason: jay jase
javier: javi
jeanette: jean nettie
jennifer: jen jenny jenn
jeremiah jeremy: jerry jem jez
jerome: jerry
jessica: jess jessie
jesus: chuy chus
joan joanna johanna joanne: jo joanie hanna hanni asia
joaquin: quino
john: jack johnny jon
johannes johann: hans hannes jo hansi
jonathan: jon jonny nathan johnny
joseph josef jose jozef: joe joey jo pepe sepp jupp pepito chepe
josephine josefina josefa: jo josie fifi pepa fina
joshua: josh
juan: juanito juancho
judith: judy jude
julia juliana: julie jules juli
julian: jules
katrina: trina kat
kenneth: ken kenny
kimberly kimberley: kim kimmy
konrad conrad: con conny
krzysztof: krzysiek krzys
laurence lawrence lorenzo: larry laurie loz lars renzo enzo
leonard leonardo: len lenny leo
leopold leopoldo: leo polo poldi
lillian liliana: lily lil lili
linda: lindy
louis luis ludwig luigi: lou louie lutz luisito gigi gino
louise luise: lou lulu
lucas lukas: luke luca
lucille lucia lucy: lucy lou luz
lydia: liddy
madeleine madeline: maddie maddy mads
magdalena: lena magda leni malena gosia
malcolm: mal
marcel marcus markus marco: marc marcy
margaret margarete margarita malgorzata marguerite: maggie meg peggy daisy marge greta peg rita margot grete gretel gosia
maria mary marie: mia molly polly mimi mitzi mary mariechen masha mariquita
marianne mariana: mari anne
marjorie: marge margie
martha: marty patty
martin: marty tino
matilda mathilde: tilly mattie tilda
matthew matthias mateo matteo mateusz: matt matty hias teo
maurice moritz: mo morrie
maximilian maximiliano: max maxi
melanie: mel
melissa: mel lissa missy
mercedes: merche meche
michael michel michal miguel mikhail: mike mick mickey mikey micha michi mischa mitch migue mihai
michelle michaela: shelly mich micky
mildred: millie
miroslav: mirek
miranda: mandy randy
mitchell: mitch
mohammed muhammad mohamed mohammad: mo moe hamed
montserrat: montse
morgan: mo
nancy: nan
natalie natalia nathalie: nat nattie tally talia nata
nathan nathaniel: nate nat nathan
nicholas nicolas nikolas nikolaus nicola: nick nicky nik nico claus klaus niki colin miklos
nicole: nicky nic nikki
norman: norm
olivia: liv livvy ollie
oliver olivier: ollie oli
pamela: pam
patricia: pat patty trish tricia patti pati
patrick patricio: pat paddy rick pato
paula paulina pauline: pauly polly
peter pedro pierre: pete petey perico
penelope: penny nell
philip phillip philipp felipe: phil pip flip lippi
phyllis: phyl
rachel raquel: rach shelly raq
rafael raphael: raf rafa raff
ramon raymond: ray moncho
randall randolph: randy
rebecca rebekah: becky bec becca
reginald: reg reggie
regina: gina reggie
ricardo riccardo: rick rico ricky cardo
richard: dick rick rich ricky richie dickie
robert roberto: bob rob bobby robbie bert robi beto robin
roberta: bobbie bobby robbie
rodney: rod
roderick rodrigo: rod rick rodri
roger: rodge
roland: rolly rollo
ronald: ron ronnie
rosa rose rosemary rosalia: rosie romy rosi roz
roxanne: roxy
rudolph rudolf: rudy rudi
russell: russ
samantha: sam sammy
samuel: sam sammy
santiago: santi diego
sarah sara: sally sadie
sebastian sebastien: seb bas basti bastian seba
serena: rena
sharon: shaz
sheila: shell
sidney sydney: sid syd
sigmund siegfried: sigi siggi
simon: si
simone: simi
sofia sophia sophie: soph sophy zofia zosia
solomon: sol solly
spencer: spence
stanislaw stanislav: staszek stan stas
stanley: stan
stephanie stefanie: steph steffi stevie fanny stef
stephen steven stefan stephan esteban: steve stevie steph stef
stuart stewart: stu
susan susanna suzanne susanne: sue susie suzy suze sanne susi
tabitha: tabby
tamara: tammy tam
tatiana tatjana: tanya tanja
teresa theresa therese: terry tess tessa resi tere
terence terrence: terry
theodore theodor: ted teddy theo
thomas tomas tommaso tomasz: tom tommy thom tomek
tiffany: tiff
timothy: tim timmy
tobias: tobi toby
ulrich: uli ulli
ulrike: uli ulli rike
ursula: uschi ulla sula
valentina valentine: val tina
valerie: val
vanessa: nessa ness
veronica veronika: ronnie vera vero
victor viktor: vic vick
victoria viktoria: vicky vic tori vicki
vincent vincenzo vicente: vince vinny vin enzo chente
virginia: ginny ginger gina
vivian viviana: viv vivi
vladimir: vlad vova volodya
walter: walt wally wat
wendy: wen
wilhelm: willi willy will helm
wilhelmina: mina minnie willa
william willem guillaume: bill will billy willy liam wim guille
winifred: win winnie freda
winston: win winnie
yolanda: yoli
yvonne: evie vonnie
zachary zachariah: zach zack zac
александр: саша шура саня алекс
александра: саша шура саня
алексей: алёша лёша лёха алеша леша
анастасия: настя ася
анатолий: толя
андрей: андрюша
анна: аня анечка нюра
антон: тоша
борис: боря
вадим: вадик
валентина: валя
валерий: валера
василий: вася
виктор: витя
виктория: вика
виталий: виталик
владимир: вова володя
вячеслав: слава
галина: галя
геннадий: гена
григорий: гриша
дарья: даша
денис: дэн
дмитрий: дима митя димон
евгений: женя
евгения: женя
екатерина: катя катюша
елена: лена алёна алена
елизавета: лиза
иван: ваня ванечка
игорь: игорёк
ирина: ира
константин: костя
ксения: ксюша
лариса: лара
леонид: лёня леня
любовь: люба
людмила: люда мила
максим: макс
маргарита: рита
мария: маша маруся
михаил: миша
надежда: надя
наталья наталия: наташа ната
николай: коля
оксана: ксана
олег: олежка
ольга: оля
павел: паша
петр пётр: петя
роман: рома
светлана: света
сергей: серёжа сережа серый
софия: соня
станислав: стас слава
степан: стёпа степа
татьяна: таня
фёдор федор: федя
юлия: юля
юрий: юра
яна: янка
ярослав: слава ярик
`;

/** Folded first name to what its bearer may be called, in both directions. */
export const nicknamesOf: ReadonlyMap<string, readonly string[]> = buildNicknames();

function buildNicknames(): Map<string, string[]> {
  const table = new Map<string, Set<string>>();
  const link = (name: string, other: string): void => {
    if (name === other) return;
    const known = table.get(name) ?? new Set();
    table.set(name, known.add(other));
  };
  for (const line of families.trim().split("\n")) {
    const [formal = [], short = []] = line.split(":").map((side) => side.trim().split(/\s+/u));
    for (const name of formal) {
      for (const nickname of short) {
        link(name, nickname);
        link(nickname, name);
      }
    }
  }
  return new Map(Array.from(table, ([name, others]) => [name, [...others]]));
}
