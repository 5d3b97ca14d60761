import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { matchAt } from "./matches.ts";

/**
 * Credentials that tell themselves by their form. Sources: the issuers' documentation of their prefixes (AWS, GitHub,
 * GitLab, Slack, Stripe, Google, OpenAI, Anthropic, SendGrid, Twilio, npm, PyPI, Shopify, Square, Telegram, Mailgun,
 * DigitalOcean, Hugging Face, Linear, Postman, Atlassian, Doppler, Vault), RFC 7519 for JWT, RFC 7468 for PEM.
 */
const forms = [
  "(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ANVA)[A-Z0-9]{16}",
  "(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})",
  "gl(?:pat|dt|rt|ptt|cbt|ft|soat)-[A-Za-z0-9_-]{16,128}",
  "xox[abeoprs]-[A-Za-z0-9-]{8,255}|xapp-[A-Za-z0-9-]{8,255}",
  "(?:sk|rk|pk|ak)_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{16,128}",
  "AIza[A-Za-z0-9_-]{30,64}|ya29\\.[A-Za-z0-9_-]{16,512}|GOCSPX-[A-Za-z0-9_-]{16,64}",
  "sk-(?:proj-|svcacct-|ant-|or-)?[A-Za-z0-9_-]{20,255}",
  "SG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,128}",
  "(?:SK|AC)[0-9a-f]{32}",
  "(?:npm|dop|doo|dor|hf|lin_api|figd|dckr_pat|sbp|rnd|pat|shpat|shpss|shpca|shppa)_[A-Za-z0-9_]{20,255}",
  "pypi-[A-Za-z0-9_-]{16,255}|PMAK-[A-Za-z0-9-]{20,128}|ATATT3[A-Za-z0-9_=-]{20,255}|dp\\.pt\\.[A-Za-z0-9]{20,128}",
  "hv[sbr]\\.[A-Za-z0-9_-]{20,255}|key-[0-9a-f]{32}|EAA[A-Za-z0-9]{40,255}|sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{20,128}",
  "\\d{8,10}:AA[A-Za-z0-9_-]{32,36}",
  "eyJ[A-Za-z0-9_-]{6,4096}\\.eyJ[A-Za-z0-9_-]{2,8192}(?:\\.[A-Za-z0-9_-]{0,2048}){0,3}",
];
const credential = new RegExp(`(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "uy");

const pemBegin = "-----BEGIN ";
const pemEnd = /-----END [A-Z0-9 ]{1,48}-----/g;

/** API keys, tokens and private keys, by form alone. */
export const secretToken: Recognizer = {
  name: "secret-token",
  kinds: ["SECRET"],
  gate: gate({
    any: Signal.longToken | Signal.oddCase | Signal.tenDashes | Signal.colonAndLongNumber,
    triggers: Trigger.credential,
  }),
  find(text, scan, _context, out) {
    if (scan.dashes >= 10) findPem(text, out);
    // A key may happen to have no digit (one AWS key id in 140 has none): long words are looked at all the same.
    if (scan.longestToken >= 8) findCredentials(text, scan, out);
    if (scan.longestToken >= 24) findRandom(text, scan, out);
  },
};

type Findings = Parameters<Recognizer["find"]>[3];

/** Tries the forms only where a token can begin one: a prefix, a long token, the number of a bot. */
function findCredentials(text: string, scan: Scan, out: Findings): void {
  let behind = 0;
  for (let token = 0; token < scan.tokenCount; token++) {
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    if (
      start < behind ||
      !(end - start >= 16 || (scan.triggers[token]! & Trigger.credential) !== 0 || isLead(text, start, end))
    )
      continue;
    const match = matchAt(credential, text, start);
    if (match === null) continue;
    behind = start + match[0].length;
    out.push(finding("SECRET", start, behind, "secret-token", 1));
  }
}

/** `eyJhbGci` of a token, `123456789:AA` of a bot, `AIza` and `ATATT3` cut short by a dash. */
const isLead = (text: string, start: number, end: number): boolean =>
  (text.startsWith("eyJ", start) && end - start >= 8) ||
  text.startsWith("AIza", start) ||
  text.startsWith("ATATT3", start) ||
  (text.charCodeAt(end) === 0x3a && text.startsWith("AA", end + 1));

/** A private key goes to its end line, or to the end of the text when that is missing. Certificates are public. */
function findPem(text: string, out: Findings): void {
  for (let start = text.indexOf(pemBegin); start >= 0; ) {
    const label = text.slice(start, start + 80);
    pemEnd.lastIndex = start + pemBegin.length;
    const close = pemEnd.exec(text);
    const end = close === null ? text.length : close.index + close[0].length;
    if (/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(label)) out.push(finding("SECRET", start, end, "private-key", 1));
    start = text.indexOf(pemBegin, end);
  }
}

const MIXED = Shape.hasDigit | Shape.hasLetter;

/**
 * A token of 24 or more letters and digits that mixes upper case, lower case and digits throughout is random, hence a key.
 * Hexadecimal is not looked at: commits and checksums are written so.
 */
function findRandom(text: string, scan: Scan, out: Findings): void {
  for (let token = 0; token < scan.tokenCount; token++) {
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    if (end - start < 24 || (scan.shape[token]! & MIXED) !== MIXED || scan.shape[token]! & Shape.nonAscii) continue;
    if (classChanges(text, start, Math.min(end, start + 64)) >= 8) {
      out.push(finding("SECRET", start, end, "secret-random", 0.8));
    }
  }
}

/** Changes between upper case, lower case and digit; 0 unless all three occur. */
function classChanges(text: string, start: number, end: number): number {
  let seen = 0;
  let changes = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 58 ? 1 : unit < 91 ? 2 : 4;
    if (kind !== before) changes++;
    before = kind;
    seen |= kind;
  }
  return seen === 7 ? changes : 0;
}
