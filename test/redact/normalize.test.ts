import fc from "fast-check";
import { expect, test } from "vitest";
import { Lexicon } from "../../src/redact/lexicon.ts";
import { percentDecodedCopy, readableCopy } from "../../src/redact/normalize.ts";
import { Scanner } from "../../src/redact/scan.ts";

const scanner = new Scanner(new Lexicon());
const readable = (text: string) => readableCopy(text, scanner.scan(text));
const decoded = (text: string) => percentDecodedCopy(text, scanner.scan(text));

test.each([
  ["full-width letters and digits", "john＠example．com ４１１１", "john@example.com 4111"],
  ["Arabic-Indic digits", "رقم ٠٥٥١٢٣", "رقم 055123"],
  ["Devanagari digits", "१२३", "123"],
  ["zero-width characters and soft hyphens", "j\u200boh\u00adn", "john"],
  ["mathematical letters", "𝐉𝐨𝐡𝐧", "John"],
  ["ligatures", "ﬁsh", "fish"],
  ["HTML entities", "a&nbsp;b&#64;c&#x2e;d &amp; e", "a b@c.d & e"],
  ["bare tags are layout", "PIN: <b>8841</b><br>Hi", "PIN: 8841\nHi"],
])("readable copy: %s", (_case, text, expected) => {
  expect(readable(text)?.text).toBe(expected);
});

test.each([
  ["plain text", "a plain line, é included"],
  ["an ampersand", "Ben & Jerry"],
  ["comparisons", "a < b and c > d"],
  ["a tag with attributes, which may carry values", '<a href="https://example.com">x</a'],
  ["placeholders", "<CUSTOMER> wrote to <AGENT_1>"],
])("no copy is made of %s", (_case, text) => {
  expect(readable(text)).toBeNull();
});

test.each([
  ["an encoded at sign", "user%40example.org", "user@example.org"],
  ["UTF-8", "Jos%C3%A9%20N%C3%BA%C3%B1ez", "José Núñez"],
  ["bytes that are no UTF-8 keep their ASCII", "%41%FF%42", "A%FFB"],
])("percent-decoded copy: %s", (_case, text, expected) => {
  expect(decoded(text)?.text).toBe(expected);
});

test("a percent sign alone is no encoding", () => {
  expect(decoded("20% off, 100%")).toBeNull();
});

test("every unit of a copy leads back to where it came from", () => {
  const text = "x&#64;y ４&nbsp;<b>z</b>";
  const copy = readable(text);
  const sources = Array.from(copy?.text ?? "", (_unit, at) => text.slice(copy?.from[at], copy?.to[at]));
  expect(sources).toEqual(["x", "&#64;", "y", " ", "４", "&nbsp;", "z"]);
});

test("offsets of a copy only grow, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const copy = readable(text);
      if (copy === null) return;
      expect(copy.from.length).toBe(copy.text.length);
      for (let at = 1; at < copy.from.length; at++) {
        expect(copy.from[at] ?? 0).toBeGreaterThanOrEqual(copy.from[at - 1] ?? 0);
        expect(copy.to[at] ?? 0).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 20_251_118 },
  );
});
