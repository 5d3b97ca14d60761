import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding, FindingKind } from "../../src/model/finding.ts";
import { mergeFindings } from "../../src/redact/merge.ts";
import { MASK } from "../../src/redact/recognizer.ts";

const finding = (kind: FindingKind, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  kind,
  start,
  end,
  rule: "test",
  score: 0.5,
  ...more,
});
const text = "abcdefghijklmnopqrstuvwxyz";
const spansOf = (findings: readonly Finding[]) => findings.map(({ kind, start, end }) => [kind, start, end]);

test("overlapping findings become their union: the tail of the later one does not survive", () => {
  expect(spansOf(mergeFindings(text, [finding("PHONE", 0, 10), finding("CARD", 5, 20)]))).toEqual([["CARD", 0, 20]]);
});

test.each([
  ["a name inside an address is the address", [finding("ADDRESS", 0, 20), finding("PERSON", 3, 8)], ["ADDRESS", 0, 20]],
  ["a phone inside a link is the link", [finding("URL", 0, 20), finding("PHONE", 5, 15)], ["URL", 0, 20]],
  ["a secret outranks what it crosses", [finding("PHONE", 0, 12), finding("SECRET", 8, 20)], ["SECRET", 0, 20]],
  ["a card outranks a phone on the same digits", [finding("PHONE", 0, 9), finding("CARD", 0, 9)], ["CARD", 0, 9]],
])("%s", (_case, findings, expected) => {
  expect(spansOf(mergeFindings(text, findings))).toEqual([expected]);
});

test("a known person stays that person where a guess reaches further", () => {
  const merged = mergeFindings(text, [finding("PERSON", 0, 9), finding("PERSON", 0, 4, { person: "contact:1" })]);
  expect(merged).toMatchObject([{ start: 0, end: 9, person: "contact:1" }]);
});

test.each([
  ["split by a blank", "Jane Roe", [0, 4], [5, 8], 1],
  ["an initial with its dot", "J. Roe", [0, 1], [3, 6], 1],
  ["split by a hyphen", "Anne-Marie", [0, 4], [5, 10], 1],
  ["a sentence ends between them", "Jane. Roe", [0, 4], [6, 9], 2],
  ["a comma stands between them", "Jane, Roe", [0, 4], [6, 9], 2],
] as const)("neighbouring name findings, %s", (_case, name, a, b, count) => {
  const merged = mergeFindings(name, [finding("PERSON", a[0], a[1]), finding("PERSON", b[0], b[1])]);
  expect(merged.length).toBe(count);
});

test("two known people side by side stay two", () => {
  const findings = [finding("PERSON", 0, 4, { person: "a" }), finding("PERSON", 5, 8, { person: "b" })];
  expect(mergeFindings("Jane Alex", findings).map(({ person }) => person)).toEqual(["a", "b"]);
});

test("white space and sentence punctuation at the ends stay in the text", () => {
  expect(spansOf(mergeFindings(" Jane Roe, ", [finding("PERSON", 0, 11)]))).toEqual([["PERSON", 1, 9]]);
});

test("a finding does not reach over a mask: it goes in pieces", () => {
  const masked = `12 ${MASK}${MASK} Street`;
  expect(spansOf(mergeFindings(masked, [finding("ADDRESS", 0, masked.length)]))).toEqual([
    ["ADDRESS", 0, 2],
    ["ADDRESS", 6, 12],
  ]);
});

test("merged findings are in order, apart, and cover exactly what the findings cover", () => {
  const spans = fc.tuple(fc.nat(25), fc.nat(25), fc.constantFrom<FindingKind>("PERSON", "PHONE", "URL", "CARD"));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), (given) => {
      const findings = given.filter(([a, b]) => a < b).map(([a, b, kind]) => finding(kind, a, b));
      const merged = mergeFindings(text, findings);
      const covers = (list: readonly Finding[], at: number) => list.some(({ start, end }) => start <= at && at < end);
      for (let at = 0; at < text.length; at++) expect(covers(merged, at)).toBe(covers(findings, at));
      for (const [index, { start }] of merged.entries())
        expect(start).toBeGreaterThanOrEqual(merged[index - 1]?.end ?? 0);
      expect(mergeFindings(text, findings.toReversed()).map(({ start, end }) => [start, end])).toEqual(
        merged.map(({ start, end }) => [start, end]),
      );
    }),
    { seed: 20_251_118 },
  );
});
