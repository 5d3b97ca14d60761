import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { isTopLevel } from "./top-level-domains.ts";

const atWords = new Set(["at", "ät", "arroba", "chez", "kukac", "małpa", "klammeraffe", "apenstaartje", "chiocciola"]);
const dotWords = new Set(["dot", "punkt", "punto", "ponto", "point", "pont", "kropka", "punt", "prik"]);
const dotHashes: ReadonlySet<number> = new Set([...dotWords].map(hashWord));
const joinWords = new Set([
  ...dotWords,
  "underscore",
  "dash",
  "hyphen",
  "minus",
  "plus",
  "unterstrich",
  "guion",
  "tiret",
]);
const mailHosts = new Set([
  "gmail",
  "googlemail",
  "yahoo",
  "hotmail",
  "outlook",
  "icloud",
  "gmx",
  "aol",
  "protonmail",
  "proton",
]);

/** Words before a spoken `at` that are grammar, not a mailbox: `reach us at ...`, `it is at ...`. */
const grammar = new Set(
  `is are was were be been us me you him her them it look looking found available here there now and or only located
  working work works worked live hosted account accounts mail email address site website page online contact people
  friends someone anyone team support staff meet meeting arrive arrived stay stayed shop store signed registered`.split(
    /\s+/,
  ),
);

const LABELS_AT_MOST = 5;

/** `john dot smith at gmail dot com`, `j.doe [at] example [dot] co [dot] uk`, `kim @ example.org`. */
export const emailObfuscated: Recognizer = {
  name: "email-obfuscated",
  kinds: ["EMAIL"],
  gate: gate({ any: Signal.at, triggers: Trigger.mail }),
  find(_text, scan, _context, out) {
    const hasHost = scan.dotsInWords + scan.dotsApart > 0 || (scan.allTriggers & Trigger.spelledHost) !== 0;
    if (!hasHost) return;
    for (let token = 1; token < scan.tokenCount; token++) {
      if ((scan.gap[token]! & Gap.at) === 0 && (scan.triggers[token]! & Trigger.mail) === 0) continue;
      const at = atMarker(scan, token);
      if (at === null) continue;
      const host = hostFrom(scan, at.right);
      if (host === null || !(at.certain || host.spelled || mailHosts.has(host.first))) continue;
      const name = nameUpTo(scan, at.left);
      if (!at.certain && name === at.left && grammar.has(word(scan, name))) continue;
      out.push(finding("EMAIL", scan.start[name]!, scan.end[host.last]!, "email-obfuscated", 0.9));
      token = host.last;
    }
  },
};

interface AtMarker {
  /** Tokens beside the marker. */
  readonly left: number;
  readonly right: number;
  /** `[at]` or `@`: no English sentence has it. */
  readonly certain: boolean;
}

/** The marker that is token `token` itself (`at`, `[at]`) or stands in the gap before it (` @ `). */
function atMarker(scan: Scan, token: number): AtMarker | null {
  const gap = scan.gap[token]!;
  if (gap & Gap.at) {
    const written = scan.text.slice(scan.end[token - 1], scan.start[token]);
    // `follow us @brand.com` names a handle: a blank in front only is not enough.
    const certain = /^(?:\s{0,3}[[({<]\s?@\s?[\])}>]\s{0,3}|\s{0,3}@\s{1,3})$/.test(written);
    return certain || /^\s{1,3}@$/.test(written) ? { left: token - 1, right: token, certain } : null;
  }
  if (token + 1 >= scan.tokenCount || (gap | scan.gap[token + 1]!) & (Gap.newline | Gap.comma | Gap.stop)) return null;
  // Most often `at` is the word of a sentence.
  if (behindDot(scan, token + 1) < 0) return null;
  if (scan.end[token]! - scan.start[token]! > 12 || !atWords.has(word(scan, token))) return null;
  const bracketed = (gap & scan.gap[token + 1]! & Gap.bracket) !== 0;
  const spaced = (gap & scan.gap[token + 1]! & Gap.space) !== 0;
  return bracketed || spaced ? { left: token - 1, right: token + 1, certain: bracketed } : null;
}

/** Labels from `first` on, joined by a dot in any form; the last one a top-level domain. */
function hostFrom(scan: Scan, first: number): { last: number; spelled: boolean; first: string } | null {
  let last = -1;
  let spelled = false;
  let spelledToLast = false;
  if (joinWords.has(word(scan, first))) return null;
  for (let token = first, labels = 0; labels < LABELS_AT_MOST; labels++) {
    if (labels > 0 && isTopLevel(word(scan, token))) {
      last = token;
      spelledToLast = spelled;
    }
    const next = behindDot(scan, token);
    if (next < 0) break;
    if (next > token + 1) spelled = true;
    token = next;
  }
  return last < 0 ? null : { last, spelled: spelledToLast, first: word(scan, first) };
}

/** Token behind the dot that follows `token`, -1 when none does. */
function behindDot(scan: Scan, token: number): number {
  const next = token + 1;
  if (next >= scan.tokenCount) return -1;
  const gap = scan.gap[next]!;
  if (gap & Gap.newline) return -1;
  if (gap & (Gap.dot | Gap.hyphen) && !(gap & ~(Gap.dot | Gap.hyphen | Gap.bracket))) return next;
  if (gap === (Gap.dot | Gap.space) && scan.start[next]! - scan.end[token]! === 3) return next;
  if (gap & Gap.bracket && gap & Gap.dot) return next;
  if (next + 1 < scan.tokenCount && isDotWord(scan, next) && isSpaceOrBracket(gap | scan.gap[next + 1]!)) {
    return next + 1;
  }
  return -1;
}

const isDotWord = (scan: Scan, token: number): boolean =>
  dotHashes.has(scan.hash[token]!) && dotWords.has(word(scan, token));

/** First token of the mailbox name that ends with token `last`. */
function nameUpTo(scan: Scan, last: number): number {
  let first = last;
  for (let labels = 0; first > 0 && labels < LABELS_AT_MOST; labels++) {
    const gap = scan.gap[first]!;
    const glued = Gap.dot | Gap.hyphen | Gap.underscore | Gap.other | Gap.apostrophe;
    if (gap & glued && !(gap & ~glued)) first--;
    else if (first > 1 && isSpaceOrBracket(gap | scan.gap[first - 1]!) && joinWords.has(word(scan, first - 1)))
      first -= 2;
    else break;
  }
  return first;
}

const isSpaceOrBracket = (gap: number): boolean => gap !== 0 && (gap & ~(Gap.space | Gap.bracket)) === 0;

const word = (scan: Scan, token: number): string => scan.text.slice(scan.start[token], scan.end[token]).toLowerCase();
