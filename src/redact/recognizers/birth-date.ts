import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

const monthName =
  "(?:jan(?:uary|uar|vier|uari|uary)?|enero|janeiro|gennaio|jänner|stycznia|feb(?:ruary|ruar|brero|braio|ruari)?|f[ée]vr(?:ier)?|fevereiro|lutego|mar(?:ch|s|zo|ço|et|ca)?|märz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwietnia|may|mai|mayo|maio|maggio|mei|maja|june?|juin|junio|junho|giugno|juni|czerwca|july?|juillet|julio|julho|luglio|juli|lipca|aug(?:ust|ustus)?|ao[ûu]t|agosto|sierpnia|sept?(?:ember|embre|iembre|embro)?|settembre|setembro|września|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|października|nov(?:ember|embre|iembre|embro)?|listopada|dec(?:ember|embre)?|d[ée]cembre|dez(?:ember|embro)?|diciembre|dicembre|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
const ordinal = "(?:st|nd|rd|th|er|º|ª|\\.)?";
const year = "(?:(?:19|20)\\d{2}|['’]?\\d{2})";
const date = [
  "\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:(?:19|20)\\d{2}|\\d{2})",
  "(?:19|20)\\d{2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2}",
  `\\d{1,2}${ordinal}\\s{0,2}(?:-|of |de |do |d['’])?\\s{0,2}${monthName}\\.?(?:-|,|\\s|de|del){0,6}${year}(?:\\s?г(?:ода|\\.))?`,
  `${monthName}\\.?\\s{1,2}\\d{1,2}${ordinal},?\\s{1,2}${year}`,
  "(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日",
].join("|");

const cue =
  "(?:d\\.?o\\.?b\\.?|date of birth|birth\\s?-?date|birthday|b-?day|born|geb(?:oren|urtsdatum|urtstag)?\\.?|ur\\.|(?:date de )?naissance|n[ée]e? le|(?:fecha de )?nacimiento|nac[ií](?:da|do|mos)?|(?:data de )?nascimento|nasc(?:i|ido|ida)|(?:data di )?nascita|nat[oa]|geboorte(?:datum)?|(?:data )?urodzenia|urodz\\p{L}{1,6}|födelsedatum|född|fødselsdato|født|syntynyt|syntymäaika|рождения|родил\\p{L}{1,4}|doğum(?: tarihi\\p{L}{0,4})?|出生(?:日期)?|生日|生年月日|생년월일|تاريخ الميلاد|مواليد)";
/** What may stand between cue and date: `is`, `on the`, `:`, a few words; no second date and no line but the next. */
const between =
  "(?:[^\\p{L}\\p{N}\\n]|\\n(?!\\n)|(?<!\\p{L})(?:is|was|on|the|of|am|le|el|il|em|a|en|den|dia|día|i|op|data|is:|my|mine|in|at|to|and|you|were|date|der|ist|lautet|est|się|dnia|г|es|é|è|är|er|var|to|w)(?!\\p{L})|[はがのを]){0,16}";

/** In scripts without spaces a word follows at once. */
const end = "(?![\\p{N}\\p{Script=Latin}\\p{Script=Cyrillic}])";

const cued = new RegExp(`(?<![\\p{L}\\p{N}])${cue}(?:${between})(?<date>${date})${end}`, "giu");
/** `am 12. Juni 1969 geboren`, `nacido`: the verb may stand behind. */
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<date>${date})(?=\\s(?:[\\p{L}]{1,12}\\s){0,2}(?:geboren|born|geboren|född|født|syntynyt|doğdum|doğumlu)(?!\\p{L}))`,
  "giu",
);
const bare = new RegExp(`(?<![\\p{L}\\p{N}])(?:${date})${end}`, "giu");

/** Dates of birth: a full date behind a word for birth. A year alone (`born in 1984`) stays, other dates too. */
export const birthDate: Recognizer = {
  name: "birth-date",
  kinds: ["DATE_OF_BIRTH"],
  gate: gate({ all: Signal.threeDigits, any: Signal.unspaced | Signal.twoDotsInWords, triggers: Trigger.birth }),
  find(text, scan, context, out) {
    if (scan.digits < 3) return;
    if (scan.allTriggers & Trigger.birth || (scan.dotsInWords >= 2 && /d\.o\.b/i.test(text)) || scan.unspaced > 0) {
      for (const match of matchesOf(before, text)) {
        out.push(finding("DATE_OF_BIRTH", match.index, match.index + match[0].length, "birth-date", 0.9));
      }
      for (const match of matchesOf(cued, text)) {
        const end = match.index + match[0].length;
        const length = match.groups?.["date"]?.length ?? 0;
        out.push(finding("DATE_OF_BIRTH", end - length, end, "birth-date", 0.9));
      }
    }
    if (context.asked & Trigger.birth) {
      for (const match of matchesOf(bare, text)) {
        out.push(finding("DATE_OF_BIRTH", match.index, match.index + match[0].length, "birth-date", 0.8));
      }
    }
  },
};
