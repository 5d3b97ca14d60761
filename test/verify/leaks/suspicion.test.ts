import { expect, test } from "vitest";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { rulesOfLines } from "./support.ts";

/** One of each form that a rule knows, and the rule. */
const leaks: readonly (readonly [rule: string, text: string])[] = [
  ["email", "jane.doe@example.com"],
  ["email", "jane%40example.com"],
  ["phone", "+44 7700 900123"],
  ["card", "4111111111111111"],
  ["card", "4111 1111 1111 1111"],
  ["card", "4111–1111–1111–1111"],
  ["card", "3782 822463 10005"],
  ["iban", "DE89370400440532013000"],
  ["iban", "DE89 3704 0044 0532 0130 00"],
  ["ssn", "219-09-9999"],
  ["ip-address", "203.0.113.42"],
  ["ip-address", "2001:db8::8a2e:370:7334"],
  ["mac-address", "00:1A:2B:3C:4D:5E"],
  ["mac-address", "00-1a-2b-3c-4d-5e"],
  ["jwt", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"],
  ["api-key", "sk_live_0123456789abcdefABCDEF12"],
  ["api-key", "whsec_0123456789abcdefABCDEF12"],
  ["api-key", "sk-proj-0123456789abcdefABCDEF12"],
  ["api-key", "ghp_0123456789abcdefghijABCDEFGHIJ012345"],
  ["api-key", "github_pat_0123456789abcdefghijABCDEFGHIJ0123456789"],
  ["api-key", "glpat-0123456789abcdefghij"],
  ["api-key", "xoxb-123456789012-abcdefabcdef"],
  ["api-key", "ASIAABCDEFGHIJKLMNOP"],
  ["api-key", "AIzaSyA12345678901234567890123456789012"],
  ["api-key", "SG.abcdefghijklmnop1234.abcdefghijklmnop12"],
  ["api-key", "npm_abcdefghijklmnopqrstuvwxyz0123456789"],
  ...["shpat", "shpss", "shpca", "shppa"].map(
    (mark) => ["api-key", `${mark}_0123456789abcdef0123456789abcdef`] as const,
  ),
  ["api-key", "-----BEGIN RSA PRIVATE KEY-----"],
  ["url-credentials", "https://user:secret@host.example/x"],
  ["chatwoot-link", "https://c.example/rails/active_storage/blobs/x"],
  ["chatwoot-link", "https%3A%2F%2Fc.example%2Fsurvey%2Fresponses%2Fx"],
  ["uuid", "d8501093-73e8-4f88-ae16-9806dbb2ae24"],
];

/** What JSON escapes, what hides behind another character, and nothing. */
const surroundings = ["", "\n", "\t", '"', "\\", "\u0001", " ", "é ", "\u200b", "(", ", "];

test.each(leaks)("%s: a line with %s is looked at, whatever stands around it", (rule, text) => {
  const found = leakRules.find(({ name }) => name === rule)?.found(text.replaceAll("–", "-"));
  expect(found).toBe(true);
  const lines = surroundings.map((mark) => JSON.stringify({ id: "x", text: `so ${mark}${text}${mark} it is` }));

  const given = rulesOfLines(lines.flatMap((line) => ['{"text":"fine"}', line]));

  expect(given.map((names) => names.includes(rule))).toEqual(lines.flatMap(() => [false, true]));
});
