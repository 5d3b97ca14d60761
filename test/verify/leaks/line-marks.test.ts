import fc from "fast-check";
import { expect, test } from "vitest";
import { isTraced } from "../../../src/verify/leaks/leak-rule.ts";
import { lineBatch } from "../../../src/verify/leaks/line-batch.ts";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { suspiciousLines } from "../../../src/verify/leaks/suspicious-lines.ts";

/** What traces are made of, and what stands between: words of every rule in pieces. */
const pieces = [
  ...'0123456789abcdefAZ_-.:/@+%\\ \n"'.split(""),
  ...["12", "345", "4111", "378282", "1234567", "4111111111111", "DE89", "-4abc-8", "2f", "%2f", "u200b"],
  ...["sk", "sk-", "glpat-", "xoxb-", "-----", "k_live_", "k_test_", "whsec_", "ghp_", "github_pat_", "npm_", "shpat_"],
  ...["4111 1111 ", "1111-1111-", "219-", "-09-", "09-9999", "1.2", "2.3", ".4.5."],
  ...["AKIA", "ASIA", "AIza", "SG.", ".eyJ", "://", "abcdefghijklmnop", "ABCDEFGHIJKLMNOP"],
  ...["active_storage", "slack_uploads", "responses", "aa:bb:cc", "00-1a-2b", "example.com"],
];
const line = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((parts) => JSON.stringify({ t: parts.join("") }));

test("a line in which a rule has a trace is given to that rule, whatever the lines around it hold", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const looked = suspiciousLines(lineBatch(`${lines.join("\n")}\n`, "v.jsonl", 0), leakRules);

      const rulesOf = new Map(looked.map(({ index, rules }) => [index, rules.map(({ name }) => name)]));
      for (const [index, text] of lines.entries()) {
        const traced = leakRules.filter((rule) => isTraced(rule, text)).map(({ name }) => name);
        const given = rulesOf.get(index) ?? [];
        expect(traced.filter((name) => !given.includes(name) && !isPathOnly(name, text))).toEqual([]);
      }
    }),
    { numRuns: 20_000, seed: 7 },
  );
});

/** A route is known by what stands in front of it: a slash, or one that is percent-encoded. */
const isPathOnly = (name: string, text: string): boolean =>
  name === "chatwoot-link" && !/(?:\/|%2f)(?:active_storage|slack_uploads|responses)/i.test(text);
