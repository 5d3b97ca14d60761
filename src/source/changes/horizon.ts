import { type Horizon, type ScannedTable, scannedTables } from "../../model/changes.ts";
import type { Schema } from "../schema.ts";
import type { Session } from "../session.ts";

export interface FoundHorizon {
  readonly horizon: Horizon | null;
  /** `pg_snapshot_xmax`: nothing that this transaction or a later one wrote is visible. */
  readonly nextXid: string | null;
  readonly missingGrants: readonly string[];
}

/**
 * Where in history the transaction's snapshot stands. On a standby `pg_current_snapshot()` leaves out the list of running
 * transactions (`GetSnapshotData` keeps them as subtransactions during recovery), and on a primary that of
 * subtransactions; its two bounds are right on both, so only they are used.
 */
export async function readHorizon(session: Session, schema: Schema): Promise<FoundHorizon> {
  const missingGrants = await findMissingGrants(session, schema);
  if (missingGrants.length > 0) return { horizon: null, nextXid: null, missingGrants };
  // The older names of pg_snapshot_xmin(pg_current_snapshot()) and so on, which exist since Postgres 13.
  const [now] = await session.query<{ xid: string; next: string; may_system: boolean; may_checkpoint: boolean }>(
    `SELECT txid_snapshot_xmin(txid_current_snapshot())::text AS xid,
            txid_snapshot_xmax(txid_current_snapshot())::text AS next,
            has_function_privilege('pg_control_system()', 'EXECUTE') AS may_system,
            has_function_privilege('pg_control_checkpoint()', 'EXECUTE') AS may_checkpoint`,
  );
  if (!now) throw new Error("a query without FROM gave no row");
  const [system] = now.may_system
    ? await session.query<{ system: string }>("SELECT system_identifier::text AS system FROM pg_control_system()")
    : [];
  const [checkpoint] = now.may_checkpoint
    ? await session.query<{ timeline: number }>("SELECT timeline_id AS timeline FROM pg_control_checkpoint()")
    : [];
  return {
    horizon: { xid: now.xid, system: system?.system ?? null, timeline: checkpoint?.timeline ?? null },
    nextXid: now.next,
    missingGrants,
  };
}

async function findMissingGrants(session: Session, schema: Schema): Promise<string[]> {
  const tables = [...scannedTables.filter((table) => schema.hasTable(table)), "users"];
  const rows = await session.query<{ name: ScannedTable; role: string }>(
    `SELECT t.name, quote_ident(current_user) AS role FROM unnest($1::text[]) AS t(name)
      WHERE NOT has_column_privilege(to_regclass(t.name), 'xmin', 'SELECT') ORDER BY t.name`,
    [tables],
  );
  return rows.map(({ name, role }) => `GRANT SELECT (xmin) ON ${name} TO ${role};`);
}
