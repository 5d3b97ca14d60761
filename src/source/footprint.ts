import { columnsOf, tableNames } from "../model/catalog.ts";
import { scannedTables } from "../model/changes.ts";
import { type Footprint, type ReplicaStatement, replicaLoadStatement, type SampleIds } from "../model/replica.ts";
import { type SourceOptions, sourceDefaults } from "../model/source.ts";
import { readHorizon } from "./changes/horizon.ts";
import { hiddenSchemas, introspect } from "./introspect.ts";
import { chooseAccount, readSchemaVersion, readServer } from "./preflight.ts";
import type { Reader } from "./reader.ts";
import { readingSteps, type Step } from "./reading-steps.ts";
import { replayedLsnStatement, replayedTimeStatement } from "./replayed.ts";
import type { Schema } from "./schema.ts";
import type { Session } from "./session.ts";
import { keepAliveStatement } from "./session-pool.ts";
import { cancelStatement, endStatement, exportStatement } from "./snapshot.ts";
import { snapshotDatabase } from "./snapshot-driver.ts";
import { beginStatement } from "./transaction.ts";

type FootprintOptions = Pick<SourceOptions, "pageRows" | "statementTimeoutMs" | "lockTimeoutMs" | "idleTimeoutMs">;

/**
 * Every statement of a run, by letting the code that sends them send them to nobody: so what is listed is what is
 * compiled, for the schema that was found.
 */
export async function footprintOf(
  about: Pick<Reader, "schema" | "accountId" | "scope">,
  options: FootprintOptions = sourceDefaults,
  sample: SampleIds = { conversations: [1], messages: [1] },
): Promise<Footprint> {
  return {
    columns: columnsRead(about.schema),
    session: [...(await sessionStatements(about, options))],
    reading: await readingStatements(about, readingSteps(sample, options.pageRows)),
  };
}

/** The catalog as far as this database has it, and what tells pulls which transaction wrote a row. */
export function columnsRead(schema: Schema): Footprint["columns"] {
  const withWriter = new Set<string>([...scannedTables, "users"]);
  const entries = tableNames
    .filter((table) => schema.hasTable(table))
    .map((table) => {
      const names = Object.keys(columnsOf(table, schema.media)).filter((name) => schema.hasColumn(table, name));
      return [table, [...names, ...(withWriter.has(table) ? ["xmin"] : [])].toSorted(byCodeUnit)] as const;
    });
  return Object.fromEntries(entries.toSorted(([a], [b]) => byCodeUnit(a, b)));
}

async function sessionStatements(
  { schema, accountId }: Pick<Reader, "schema" | "accountId">,
  options: FootprintOptions,
): Promise<ReplicaStatement[]> {
  const sent: ReplicaStatement[] = [
    { what: "transaction of a connection", text: beginStatement(options, undefined), values: [] },
    { what: "its snapshot, for the other connections", text: exportStatement, values: [] },
    { what: "transaction of another connection", text: beginStatement(options, "<exported snapshot>"), values: [] },
    { what: "end of a short transaction", text: endStatement, values: [] },
    { what: "replay lag", text: replicaLoadStatement, values: [] },
    { what: "replayed up to a place in the WAL?", text: replayedLsnStatement, values: ["0/1"] },
    { what: "replayed up to a moment?", text: replayedTimeStatement, values: ["2026-01-15T10:05:00.000Z"] },
    { what: "sign of life of an idle connection", text: keepAliveStatement, values: [] },
    { what: "stop our own running queries when interrupted", text: cancelStatement, values: [[0]] },
  ];
  const ask = (what: string): Pick<Session, "query"> => ({
    async query<Row>(text: string, values: readonly unknown[] = []) {
      sent.push({ what, text, values });
      // Whether a privilege is missing is the one question whose answer stops the others from being asked.
      return (text.includes("NOT has_column_privilege") ? [] : [{ ...anyRow, id: accountId }]) as Row[];
    },
  });
  await readServer(ask("server version, replica or not, clock"));
  await introspect(ask("columns and privileges (pg_catalog)"), tableNames);
  await hiddenSchemas(ask("columns and privileges (pg_catalog)"));
  await readSchemaVersion(ask("schema version"));
  await chooseAccount(ask("account ids"), accountId);
  // Only `query` is called; a session is more than that because somebody must close it.
  await readHorizon(ask("place of the snapshot in the cluster's history") as Session, schema);
  return distinct(sent);
}

async function readingStatements(
  about: Pick<Reader, "schema" | "accountId" | "scope">,
  steps: readonly Step[],
): Promise<ReplicaStatement[]> {
  const sent: ReplicaStatement[] = [];
  for (const [what, take] of steps) {
    const db = snapshotDatabase(async <Row>(text: string, values: readonly unknown[]) => {
      sent.push({ what, text, values });
      return [anyRow] as Row[];
    });
    await take({ ...about, db, linkedBlobIds: () => [] });
  }
  return distinct(sent);
}

/** Answers every question of the queries somehow: what comes of it is of no interest. */
const anyRow = {
  ...{
    id: 1,
    count: 1,
    rows: 1,
    range: 0,
    hash_sum: "1",
    least: 1,
    greatest: 2,
    rows_estimated: 2,
    ids: "{1}",
    bytes: "{1}",
  },
  ...{ changed: "{1}", tag_id: 1, taggable_id: 1, name: "", version: "16.0", in_recovery: true, readable: true },
  ...{
    snapshot_at: "",
    xid: "1",
    next: "1",
    may_system: true,
    may_checkpoint: true,
    system: "1",
    timeline: 1,
    role: "",
  },
  ...{ table_name: "accounts", column_name: "id", type: "int4", schema: "", may_use: true },
};

const distinct = (statements: readonly ReplicaStatement[]): ReplicaStatement[] =>
  [...new Map(statements.toReversed().map((statement) => [statement.text, statement])).values()].toReversed();

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
