import { lookup } from "node:dns/promises";
import { chmod, chown, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedAccounts } from "../../fixtures/generate.ts";
import { databaseUrl as urlOfDatabase } from "../../src/demo/template.ts";
import { columnsOf, tableNames } from "../../src/model/catalog.ts";
import { draftPath, statePath } from "../../src/state/paths.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder, readManifestOf, readView, testKey } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { runProgram } from "../support/program.ts";
import { roleUrl } from "../support/server.ts";
import {
  expectFailure,
  expectPublished,
  type Failure,
  givenPublished,
  hiddenPassword,
  type PublishedCorpus,
  runExtract,
  tree,
} from "./given.ts";
import { givenSmallDisk } from "./small-disk.ts";

let database: TestDatabase;
/** Published once; every failing run of this file is aimed at it. */
let corpus: PublishedCorpus;

beforeAll(async () => {
  database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await seedAccounts(client, { seed: 5, conversations: 120 });
  await client.end();
  corpus = await givenPublished(database.url, ["--limit", "20"]);
});
afterAll(async () => {
  await corpus?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

/** Runs over the published corpus and fails as it should, with the corpus as it was. */
async function expectRefused(
  failure: Failure,
  args: readonly string[],
  { databaseUrl = corpus.databaseUrl, env = {} as Record<string, string | undefined> } = {},
): Promise<void> {
  expectFailure(await runExtract({ ...corpus, databaseUrl }, ["--json", ...args], { env }), failure);
  await corpus.expectUnharmed();
}

const anyPrimary = ["--allow-primary"];
const urlHint =
  "expected postgres://USER@HOST:5432/DATABASE?sslmode=verify-full, with special characters percent-encoded (also in the password)";

describe("a wrong database URL", () => {
  test.each([
    ["is no URL", hiddenPassword, "cannot be read"],
    [
      "is of another kind",
      `mysql://u:${hiddenPassword}@db.example.com/chatwoot`,
      "does not begin with postgres:// or postgresql://",
    ],
    [
      "has an unescaped @ and / in the password",
      `postgres://u:${hiddenPassword}@${hiddenPassword}/y@db.example.com/chatwoot`,
      "has an unescaped / or @ where the database name is expected",
    ],

    [
      "has an unknown sslmode",
      `postgres://u:${hiddenPassword}@db.example.com/chatwoot?sslmode=verify`,
      "has an unknown sslmode (known: disable, allow, prefer, require, verify-ca, verify-full)",
    ],
    [
      "has an unknown parameter",
      `postgres://u@db.example.com/chatwoot?${hiddenPassword}=1`,
      "has a parameter that is not supported (supported: host, port, user, password, dbname, sslmode, sslrootcert, sslcert, sslkey, options)",
    ],
  ])("that %s is refused without being repeated", async (_case, databaseUrl, problem) => {
    await expectRefused({ error: "usage", message: `the database URL ${problem}`, hint: urlHint }, anyPrimary, {
      databaseUrl,
    });
  });

  test("that is missing", async () => {
    const failure: Failure = {
      error: "usage",
      message: "no database URL",
      hint: "set CHATWOOT_DATABASE_URL, or name a file that holds it with --database-url-file",
    };
    await expectRefused(failure, anyPrimary, { databaseUrl: "" });
  });

  test("that is typed on the command line is not accepted, and not repeated", async () => {
    const failure: Failure = {
      error: "usage",
      message: "unknown option '--database-url'",
      hint: "see `chatwoot-corpus help` and `chatwoot-corpus help COMMAND`",
    };
    await expectRefused(failure, [`--database-url=postgres://u:${hiddenPassword}@db.example.com/chatwoot`]);
    const message = "too many arguments for 'extract'. Expected 0 arguments but got 1";
    await expectRefused({ ...failure, message }, [`postgres://u:${hiddenPassword}@db.example.com/chatwoot`]);
  });
});

describe("a database that cannot be reached", () => {
  test("because no host has that name", async () => {
    const host = "no-such-host.invalid";
    const code = await lookup(host).then(
      () => "found",
      (error: NodeJS.ErrnoException) => error.code,
    );
    const failure: Failure =
      code === "EAI_AGAIN" // a machine without a name server
        ? {
            error: "sourceUnreachable",
            message: "the host name of the database cannot be looked up",
            hint: "check the name server, then run the command again",
          }
        : {
            error: "sourceUnreachable",
            message: "the host name of the database is unknown",
            hint: "check the host in the database URL",
          };
    await expectRefused(failure, anyPrimary, { databaseUrl: `postgres://u:${hiddenPassword}@${host}/chatwoot` });
  });

  test("because nothing listens on the port", async () => {
    const failure: Failure = {
      error: "sourceUnreachable",
      message: "the database server refused the connection",
      hint: "check host and port, and that the server runs",
    };
    const databaseUrl = `postgres://u:${hiddenPassword}@127.0.0.1:${await closedPort()}/chatwoot`;
    await expectRefused(failure, anyPrimary, { databaseUrl });
  });

  test("because the server has no such database", async () => {
    const failure: Failure = {
      error: "sourceUnreachable",
      message: "the server has no database of that name",
      hint: "check the last part of the database URL",
    };
    await expectRefused(failure, anyPrimary, { databaseUrl: urlOfDatabase(database.url, "no_such_database") });
  });

  test("because TLS is required and the server offers none", async () => {
    const failure: Failure = {
      error: "tlsFailed",
      message: "the server does not offer TLS, which sslmode requires",
      hint: "turn TLS on at the server, or check host and port",
    };
    for (const mode of ["require", "verify-full"]) {
      await expectRefused(failure, anyPrimary, { databaseUrl: `${database.url}?sslmode=${mode}` });
    }
  });
});

describe("a login that is refused", () => {
  const failure: Failure = {
    error: "authenticationFailed",
    message: "the database refused the user name or password",
    hint: "check the user and where the password comes from",
  };

  test("because the password is wrong, wherever it comes from", async () => {
    const role = await database.createRole();
    await expectRefused(failure, anyPrimary, { databaseUrl: roleUrl(database.url, role.name, hiddenPassword) });
    const databaseUrl = roleUrl(database.url, role.name, "");
    await expectRefused(failure, anyPrimary, { databaseUrl, env: { PGPASSWORD: hiddenPassword } });
  });

  test("because there is no such user, which is not told apart from a wrong password", async () => {
    await expectRefused(failure, anyPrimary, { databaseUrl: roleUrl(database.url, "nobody_here", hiddenPassword) });
  });

  test("because no password is given", async () => {
    const missing: Failure = {
      error: "authenticationFailed",
      message: "the server asks for a password and none was given",
      hint: "set it in the database URL, PGPASSWORD or a password file (PGPASSFILE, ~/.pgpass)",
    };
    await expectRefused(missing, anyPrimary, { databaseUrl: roleUrl(database.url, "postgres", "") });
  });
});

test("a role that may not read one column is told the statement that lets it", async () => {
  const role = await database.createRole();
  for (const table of tableNames) {
    const columns = Object.keys(columnsOf(table)).filter((column) => `${table}.${column}` !== "messages.content");
    await database.query(`GRANT SELECT (${columns.join(", ")}) ON ${table} TO "${role.name}"`);
  }
  const failure: Failure = {
    error: "permissionDenied",
    message: "the role may not read messages.content",
    hint: `GRANT SELECT (content) ON messages TO "${role.name}";`,
  };

  await expectRefused(failure, anyPrimary, { databaseUrl: role.url });

  await database.query(`GRANT SELECT (content) ON messages TO "${role.name}"`);
  await using folder = await givenFolder();
  const at = { out: join(folder.path, "corpus"), stateDir: join(folder.path, "state"), databaseUrl: role.url };
  expectPublished(await runExtract(at, [...anyPrimary, "--limit", "3"]));
});

test("a primary is refused unless allowed", async () => {
  const failure: Failure = {
    error: "primaryRefused",
    message: "the server is not a read replica",
    hint: "connect to a standby, or give --allow-primary to read from this server",
  };
  await expectRefused(failure, []);
});

describe("the account", () => {
  test("must exist", async () => {
    const failure: Failure = { error: "usage", message: "the database holds no account 99", hint: "accounts: 1, 2" };
    await expectRefused(failure, [...anyPrimary, "--account", "99"]);
  });

  test("must be chosen when there are two", async () => {
    const failure: Failure = {
      error: "usage",
      message: "the database holds 2 accounts: 1, 2",
      hint: "choose one with --account",
    };
    await using folder = await givenFolder();
    const config = join(folder.path, "config.json"); // the one place left from which no account comes
    await writeFile(config, JSON.stringify({ "allow-primary": true }));
    const ended = await runProgram(["extract", "--json", "--config", config, "--out", corpus.out], {
      env: { CHATWOOT_DATABASE_URL: database.url, CHATWOOT_CORPUS_KEY: testKey },
    });
    expectFailure(ended, failure);
    await corpus.expectUnharmed();
  });

  test("must be that of the corpus", async () => {
    const failure: Failure = {
      error: "usage",
      message: `${corpus.out} holds account 1, not 2`,
      hint: "choose another folder with --out",
    };
    await expectRefused(failure, [...anyPrimary, "--account", "2"]);
  });
});

describe("options", () => {
  const hint = "see `chatwoot-corpus help` and `chatwoot-corpus help COMMAND`";

  test("that do not exist are refused, with the nearest that does", async () => {
    await expectRefused({ error: "usage", message: "unknown option '--frobnicate'", hint }, ["--frobnicate"]);
    const message = "unknown option '--acount' (Did you mean --account?)";
    await expectRefused({ error: "usage", message, hint }, ["--acount", "1"]);
  });

  test("without a value are refused", async () => {
    await expectRefused({ error: "usage", message: "option '--limit <N>' argument missing", hint }, ["--limit"]);
    const message = "option '--limit <N>' argument '' is invalid. it is empty";
    await expectRefused({ error: "usage", message, hint }, ["--limit="]);
  });

  test("with bad values are refused all at once, without the values", async () => {
    const bad = {
      connections: "1.5",
      "page-rows": "0",
      "page-bytes": "ten",
      since: "2025-01-31T09:00:00",
      inbox: "1,two,three",
      status: "done",
      limit: "0x10",
      include: "everything",
      compress: "lzma",
      "base-url": "ftp://chatwoot.example.com",
      "id-namespace": "n".repeat(201),
      "log-level": "loud",
    };
    const message = [
      "--connections: expected a whole number from 1 to 16",
      "--page-rows: expected a whole number from 1 to 50000",
      "--page-bytes: expected a size such as 64MB or 64MiB, from 1000 to 1000000000 bytes",
      "--since: expected a date (2025-01-31) or a time with its zone (2025-01-31T09:00:00Z)",
      "--inbox: expected a whole number from 1 to 2147483647",
      '--status: Invalid option: expected one of "open"|"resolved"|"pending"|"snoozed"',
      "--limit: expected a whole number from 1 to 2147483647",
      '--include: Invalid option: expected one of "private-notes"|"activity"|"bot"|"template"',
      "CHATWOOT_CORPUS_KEY: must have at least 16 characters",
      '--compress: Invalid option: expected one of "none"|"gzip"|"zstd"',
      "--base-url: expected a URL that begins with http:// or https://",
      "--id-namespace: Too big: expected string to have <=200 characters",
      '--log-level: Invalid option: expected one of "debug"|"info"|"warn"|"error"|"silent"',
    ].join("\n");
    const args = Object.entries(bad).map(([name, value]) => `--${name}=${value}`);
    await expectRefused({ error: "usage", message, hint: "see `chatwoot-corpus help COMMAND`" }, args, {
      env: { CHATWOOT_CORPUS_KEY: "too-short" },
    });
  });

  test("of a configuration file are checked like the others", async () => {
    await using folder = await givenFolder();
    const config = join(folder.path, "config.json");
    const refused = (message: string, fileHint: string) =>
      expectRefused({ error: "usage", message, hint: fileHint }, ["--config", config]);

    await refused(`cannot read the configuration file ${config}`, "check that it exists and that you may read it");
    await writeFile(config, `{"key": "${hiddenPassword}"`);
    await refused(`the configuration file ${config} is not valid JSON`, "check it with `jq . FILE`");
    await writeFile(config, JSON.stringify([hiddenPassword]));
    await expectRefused(
      { error: "usage", message: `the configuration file ${config} does not hold a JSON object`, hint: undefined },
      ["--config", config],
    );
    await writeFile(config, JSON.stringify({ key: hiddenPassword }));
    const secretsHint = "secrets come by environment or by a file of their own";
    await refused("not allowed in a configuration file: key", secretsHint);
    await writeFile(config, JSON.stringify({ limit: "many", colour: hiddenPassword }));
    const message = "--limit: expected a whole number from 1 to 2147483647\nunknown option: colour";
    await refused(message, "see `chatwoot-corpus help COMMAND`");
  });

  test("of a policy file are checked, too", async () => {
    await using folder = await givenFolder();
    const policy = join(folder.path, "policy.json");
    const message = `cannot read the policy ${policy}`;
    const fileHint = "check that it exists and that you may read it";
    await expectRefused({ error: "usage", message, hint: fileHint }, ["--policy", policy]);
  });
});

describe("the key", () => {
  const withoutKey = { env: { CHATWOOT_CORPUS_KEY: "" } };

  test("must be in the file that is named, and be one", async () => {
    await using folder = await givenFolder();
    const path = join(folder.path, "key");
    const args = [...anyPrimary, "--key-file", path];
    const refused = (message: string, hint: string) =>
      expectRefused({ error: "usage", message, hint }, args, withoutKey);

    await refused(`cannot read the key file ${path}`, "check that it exists and that you may read it");
    await writeFile(path, hiddenPassword.slice(0, 12), { mode: 0o600 });
    await refused(`the key file ${path} holds fewer than 16 characters`, "make one with `openssl rand -hex 32`");
    await chmod(path, 0o644);
    await refused(`the key file ${path} can be read by other users`, `chmod 600 ${path}`);
  });

  test("is not kept in the folder that is handed on", async () => {
    const hint = "choose a --state-dir outside --out: whoever gets the corpus must not get the key";
    const failure: Failure = { error: "usage", message: "the state folder lies inside the corpus folder", hint };
    await expectRefused(failure, [...anyPrimary, "--state-dir", join(corpus.out, "state")], withoutKey);
    await expectRefused(
      {
        error: "usage",
        message: "the key file lies inside the corpus folder",
        hint: "keep it elsewhere: whoever gets the corpus must not get the key",
      },
      [...anyPrimary, "--key-file", join(corpus.out, "..", "corpus", "key")],
      withoutKey,
    );
  });

  test("is one: two of them are refused", async () => {
    const failure: Failure = {
      error: "usage",
      message: "two keys: CHATWOOT_CORPUS_KEY and --key-file",
      hint: "give one of them",
    };
    await expectRefused(failure, [...anyPrimary, "--key-file", "/nonexistent/key"]);
  });
});

test("a state folder that cannot be is named, and the corpus is as it was", async () => {
  const notAFolder = join(corpus.folder, "not-a-folder");
  await writeFile(notAFolder, "");
  const stateDir = join(notAFolder, "state");
  const path = draftPath(statePath(stateDir, corpus.out));
  const hint = "choose a --state-dir that you may write to";
  await expectRefused({ error: "outputUnwritable", message: `cannot remove the old state file ${path}`, hint }, [
    ...anyPrimary,
    "--state-dir",
    stateDir,
  ]);
  await expectRefused(
    {
      error: "outputUnwritable",
      message: `cannot write the key file ${stateDir}/key`,
      hint: `set CHATWOOT_CORPUS_KEY, or ${hint}`,
    },
    [...anyPrimary, "--state-dir", stateDir],
    { env: { CHATWOOT_CORPUS_KEY: "" } },
  );
});

describe("the corpus folder", () => {
  test("that was made with another id namespace is left alone", async () => {
    const failure: Failure = {
      error: "usage",
      message: `${corpus.out} was made with another --id-namespace, so every id would change`,
      hint: "choose another folder with --out, or give --id-namespace as before",
    };
    await expectRefused(failure, [...anyPrimary, "--id-namespace", "other"]);
  });

  test("that holds somebody's files is left alone", async () => {
    await using folder = await givenFolder();
    for (const name of ["b.txt", "a.txt", "d.txt", "c.txt"]) await writeFile(join(folder.path, name), "mine\n");
    const before = await tree(folder.path);

    expectFailure(await corpus.extract(["--json", "--out", folder.path]), {
      error: "usage",
      message: `${folder.path} is not empty and not a corpus: it holds a.txt, b.txt, c.txt and 1 more`,
      hint: "choose an empty or a new folder with --out",
    });

    expect(await tree(folder.path)).toEqual(before);
  });

  test("that is a file, or below one, is refused", async () => {
    await using folder = await givenFolder();
    const path = join(folder.path, "file");
    await writeFile(path, "mine\n");
    const refused = async (out: string, reason: string) =>
      expectFailure(await corpus.extract(["--json", "--out", out]), {
        error: "outputUnwritable",
        message: `cannot write ${out}: ${reason}`,
        hint: "choose another --out; nothing published was changed",
      });

    if (process.platform === "linux") {
      // Where Node's own way to make a folder with those above it never comes back.
      expectFailure(await corpus.extract(["--json", "--out", "/proc/corpus/below"]), {
        error: "outputUnwritable",
        message: "cannot write /proc/corpus/below: a folder on the way there is missing",
        hint: "check --out, and links that lead nowhere; nothing published was changed",
      });
    }
    await refused(path, "there is a file of that name");
    await refused(join(path, "below"), "a part of the path is a file, not a folder");
    await refused(join(folder.path, "n".repeat(300)), "the name is too long");
    expect(await readFile(path, "utf8")).toBe("mine\n");
  });

  test("that may not be written keeps what it has", async () => {
    // Root may write everywhere, so the program runs as somebody else.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
    await using parent = await givenFolder();
    if (user) await chown(parent.path, user.uid, user.gid);
    const how = user ? { user } : {};
    await using published = await givenPublished(database.url, ["--limit", "5"], { ...how, parent: parent.path });
    await chmod(published.out, 0o500);

    const ended = await published.extract(["--json"], how);

    await chmod(published.out, 0o700);
    expectFailure(ended, {
      error: "outputUnwritable",
      message: `cannot write ${published.out}: permission denied`,
      hint: "give the user that runs this the right to write there; nothing published was changed",
    });
    await published.expectUnharmed();
  });

  test("on a disk that is full keeps what it has, and takes the corpus once there is room", async () => {
    await using disk = await givenSmallDisk(800_000);
    await using published = await givenPublished(database.url, ["--limit", "5"], { parent: disk.path });
    const ballast = join(disk.path, "ballast");
    await writeFile(ballast, "x".repeat(500_000));

    const ended = await published.extract(["--json"], disk.howToRun);

    expectFailure(ended, {
      error: "outputUnwritable",
      message: `cannot write ${published.out}: ${disk.reason}`,
      hint: `${disk.hint}; nothing published was changed`,
    });
    await published.expectUnharmed();
    await rm(ballast);
    expectPublished(await published.extract(["--limit", "10"]));
    expect(await verifyCorpus(published.out)).toMatchObject({ ok: true, counts: { conversations: 10 } });
  });
});

test("a scope that matches nothing is said aloud, in the log and in the summary", async () => {
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const hint = "check --account, --since, --until, --inbox, --status and --label";

  const ended = await corpus.extract(["--out", out, "--since", "2090-01-01"]);

  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain(`the corpus is empty: no conversation matches: ${hint}`);
  expect(ended.stdout).toContain(`  EMPTY          no conversation matches: ${hint}`);
});

describe("a manifest that is not the one that was published", () => {
  const hint = "restore it from a backup, or move the corpus away and extract again into an empty folder";

  test.each([
    ["cut off", (text: string) => text.slice(0, 200), "is damaged: it is not valid JSON", hint],
    ["empty", () => "", "is damaged: it is not valid JSON", hint],
    [
      "edited",
      (text: string) => text.replace('"account_id": 1', '"account_id": 2'),
      "is damaged: it was changed after it was published",
      hint,
    ],
    [
      "of another shape",
      () => '{"format":"chatwoot-corpus@1","name":"My web app"}',
      "is damaged: unexpected value at account_id, id_namespace, generations, content_hash, (whole file)",
      hint,
    ],
    [
      "of a later format",
      (text: string) => text.replace("chatwoot-corpus@1", "chatwoot-corpus@2"),
      "has a format that this version does not know",
      "use the version of chatwoot-corpus that wrote it, or a later one",
    ],
  ])("%s stops the run before anything is written", async (_case, damage, problem, itsHint) => {
    const path = join(corpus.out, "manifest.json");
    const whole = await readFile(path, "utf8");
    await writeFile(path, damage(whole));
    const before = await tree(corpus.out);
    try {
      const ended = await corpus.extract(["--json"]);
      expectFailure(ended, { error: "corpusDamaged", message: `${path} ${problem}`, hint: itsHint });
      expect(await tree(corpus.out)).toEqual(before);
    } finally {
      await writeFile(path, whole);
    }
    await corpus.expectUnharmed();
  });

  test("because it is gone does not make the published files waste", async () => {
    const path = join(corpus.out, "manifest.json");
    const whole = await readFile(path);
    await rm(path);
    try {
      expectFailure(await corpus.extract(["--json"]), {
        error: "corpusDamaged",
        message: `${path} is missing, but there are published generations`,
        hint,
      });
    } finally {
      await writeFile(path, whole);
    }
    await corpus.expectUnharmed();
  });
});

describe("a row with invalid JSON", () => {
  const hostile = [
    '"not json at all"',
    '"{\\"deleted\\":"',
    "[1,2]",
    "7",
    '"\\u0000"',
    '"{\\"in_reply_to\\":\\"\\\\ud800\\"}"',
    JSON.stringify("[".repeat(5_000)),
  ];

  test("costs its details and not its text", async () => {
    await using folder = await givenFolder();
    const at = { out: join(folder.path, "corpus"), stateDir: join(folder.path, "state"), databaseUrl: database.url };
    const rows = await someMessages(hostile.length);
    const were = await contentAttributes(rows);
    const unreadableBefore = await unreadableAttributes();
    try {
      for (const [index, id] of rows.entries()) await setContentAttributes(id, hostile[index] ?? null);
      expectPublished(await runExtract(at, anyPrimary));
    } finally {
      for (const [id, value] of were) await setContentAttributes(id, value);
    }
    const lines = await readView<{ messages: { id: number; text: string }[] }>(at.out, "conversations");
    const texts = new Map(lines.flatMap(({ messages }) => messages.map(({ id, text }) => [id, text])));
    for (const id of rows) expect(texts.get(id)).not.toBe(undefined);
    const [generation] = (await readManifestOf(at.out)).generations;
    const unreadable = generation?.counts.unknown_values["messages.content_attributes=unreadable"];
    expect(unreadable).toBe(unreadableBefore + hostile.length - 1); // half a surrogate pair is JSON, if odd
  });

  test("and no text is named in the quarantine by id and reason, and the exit code says so", async () => {
    await using published = await givenPublished(database.url, ["--limit", "5"]);
    const [id = 0] = await someMessages(1);
    const [row] = await database.query<{ conversation_id: number; content: string; processed: string | null }>(
      "SELECT conversation_id, content, processed_message_content AS processed FROM messages WHERE id = $1",
      [id],
    );
    const were = await contentAttributes([id]);
    const setText = (content: string | null, processed: string | null) =>
      database.query("UPDATE messages SET content = $2, processed_message_content = $3 WHERE id = $1", [
        id,
        content,
        processed,
      ]);
    try {
      await setText(null, null);
      await setContentAttributes(id, JSON.stringify(`{"${hiddenPassword}`));
      const ended = await published.extract(["--json"]);
      expect(ended).toMatchObject({ code: 14 });
      expect(JSON.parse(ended.stdout)).toMatchObject({ ok: true, quarantined: 1, generation: "000002-full" });
    } finally {
      await setText(row?.content ?? null, row?.processed ?? null);
      for (const [messageId, value] of were) await setContentAttributes(messageId, value);
    }
    expect(await readView(published.out, "quarantine")).toEqual([
      { table: "messages", id, conversation_id: row?.conversation_id, reason: "content_attributes_unreadable" },
    ]);
    expect(await verifyCorpus(published.out)).toMatchObject({ ok: true, problems: [] });
  });
});

/** In the rows as they are; the fixtures have some of their own. */
async function unreadableAttributes(): Promise<number> {
  const dry = await corpus.extract(["--json", "--dry-run"]);
  return JSON.parse(dry.stdout).counts.unknown_values["messages.content_attributes=unreadable"];
}

/** Public messages of customers that hold nothing but text. */
async function someMessages(count: number): Promise<number[]> {
  const rows = await database.query<{ id: number }>(
    `SELECT m.id FROM messages m
      WHERE m.account_id = 1 AND m.message_type = 0 AND NOT m.private AND m.content_type = 0 AND m.content <> ''
        AND coalesce(m.content_attributes::text, '{}') IN ('{}', '"{}"')
        AND NOT EXISTS (SELECT FROM attachments a WHERE a.message_id = m.id)
        AND EXISTS (SELECT FROM conversations c JOIN inboxes i ON i.id = c.inbox_id WHERE c.id = m.conversation_id)
      ORDER BY m.id LIMIT $1`,
    [count],
  );
  expect(rows).toHaveLength(count);
  return rows.map(({ id }) => id);
}

async function contentAttributes(ids: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await database.query<{ id: number; value: string | null }>(
    "SELECT id, content_attributes::text AS value FROM messages WHERE id = ANY($1)",
    [ids],
  );
  return new Map(rows.map(({ id, value }) => [id, value]));
}

const setContentAttributes = (id: number, value: string | null) =>
  database.query("UPDATE messages SET content_attributes = $2::json WHERE id = $1", [id, value]);

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
