import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type MirrorDatabase, migrateTo, type ReleaseName } from "../../migrations-mirror/index.ts";

/**
 * Creates an empty database with Chatwoot's schema as of a release, and gives its URL.
 *
 * @param serverUrl a superuser's URL of any database of the server.
 */
export async function buildDatabase(serverUrl: string, name: string, release: ReleaseName): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    // template0, because template1 of a shared server may hold anything.
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`);
  } finally {
    await admin.end();
  }
  const url = databaseUrl(serverUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const db = new Kysely<MirrorDatabase>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrateTo(db, release);
  } finally {
    await db.destroy();
  }
  return url;
}

/** The same server and user, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}
