import type { Finding } from "../../model/finding.ts";
import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { matchesOf } from "../recognizers/matches.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { Word } from "../word-flag.ts";

/** `@jane.roe_84`: at the start or behind a blank or bracket; a dot only between word characters. */
const mention =
  /(?<![\p{L}\p{N}_.@/-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){1,39})(?![\p{L}\p{N}_@])/gu;
const account =
  /(?<![\p{L}\p{N}])(?:user ?name|user ?id|login|nick(?:name)?|handle|skype|telegram|instagram|insta|twitter|tiktok|snapchat|facebook|discord|benutzername|usuario|utilisateur|usuário|gebruikersnaam|логин)(?: (?:is|name|id|ist|es|est|é|:)){0,2} ?[:=]? ?@?([\p{L}\p{N}][\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_])/giu;
const handleMin = 3;
const NOBODY = Word.common | Word.role | Word.organization | Word.brand | Word.pronoun | Word.stop;

/** Names of accounts: `@janeroe84`, `username: jroe`. */
export const handle: Recognizer = {
  name: "handle",
  kinds: ["HANDLE"],
  gate: gate({ any: Signal.at, triggers: Trigger.account }),
  find(text, scan, _context, out) {
    if (scan.atsApart > 0) for (const match of matchesOf(mention, text)) addHandle(scan, match, match[1] ?? "", out);
    if ((scan.allTriggers & Trigger.account) === 0) return;
    for (const match of matchesOf(account, text)) {
      const name = match[1] ?? "";
      const isStated = /[:=]|\s(?:is|ist|es|est|é)\s/u.test(match[0].slice(0, match[0].length - name.length));
      if (isStated) addHandle(scan, match, name, out);
    }
  },
};

function addHandle(scan: Scan, match: RegExpExecArray, name: string, out: Finding[]): void {
  const start = match.index + match[0].length - name.length;
  if (name.length < handleMin || isNobody(scan, start, start + name.length)) return;
  out.push({ kind: "HANDLE", start, end: start + name.length, rule: "handle", score: 0.6 });
}

/** `@all`, `@support`, `@media`, `login: required`: every word of it is an everyday one, and none has a digit. */
function isNobody(scan: Scan, start: number, end: number): boolean {
  let token = 0;
  while (token < scan.tokenCount && scan.end[token]! <= start) token++;
  for (; token < scan.tokenCount && scan.start[token]! < end; token++) {
    const isEveryday = (scan.words[token]! & NOBODY) !== 0 && (scan.shape[token]! & Shape.hasDigit) === 0;
    if (!isEveryday || scan.gap[token]! & Gap.underscore) return false;
  }
  return true;
}
