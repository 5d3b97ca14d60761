import { expect, test } from "vitest";
import { redactText } from "../redacting.ts";

const pattern = (fields: object) => ({
  policy: {
    patterns: [
      { name: "employee", regex: "\\bEMP-\\d{5}\\b", ignore_case: false, kind: "ID" as const, near: [], ...fields },
    ],
  },
});

test("what a pattern of the policy matches goes, under the kind that it names", () => {
  expect(redactText("badge EMP-12345 and emp-12345", pattern({}))).toBe("badge <ID_1> and emp-12345");
  expect(redactText("badge EMP-12345 and emp-12345", pattern({ ignore_case: true }))).toBe("badge <ID_1> and <ID_1>");
});

test("of a match with a group named value only the group goes", () => {
  expect(redactText("wing B7 is closed", pattern({ regex: "wing (?<value>[A-Z]\\d)" }))).toBe("wing <ID_1> is closed");
});

test("a pattern may ask for a word in the 40 characters before", () => {
  const near = pattern({ regex: "\\b[A-Z]{2}\\d{2}\\b", near: ["locker"] });
  expect(redactText("Locker number QX17, gate QX18".replace("gate", `gate${" far".repeat(10)}`), near)).toMatch(
    /^Locker number <ID_1>, gate(?: far){10} QX18$/,
  );
});

test("two patterns of one name are refused", () => {
  const one = pattern({}).policy.patterns[0];
  expect(() => redactText("x", { policy: { patterns: one === undefined ? [] : [one, one] } })).toThrow("same name");
});
