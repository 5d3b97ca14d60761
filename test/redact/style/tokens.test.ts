import { expect, test } from "vitest";
import { labelledPath } from "../../../fixtures/pii/build.ts";
import { hardCases } from "../../../fixtures/pii/hard-cases.ts";
import { policySchema } from "../../../src/redact/policy.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { readLabelled } from "../../bench/labelled-file.ts";
import { agent, contact, person, testKey, textsOf, threadOf } from "../redacting.ts";

const open = (people = [contact("Crystal Minh")], key: Parameters<typeof createRedactor>[0]["key"] = testKey) =>
  createRedactor({
    policy: policySchema.parse({}),
    key,
    accountPeople: [agent(7, "Priya Nair")],
    style: "token",
    accountId: 3,
  }).open(people);
const redact = (text: string, redactor = open()) => textsOf(redactor.redact(threadOf([text])))[0] ?? "";

test("a token has the kind, and twelve letters and digits that cannot be misread", () => {
  expect(redact("write to kim@example.com")).toMatch(/^write to <EMAIL_[0-9A-HJKMNP-TV-Z]{12}>$/);
  expect(redact("Priya, it is Crystal and Mary Jones")).toMatch(
    /^<AGENT_\w{12}>, it is <CUSTOMER_\w{12}> and <PERSON_\w{12}>$/,
  );
});

test("the same person or value has the same token in every conversation and spelling, whatever came before", () => {
  const alone = redact("kim@example.com");
  expect(redact("a@example.com, KIM@example.com")).toContain(alone);
  expect(redact("Minh, Crystal", open())).toBe(redact("crystal", open()));
  expect(redact("my wife Mary Jones said")).toBe(redact("my wife MARY JONES said"));
});

test("a person who speaks has the token of the reference", () => {
  const redacted = open().redact(threadOf(["It is Crystal"], { accountId: 3 }));
  const ref = redacted.turns[0]?.author?.replace("customer_", "").toUpperCase();
  expect(redacted.turns[0]?.text).toBe(`It is <CUSTOMER_${ref}>`);
});

test("two people of one name are two, and another key gives other tokens", () => {
  const first = redact("Crystal Minh wrote", open([contact("Crystal Minh")]));
  const second = redact("Crystal Minh wrote", open([{ ...contact("Crystal Minh"), key: "contact:2" }]));
  expect(first).not.toBe(second);
  expect(redact("Crystal wrote", open([contact("Crystal Minh")], new Uint8Array(32)))).not.toBe(
    redact("Crystal wrote", open()),
  );
});

test("a first name alone is the person who was named in full before", () => {
  const [full, short] = textsOf(
    open([person("contact:1")]).redact(threadOf(["my wife Mary Jones called", "ask Mary Jones or Mary"])),
  );
  const token = /<PERSON_\w{12}>/.exec(full ?? "")?.[0] ?? "none";
  expect(short).toBe(`ask ${token} or ${token}`);
});

test("redacting the output again changes nothing", () => {
  const texts = [...readLabelled(labelledPath).map(({ text }) => text), ...hardCases.map(({ text }) => text)];
  const outputs = texts.map((text) => redact(text));
  expect(outputs.filter((output) => redact(output) !== output)).toEqual([]);
  expect(outputs.filter((output) => /<[A-Z_]+_\w{12}>/.test(output)).length).toBeGreaterThan(300);
});

test("labels of an earlier run stay as they are", () => {
  expect(redact("<PERSON_1> wrote to <CUSTOMER_EMAIL>")).toBe("<PERSON_1> wrote to <CUSTOMER_EMAIL>");
});
