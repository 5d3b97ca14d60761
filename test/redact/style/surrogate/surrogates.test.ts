import { expect, test } from "vitest";
import { labelledPath } from "../../../../fixtures/pii/build.ts";
import { policySchema } from "../../../../src/redact/policy.ts";
import { createRedactor } from "../../../../src/redact/redactor.ts";
import { loadFakers } from "../../../../src/redact/style/surrogate/surrogates.ts";
import { leakRules, leakRulesOf } from "../../../../src/verify/leaks/rules.ts";
import { scanValue } from "../../../../src/verify/leaks/scan-value.ts";
import { readLabelled } from "../../../bench/labelled-file.ts";
import { agent, contact, person, testKey, textsOf, threadOf } from "../../redacting.ts";

const fakers = await loadFakers();
const crystal = contact("Crystal Minh", { emails: ["crystal@example.com"], phones: ["+447700900123"], region: "GB" });
const open = (people = [crystal], key: Parameters<typeof createRedactor>[0]["key"] = testKey) =>
  createRedactor({
    policy: policySchema.parse({}),
    key,
    accountPeople: [agent(7, "Priya Nair")],
    style: "surrogate",
    fakers,
  }).open(people);
const redact = (text: string, redactor = open()) => textsOf(redactor.redact(threadOf([text])))[0] ?? "";

test("a person has the same invented name in every conversation, in the form of the mention", () => {
  const full = redact("Crystal Minh");
  const [first = "", last = ""] = [full.slice(0, full.indexOf(" ")), full.slice(full.indexOf(" ") + 1)];
  expect(full).not.toMatch(/Crystal|Minh|</);
  expect(redact("write to Priya, then Minh, Crystal")).toMatch(new RegExp(`, then ${last}, ${first}$`));
  expect(redact("MINH called, minh wrote, C. Minh paid")).toBe(
    `${last.toUpperCase()} called, ${last.toLowerCase()} wrote, ${first.charAt(0)}. ${last} paid`,
  );
});

test("two people of one name are two, and another key invents other people", () => {
  const second = redact("Crystal Minh", open([{ ...crystal, key: "contact:2" }]));
  expect(
    new Set([redact("Crystal Minh"), second, redact("Crystal Minh", open([crystal], new Uint8Array(32)))]).size,
  ).toBe(3);
});

test("an address belongs to the invented person, at a domain that nobody can have", () => {
  const [first = ""] = redact("Crystal Minh").split(" ");
  expect(redact("crystal@example.com")).toMatch(new RegExp(`^${first.toLowerCase()}\\.[a-z]+\\d\\d@mail\\.example$`));
  expect(redact("kim@example.com")).toMatch(/^[a-z.]+\d\d@mail\.example$/);
});

test.each([
  ["Иван Петров", /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u],
  ["محمد الحربي", /^[\p{Script=Arabic} ]+$/u],
  ["山田太郎", /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u],
])("a name is invented in its own script: %s", (name, script) => {
  expect(redact(name, open([contact(name)]))).toMatch(script);
});

test.each([
  ["US", "call 202-555-0143", /^call \(\d{3}\) 555-01\d\d$/],
  ["GB", "call +44 20 7946 0018", /^call \+44 7700 900\d{3}$/],
  ["DE", "Telefon 030 901820", /^Telefon 030 23125\d{3}$/],
  ["FR", "tel: 06 12 34 56 78", /^tel: 06 39 98 \d\d \d\d$/],
])("telephone numbers are from the range that is kept for fiction: %s", (region, text, expected) => {
  const policy = policySchema.parse({ regions: [region] });
  const redactor = createRedactor({ policy, key: testKey, accountPeople: [], style: "surrogate", fakers });
  expect(redact(text, redactor.open([]))).toMatch(expected);
});

test("secrets and denied words are not invented: they keep a token", () => {
  expect(redact("password is hunter2secret9")).toMatch(/^password is <SECRET_\w{12}>$/);
});

test("what is invented passes the leak gate, and would not pass as real data", () => {
  const redactor = open([person("contact:1")]);
  const leaks = (text: string, rules = leakRulesOf("surrogate")) => {
    const found: string[] = [];
    scanValue({ text }, rules, (rule) => found.push(rule));
    return found;
  };
  const outputs = readLabelled(labelledPath).map(({ text }) => redact(text, redactor));
  expect(outputs.filter((output) => leaks(output).length > 0)).toEqual([]);
  expect(outputs.filter((output) => leaks(output, leakRules).length > 0).length).toBeGreaterThan(20);
  expect(leaks("kim@mail.example, kim@example.com")).toEqual(["email"]);
  expect(leaks("+1 202-555-0143")).toEqual([]);
  expect(leaks("+1 202-555-1143")).toEqual(["phone"]);
  expect(leaks("192.0.2.17")).toEqual([]);
  expect(leaks("203.0.114.17")).toEqual(["ip-address"]);
  expect(leaks("00:00:5E:00:53:AF")).toEqual([]);
  expect(leaks("00:00:5E:00:54:AF")).toEqual(["mac-address"]);
});

test("the same text gives the same output whatever was redacted before", () => {
  const redactor = open();
  redact("Ann Roe, Bob Poe, kim@example.net", redactor);
  expect(redact("Crystal Minh, kim@example.com, 4111 1111 1111 1111", redactor)).toBe(
    redact("Crystal Minh, kim@example.com, 4111 1111 1111 1111"),
  );
});
