import { Gap } from "../characters.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { cueBefore, finding } from "./cue.ts";

type Findings = Parameters<Recognizer["find"]>[3];

/** Passwords, PINs and one-time codes: what stands behind the word for them. */
export const secretInContext: Recognizer = {
  name: "secret-context",
  kinds: ["SECRET"],
  gate: gate({ triggers: Trigger.password | Trigger.secret | Trigger.code }),
  find(text, scan, context, out) {
    if (scan.allTriggers & (Trigger.password | Trigger.secret)) findPasswords(text, scan, out);
    if (scan.digits >= 3 && (scan.allTriggers & Trigger.code || asksForCode(context))) findCodes(scan, context, out);
  },
};

/** Words that join a cue and its value: `is`, `:`, `=`, `was set to`. Two at most, or a colon or equals sign. */
const joiners = new Set(
  `is are was to as set changed now currently ist lautet war est es era é è foi jest är er on : = my the new old
  following wifi wlan del du de do da della van der des od da к для от вайфая mein meine mi mon ma minha number num no nr code me for your temporary value still just`.split(
    /\s+/,
  ),
);
const copulas = new Set("is was ist lautet est es era é è foi jest är er to as".split(" "));
/** Languages without a copula: the value follows the word. */
const inflectedCue = /^(?:şifrem|şifresi|şifreniz|parolam|parolası|пароль|пароля|parola|hasło|hasłem)$/iu;

/** Behind these words comes a statement about passwords, not a password. */
const statement = new Set(
  `is was not no a an the and or but for to of in on at it that this my your our i you he she they we reset policy
  incorrect wrong invalid expired forgotten lost required correct strong weak changed changing change field manager
  protected needed working being still always too very so if when will would can could should does did doesn doesnt
  isn wasn won hint reminder link page screen email have has had please asked saved same different blank empty
  falsch vergessen nicht kein keine mein dein ihr ungültig abgelaufen incorrecta incorrecto incorrect oublié oubliée
  vergeten verkeerd errata sbagliata esquecida errada there here again also only already both because since with
  from by about like than then now set valid case secure safe locked unknown right long short`.split(/\s+/),
);

const VALUE_AT_MOST = 256;

function findPasswords(text: string, scan: Scan, out: Findings): void {
  let behind = 0;
  for (let token = 0; token < scan.tokenCount; token++) {
    const bits = scan.triggers[token]!;
    if ((bits & (Trigger.password | Trigger.secret)) === 0 || scan.start[token]! < behind) continue;
    const value = valueBehind(text, scan, token, (bits & Trigger.password) !== 0);
    // A long run of characters is walked once, however many cues it holds.
    if (value.found || value.end - value.start > VALUE_AT_MOST) behind = value.end;
    if (value.found) out.push(finding("SECRET", value.start, value.end, "secret-context", 0.9));
  }
}

interface Value {
  readonly start: number;
  readonly end: number;
  readonly found: boolean;
}

/** The value behind the cue word `cue`: up to white space, on the same line or, after a colon, the next. */
function valueBehind(text: string, scan: Scan, cue: number, isPassword: boolean): Value {
  let token = cue;
  let signed = false;
  let copula = inflectedCue.test(text.slice(scan.start[cue], scan.end[cue]));
  for (let steps = 0; steps < 5; steps++) {
    const between = text.slice(scan.end[token], scan.start[token + 1] ?? text.length);
    if (/^[^\p{L}\p{N}]{0,2}[:=]/u.test(between) || /=>|->/.test(between)) signed = true;
    if (token + 1 >= scan.tokenCount) break;
    const next = text.slice(scan.start[token + 1], scan.end[token + 1]).toLowerCase();
    if (signed || between.trim() !== "" || !joiners.has(next)) break;
    copula ||= copulas.has(next);
    token++;
  }
  const start = valueStart(text, scan.end[token]!, signed);
  const end = valueEnd(text, start);
  const fits = end - start >= 3 && end - start <= VALUE_AT_MOST;
  return { start, end, found: fits && isValue(text.slice(start, end), { signed, copula, isPassword }) };
}

function valueStart(text: string, from: number, signed: boolean): number {
  let at = from;
  let newlines = 0;
  while (at < text.length && at - from < 12) {
    const character = text.charAt(at);
    if (character === "\n" && (!signed || ++newlines > 1)) return text.length;
    if (!/[\s:="'`“”‘’«»„*>(-]/.test(character)) break;
    at++;
  }
  return at;
}

function valueEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= VALUE_AT_MOST && !/[\s<>\ufffc"`“”«»]/.test(text.charAt(end))) end++;
  while (end > start && /[.,;:?)'’\]]/.test(text.charAt(end - 1))) end--;
  return end;
}

interface Evidence {
  readonly signed: boolean;
  readonly copula: boolean;
  readonly isPassword: boolean;
}

/** After `:` anything that is no statement; in prose only what no dictionary holds. */
function isValue(value: string, { signed, copula, isPassword }: Evidence): boolean {
  if (statement.has(value.toLowerCase()) || /^[a-z]+:\/\//i.test(value)) return false;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\p{N}/u.test(value);
  const hasMark = /[^\p{L}\p{N}'’-]/u.test(value.replace(/[!]+$/, ""));
  const strange = (hasLetter && hasDigit) || hasMark || /\p{Ll}\p{Lu}/u.test(value);
  if (!isPassword) return value.length >= 8 && strange && (signed || copula) && hasDigit;
  if (signed) return true;
  return (copula && (strange || hasDigit)) || (strange && (hasDigit || /[@#$%^&*_+~]/.test(value)));
}

const asksForCode = (context: RecognizerContext): boolean => (context.asked & Trigger.code) !== 0;

/** Codes of 3 to 10 digits, in one group or `482-913`, near `PIN`, `OTP`, `code`; not an amount, a time or an id. */
function findCodes(scan: Scan, context: RecognizerContext, out: Findings): void {
  const asked = asksForCode(context) && scan.tokenCount <= 8;
  let behind = 0;
  for (let index = 0; index < scan.digitTokenCount; index++) {
    const token = scan.digitTokens[index]!;
    if (token < behind || (scan.shape[token]! & Shape.onlyDigits) === 0) continue;
    const last = isSplitCode(scan, token) ? token + 1 : token;
    const start = scan.start[token]!;
    const end = scan.end[last]!;
    if (end - start >= 3 && end - start <= 10 && (asked || isCuedCode(scan, token)) && standsAlone(scan, token, last)) {
      out.push(finding("SECRET", start, end, "one-time-code", 0.8));
    }
    behind = last + 1;
  }
}

/** `482 913`, `482-913`, `G-482913`. */
function isSplitCode(scan: Scan, token: number): boolean {
  const next = token + 1;
  return (
    next < scan.tokenCount &&
    (scan.shape[next]! & Shape.onlyDigits) !== 0 &&
    scan.end[token]! - scan.start[token]! === 3 &&
    scan.end[next]! - scan.start[next]! === 3 &&
    scan.start[next]! - scan.end[token]! === 1 &&
    (scan.gap[next]! & ~(Gap.space | Gap.hyphen)) === 0
  );
}

const notSecretCodes =
  /\b(?:error|status|http|zip|post|postal|area|country|product|promo|coupon|discount|voucher|dress|source|qr|bar|order|item|sort|swift|branch|exit|response|reason|color|colour|model|part|tracking|airport|dial|dialling|language|currency|building|tax|referral|invite|game|vs|sku)[\s-]?$/i;

function isCuedCode(scan: Scan, token: number): boolean {
  if (!cueBefore(scan, token, Trigger.code, 4)) return false;
  for (let distance = 1; distance <= 4; distance++) {
    const cue = token - distance;
    if (cue < 0) return false;
    if ((scan.triggers[cue]! & Trigger.code) === 0) continue;
    const start = scan.start[cue]!;
    return !notSecretCodes.test(scan.text.slice(Math.max(0, start - 16), start));
  }
  return false;
}

/** Not a part of a longer number, an amount, a percentage, a time or a date. */
function standsAlone(scan: Scan, first: number, last: number): boolean {
  const before = scan.text.charAt(scan.start[first]! - 1);
  const behind = scan.text.slice(scan.end[last], scan.end[last]! + 2);
  return !/[$€£¥.,/:]/.test(before) && !/^(?:[.,:/]\d|[%€$£°]|\s?%)/.test(behind);
}
