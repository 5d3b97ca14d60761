import { isDeepStrictEqual } from "node:util";
import { CorpusError } from "../errors.ts";
import type { Generation } from "../model/manifest.ts";

type Making = Pick<Generation, "scope" | "source" | "redaction">;

/** In what a run would differ from the generation that it is to be added to, in words; no values. */
export function differences(before: Making, now: Making): string[] {
  const scopeKeys = [...new Set([...Object.keys(before.scope), ...Object.keys(now.scope)])].sort();
  const found: [string, unknown, unknown][] = [
    ["the redaction policy", before.redaction.policy_sha256, now.redaction.policy_sha256],
    ["--style", before.redaction.style, now.redaction.style],
    ["the key of the pseudonyms", before.redaction.key_id, now.redaction.key_id],
    ["the database's columns", before.source.missing_optional_columns, now.source.missing_optional_columns],
    ...scopeKeys.map((key): [string, unknown, unknown] => [
      key === "includes" ? "--include or --exclude" : `--${key.replaceAll("_", "-")}`,
      before.scope[key] ?? null,
      now.scope[key] ?? null,
    ]),
  ];
  return found.filter(([, one, other]) => !isDeepStrictEqual(one, other)).map(([what]) => what);
}

/** A corpus is made one way throughout, or nobody could say what it holds. */
export function assertSameMaking(before: Making, now: Making): void {
  const changed = differences(before, now);
  if (changed.length === 0) return;
  throw new CorpusError(
    "makingChanged",
    `not as the corpus was made: ${changed.join(", ")} ${changed.length === 1 ? "has" : "have"} changed`,
    {
      hint: "give the options of the last run; or publish anew with `extract`; or go on with `pull --re-redact`, which reads everything again",
    },
  );
}
