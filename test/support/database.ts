import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import type { MirrorDatabase, ReleaseName } from "../../migrations-mirror/index.ts";
import { buildDatabase, databaseUrl } from "../../src/demo/template.ts";
import { connect, quoteIdentifier, quoteLiteral, roleUrl } from "./server.ts";

export interface TestDatabase extends AsyncDisposable {
  /** Superuser's URL. */
  readonly url: string;
  readonly name: string;
  /** Any table, any column: a test may write what the typed queries of the product cannot. */
  readonly db: Kysely<MirrorDatabase>;
  /** Rows as `pg` parses them by default: int8 as string, timestamps as Date. */
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Makes a role that may log in and nothing else, and gives its URL for this database; gone with the database. */
  createRole(): Promise<TestRole>;
}

export interface TestRole {
  readonly name: string;
  readonly url: string;
}

/** A new, empty Chatwoot database for one test, as of a release; dropped at the end of its scope (`await using`). */
export async function createDatabase(options: { readonly release?: ReleaseName } = {}): Promise<TestDatabase> {
  const serverUrl = inject("clusterUrl");
  const template = await givenTemplate(serverUrl, options.release ?? "4.10");
  const name = newName();
  await using admin = await connect(serverUrl);
  // Copying files is faster than logging each page, where the server may choose (since Postgres 15).
  const { rows } = await admin.query("SELECT current_setting('server_version_num')::int >= 150000 AS may_choose");
  const strategy = rows[0].may_choose ? "STRATEGY FILE_COPY" : "";
  await admin.query(`CREATE DATABASE ${quoteIdentifier(name)} TEMPLATE ${quoteIdentifier(template)} ${strategy}`);
  return openDatabase(serverUrl, name);
}

function openDatabase(serverUrl: string, name: string): TestDatabase {
  const url = databaseUrl(serverUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A server that is stopped under an idle connection is no news to a test.
  pool.on("error", () => {});
  const db = new Kysely<MirrorDatabase>({ dialect: new PostgresDialect({ pool }) });
  const roles: string[] = [];
  return {
    url,
    name,
    db,
    async query<Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) {
      return (await pool.query<Row>(sql, [...params])).rows;
    },
    async createRole() {
      const role = newName();
      const password = crypto.randomUUID();
      await pool.query(`CREATE ROLE ${quoteIdentifier(role)} LOGIN PASSWORD ${quoteLiteral(password)}`);
      roles.push(role);
      return { name: role, url: roleUrl(url, role, password) };
    },
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await using admin = await connect(serverUrl);
      await admin.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`);
      for (const role of roles) await admin.query(`DROP ROLE ${quoteIdentifier(role)}`);
    },
  };
}

/** One database per release and run, built by whoever comes first: test files run in processes of their own. */
async function givenTemplate(serverUrl: string, release: ReleaseName): Promise<string> {
  const template = `${inject("runPrefix")}template_${release}`;
  await using admin = await connect(serverUrl);
  await admin.query("SELECT pg_advisory_lock(hashtext($1))", [template]); // released with the connection
  const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [template]);
  if (rowCount === 0) {
    const building = `${template}_building`; // a migration that fails must not leave half a template
    await buildDatabase(serverUrl, building, release);
    await admin.query(`ALTER DATABASE ${quoteIdentifier(building)} RENAME TO ${quoteIdentifier(template)}`);
  }
  return template;
}

const newName = (): string => inject("runPrefix") + crypto.randomUUID().slice(0, 12);
