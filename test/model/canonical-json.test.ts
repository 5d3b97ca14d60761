import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";

test("keys keep their order and there is no white space", () => {
  expect(canonicalJson({ b: 1, a: [true, null, "x"] })).toBe('{"b":1,"a":[true,null,"x"]}');
});

test("line separators that break lines for Python and old JavaScript are escaped", () => {
  expect(canonicalJson({ text: "a\u0085b\u2028c\u2029d" })).toBe('{"text":"a\\u0085b\\u2028c\\u2029d"}');
});

test("half an emoji becomes the replacement character, a whole one stays", () => {
  expect(canonicalJson({ text: "\ud83d and 🎉", nested: ["\udc00"] })).toBe(
    '{"text":"\ufffd and 🎉","nested":["\ufffd"]}',
  );
});

test("a text that looks like the escape of half an emoji is left as it was typed", () => {
  expect(canonicalJson({ text: "\\ud83d" })).toBe('{"text":"\\\\ud83d"}');
});

test("whatever the text, the line is one line of well-formed Unicode and reads back as the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = canonicalJson({ text });
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(JSON.parse(line)).toEqual({ text: text.toWellFormed() });
    }),
    { seed: 7 },
  );
});
