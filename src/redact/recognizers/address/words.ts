import { hashWord } from "../../fold.ts";

const hashes = (text: string): ReadonlySet<number> => new Set(text.trim().split(/\s+/).map(hashWord));

const typesOfStreets: string[] = [];
/** Words that the rules look for beside a number: they are trigger words as well. */
function streetHashes(text: string): ReadonlySet<number> {
  const words = text.trim().split(/\s+/);
  typesOfStreets.push(...words);
  return new Set(words.map(hashWord));
}

/** Street types behind the name that mean hardly anything else next to a number (USPS Publication 28, national posts). */
export const strongSuffix = streetHashes(`
  street str avenue ave aven road rd lane ln boulevard blvd boul highway hwy parkway pkwy crescent cres terrace terr
  alley mews gardens gdns turnpike expressway esplanade causeway promenade quay wharf
  strasse straße weg gasse platz allee chaussee damm ufer steig pfad straat laan plein kade gracht dreef singel steenweg
  gata gatan väg vägen gränd torg vei veien vej gade stræde plads katu tie kuja polku utca utja körút sétány út tér
  iela gatvė prospekts tänav tee puiestee caddesi cad sokak sokağı bulvarı mahallesi ulice náměstí třída nábřeží
  улица ул проспект переулок шоссе бульвар набережная площадь вулиця marg nagar salai`);

/** Behind a name too, but ordinary words: they need a number in front and capitals. */
export const weakSuffix = streetHashes(`
  st drive dr court ct way place pl square sq close circle cir trail trl row grove plaza loop parade crossing ridge heights
  walk green rise vale view hill mount orchard meadow meadows park ring u köz krt`);

/** The rest of the Postal Service's list: in product and place names more often, so they need another sign of an address. */
export const rareSuffix = streetHashes(`
  drove glade passage spur trace bypass path point extension extensions union unions branch junction junctions mill mills
  island islands creek brook river lake forest gate gateway station village villages manor manors estate estates
  harbor harbour harbors field fields flat flats ford fords forge forges fork forks fort freeway garden glen glens greens
  groves haven hills hollow inlet key keys knoll knolls lakes land landing light lights loaf lock locks lodge mall mission
  motorway mountain mountains neck oval overpass parks parkways pass pike pine pines plain plains port ports prairie radial
  ramp ranch rapid rapids rest roads route run shoal shoals shore shores skyway spring springs squares stravenue stream
  streets summit throughway track trafficway tunnel underpass valley valleys viaduct views ville vista walks wall ways well
  wells wood woods yard bend bluff bluffs bottom bridge burg burgs camp canyon cape center centers cliff cliffs club common
  commons corner corners course courts cove coves crest crossroad curve dale dam divide drives falls ferry`);

/** Streets without a type. */
export const soleStreet = streetHashes("broadway embarcadero bowery");
/** Articles in front of a street type: `El Camino Real`. */
export const article = hashes("el la le il los las");
/** Street words that also tell in lower case, behind a number of three digits. */
export const plainSuffix = hashes("street avenue ave road rd boulevard blvd lane");

/** Street types in front of the name: Romance, Slavic and Malay languages. */
export const prefixType = streetHashes(`
  rue voie avenue av boulevard bd blvd chemin ch impasse allée cours quai route rte faubourg sentier place pl square
  passage villa résidence cité lotissement hameau
  calle c carretera ctra paseo p camino carrer avinguda passeig plaza pza plaça ronda rambla travesía glorieta callejón
  carrera cra kra cl diagonal transversal urbanización avenida avda avd
  rua r travessa tv praça praca alameda largo estrada rodovia beco
  via v viale vle piazza pza piazzale corso vicolo strada contrada lungomare lungotevere
  ulica ulicy ulicę ul aleja aleje alei al osiedle osiedlu os plac placu pl trg cesta ulitsa улица улице ул аллея аллее ал проспект
  проспекте просп пр переулок пер набережная наб
  bulevardul calea aleea str jalan jl soi λεωφόρος λεωφ οδός`);

/** Street types that need no capital behind them when a number stands in front: `31 rue du port`. */
export const strongPrefix = hashes(`
  rue avenue boulevard chemin impasse allée calle carrer avenida avinguda paseo rua travessa viale piazza vicolo corso ulica
  улица проспект переулок`);

/** One or two letters: only with a full stop. */
export const abbreviatedPrefix = hashes("c r v ch p av pl bd tv al os ul пр пер ал str cra kra cl");

/** Of the prefixes, everyday words elsewhere (`takes place`, `via PayPal 50`): in lower case they need another sign. */
export const everydayPrefix = hashes(
  "place square passage villa via largo route cours quai strada contrada plaza corso",
);

/** `14 bis rue ...`: between a number and its street. */
export const repetition = hashes("bis ter quater");

/** Between a street and its number: `Papatya Sokak No: 12`, `Невский проспект, д. 100`. */
export const houseWord = hashes("no nr nº num numara numéro número numero nummer д дом km");

/** What belongs to a dwelling; a number or a letter follows. */
export const unitWord = streetHashes(`
  apt apartment flat suite ste unit floor fl room rm building bldg block blk tower lot level office app appt appartement
  étage esc escalera piso puerta pta planta wohnung whg og eg stiege andar bloco interno scala piano lokal
  lägenhet lgh leilighet bte department dept depto apto maisonette bâtiment daire kat кв квартира корп box`);
/** Words that say so only behind an address. */
export const lateUnitWord = hashes("m d д дом no nr int of oficina bus sala top sal th tv et bat esq dcha izda");
/** A side or storey without a number. */
export const sideWord = hashes(
  "bajo ático izquierda derecha izda izq dcha der esq dto rdc erdgeschoss rez oben unten rés parterre",
);
/** Of the units, the ones that mean a dwelling also alone. */
export const soleUnitWord = hashes("apt apartment suite ste");

/** Small words inside names of streets and towns. */
export const particle = hashes(`
  de la le les l du des d del della delle dei degli dell di da do dos das van der den het ter ten von zu zum zur am an auf
  im in of the y e i st saint san santa santo são sint sur sous lez en aux au bei ob unter upon by na nad pod v
  bis quater a`);
/** Of these, the ones that lead to a place when they are in lower case: `7 impasse du Moulin à Quimper`. */
export const locative = hashes("in im am an auf a à i na w by near bei");

/** Never a part of a street or town: what follows an address in a sentence, or stands between a number and `street`. */
export const notInAddress = hashes(`
  thanks thank regards best kind many sincerely cheers hi hello hey dear please pls i my me we our you your he she they it
  its this that these those is are was were be been and or but so if when where who what why how can could would will
  should do does did have has had not no yes ok okay for to from with at on as because since until before after during
  tel telephone phone mobile fax email mail website web www http https order invoice minute minutes min mins hour hours
  day days week weeks month months year years way star stars mile miles km kilometer kilometers meter meters metre feet
  block blocks percent times time people persons items item pieces pcs dollars euros more less than about around only just
  sent received call called get got need want mit und oder bitte danke gruß grüße ich wir sie et ou merci bonjour je nous
  vous gracias hola yo o obrigado lütfen paket adresim monday tuesday wednesday thursday friday saturday sunday version
  step page chapter question answer customer agent name address adresse anschrift`);

/** Between a town and its code: `São Paulo - SP, CEP 01310-200`. */
export const postcodeWord = hashes("cep cp zip postcode plz cap");

export const countryName = hashes(`
  usa us uk united states kingdom america canada australia germany deutschland france spain españa italy italia netherlands
  nederland belgium belgique belgië portugal brazil brasil poland polska sweden sverige norway norge denmark danmark finland
  suomi switzerland schweiz suisse svizzera austria österreich india ireland scotland wales england greece cyprus hungary
  magyarország czech czechia slovakia slovenia croatia serbia romania bulgaria turkey türkiye russia ukraine mexico méxico
  argentina chile colombia peru uruguay new zealand south africa japan china singapore iceland greenland estonia latvia
  lithuania luxembourg malta israel nigeria kenya egypt morocco tunisia philippines indonesia malaysia thailand vietnam
  pakistan bangladesh россия украина`);

const gluedTypes =
  `straße strasse strasze str weg gasse platz allee ufer damm steig chaussee markt gatan gata vägen gränd
  stigen veien vegen vei gaten vej gade stræde straede plads toften bakken svingen haugen backen tunet katu ntie nkuja npolku
  kaari straat laan plein kade gracht dreef singel steenweg dijk stræti stígur vegur braut götu utca utja`.split(
    /\s+/u,
  );
const glued = new RegExp(`(?:${gluedTypes.join("|")})$`, "iu");
/** The last two letters of each, as far as they are of ASCII: most words end otherwise. */
const gluedEndings: ReadonlySet<number> = new Set(gluedTypes.map((type) => endingOf(type)));

/** The last two letters as one number, case aside; -1 when one is not of ASCII. */
function endingOf(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  return (last | before) > 0x7f ? -1 : ((before | 0x20) << 7) | (last | 0x20);
}

/** Words that end like one of them and are none. */
const notGlued =
  /^(?:brigade|renegade|regata|unterweg|vorweg|durchweg|halbweg|blokkade|arkade|rokade|supermarkt|arbeitsmarkt|baumarkt)$/iu;

/** Street types glued to the name, as Germanic, Nordic and Baltic languages do (`Lindenstraße`, `Storgatan`). */
export const isGluedStreet = (word: string): boolean =>
  word.length >= 6 && mayBeGlued(word) && glued.test(word) && !notGlued.test(word);

function mayBeGlued(word: string): boolean {
  const ending = endingOf(word);
  return ending < 0 || gluedEndings.has(ending);
}

/** The words of the lists of types above. */
export const streetTypeWords: readonly string[] = typesOfStreets;
