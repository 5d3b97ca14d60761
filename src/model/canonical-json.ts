/** Line ends to everybody but JSON: Python's `str.splitlines()` and older JavaScript break a line here. */
const OTHER_LINE_ENDS = ["\u0085", "\u2028", "\u2029"];

/**
 * The one spelling of a value in the corpus, on one line: JSON without white space, keys in insertion order, U+0085,
 * U+2028 and U+2029 escaped, and only well-formed Unicode (a lone surrogate becomes U+FFFD; Python cannot encode it).
 * Every hash of the corpus is made over this text.
 */
export function canonicalJson(value: object): string {
  let json = JSON.stringify(value);
  // Since ES2019 JSON.stringify writes lone surrogates, and only them, as `\ud…` (tc39/proposal-well-formed-stringify).
  if (json.includes("\\ud")) json = JSON.stringify(value, wellFormed);
  // One search a character is quicker than a regular expression: lines are long, and hardly ever hold one.
  for (const end of OTHER_LINE_ENDS) if (json.includes(end)) json = json.replaceAll(end, escapeUnit);
  return json;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
