import type { Finding } from "../../model/finding.ts";
import { Char, classOf } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { finding } from "./cue.ts";
import { isTopLevel } from "./top-level-domains.ts";
import { type Range, splitUrl, urlFindings } from "./url-parts.ts";

/**
 * Web addresses: with a scheme, with `www.`, or a host name with a path, a query or a cue. Of hosts that everybody knows
 * scheme and host stay, and what may tell a person goes (see `url-parts.ts`); any other address goes whole.
 */
export const url: Recognizer = {
  name: "url",
  kinds: ["URL", "SECRET"],
  gate: gate({ any: Signal.dotInWord | Signal.scheme }),
  find(text, scan, _context, out) {
    let behind = 0;
    if (scan.schemes > 0) {
      for (let colon = text.indexOf("://"); colon >= 0; colon = text.indexOf("://", behind)) {
        behind = Math.max(colon + 3, findWithScheme(text, colon, out));
      }
    }
    if (scan.dotsInWords === 0 || scan.dotsBeforeLetters === 0) return;
    if (scan.slashes > 0 || scan.dotsInWords > 1 || siteWord.test(text)) findBare(text, out);
  },
};

function findWithScheme(text: string, colon: number, out: Finding[]): number {
  let start = colon;
  while (start > 0 && colon - start < 24 && /[A-Za-z0-9+.-]/.test(text.charAt(start - 1))) start--;
  while (start < colon && !/[A-Za-z]/.test(text.charAt(start))) start++;
  const end = urlEnd(text, colon + 3);
  if (start === colon || end === colon + 3) return colon + 3;
  report(text, { start, end }, out);
  return end;
}

const siteWord =
  /\b(?:website|web\s?site|site|homepage|home page|blog|portfolio|domain|webseite|url|link|página|sito)\b/i;
const siteBefore =
  /\b(?:website|web\s?site|site|homepage|home page|blog|portfolio|domain|webseite|url|link|página|sito)\b[^\n.]{0,16}\s?$/i;
/** Anchored at a dot between two labels; bounded to both sides. */
const dotInHost = /(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;

/** Host names without scheme. The search resumes behind each host looked at, so no character is walked twice. */
function findBare(text: string, out: Finding[]): void {
  dotInHost.lastIndex = 0;
  for (let dot = dotInHost.exec(text); dot !== null; dot = dotInHost.exec(text)) {
    let start = dot.index;
    while (start > 0 && dot.index - start < 64 && isHostUnit(text, start - 1)) start--;
    let end = dot.index + 1;
    while (end < text.length && end - dot.index < 255 && (isHostUnit(text, end) || isInnerDot(text, end))) end++;
    dotInHost.lastIndex = end;
    const host = text.slice(start, end);
    const before = text.charAt(start - 1);
    if (before === "@" || before === "/" || before === ":" || before === "." || text.charAt(end) === "@") continue;
    if (!isTopLevel(host.slice(host.lastIndexOf(".") + 1))) continue;
    const path = /^(?::\d{2,5})?[/?#][^\s]/.test(text.slice(end, end + 8));
    if (!path && !/^www\d?\./i.test(host) && !siteBefore.test(text.slice(Math.max(0, start - 40), start))) continue;
    const whole = path ? urlEnd(text, end) : end;
    report(text, { start, end: whole }, out);
    dotInHost.lastIndex = whole;
  }
}

const isHostUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || (classOf[unit]! & (Char.letter | Char.digit)) !== 0;
};
const isInnerDot = (text: string, at: number): boolean => text.charCodeAt(at) === 0x2e && isHostUnit(text, at + 1);

const stops = new Set(
  [...'<>"`{}|\\^\ufffc，。；：！？、（）【】《》「」“”’‘«»'].map((character) => character.charCodeAt(0)),
);
const trailing = new Set([..."\u002e,;:!?'*_~"].map((character) => character.charCodeAt(0)));

/** End of the address that runs on from `at`: to white space, a quote or bracket; sentence punctuation does not count. */
function urlEnd(text: string, at: number): number {
  let end = at;
  let open = 0;
  let square = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (classOf[unit]! & (Char.space | Char.newline) || stops.has(unit)) break;
    if (unit === 0x28) open++;
    else if (unit === 0x29 && --open < 0) break;
    else if (unit === 0x5b) square++;
    else if (unit === 0x5d && --square < 0) break;
  }
  while (end > at && trailing.has(text.charCodeAt(end - 1))) end--;
  return end;
}

function report(text: string, range: Range, out: Finding[]): void {
  for (const found of urlFindings(splitUrl(text, range)))
    out.push(finding(found.kind, found.start, found.end, "url", 1));
}
