import { CorpusError } from "../errors.ts";
import { tablesRead } from "../model/catalog.ts";
import { lastReplayed, showsAll } from "../model/replica.ts";
import type { SourceFacts, SourceOptions } from "../model/source.ts";
import { type FoundSchema, introspect } from "./introspect.ts";
import { guessRelease } from "./release.ts";
import { checkSchema, type Schema } from "./schema.ts";
import type { Session } from "./session.ts";

type Queries = Pick<Session, "query">;

export interface Preflight {
  readonly schema: Schema;
  /** What {@link schema} was made of. */
  readonly found: FoundSchema;
  readonly facts: SourceFacts;
}

/**
 * Everything that can be known before the first row is read, in the transaction that the rows are then read in.
 *
 * @throws {CorpusError} `primaryRefused`, `schemaMismatch`, `permissionDenied`, or `usage` for the account.
 */
export async function preflight(
  session: Session,
  {
    accountId,
    allowPrimary,
    knowledge = [],
    media,
  }: Pick<SourceOptions, "accountId" | "allowPrimary" | "knowledge" | "media">,
): Promise<Preflight> {
  const { clock: _, ...server } = await readServer(session);
  if (!server.inRecovery && !allowPrimary) {
    throw new CorpusError("primaryRefused", "the server is not a read replica", {
      hint: "connect to a standby, or give --allow-primary to read from this server",
    });
  }
  const found = await introspect(session, tablesRead(knowledge), media);
  const schema = checkSchema(found);
  const schemaVersion = await readSchemaVersion(session);
  return {
    schema,
    found,
    facts: {
      ...server,
      accountId: await chooseAccount(session, accountId),
      schemaVersion,
      releaseGuess: guessRelease(schemaVersion),
      missingOptionalColumns: schema.missingOptional,
    },
  };
}

interface Server extends Pick<SourceFacts, "serverVersion" | "inRecovery" | "snapshotAt"> {
  /** At BEGIN. */
  readonly clock: string;
}

/**
 * The transaction's first query takes its snapshot: on a primary `now()`, the time of BEGIN, is never later than what is
 * seen. A standby sees what it has replayed, and can say of no later moment that it shows it.
 */
export async function readServer(session: Queries): Promise<Server> {
  const [row] = await session.query<{ in_recovery: boolean; version: string; clock: string; snapshot_at: string }>(
    `SELECT pg_is_in_recovery() AS in_recovery, current_setting('server_version') AS version,
            ${isoUtc("now()")} AS clock,
            ${isoUtc(`CASE WHEN ${showsAll} THEN now() ELSE least(${lastReplayed}, now()) END`)} AS snapshot_at`,
  );
  if (!row) throw new Error("a query without FROM gave no row");
  // `16.14 (Debian 16.14-1.pgdg120+1)`: the packager says nothing about behaviour.
  const serverVersion = row.version.split(" ")[0] ?? "";
  return { inRecovery: row.in_recovery, serverVersion, snapshotAt: row.snapshot_at, clock: row.clock };
}

const isoUtc = (moment: string): string => `to_char((${moment}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Rails' own table of migrations: nothing depends on it, so a role that may not read it is fine. */
export async function readSchemaVersion(session: Queries): Promise<string | null> {
  const [table] = await session.query<{ readable: boolean | null }>(
    `SELECT bool_and(has_column_privilege(c.oid, a.attnum, 'SELECT')) AS readable
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'version'
      WHERE c.relname = 'schema_migrations' AND pg_table_is_visible(c.oid)`,
  );
  if (table?.readable !== true) return null;
  const [row] = await session.query<{ version: string | null }>(
    "SELECT max(version) AS version FROM schema_migrations",
  );
  return row?.version ?? null;
}

const shownAccounts = 20;

export async function chooseAccount(session: Queries, wanted: number | null): Promise<number> {
  const rows = await session.query<{ id: number }>("SELECT id FROM accounts ORDER BY id");
  const ids = rows.map(({ id }) => id);
  if (wanted !== null && ids.includes(wanted)) return wanted;
  const [only] = ids;
  if (only === undefined) {
    throw new CorpusError("usage", "the database holds no account", { hint: "check that this is Chatwoot's database" });
  }
  if (wanted === null && ids.length === 1) return only;
  const shown = ids.slice(0, shownAccounts).join(", ") + (ids.length > shownAccounts ? " and more" : "");
  if (wanted !== null)
    throw new CorpusError("usage", `the database holds no account ${wanted}`, { hint: `accounts: ${shown}` });
  throw new CorpusError("usage", `the database holds ${ids.length} accounts: ${shown}`, {
    hint: "choose one with --account",
  });
}
