import { expect, test } from "vitest";
import { agent, contact, openRedactor, person, redactText, redactTexts, textsOf, threadOf } from "./redacting.ts";

test("placeholders are numbered by role and first appearance", () => {
  const people = [contact("Crystal Minh"), person("mail:ana@example.net", { names: ["Ana Quispe"] })];
  const accountPeople = [agent(7, "Priya Nair"), agent(8, "Otto Falkenrath")];
  expect(redactTexts(["Otto, it is Crystal.", "Ask Priya or Ana Quispe, Otto."], { people, accountPeople })).toEqual([
    "<AGENT_1>, it is <CUSTOMER>.",
    "Ask <AGENT_2> or <PERSON_1>, <AGENT_1>.",
  ]);
});

test("the same entity has the same placeholder in every spelling", () => {
  expect(redactTexts(["a@example.com, B@example.com", "b@EXAMPLE.com then A@Example.Com"])).toEqual([
    "<EMAIL_1>, <EMAIL_2>",
    "<EMAIL_2> then <EMAIL_1>",
  ]);
  expect(redactText("pay 4111 1111 1111 1111 or 4111-1111-1111-1111")).toBe("pay <CARD_1> or <CARD_1>");
});

test("the contact's own address and number are named after the contact", () => {
  const people = [contact("Crystal Minh", { emails: ["crystal@example.com"], phones: ["+447700900123"] })];
  expect(redactText("Crystal@Example.com or 07700 900123, not kim@example.com", { people })).toBe(
    "<CUSTOMER_EMAIL> or <CUSTOMER_PHONE>, not <EMAIL_1>",
  );
});

test("a second address of the contact is a second one", () => {
  const people = [contact("Crystal Minh", { emails: ["crystal@example.com", "cm@example.org"] })];
  expect(redactText("crystal@example.com, cm@example.org, crystal@example.com", { people })).toBe(
    "<CUSTOMER_EMAIL>, <CUSTOMER_EMAIL_2>, <CUSTOMER_EMAIL>",
  );
});

test("numbering goes on from segment to segment and starts anew in the next conversation", () => {
  const given = { people: [contact("Crystal Minh")] };
  const redactor = openRedactor(given);
  expect(textsOf(redactor.redact(threadOf(["a@example.com"])))).toEqual(["<EMAIL_1>"]);
  expect(textsOf(redactor.redact(threadOf(["b@example.com a@example.com"])))).toEqual(["<EMAIL_2> <EMAIL_1>"]);
  expect(redactText("b@example.com", given)).toBe("<EMAIL_1>");
});

test("a first name that was part of a full name before is the same person", () => {
  expect(redactTexts(["My wife Mary Blackwell called.", "Mary Blackwell is her name, yes.", "my wife Mary"])).toEqual([
    "My wife <PERSON_1> called.",
    "<PERSON_1> is her name, yes.",
    "my wife <PERSON_1>",
  ]);
});

test("a placeholder that somebody typed is not taken for an entity of ours", () => {
  expect(redactTexts(["you wrote <EMAIL_1>?", "kim@example.com", "what is <EMAIL_2>"])).toEqual([
    "you wrote <EMAIL_1>?",
    "<EMAIL_2>",
    "what is <EMAIL_3>",
  ]);
});

test("redacting redacted texts changes nothing", () => {
  const people = [contact("Crystal Minh", { emails: ["crystal@example.com"] })];
  const texts = [
    "<PERSON_9> hi, Crystal Minh",
    "kim@example.com <EMAIL_1> crystal@example.com",
    "call 07700 900123 Kim",
  ];
  const once = redactTexts(texts, { people });
  expect(redactTexts(once, { people })).toEqual(once);
});
