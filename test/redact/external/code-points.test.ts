import { expect, test } from "vitest";
import { utf16Offsets } from "../../../src/redact/external/code-points.ts";

test("characters beyond the basic plane are one for Python and two here", () => {
  const text = "🙂 Jane 𝒳";
  const offset = utf16Offsets(text);
  expect(text.slice(offset(2) ?? 0, offset(6) ?? 0)).toBe("Jane");
  expect(offset(8)).toBe(text.length);
});

test("the end is a place, and nothing behind it", () => {
  expect(utf16Offsets("abc")(3)).toBe(3);
  expect(utf16Offsets("abc")(4)).toBeNull();
  expect(utf16Offsets("a🙂")(3)).toBeNull();
});
