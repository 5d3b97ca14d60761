import { expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { defaultPolicy, parsePolicy, policyNameOf, policySchema, policySha256Of } from "../../src/redact/policy.ts";
import { contact, openRedactor, redactText, threadOf } from "./redacting.ts";

test("the default policy is named, balanced, and knows every country pack", () => {
  expect(policyNameOf(defaultPolicy)).toBe("default@1");
  expect(defaultPolicy).toMatchObject({ names: "balanced", off: [], allow: [], deny: [] });
  expect(defaultPolicy.countries).toHaveLength(21);
});

test("the hash is of the complete policy: a default written out changes nothing, a rule does", () => {
  expect(policySha256Of(policySchema.parse({ names: "balanced" }))).toBe(policySha256Of(defaultPolicy));
  expect(policySha256Of(policySchema.parse({ names: "careful" }))).not.toBe(policySha256Of(defaultPolicy));
});

test.each([
  ["an unknown key", { nmaes: "careful" }, "policy nmaes: not known"],
  ["an unknown mode", { names: "brave" }, "policy names"],
  ["an unknown country", { countries: ["XX"] }, "policy countries.0"],
])("%s is refused by name", (_case, value, message) => {
  expect(() => parsePolicy(value)).toThrow(CorpusError);
  expect(() => parsePolicy(value)).toThrow(message);
});

test("a recognizer that does not exist cannot be switched off", () => {
  expect(() => openRedactor({ policy: { off: ["emial"] } })).toThrow("no recognizer named emial");
});

test("a recognizer that is switched off does not run", () => {
  expect(redactText("kim@example.com", { policy: { off: ["email"] } })).toContain("example.com");
});

test("denied words always go, whatever they are", () => {
  const given = { policy: { deny: ["Project Bluebird", "蓝鸟"] } };
  expect(redactText("the project-bluebird launch, PROJECT BLUEBIRD", given)).toBe("the <CUSTOM_1> launch, <CUSTOM_1>");
  expect(redactText("关于蓝鸟的问题", given)).not.toContain("蓝鸟");
});

test("allowed names stay, and what stands beside them does not", () => {
  const given = { policy: { allow: ["Jenny Craig"] } };
  expect(redactText("I ordered from Jenny Craig last week", given)).toBe("I ordered from Jenny Craig last week");
  expect(redactText("my wife Mary ordered from Jenny Craig", given)).toBe(
    "my wife <PERSON_1> ordered from Jenny Craig",
  );
});

test("public numbers and addresses of the company stay in every spelling", () => {
  const given = { policy: { allow: ["help@example.com", "+1 202 555 0143"] } };
  expect(redactText("Help@Example.com, 202-555-0143, kim@example.com", given)).toBe(
    "Help@Example.com, 202-555-0143, <EMAIL_1>",
  );
});

test("an address is not opened by a brand inside it", () => {
  expect(redactText("jane.roe@acme.example", { policy: { allow: ["Acme"] } })).toBe("<EMAIL_1>");
});

test("a known person is redacted also when the name is an allowed brand", () => {
  const given = { people: [contact("Levi Strauss")], policy: { allow: ["Levi"] } };
  expect(redactText("Levi wrote again", given)).toBe("<CUSTOMER> wrote again");
});

test("what tells of no person by itself goes only when the policy says so", () => {
  const text = "I flew to Denmark in 2019";
  expect(redactText(text)).toBe(text);
  expect(redactText(text, { policy: { on: ["place"] } })).toBe("I flew to <PLACE_1> in 2019");
});

test("a field may have a mode of its own for names, or be dropped", () => {
  const thread = threadOf(["Ask Mary Jones"], {
    subject: "Mary Jones",
    labels: ["vip"],
    inbox: "Mary Jones",
    team: "b",
  });
  const fields = { subject: "drop", label: "drop", inbox: "off", team: "drop" } as const;
  const redacted = openRedactor({ policy: { fields } }).redact(thread);
  expect(redacted).toMatchObject({ subject: null, labels: [], inbox: "Mary Jones", team: null });
  expect(redacted.turns[0]?.text).toBe("Ask <PERSON_1>");
});

test("names that nobody knows stay when the mode is off, known people do not", () => {
  const given = { people: [contact("Crystal Minh")], policy: { names: "off" as const } };
  expect(redactText("Crystal asked Mary Jones", given)).toBe("<CUSTOMER> asked Mary Jones");
});

test("the hash tells the style, and not what is written for editors", () => {
  expect(policySha256Of(defaultPolicy, "token")).not.toBe(policySha256Of(defaultPolicy));
  expect(policySha256Of(parsePolicy({ $schema: "https://example.com/policy.json" }))).toBe(
    policySha256Of(defaultPolicy),
  );
});
