import type { Inquiry } from "../../model/replica.ts";
import { knownColumns } from "../known-columns.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

export interface SchemaFacts {
  readonly schemaVersion: string | null;
  readonly releaseGuess: string | null;
  readonly problems: readonly string[];
  readonly missingOptional: readonly string[];
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

export function checkSchema({
  schemaVersion,
  releaseGuess,
  problems,
  missingOptional,
  tables,
}: SchemaFacts): Finding[] {
  const release =
    schemaVersion === null
      ? warn("release", "schema_migrations cannot be read", "GRANT SELECT (version) ON schema_migrations: optional")
      : ok("release", `Chatwoot ${releaseGuess ?? "before 2.0"} or later (schema ${schemaVersion})`);
  const required =
    problems.length === 0
      ? ok(
          "schema",
          missingOptional.length === 0 ? "complete" : `complete; read as empty: ${missingOptional.join(", ")}`,
        )
      : fail("schema", problems.join("; "), "check that this is Chatwoot's database, release 2.18 or later");
  const unknown = [...tables].flatMap(([table, columns]) => {
    const known = new Set(knownColumns[table]?.split(" "));
    return [...columns.keys()].filter((column) => !known.has(column)).map((column) => `${table}.${column}`);
  });
  const drift =
    unknown.length === 0
      ? ok("drift", "no column that this version does not know")
      : warn(
          "drift",
          `not known, and never read: ${unknown.toSorted().join(", ")}`,
          "nothing to do, unless they hold what should be in the corpus",
        );
  return [release, required, drift];
}

const shownAccounts = 10;

export async function checkAccounts(inquiry: Inquiry, wanted: number | null): Promise<Finding[]> {
  const answer = await inquiry.attempt<{ id: number; conversations: number }>(
    `SELECT a.id, (SELECT count(*) FROM conversations c WHERE c.account_id = a.id) AS conversations
       FROM accounts a ORDER BY a.id`,
  );
  if (!Array.isArray(answer)) {
    return [
      warn(
        "accounts",
        `cannot be counted (SQLSTATE ${(answer as { sqlState: string }).sqlState})`,
        "see `grants` and --statement-timeout-ms",
      ),
    ];
  }
  const accounts = answer as { id: number; conversations: number }[];
  const list = accounts
    .slice(0, shownAccounts)
    .map(({ id, conversations }) => `${id} (${conversations} conversations)`);
  const more = accounts.length > shownAccounts ? ` and ${accounts.length - shownAccounts} more` : "";
  const found = list.join(", ") + more;
  if (wanted !== null && !accounts.some(({ id }) => id === wanted)) {
    return [fail("accounts", `no account ${wanted}; there are ${found}`, "choose another with --account")];
  }
  if (accounts.length === 0) return [fail("accounts", "none", "check that this is Chatwoot's database")];
  return wanted === null && accounts.length > 1
    ? [warn("accounts", found, "choose one with --account")]
    : [ok("accounts", found)];
}
