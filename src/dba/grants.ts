import type { Footprint, Inquiry } from "../model/replica.ts";

/** The SQL that a database administrator runs on the primary: roles and grants reach the standby by replication. */
export interface GrantScript {
  readonly role: string;
  readonly columns: Footprint["columns"];
  readonly grants: readonly string[];
  readonly revokes: readonly string[];
  readonly indexes: readonly IndexSuggestion[];
}

export interface IndexSuggestion {
  readonly statement: string;
  readonly why: string;
  /** Estimated size; each insert on the table then writes one more entry. */
  readonly bytes: number;
}

export interface GrantInput {
  readonly role: string;
  readonly connections: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly columns: Footprint["columns"];
  readonly mayReadMigrations: boolean;
}

export async function makeGrants(inquiry: Inquiry, input: GrantInput): Promise<GrantScript> {
  const [place] = await inquiry.query<{ database: string; schema: string; role: string }>(
    `SELECT quote_ident(current_database()) AS database, quote_ident(n.nspname) AS schema, quote_ident($1) AS role
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = 'conversations'::regclass`,
    [input.role],
  );
  if (place === undefined) throw new Error("the catalog has conversations, and the server does not");
  const { role, schema } = place;
  const onTable = Object.entries(input.columns).map(
    ([table, columns]) => `GRANT SELECT (${columns.join(", ")}) ON ${schema}.${table} TO ${role};`,
  );
  return {
    role: input.role,
    columns: input.columns,
    grants: [
      // One more than connections: a run that is interrupted opens it to cancel its own queries.
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT CONNECTION LIMIT ${input.connections + 1};`,
      `ALTER ROLE ${role} SET default_transaction_read_only = on;`,
      `ALTER ROLE ${role} SET statement_timeout = '${input.statementTimeoutMs}ms';`,
      `ALTER ROLE ${role} SET lock_timeout = '${input.lockTimeoutMs}ms';`,
      `ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '${input.idleTimeoutMs}ms';`,
      ...(schema === "public" ? [] : [`ALTER ROLE ${role} SET search_path = ${schema};`]),
      `GRANT CONNECT ON DATABASE ${place.database} TO ${role};`,
      `GRANT USAGE ON SCHEMA ${schema} TO ${role};`,
      ...onTable,
      ...(input.mayReadMigrations ? [`GRANT SELECT (version) ON ${schema}.schema_migrations TO ${role};`] : []),
    ],
    revokes: [
      `ALTER ROLE ${role} NOLOGIN;`,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${input.role.replaceAll("'", "''")}';`,
      `DROP OWNED BY ${role};`,
      `DROP ROLE ${role};`,
    ],
    indexes: await suggestIndexes(inquiry),
  };
}

/** 8 bytes of key, 8 of item header, 4 of line pointer, in pages filled to nine tenths (`src/include/access/nbtree.h`). */
const entryBytes = 22;
/** Walked along the primary key by each pull, with rows of other accounts in between. */
const walked = ["messages", "attachments", "contacts"];

/**
 * Chatwoot has every index that a page of conversations needs. Pulls walk some tables by id; with several accounts in a
 * database they pass over rows of the others, which an index on (account_id, id) spares. Worth it only for a small account
 * in a large database: nothing depends on it.
 */
async function suggestIndexes(inquiry: Inquiry): Promise<IndexSuggestion[]> {
  const rows = await inquiry.query<{ name: string; rows: number }>(
    `SELECT c.relname AS name, greatest(c.reltuples, 0)::float8 AS rows FROM pg_class c
      WHERE c.oid = ANY (SELECT to_regclass(t) FROM unnest($1::text[]) AS t)
        AND NOT EXISTS (
          SELECT FROM pg_index i
           WHERE i.indrelid = c.oid AND i.indnkeyatts >= 2 AND i.indpred IS NULL
             AND pg_get_indexdef(i.indexrelid, 1, true) = 'account_id' AND pg_get_indexdef(i.indexrelid, 2, true) = 'id')
      ORDER BY c.relname COLLATE "C"`,
    [walked],
  );
  return rows.map(({ name, rows: count }) => ({
    statement: `CREATE INDEX CONCURRENTLY index_${name}_on_account_id_and_id ON ${name} (account_id, id);`,
    why: `pulls then walk the account's own rows of ${name} only; of use when the account has a small part of them`,
    bytes: Math.round(count * entryBytes),
  }));
}

export function renderGrants({ role, grants, revokes, indexes, columns }: GrantScript): string {
  return [
    "-- Run on the primary, as a superuser or the owner of Chatwoot's tables.",
    columns["active_storage_blobs"]?.includes("key")
      ? "-- For `media` the key of each stored file is among the columns: whoever reads it can open the file through Chatwoot."
      : "-- Nothing secret is among the columns.",
    ...grants,
    "",
    `-- The password is not part of this script: in psql, \\password ${role}`,
    "",
    "-- To take it all back:",
    ...revokes.map((statement) => `-- ${statement}`),
    "",
    "-- Optional, for pulls of one account among several; each costs its size and one more entry for every new row:",
    ...indexes.map(({ statement, why, bytes }) => `-- ${statement}  -- ${(bytes / 1e6).toFixed(1)} MB; ${why}`),
    "",
  ].join("\n");
}
