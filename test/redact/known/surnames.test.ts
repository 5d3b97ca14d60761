import { expect, test } from "vitest";
import { agent, contact, openRedactor, redactText, textsOf, threadOf } from "../redacting.ts";

const people = [contact("王小明")];

test.each([
  ["behind a Latin title", "Mr 王, please wait", "Mr <CUSTOMER>, please wait"],
  ["before a title", "您好，王先生", "您好，<CUSTOMER>先生"],
  ["inside a sentence", "我和王女士说过", "我和<CUSTOMER>女士说过"],
  ["Japanese title", "王さん、こんにちは", "<CUSTOMER>さん、こんにちは"],
  ["the whole name", "王小明先生", "<CUSTOMER>先生"],
])("a surname of one character means the person, %s: %s", (_case, text, expected) => {
  expect(redactText(text, { people, policy: { names: "off" } })).toBe(expected);
});

test.each(["国王的新衣", "王国"])("the same character inside a word stays: %s", (text) => {
  expect(redactText(text, { people, policy: { names: "off" } })).toBe(text);
});

test.each([
  ["Otto", "Der Ottomotor ist Ottos Hobby, sagt Otto.", "Der Ottomotor ist <CUSTOMER> Hobby, sagt <CUSTOMER>."],
  ["Ann Bell", "annual bell-shaped curves", "annual bell-shaped curves"],
])("a known name inside a longer word is left alone: %s", (name, text, expected) => {
  expect(redactText(text, { people: [contact(name)], policy: { names: "off" } })).toBe(expected);
});

test("what the account and its inboxes are called is nobody's name", () => {
  const said = "Hello Zorvia, is this the Quillfeather Support line?";
  const ownNames = ["Zorvia", "Quillfeather Support"];
  const redacted = openRedactor({ ownNames }).redact(threadOf([said], { inbox: "Quillfeather Support" }));
  expect(textsOf(redacted)).toEqual([said]);
  expect(redacted.inbox).toBe("Quillfeather Support");
});

test.each([
  ["a known person of the same name", [agent(7, "Dora Fenwick")]],
  ["an inbox with a person's name", []],
])("but people are redacted all the same: %s", (_case, accountPeople) => {
  const text = openRedactor({ accountPeople, ownNames: ["Fenwick", "Dora Kowalski"] }).redact(
    threadOf(["I spoke to Dora Fenwick and to Dora Kowalski"]),
  ).turns[0]?.text;
  expect(text).not.toMatch(/Dora|Kowalski/);
});
