import { hashWord } from "../../fold.ts";

const hashes = (text: string): ReadonlySet<number> => new Set(text.trim().split(/\s+/).map(hashWord));

/** Street types that stand behind the name and mean hardly anything else next to a number (USPS Publication 28). */
export const strongSuffix = hashes(`
  street str avenue ave aven road rd lane ln boulevard blvd boul highway hwy parkway pkwy crescent cres terrace terr
  alley mews gardens gdns turnpike expressway esplanade causeway promenade quay wharf
  strasse straße weg gasse platz allee chaussee damm ufer steig pfad straat laan plein kade gracht dreef singel steenweg
  gata gatan väg vägen gränd torg vei veien vej gade stræde plads katu tie kuja polku utca utja körút sétány út tér
  iela gatvė prospekts tänav tee puiestee caddesi cad sokak sokağı bulvarı mahallesi ulice náměstí třída nábřeží улица ул проспект переулок шоссе бульвар
  набережная вулиця marg nagar salai`);

/** Behind a name too, but ordinary words: they need a number in front and capitals. */
export const weakSuffix = hashes(`
  st drive dr court ct way place pl square sq close circle cir trail trl row grove plaza loop parade crossing ridge
  heights walk green rise vale view hill mount drove glade meadow meadows orchard passage spur trace bypass path point
  park ring u köz krt square sq extension extensions union branch junction junctions mill mills islands island
  creek brook river lake forest gate gateway station village villages manor estates estate estates harbor harbour
  field fields flat flats ford fort freeway garden glen greens groves haven hills inlet key keys knoll knolls lakes
  land landing light lights loaf lodge mall mews mission motorway mountain neck oval overpass parks parkways pass
  pike pine pines plain plains port prairie radial ramp ranch rapid rapids rest roads route run shoal shoals shore
  shores skyway spring springs squares station stravenue stream streets summit throughway track trafficway tunnel
  turnpike underpass unions valley valleys viaduct views ville vista walks wall ways well wells wood woods yard bend
  bluff bottom bridge burg burgs camp canyon cape center centers cliff cliffs club common commons corner corners course
  courts cove coves crest crossroad curve dale dam divide drives falls ferry ave`);

/** Street types in front of the name: Romance and Slavic languages, Hungarian excepted. */
export const prefixType = hashes(`
  rue avenue av boulevard bd blvd chemin ch impasse allée allee cours quai route rte faubourg sentier place pl square
  passage villa résidence cité lotissement hameau
  calle c carretera ctra paseo p camino carrer avinguda passeig plaza pza plaça ronda rambla travesía glorieta callejón
  carrera cra kra diagonal transversal urbanización avenida avda avd av
  rua r travessa tv praça praca alameda largo estrada rodovia beco
  via v viale vle v.le piazza pza piazzale corso vicolo strada contrada lungomare lungotevere largo
  ulica ul aleja aleje al osiedle os plac pl trg cesta ulitsa улица ул проспект просп пр переулок пер набережная наб
  bulevardul calea aleea str strada jalan jl soi λεωφόρος λεωφ οδός οδος`);

/** Street types that need no capital behind them when a number stands in front: `31 rue du port`. */
export const strongPrefix = hashes(`
  rue avenue boulevard chemin impasse allée calle carrer avenida avinguda paseo rua travessa viale piazza vicolo corso ulica
  улица проспект переулок`);

/** One or two letters: only with a full stop, or in a line that says address otherwise. */
export const abbreviatedPrefix = hashes("c r v ch p av pl bd tv al os ul пр пер str cra kra");

/** What belongs to a dwelling; a number or a letter follows. */
export const unitWord = hashes(`
  apt apartment flat suite ste unit floor fl room rm building bldg block blk tower lot level office app appt appartement
  étage etage esc escalera piso puerta pta planta wohnung whg og eg stiege andar bloco interno scala piano int lokal
  lägenhet lgh leilighet bus bte department dept maisonette kv кв корп box`);
/** Of these, the ones that mean a dwelling also alone. */
export const soleUnitWord = hashes("apt apartment suite ste");

/** Small words inside names of streets and towns. */
export const particle = hashes(`
  de la le les l du des d del della delle dei degli dell di da do dos das van der den het ter ten von zu zum zur am an auf
  im in of the y e i st saint san santa santo são são sint sur sous lez les en aux au bei ob unter upon by na nad pod v
  bis quater a`);

/** Never a part of a street or town: what follows an address in a sentence, or stands between a number and `street`. */
export const notInAddress = hashes(`
  thanks thank regards best kind many sincerely cheers hi hello hey dear please pls i my me we our you your he she they it
  its this that these those is are was were be been and or but so if when where who what why how can could would will
  should do does did have has had not no yes ok okay for to from with at on by as because since until before after
  tel telephone phone mobile fax email mail website web www http https order invoice minute minutes min mins hour hours
  day days week weeks month months year years way star stars mile miles km kilometer kilometers meter meters metre feet
  block blocks percent times time people persons items item pieces pcs dollars euros more less than about around only just
  sent received call called get got need want mit und oder bitte danke gruß grüße ich wir sie et ou merci bonjour je nous
  vous y gracias hola yo o obrigado monday tuesday wednesday thursday friday saturday sunday version step page chapter
  question answer customer agent name phone`);

export const countryName = hashes(`
  usa us uk united states kingdom america canada australia germany deutschland france spain españa italy italia netherlands
  nederland belgium belgique belgië portugal brazil brasil poland polska sweden sverige norway norge denmark danmark finland
  suomi switzerland schweiz suisse svizzera austria österreich india ireland scotland wales england greece cyprus hungary
  magyarország czech czechia slovakia slovenia croatia serbia romania bulgaria turkey türkiye russia ukraine mexico méxico
  argentina chile colombia peru uruguay new zealand south africa japan china singapore iceland greenland estonia latvia
  lithuania luxembourg malta israel nigeria kenya egypt morocco tunisia philippines indonesia malaysia thailand vietnam
  pakistan bangladesh россия украина`);

const glued =
  /(?:stra(?:ß|ss|sz)e|str|weg|gasse|platz|allee|ufer|damm|steig|chaussee|markt|gatan|gata|vägen|gränd|stigen|veien|vegen|vei|gaten|vej|gade|stræde|straede|plads|toften|bakken|svingen|haugen|backen|tunet|katu|katuen|ntie|nkuja|npolku|kaari|straat|laan|plein|gracht|dreef|singel|steenweg|dijk|stræti|stígur|vegur|braut|götu|utca|utja)$/iu;
/** Words that end like one of them and are none. */
const notGlued = /^(?:brigade|renegade|regata|away|unterweg|vorweg|durchweg|halbweg)$/iu;

/** Street types glued to the name, as Germanic, Nordic and Baltic languages do (`Lindenstraße`, `Storgatan`). */
export const isGluedStreet = (word: string): boolean => word.length >= 6 && glued.test(word) && !notGlued.test(word);
