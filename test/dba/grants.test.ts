import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReleaseName } from "../../migrations-mirror/index.ts";
import { grantsSchema, pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type GrantScript, renderGrants } from "../../src/dba/grants.ts";
import { isSecret, secretColumns } from "../../src/dba/secret-columns.ts";
import { catalog, type TableName } from "../../src/model/catalog.ts";
import { pull } from "../../src/pull.ts";
import { grantsOfReplica } from "../../src/replica.ts";
import { givenDesk, openMediaCorpus } from "../media/given.ts";
import { extractTo, givenFolder, testKey } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { connect, roleUrl } from "../support/server.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { givenTraffic } from "./given.ts";

const scriptFor = async (url: string, role: string, flags: object = {}): Promise<GrantScript> =>
  await grantsOfReplica(
    parseOptions(grantsSchema, { "database-url": url, "allow-primary": true, role, ...flags }, {}),
    new AbortController().signal,
  );

interface Granted extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly script: GrantScript;
  readonly url: string;
}

/** A database, and a role made by the script and by nothing else. */
async function givenGranted(release?: ReleaseName): Promise<Granted> {
  const database = await createDatabase(release === undefined ? {} : { release });
  const role = `reader_${crypto.randomUUID().slice(0, 8)}`;
  const script = await scriptFor(database.url, role);
  for (const statement of script.grants) await database.query(statement);
  await database.query(`ALTER ROLE ${role} PASSWORD 'for-this-test'`);
  return {
    database,
    script,
    url: roleUrl(database.url, role, "for-this-test"),
    async [Symbol.asyncDispose]() {
      for (const statement of script.revokes) await database.query(statement);
      await database[Symbol.asyncDispose]();
    },
  };
}

test.each(["2.18", "4.10"] as const)(
  "extract and pull of release %s run fully as the granted role",
  async (release) => {
    await using granted = await givenGranted(release);
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");
    {
      await using client = await connect(granted.database.url);
      await givenTraffic(client);
    }

    const extracted = await extractTo(out, granted.url);
    await granted.database.query("UPDATE messages SET content = 'changed' WHERE id = 1");
    const flags = { out, "state-dir": `${out}-state`, account: 1, "allow-primary": true, "database-url": granted.url };
    const pulled = await pull(parseOptions(pullSchema, { ...flags, key: testKey }, {}), {
      signal: new AbortController().signal,
      now: () => new Date("2026-01-03T03:04:05Z"),
      log: { info: () => {}, warn: () => {} },
    });

    expect(extracted.counts.conversations.published).toBe(10);
    expect(pulled).toMatchObject({ mode: "changed", reason: null, upserts: 1, missingGrants: [] });
  },
);

test("with --media the script grants where files are, and not one column more; without it media says what it lacks", async () => {
  await using granted = await givenGranted();
  await using folder = await givenFolder();
  const { picture, root } = await givenDesk(granted.database, join(folder.path, "storage"));
  await picture(1);
  const corpus = openMediaCorpus(join(folder.path, "corpus"), granted.url, root);
  await corpus.extract();
  await expect(corpus.media()).rejects.toMatchObject({
    code: "permissionDenied",
    message: "the role may not read active_storage_blobs.key, active_storage_blobs.service_name",
    hint: expect.stringMatching(/^GRANT SELECT \(key, service_name\) ON active_storage_blobs TO reader_/),
  });

  const script = await scriptFor(granted.database.url, granted.script.role, { media: true });
  const more = script.grants.filter((statement) => !granted.script.grants.includes(statement));
  expect(more).toHaveLength(1);
  expect(renderGrants(script)).toContain("whoever reads it can open the file");
  expect(renderGrants(granted.script)).toContain("Nothing secret");
  const { active_storage_blobs: blobs, ...others } = script.columns;
  const { active_storage_blobs: usual = [], ...usualOthers } = granted.script.columns;
  expect(others).toEqual(usualOthers);
  expect(blobs?.filter((name) => !usual.includes(name))).toEqual(["key", "service_name"]);
  for (const statement of more) await granted.database.query(statement);
  expect((await corpus.media()).pictures).toMatchObject({ stored: 1 });
});

test("the granted role can read the columns of the script, and not one more of the whole database", async () => {
  await using granted = await givenGranted();
  await using reader = await connect(granted.url);
  const columns = await granted.database.query<{ table: string; column: string }>(
    `SELECT c.relname AS table, a.attname AS column FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
  );
  const readable: string[] = [];
  for (const { table, column } of columns) {
    const answer = await reader.query(`SELECT "${column}" FROM "${table}" LIMIT 0`).then(
      () => "readable",
      (error: { code?: string }) => error.code,
    );
    if (answer === "readable") readable.push(`${table}.${column}`);
    else expect([table, column, answer]).toEqual([table, column, "42501"]);
  }

  const granted_ = Object.entries(granted.script.columns).flatMap(([table, names]) =>
    names.map((name) => `${table}.${name}`),
  );
  expect(readable.toSorted()).toEqual([...granted_, "schema_migrations.version"].toSorted());
  expect(readable.filter((path) => isSecret(...(path.split(".") as [string, string])))).toEqual([]);
});

test("every secret that the list names is there to be refused, and refused", async () => {
  await using granted = await givenGranted();
  await using reader = await connect(granted.url);
  const tables = new Map<string, Set<string>>();
  for (const { name, columns } of await granted.database.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text) AS columns FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = 'public'::regnamespace GROUP BY 1`,
  )) {
    tables.set(name, new Set(columns));
  }
  const tried = Object.entries(secretColumns).flatMap(([table, names]) =>
    [...(names === "*" ? (tables.get(table) ?? []) : names)].map((column) => ({ table, column })),
  );
  const missing = tried.filter(({ table, column }) => tables.get(table)?.has(column) !== true);
  // Those of releases after 4.10.
  expect(missing).toEqual([{ table: "agent_bots", column: "secret" }]);

  for (const { table, column } of tried) {
    if (tables.get(table)?.has(column) !== true) continue;
    await expect(reader.query(`SELECT "${column}" FROM "${table}" LIMIT 0`)).rejects.toMatchObject({ code: "42501" });
  }
});

test("the catalog names no secret", () => {
  const named = Object.entries(catalog).flatMap(([table, { columns }]) =>
    Object.keys(columns).filter((column) => isSecret(table as TableName, column)),
  );
  expect(named).toEqual([]);
});

test("the role cannot write, and is limited even when the program is not", async () => {
  await using granted = await givenGranted();
  await using reader = await connect(granted.url);

  await expect(reader.query("UPDATE messages SET content = ''")).rejects.toMatchObject({ code: "25006" });
  await reader.query("SET default_transaction_read_only = off"); // a role may always do this
  for (const statement of [
    "UPDATE messages SET content = ''",
    "DELETE FROM contacts",
    "INSERT INTO tags (name) VALUES ('x')",
  ]) {
    await expect(reader.query(statement)).rejects.toMatchObject({ code: "42501" });
  }
  const settings = await reader.query(
    "SELECT current_setting('statement_timeout') AS s, current_setting('lock_timeout') AS l, current_setting('idle_in_transaction_session_timeout') AS i",
  );
  expect(settings.rows).toEqual([{ s: "1min", l: "2s", i: "1min" }]);
  await using second = await connect(granted.url);
  await using third = await connect(granted.url);
  await using fourth = await connect(granted.url);
  void [second, third, fourth];
  await expect(connect(granted.url)).rejects.toMatchObject({ code: "53300" });
});

test("revoking leaves nothing of the role behind", async () => {
  const granted = await givenGranted();
  const { role } = granted.script;
  await granted[Symbol.asyncDispose]();
  await using database = await createDatabase();

  expect(await database.query("SELECT FROM pg_roles WHERE rolname = $1", [role])).toEqual([]);
});

test("the script is SQL with comments only, and a name that is not one is refused", async () => {
  await using granted = await givenGranted();

  const text = renderGrants(granted.script);

  for (const line of text.split("\n")) expect(line).toMatch(/^(|--.*|(CREATE|ALTER|GRANT) .*;)$/);
  await expect(scriptFor(granted.database.url, "corpus-reader; DROP")).rejects.toMatchObject({ code: "usage" });
});

let replicated: ReplicatedDatabase;
beforeAll(async () => {
  replicated = await createReplicatedDatabase();
});
afterAll(() => replicated?.[Symbol.asyncDispose]());

test("granted on the primary, the role reads the standby", async () => {
  const { primary, standby } = replicated;
  await givenTraffic({ query: primary.query } as never); // only asked for its effects
  const script = await scriptFor(standby.url, "corpus_reader");
  for (const statement of script.grants) await primary.query(statement);
  await primary.query("ALTER ROLE corpus_reader PASSWORD 'for-this-test'");
  await replicated.caughtUp();
  await using folder = await givenFolder();

  const url = roleUrl(standby.url, "corpus_reader", "for-this-test");
  const summary = await extractTo(join(folder.path, "corpus"), url, { "allow-primary": false });

  expect(summary.counts.conversations.published).toBe(10);
});

test("columns of articles and canned responses are granted when they are asked for, and only then", async () => {
  await using granted = await givenGranted();
  await using folder = await givenFolder();
  {
    await using client = await connect(granted.database.url);
    await givenTraffic(client);
  }
  const knowledge = "articles,canned-responses";
  expect(Object.keys(granted.script.columns)).not.toContain("articles");
  expect(Object.keys(granted.script.columns)).not.toContain("canned_responses");
  await expect(extractTo(join(folder.path, "refused"), granted.url, { knowledge })).rejects.toMatchObject({
    code: "permissionDenied",
    message: "the role may not read articles, canned_responses",
  });

  const more = await scriptFor(granted.database.url, granted.script.role, { knowledge });
  expect(more.columns).toMatchObject({
    articles: ["account_id", "content", "description", "id", "locale", "status", "title"],
    canned_responses: ["account_id", "content", "id", "short_code"],
  });
  for (const statement of more.grants.filter((grant) => / ON \S*(?:articles|canned_responses) /.test(grant)))
    await granted.database.query(statement);
  const extracted = await extractTo(join(folder.path, "corpus"), granted.url, { knowledge });
  expect(extracted.counts.conversations.read).toBe(10);
});
