import { expect, test } from "vitest";
import type { KnownPerson } from "../../../src/model/thread.ts";
import { Candidates } from "../../../src/redact/known/candidates.ts";
import { compilePerson } from "../../../src/redact/known/compile.ts";
import { KnownTable } from "../../../src/redact/known/table.ts";
import { Scanner } from "../../../src/redact/scan.ts";
import { everydayWords, lexicon } from "../../../src/redact/words.ts";

const person = (key: string, name: string): KnownPerson => ({
  ...{ key, role: "person", names: [name], emails: [], phones: [], identifiers: [], texts: [], region: null },
});
const table = (...names: readonly string[]): KnownTable =>
  new KnownTable(names.map((name) => compilePerson(person(name, name), everydayWords)));
const scanner = new Scanner(lexicon);

test.each([
  ["of one table", [table("Jane Roe")], [0, 3]],
  ["of two tables, in order and each once", [table("Zuzana Minh"), table("Jane Minh", "Roe Poe")], [0, 3, 5]],
  ["of a table behind one that names none", [table("Ottokar Quist"), table("Jane Minh")], [3, 5]],
  ["of none", [], []],
])("words that may be a name %s", (_case, tables, expected) => {
  const candidates = new Candidates();
  const count = candidates.find(scanner.scan("Roe and then Jane or Minh"), tables);
  expect([...candidates.tokens.subarray(0, count)]).toEqual(expected);
});

test("a long text of nothing but names fits", () => {
  const candidates = new Candidates();
  const tables = [table("Jane Roe"), table("Jane Poe")];
  expect(candidates.find(scanner.scan("Jane ".repeat(3_000)), tables)).toBe(3_000);
});
