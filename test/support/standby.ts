import { cp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import pg from "pg";
import type { ReleaseName } from "../../migrations-mirror/index.ts";
import { type EmbeddedCluster, type Settings, startEmbedded, startIn } from "../../src/demo/cluster-embedded.ts";
import { buildDatabase, databaseUrl } from "../../src/demo/template.ts";
import { connect } from "./server.ts";

/** A Chatwoot database on a primary of its own, and the same database on a streaming standby. */
export interface ReplicatedDatabase extends AsyncDisposable {
  /** Superuser's URLs. Roles, passwords and grants made on the primary count on the standby. */
  readonly primary: {
    readonly url: string;
    query(sql: string, params?: readonly unknown[]): Promise<pg.QueryResultRow[]>;
  };
  readonly standby: {
    readonly url: string;
    query(sql: string, params?: readonly unknown[]): Promise<pg.QueryResultRow[]>;
    /** `pg_ctl restart --mode=fast`; resolves when it answers again. */
    restart(): Promise<void>;
  };
  /** Resolves when the standby has replayed everything that the primary has committed so far. */
  caughtUp(): Promise<void>;
}

/**
 * Two servers, two seconds: for tests of what differs on a replica. Always from the npm binaries, also when the run uses
 * another server, because it takes the primary's data directory.
 */
export async function createReplicatedDatabase(
  options: { readonly release?: ReleaseName; readonly standbySettings?: Settings } = {},
): Promise<ReplicatedDatabase> {
  await using opened = new AsyncDisposableStack();
  const primary = opened.use(await startEmbedded({ inMemory: true }));
  const url = await buildDatabase(primary.url, "chatwoot", options.release ?? "4.10");
  const standby = opened.use(await startStandby(primary, options.standbySettings ?? {}));
  const onPrimary = opened.adopt(poolOf(url), (pool) => pool.end());
  const standbyUrl = databaseUrl(standby.url, "chatwoot");
  const onStandby = opened.adopt(poolOf(standbyUrl), (pool) => pool.end());
  const cleanUp = opened.move();
  return {
    primary: { url, query: async (sql, params = []) => (await onPrimary.query(sql, [...params])).rows },
    standby: {
      url: standbyUrl,
      query: async (sql, params = []) => (await onStandby.query(sql, [...params])).rows,
      restart: () => standby.restart(),
    },
    async caughtUp() {
      const [flushed] = (await onPrimary.query("SELECT pg_current_wal_insert_lsn() AS lsn")).rows;
      await replayed(onStandby, flushed.lsn);
    },
    [Symbol.asyncDispose]: () => cleanUp.disposeAsync(),
  };
}

/** @see https://www.postgresql.org/docs/16/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP */
async function startStandby(primary: EmbeddedCluster, settings: Settings): Promise<EmbeddedCluster> {
  return await startIn(
    { password: primary.password, inMemory: true, settings },
    async ({ dataDirectory, giveToServer }) => {
      await using admin = await connect(primary.url); // the backup belongs to this session
      await admin.query("SELECT pg_backup_start('standby', fast => true)");
      await cp(primary.dataDirectory, dataDirectory, { recursive: true, filter: belongsInBackup });
      const [stopped] = (await admin.query("SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)")).rows;
      const connection = `host=127.0.0.1 port=${primary.port} user=postgres password=${primary.password}`;
      await writeFile(join(dataDirectory, "backup_label"), stopped.labelfile);
      await writeFile(join(dataDirectory, "standby.signal"), "");
      await writeFile(join(dataDirectory, "postgresql.auto.conf"), `primary_conninfo = '${connection}'\n`);
      await giveToServer(dataDirectory);
    },
  );
}

/** Not the running server's lock files, and no WAL: the standby streams it (but the folder must be there). */
function belongsInBackup(path: string): boolean {
  return !/^postmaster\.(pid|opts)$/.test(basename(path)) && !/^[0-9A-F]{24}$/.test(basename(path));
}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {});
  return pool;
}

/** Postgres 16 has no way to wait for this, so it is asked for: usually once. */
async function replayed(standby: pg.Pool, lsn: string): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const [row] = (await standby.query("SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS done", [lsn])).rows;
    if (row.done) return;
    if (Date.now() > until) throw new Error(`the standby did not replay up to ${lsn} within 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
