import fc from "fast-check";
import { expect, test } from "vitest";
import { IdSet } from "../../src/changes/id-set.ts";

const id = fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.constantFrom(1, 31, 32, 65_535, 65_536, 2 ** 31, 2 ** 40));

test("holds what was added, once, and gives it in ascending order", () => {
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      const set = new IdSet();
      set.addAll(ids);
      expect([...set]).toEqual([...new Set(ids)].sort((a, b) => a - b));
      expect(set.size).toBe(new Set(ids).size);
      expect(ids.every((one) => set.has(one))).toBe(true);
    }),
  );
});

test("has nothing that was not added", () => {
  const set = new IdSet();
  set.addAll([1, 65_537]);
  expect([2, 65_536, 65_538, 131_073].filter((one) => set.has(one))).toEqual([]);
});

test("lists are as long as asked for, but for the last", () => {
  const set = new IdSet();
  set.addAll([5, 3, 70_000, 1, 4]);
  expect([...set.lists(2)]).toEqual([[1, 3], [4, 5], [70_000]]);
});

test("ten million neighbouring ids take less than two megabytes", () => {
  const before = process.memoryUsage().arrayBuffers;
  const set = new IdSet();
  for (let one = 1; one <= 10_000_000; one++) set.add(one);
  expect(set.size).toBe(10_000_000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2e6);
});
