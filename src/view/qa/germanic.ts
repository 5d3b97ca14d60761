import type { CourtesyWords } from "./words.ts";

export const german: CourtesyWords = {
  courtesy: [
    "hallo|hi|hey|moin|servus|grüß (?:gott|dich)|guten (?:tag|morgen|abend)|sehr geehrte(?:r|s)?(?: (?:damen und herren|frau|herr|kunde|kundin))?|liebe[rs]?(?: (?:frau|herr|kunde|team|kundin))?|willkommen",
    "danke(?: ?schön| ?sehr)?|vielen (?:lieben )?dank|besten dank|herzlichen dank|dankeschön|ich danke (?:ihnen|dir|euch)|merci",
    "(?:danke|vielen dank|besten dank)(?: sehr| schön)? (?:für|fürs) (?:deine|ihre|die|eure|den|ihren|deinen|das)? ?(?:schnelle |rasche |tolle )?(?:nachricht|anfrage|geduld|rückmeldung|antwort|hilfe|verständnis|info|information|warten|anruf|geduld)(?: und .*)?|danke dass (?:sie|du) .*(?:schreiben|schreibst|melden|meldest|gemeldet|gewartet).*",
    "super|perfekt|prima|toll|klasse|wunderbar|ausgezeichnet|alles klar|verstanden|verstehe|in ordnung|passt|okay|ok|gut|sehr gut|genau|ja|nein|klar|natürlich|gerne?|sehr gerne?|kein problem|keine ursache|gern geschehen|nichts zu danken|bitte(?: ?sehr| ?schön)?|stimmt",
    "(?:das |jetzt |es |nun |so )*(?:hat (?:geklappt|funktioniert|geholfen)|klappt(?: es)?|funktioniert(?: es)?|geht(?: es)?|läuft|freut mich(?: (?:sehr|zu hören))?|freut uns)(?: (?:jetzt|nun|wieder|alles))*|(?:das )?(?:war|ist) (?:schon )?alles(?: (?:was ich|geklärt).*)?",
    "(?:einen |ein |eine )?(?:schönen?|schönes|angenehmen?) (?:tag|abend|wochenende|feierabend|woche|urlaub)(?: noch)?|bis (?:bald|dann|später)|tschüss|ciao|auf wiedersehen|alles gute|gleichfalls|ebenso|ihnen auch|dir auch",
    "kann ich (?:ihnen |dir )?(?:sonst )?(?:noch )?(?:etwas|was|weiter|irgendwie)? ?(?:für (?:sie|dich) )?(?:tun|helfen|weiterhelfen)|(?:kann|können) (?:ich|wir) (?:ihnen|dir|euch) (?:sonst )?noch (?:etwas|weiter|irgendwie)? ?(?:helfen|behilflich sein|weiterhelfen)|ist (?:damit |sonst )?alles (?:geklärt|klar|in ordnung)|(?:wie|womit) (?:kann|können|darf) (?:ich|wir) (?:ihnen|dir|euch)? ?(?:heute )?(?:helfen|weiterhelfen|behilflich sein)|worum geht es|was kann ich für (?:sie|dich) tun|(?:ist|war) (?:ihre|deine) frage (?:damit )?beantwortet|(?:ich )?hoffe das (?:hilft|passt).*",
    "(?:bitte )?(?:melden sie sich|melde dich|schreiben sie uns|schreib uns) (?:gerne?|jederzeit|einfach)?.*(?:fragen|wieder|jederzeit|bescheid)?.*|bei (?:weiteren )?(?:fragen|rückfragen) .*|(?:ich|wir) (?:stehe|stehen) .* zur verfügung",
    "(?:das )?(?:tut|tat) (?:mir|uns) (?:sehr |wirklich |echt )?leid(?: das zu hören)?|(?:bitte )?entschuldig(?:en sie|e|ung)(?: (?:bitte )?(?:die|den|das|für) .*)?|(?:ich |wir )?(?:bitte|bitten|entschuldige|entschuldigen) (?:um entschuldigung|mich|uns)?(?: für .*)?|verzeihung|sorry",
    "(?:viele|liebe|beste|schöne|freundliche|herzliche)n? (?:grüße|gruß)|mit (?:freundlichen|besten|lieben) grüßen|(?:lg|vg|mfg|gruß|grüße)",
    "(?:mein name ist|hier ist|ich bin|ich heiße)(?: (?:von|vom|aus|bei) .*)?|(?:ihr|euer|dein) [\\p{L} ]{0,30}(?:team|support|kundenservice)|hier",
    "gibt es (?:schon )?(?:etwas|was) neues|ist (?:da|hier) (?:jemand|wer)|noch da|ich warte(?: noch)?(?: immer)?|bitte (?:um )?(?:antwort|hilfe)|(?:ich )?(?:probiere|versuche|mache) (?:ich |es |das )*(?:gleich|später|morgen|heute abend|aus|mal| )*(?:und melde mich.*)?|ich (?:freue mich|helfe (?:ihnen|dir) gerne?(?: weiter)?)",
  ],
  fillers:
    "so sehr viel vielmals nochmal noch mal alle euch dir ihnen sie du ich und oder aber die der das den dem ein eine für mit auch jetzt dann da ja doch schon wirklich ganz zusammen team an von vom aus im am es ist war bin mir uns wieder schnell schnelle hilfe zu gerade herr frau",
  holding: [
    "(?:einen |kleinen )?(?:moment|augenblick|sekunde|minute)(?: (?:bitte|geduld|mal))?|(?:bitte )?(?:bleiben sie dran|gedulden sie sich|warten sie|warte)|ich melde mich|wir melden uns|komme (?:gleich |dann )?auf (?:sie|dich) zu",
    "(?:ich|wir)(?: \\S+){0,5}? (?:schaue?n?|sehe?n?|gucke|prüfen?|kläre?n?|frage?n?|erkundige?n?|leite?n?|recherchiere?n?|checke?|kümmere?|kümmern|verbinde?n?|gebe?n?|untersuche?n?|suche?n?|überprüfen?|habe|haben)(?: \\S+){0,7}? ?(?:nach|an|darum|weiter(?:geleitet|gegeben)?|mal|gleich|kurz|das|es|mir|dies|bei|im|in|ihnen|rein|zurück|sofort|drum|jetzt|einmal|intern|ab)$",
    "(?:ich|wir) (?:prüfe|prüfen|schaue|schauen|sehe|kläre|klären|frage|fragen|kümmere|kümmern|checke)(?: \\S+){0,3}$|(?:schaue|prüfe|kläre|frage) ich(?: \\S+){0,4}$|(?:sehe|schaue) mir das|kümmere mich darum|frage (?:im|in|bei|beim|den|die|mal|kurz|das)|(?:ein )?(?:kollege|kollegin|mitarbeiter|techniker|unser team|die technik|das lager)(?: \\S+){0,4}? (?:wird sich|meldet sich|schaut|prüft|kümmert sich)|weitergeleitet|weitergegeben|(?:wird|werden) (?:gerade )?geprüft|ich habe (?:sie |es |die bestellung |ihre bestellung |# )*(?:gefunden|vor mir)",
  ],
  request: [
    "(?:bitte|könnten sie|kannst du|könntest du|können sie|ich (?:brauche|benötige|bräuchte)|wir (?:brauchen|benötigen)|nennen sie|schicken sie|senden sie|teilen sie|geben sie|schick|sende|nenne)(?: \\S+){0,8} (?:\\S*nummer|e-?mail\\S*|\\S*adresse|name|namen|screenshot|foto|fotos|bild|details|version|rechnung|gerät|browser|fehlermeldung|welche\\S*|wann|wo|größe|farbe|datum|code|bescheid|modell)",
    "unter welcher|um welche",
  ],
  advice: [
    "(?:haben sie|hast du)(?: \\S+){0,4} (?:versucht|probiert|neu gestartet|geprüft|geschaut)|versuchen sie|versuch|probieren sie|probier|wie wäre es",
  ],
};

export const dutch: CourtesyWords = {
  courtesy: [
    "hallo|hoi|hey|hi|goedemorgen|goedemiddag|goedenavond|goeiedag|goedendag|dag|beste(?: (?:klant|team|heer|mevrouw|klantenservice))?|geachte(?: (?:heer|mevrouw|klant|heer mevrouw))?|welkom",
    "bedankt|dank je(?: wel)?|dank u(?: wel)?|dankjewel|dankuwel|hartelijk dank|veel dank|(?:heel |super )?erg bedankt|alvast bedankt|top bedankt",
    "(?:bedankt|dank je(?: wel)?|dank u(?: wel)?) voor (?:je|uw|het|de|jullie) (?:snelle )?(?:bericht|geduld|reactie|hulp|antwoord|contact|begrip|wachten|info|informatie|berichtje)(?: en .*)?",
    "top|perfect|super|prima|geweldig|fijn|mooi|goed|helemaal goed|duidelijk|begrepen|snap ik|oke|ok|ja|nee|zeker|natuurlijk|graag|graag gedaan|geen probleem|geen dank|alsjeblieft|alstublieft|klopt|is goed|lekker",
    "(?:het |dat |nu |dit )*(?:werkt|is gelukt|gelukt|doet het|heeft gewerkt|heeft geholpen)(?: (?:nu|weer|allemaal))*|dat was (?:alles|het)|blij (?:dat .*|te horen.*)|fijn (?:om te horen|dat .*)",
    "(?:een |nog een )?(?:fijne|prettige|goede|leuke|mooie) (?:dag|avond|weekend|week|middag)(?: (?:nog|verder))?|fijn weekend|prettig weekend|tot (?:ziens|snel|dan|later)|doei|groetjes|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en)?|mvg|jij ook|u ook|insgelijks",
    "kan ik (?:u |je )?(?:nog |verder )*(?:ergens |iets )?(?:mee |anders )?(?:voor (?:u|je) )?(?:helpen|doen|betekenen)|(?:is )?(?:er )?(?:nog )?(?:verder )?iets anders(?: .*)?|(?:waarmee|hoe|waar) kan ik (?:u |je )?(?:vandaag )?(?:mee )?helpen|is (?:je|uw) vraag (?:hiermee |zo )?beantwoord|(?:ik )?hoop dat (?:dit|het) helpt.*|is (?:daarmee |hiermee )?alles (?:duidelijk|opgelost)",
    "laat (?:het )?(?:me|ons|mij|gerust) (?:gerust )?(?:even )?(?:het )?weten.*|neem gerust .*|aarzel niet .*",
    "(?:het )?(?:spijt (?:me|ons|mij)|sorry|excuses|onze excuses|mijn excuses)(?: (?:dat te horen|voor (?:het|de) .*|om dat te horen|te horen))?|wat vervelend|vervelend(?: om te horen)?",
    "(?:mijn naam is|ik ben|je spreekt met|u spreekt met|met)(?: (?:van|uit) .*)?|hier",
    "is er (?:al )?(?:nieuws|iemand)|al iets bekend|(?:bent|ben) (?:je|u) er nog|ik wacht nog",
  ],
  fillers:
    "zo heel erg veel nog allen allemaal team je jij u jullie ik en of maar de het een voor met ook nu dan ja echt van uit is was ben mij me ons wij we weer er daar hier snelle snel hulp te zal dat dit",
  holding: [
    "(?:een )?(?:momentje|moment|ogenblikje|ogenblik|minuutje|seconde)(?: (?:alsjeblieft|alstublieft|graag|geduld))?|even geduld|blijf aan de lijn|ik kom (?:er )?(?:zo |straks |hier )?op terug|(?:ik )?kom (?:zo |straks |er )*(?:bij (?:je|u) )?terug|(?:je|u) hoort (?:zo |snel )?van (?:me|ons|mij)",
    "(?:ik|we|wij)(?: \\S+){0,3}? (?:kijk|kijken|check|controleer|controleren|vraag|vragen|zoek|zoeken|ga|gaan|stuur|zet|onderzoek|verbind|informeer)(?: \\S+){0,6}? ?(?:na|naar|uit|op|mee|door|even|voor (?:je|u)|magazijn|collega|kijken|nakijken|uitzoeken|navragen|checken|overleggen)(?: .{0,30})?$|(?:kijk|check|vraag|zoek|zal) ik(?: \\S+){0,6}$|doorgestuurd|doorgezet|wordt (?:nu )?(?:uitgezocht|bekeken)|ik heb (?:je |uw |de |het |# )*(?:bestelling )?(?:# )?gevonden|(?:een )?collega (?:neemt|zal|gaat)(?: .*)?",
  ],
  request: [
    "(?:kun je|kunt u|kan je|kan u|graag|mag ik|stuur|geef|zou je|zou u|ik heb|laat)(?: \\S+){0,8} (?:\\S*nummer|e-?mail\\S*|\\S*adres|naam|screenshot|foto|details|versie|factuur|apparaat|browser|foutmelding|welke|wanneer|maat|kleur|datum|code|model)",
  ],
  advice: [
    "(?:heb je|heeft u)(?: \\S+){0,4} (?:geprobeerd|gecheckt|herstart)|probeer|kun je (?:het )?(?:eens )?proberen",
  ],
};
