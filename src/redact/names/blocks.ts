import { Gap } from "../characters.ts";
import { Shape } from "../scan.ts";
import { Trigger } from "../trigger.ts";
import { Word } from "../word-flag.ts";
import { Mark } from "./mark.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const NAME_WORDS_MIN = 2;
const NAME_WORDS_MAX = 4;
/** Lines below the name in which the address or the first label is expected. */
const LINES_BELOW = 4;
const STREET = Trigger.street | Trigger.streetType | Trigger.unit;
const LABELS = Trigger.phone | Trigger.mail | Trigger.address | Trigger.birth;
const NO_NAME = Word.place | Word.organization | Word.brand | Word.placeWord | Word.role | Word.monthOrDay;

/** A block of contact data: a line of nothing but a name, and below it a street with its number, or a label. */
export function markBlocks(tokens: NameTokens): void {
  const { scan } = tokens;
  if (scan.newlines < 2) return;
  let start = 0;
  for (let token = 1; token <= scan.tokenCount; token++) {
    if (token < scan.tokenCount && (scan.gap[token]! & Gap.newline) === 0) continue;
    const isName = isNameLine(tokens, start, token - 1);
    if (isName && token < scan.tokenCount && isContactBelow(tokens, token)) {
      for (let at = start; at < token; at++) tokens.mark[at] ||= Mark.pattern;
    }
    start = token;
  }
}

function isNameLine(tokens: NameTokens, first: number, last: number): boolean {
  const { scan, kind } = tokens;
  const words = last - first + 1;
  if (words < NAME_WORDS_MIN || words > NAME_WORDS_MAX) return false;
  for (let token = first; token <= last; token++) {
    const bits = kind[token]!;
    if (token > first && !tokens.joins(token)) return false;
    if (bits & Kind.particle && token > first && token < last) continue;
    if ((bits & Kind.capital) === 0 || (bits & (NAME | MAYBE | Kind.unknown | Kind.initial)) === 0) return false;
    if (scan.shape[token]! & Shape.allCaps && !tokens.caseless) return false;
    if (scan.words[token]! & NO_NAME && (bits & NAME) === 0) return false;
  }
  return true;
}

function isContactBelow({ scan }: NameTokens, first: number): boolean {
  let lines = 0;
  let hasNumber = false;
  let hasStreet = false;
  for (let token = first; token < scan.tokenCount; token++) {
    if (token === first || scan.gap[token]! & Gap.newline) {
      if (lines++ === LINES_BELOW) return false;
      hasNumber = false;
      hasStreet = false;
      if (scan.triggers[token]! & LABELS && isLabel(scan.text, scan.end[token]!)) return true;
    }
    if (scan.shape[token]! & Shape.hasDigit) hasNumber = true;
    if (scan.triggers[token]! & STREET) hasStreet = true;
    if (hasNumber && hasStreet) return true;
  }
  return false;
}

/** `Phone:`, `E-mail address :` */
const isLabel = (text: string, end: number): boolean => /^[^\n:]{0,16}:/u.test(text.slice(end, end + 18));
