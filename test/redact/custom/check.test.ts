import { expect, test } from "vitest";
import { readPolicy } from "../../../src/redact/policy.ts";

const read = (regex: string) => readPolicy({ patterns: [{ name: "mine", regex }] });

test.each([
  ["bounded repetitions", "\\bACME-\\d{4,8}\\b"],
  ["conditions on what stands around", "(?<!\\p{L})EMP[- ]?\\d{5}(?!\\p{L})"],
  ["a named value", "contract:? (?<value>[A-Z]{2}\\d{6})"],
])("a pattern with %s is accepted: %s", async (_case, regex) => {
  await expect(read(regex)).resolves.toMatchObject({ patterns: [{ regex, kind: "CUSTOM" }] });
});

test.each([
  ["a repetition of a repetition", "(a+)+b"],
  ["alternatives that match the same", "(?:a|a)*b"],
  ["neighbours that match the same", "\\d+\\d+x"],
  ["an unbounded repetition before something that may be missing", "\\d+-\\d+"],
  ["white space at the end of a line", "\\s+$"],
])("%s would stand still on some text, and is refused: %s", async (_case, regex) => {
  await expect(read(regex)).rejects.toMatchObject({
    code: "usage",
    message: "policy pattern mine can take too long on some texts",
  });
});

test.each([
  ["no regular expression", "(", "is not a regular expression"],
  ["nothing", "x?", "matches the empty text"],
])("%s is refused: %s", async (_case, regex, message) => {
  await expect(read(regex)).rejects.toThrow(message);
});
