import fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "../../../src/verify/leaks/folded.ts";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { rulesOfLines } from "./support.ts";

/** What traces are made of, and what stands between: words of every rule in pieces. */
const pieces = [
  ...'0123456789abcdefAZ_-.:/@+%\\ \n"'.split(""),
  ...["12", "345", "4111", "378282", "1234567", "4111111111111", "DE89", "-4abc-8", "2f", "%2f", "u200b"],
  ...["sk", "sk-", "glpat-", "xoxb-", "-----", "k_live_", "k_test_", "whsec_", "ghp_", "github_pat_", "npm_", "shpat_"],
  ...["4111 1111 ", "1111-1111-", "219-", "-09-", "09-9999", "1.2", "2.3", ".4.5."],
  ...["AKIA", "ASIA", "AIza", "SG.", ".eyJ", "://", "abcdefghijklmnop", "ABCDEFGHIJKLMNOP"],
  ...["active_storage", "slack_uploads", "responses", "aa:bb:cc", "00-1a-2b", "example.com"],
  ...[
    "rails/",
    "survey/",
    "<",
    ">",
    "é",
    "д",
    "–",
    "\u200b",
    "１",
    "😀",
    "🄰",
    "jane",
    "@example.com",
    "+44 7700 900123",
  ],
  ...[
    "4111111111111111",
    "4111 1111 1111 1111",
    "DE89370400440532013000",
    "219-09-9999",
    "203.0.113.42",
    "-4abc-8def-",
  ],
  ...["AKIAIOSFODNN7EXAMPLE", "sk-proj-0123456789abcdefABCDEF12", "https://user:pw@host", "2001:db8::8a2e:370:7334"],
  ...["ghp_0123456789abcdefghijABCDEFGHIJ012345", "d8501093-73e8-4f88-ae16-9806dbb2ae24", "00:1A:2B:3C:4D:5E"],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));

test("a line that has a text in which a rule finds something is given to that rule, whatever the lines around it hold", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const given = rulesOfLines(texts.map((t) => JSON.stringify({ t })));

      for (const [index, t] of texts.entries()) {
        const finding = leakRules.filter((rule) => rule.found(folded(t))).map(({ name }) => name);
        expect(finding.filter((name) => !given[index]?.includes(name))).toEqual([]);
      }
    }),
    { numRuns: 20_000, seed: 7 },
  );
});
