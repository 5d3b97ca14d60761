import { test } from "vitest";
import { chineseId } from "../../../src/redact/recognizers/chinese-id.ts";
import { expectMarked } from "./marked.ts";

test("a resident identity number of China goes, also glued to its words", () => {
  expectMarked("我的身份证号是«11010519491231002X»，谢谢", chineseId);
});

test.each(["110105194912310021 is mistyped", "110105194913310020", "order 4111111111111111"])(
  "no resident number: %s",
  (text) => expectMarked(text, chineseId),
);
