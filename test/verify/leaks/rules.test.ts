import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/model/canonical-json.ts";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { scanLine } from "../../../src/verify/leaks/scan-record.ts";
import { scanValue } from "../../../src/verify/leaks/scan-value.ts";
import { Problems } from "../../../src/verify/report.ts";

const found = (text: string): string[] => {
  const rules: string[] = [];
  scanValue({ text }, leakRules, (rule) => rules.push(rule));
  return rules;
};

const leaks: readonly [string, string][] = [
  ["email", "write to jane.doe@example.com please"],
  ["email", "mailto:jane%40example.org"],
  ["email", "JANE@EXAMPLE.COM."],
  ["email", "ünal@beispiel.example"],
  ["email", "ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ"],
  ["email", "jane@exa\u200bmple.com"],
  ["email", "<EMAIL_1> or bob@example.net"],
  ["phone", "call +1 (202) 555-0143"],
  ["phone", "tel:+442079460018"],
  ["phone", "+49 30 901820-00"],
  ["phone", "+٤٤ ٢٠ ٧٩٤٦ ٠٠١٨"],
  ["phone", "+39 06 9876 5432"],
  ["card", "4111 1111 1111 1111"],
  ["card", "paid with 5555555555554444 yesterday"],
  ["card", "3782-822463-10005"],
  ["card", "４１１１１１１１１１１１１１１１"],
  ["iban", "DE89 3704 0044 0532 0130 00"],
  ["iban", "gb82west12345698765432"],
  ["iban", "IBAN: FR14-2004-1010-0505-0001-3M02-606"],
  ["ssn", "my number is 219-09-9999"],
  ["ip-address", "from 203.0.113.42"],
  ["ip-address", "(10.0.0.5)"],
  ["ip-address", "2001:db8:85a3::8a2e:370:7334"],
  ["ip-address", "addr 2001:0db8:0000:0000:0000:ff00:0042:8329,"],
  ["mac-address", "00:1A:2B:3C:4D:5E"],
  ["mac-address", "00-1a-2b-3c-4d-5e"],
  ["jwt", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"],
  ["api-key", "key sk_live_0123456789abcdefABCDEF"],
  ["api-key", "AKIAIOSFODNN7EXAMPLE"],
  ["api-key", "ghp_0123456789abcdefghijABCDEFGHIJ012345"],
  ["api-key", "-----BEGIN RSA PRIVATE KEY-----"],
  ["url-credentials", "postgres://user:hunter2@db/chatwoot"],
  ["url-credentials", "https://token@git.example/repo"],
  ["chatwoot-link", "https://chat.example/rails/active_storage/blobs/redirect/x/a.png"],
  ["chatwoot-link", "https://chat.example/slack_uploads?blob_key=abc"],
  ["chatwoot-link", "https://chat.example/survey/responses/x"],
  ["uuid", "reply+3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
];

test.each(leaks)("%s: %j", (rule, text) => {
  expect(found(text)).toContain(rule);
});

test.each(leaks)("%s is found in a whole line as well: %j", (rule, text) => {
  for (const [head, tail] of [
    ["", ""],
    ["first line\n", "\nlast line"],
    ['she said "', '" and left'],
    ["tab\t", "\u2028"],
    ["back\\", "\\slash"],
  ]) {
    const problems = new Problems();
    const line = canonicalJson({ messages: [{ text: "version" }, { text: `${head}${text}${tail}` }] });
    scanLine(line, leakRules, { file: "v.jsonl", line: 1 }, problems);
    expect(problems.kept.map((problem) => problem.rule)).toContain(`leak:${rule}`);
  }
});

test("a character hidden in an escape that nobody needs is seen", () => {
  const problems = new Problems();
  scanLine('{"text":"jane\\u0040example.com"}', leakRules, { file: "v.jsonl", line: 1 }, problems);
  expect(problems.kept).toMatchObject([{ rule: "leak:email", field: "text" }]);
});

test.each([
  ["a placeholder for each kind", "<EMAIL_1> <PHONE_2> <CARD_1> <CUSTOMER> <AGENT_1>"],
  ["a picture for dense screens", "see logo@2x.png"],
  ["a mention", "@dana can you look?"],
  ["a price at a unit", "3 items @ 4.50 each"],
  ["an order number that fails the checksum", "order 4111111111111112"],
  ["a card number inside a longer identifier", "TX4111111111111111"],
  ["a long tracking number", "00340434161094022115"],
  ["a sum", "+100 000 000 points"],
  ["a country code that is not in use", "+999 123 456 789"],
  ["a large number with a plus", "+49 000 000 000 000"],
  ["an invalid IBAN", "DE89 3704 0044 0532 0130 01"],
  ["a version", "version 1.2.3.4 and v10.0.0.1"],
  ["a firmware", "firmware build 12.4.5.6"],
  ["a section", "see 1.2.3.4.5"],
  ["an octet too large", "300.1.2.3"],
  ["a time", "at 10:30:00:15 and 2025-11-18T09:02:11Z"],
  ["a scope operator", "std::vector<a::b>"],
  ["a fingerprint of a key", "16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48"],
  ["a date", "2025-11-18 or 18-11-2025"],
  ["an impossible security number", "000-12-3456, 666-12-3456, 900-12-3456"],
  ["one of our own ids", "2476d05f-1807-58b3-a431-e0ced21937d1"],
  ["a plain link", "https://example.com/help?a=1"],
  ["a link with an address of a person redacted", "https://example.com/<URL_1>"],
  ["a word like a key", "sk-learn and npm_config"],
])("not a leak: %s", (_case, text) => {
  expect(found(text)).toEqual([]);
});

test("no rule takes time that grows faster than the text", () => {
  // Steps cannot be counted in regular expressions; texts of this length do not end where one of them is quadratic.
  const hostile = [
    "a",
    "1",
    "+1",
    "1 ",
    "a@",
    "@a.",
    "a.b-",
    "-1",
    "4111 ",
    "DE89",
    ":a",
    "0:",
    "://a",
    "eyJ.",
    "sk-",
    "%40a",
    "1.",
    "+1(",
    "ü@",
    "5-",
  ];
  for (const piece of hostile) expect(found(piece.repeat(Math.ceil(200_000 / piece.length))).length).toBeLessThan(5);
});
