import { expect, test } from "vitest";
import { guessRelease } from "../../src/source/release.ts";

test.each([
  ["20260114201315", "4.10.0"],
  ["20260114000000", "4.10.0"],
  ["20260113235959", "4.9.0"],
  ["20240601000000", "3.9.0"],
  ["20990101000000", "4.15.0"],
  ["20150101000000", null],
  ["1", null],
  [null, null],
])("schema version %s is at least release %s", (schemaVersion, release) => {
  expect(guessRelease(schemaVersion)).toBe(release);
});
