import pg from "pg";

export { databaseUrl } from "../../src/demo/template.ts";

/** The same server and database, another user. */
export function roleUrl(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(role);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** A connection that is closed with its scope. */
export async function connect(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that is stopped under an idle connection is no news to a test.
  client.on("error", () => {});
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

export const quoteIdentifier = pg.escapeIdentifier;
export const quoteLiteral = pg.escapeLiteral;

/** Drops the databases and roles of a test run: those whose name begins with `prefix`. */
export async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  await using admin = await connect(serverUrl);
  const databases = await admin.query("SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)", [
    prefix,
  ]);
  for (const { name } of databases.rows) await admin.query(`DROP DATABASE ${quoteIdentifier(name)} WITH (FORCE)`);
  const roles = await admin.query("SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1)", [prefix]);
  for (const { name } of roles.rows) await admin.query(`DROP ROLE ${quoteIdentifier(name)}`);
}
