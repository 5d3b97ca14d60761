import { expect, test } from "vitest";
import { parseObject } from "../../src/thread/json.ts";

test.each([
  ["an object", '{"deleted":true}', { deleted: true }],
  ["a string of JSON, as Rails stores it", '"{\\"deleted\\":true}"', { deleted: true }],
  ["null", "null", {}],
  ["a string that is not JSON", '"not json"', null],
  ["a list", "[1]", null],
  ["JSON encoded three times", JSON.stringify('"{}"'), null],
  ["text that is not JSON at all", "{deleted", null],
])("attributes of the form %s are read or refused", (_form, text, value) => {
  expect(parseObject(text)).toEqual(value);
});
