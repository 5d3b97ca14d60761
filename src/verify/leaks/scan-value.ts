import { folded } from "./folded.ts";
import type { LeakRule } from "./leak-rule.ts";

/** Tells the rule's name and the place: `messages.3.text`. Never the text. */
export type OnLeak = (rule: string, field: string) => void;

/** The dashboard's address is the operator's own choice (`--base-url`), and may be a number. */
const DASHBOARD_LINK = /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?\/app\/accounts\/\d+\/conversations\/\d+\?messageId=\d+$/;

/** Every text in a value, however deep, keys too, but for our own ids, hashes and times. */
export function scanValue(value: unknown, rules: readonly LeakRule[], onLeak: OnLeak): void {
  eachText(value, (text, field) => scanText(text, rules, onLeak, field));
}

/** The same for anybody who looks at texts. Keys are part of their parent's field. */
export function eachText(value: unknown, onText: (text: string, field: string) => void, field = ""): void {
  if (typeof value === "string") {
    if (!STRUCTURAL.test(value)) onText(value, field);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachText(item, onText, child(field, String(index)));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const name = /^[a-z][a-zA-Z_]*_?$/.test(key) ? key : "(key)";
      if (name === "(key)") eachText(key, onText, child(field, name));
      eachText(item, onText, child(field, name));
    }
  }
}

const child = (field: string, name: string): string => (field === "" ? name : `${field}.${name}`);

const SHORTEST_LEAK = 5;
/** Our own ids, hashes and times, alone in their field: their digits mean nothing. */
const STRUCTURAL =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|sha256:[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?Z)$/;

function scanText(text: string, rules: readonly LeakRule[], onLeak: OnLeak, field: string): void {
  if (text.length < SHORTEST_LEAK) return;
  const seen = folded(text);
  const isLink = field.endsWith("url") && DASHBOARD_LINK.test(text);
  for (const rule of rules) if (!(isLink && rule.name === "ip-address") && rule.found(seen)) onLeak(rule.name, field);
}
