import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { UuidSet } from "../../src/verify/uuid-set.ts";

const uuid = (seed: number) => {
  const hex = createHash("sha1").update(String(seed)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

test("an id is new once, also after the table has grown many times", () => {
  const set = new UuidSet(2);
  for (let seed = 0; seed < 20_000; seed++) expect(set.add(uuid(seed))).toBe(true);
  for (let seed = 0; seed < 20_000; seed++) expect(set.add(uuid(seed))).toBe(false);
  expect(set.size).toBe(20_000);
  expect(set.has(uuid(19_999))).toBe(true);
  expect(set.has(uuid(20_000))).toBe(false);
});

test("ids that differ in one digit are different, wherever it is", () => {
  const set = new UuidSet();
  const base = "00000000-0000-5000-8000-000000000000";
  set.add(base);
  for (const place of [0, 9, 15, 20, 24, 35])
    expect(set.add(`${base.slice(0, place)}1${base.slice(place + 1)}`)).toBe(true);
});

test("ids that begin alike do not get lost", () => {
  const set = new UuidSet(4);
  const ids = Array.from({ length: 500 }, (_, index) => `ffffffff-0000-5000-8000-${String(index).padStart(12, "0")}`);
  for (const id of ids) set.add(id);
  expect(ids.every((id) => set.has(id))).toBe(true);
});
