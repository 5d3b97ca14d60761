import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint, givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { connect } from "../support/server.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { foldedFingerprint, givenConversations, quietFingerprint, runExtract, runPull } from "./given.ts";
import { startProxy } from "./proxy.ts";

const primary = { "allow-primary": true };
let folder: Awaited<ReturnType<typeof givenFolder>>;
let out: string;

beforeEach(async () => {
  folder = await givenFolder();
  out = join(folder.path, "corpus");
});
afterEach(() => folder[Symbol.asyncDispose]());

describe("one server", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createDatabase();
    await givenConversations(database.query);
  });
  afterEach(() => database[Symbol.asyncDispose]());

  test("a connection that the network cuts is replaced, and nothing is lost", async () => {
    await using proxy = await startProxy(database.url);

    const summary = await runExtract(out, proxy.url, {
      flags: primary,
      onConversations(count) {
        if (count === 30) proxy.cut();
      },
    });

    expect(summary).toMatchObject({ consistency: "settled", catchUp: { generation: null } });
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
  });

  test("a server that is gone before the changes of a settled run are read: published, and a pull is asked for", async () => {
    await using proxy = await startProxy(database.url);
    const log: string[] = [];
    const run = runExtract(out, proxy.url, {
      flags: { ...primary, "connect-timeout-ms": 500 },
      log,
      onConversations(count) {
        if (count === 30) proxy.cut();
        if (count === 60) setTimeout(() => proxy.refuse(), 0);
      },
    });

    await expect(run).rejects.toMatchObject({
      code: "sourceUnreachable",
      message: expect.stringMatching(/^published, but not what changed meanwhile: /),
      hint: expect.stringContaining("`chatwoot-corpus pull`"),
    });
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
  });

  test("a connection that freezes is given up when no answer can come any more", async () => {
    await using proxy = await startProxy(database.url);
    const log: string[] = [];

    const summary = await runExtract(out, proxy.url, {
      flags: { ...primary, "statement-timeout-ms": 500, "connect-timeout-ms": 1_000 },
      log,
      onConversations(count) {
        if (count !== 30) return;
        proxy.freeze();
        setTimeout(() => proxy.thaw(), 7_000);
      },
    });

    expect(summary.consistency).toBe("settled");
    expect(log.join("\n")).toContain("the database server did not answer in time: going on");
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
  });

  test("a server without a free connection is tried for a moment, and then the run ends with 10", async () => {
    const role = await database.createRole();
    await database.query(`ALTER ROLE "${role.name}" CONNECTION LIMIT 1`);
    await using busy = await connect(role.url);
    void busy;

    await expect(runExtract(out, role.url, { flags: primary })).rejects.toMatchObject({
      code: "sourceUnreachable",
      exitCode: 10,
      message: "the server has no free connection",
    });
  });

  test("a table that a migration has locked is waited for, within the lock timeout and again", async () => {
    await using migration = await connect(database.url);
    await migration.query("BEGIN");
    await migration.query("LOCK TABLE messages IN ACCESS EXCLUSIVE MODE");
    const log: string[] = [];

    const running = runExtract(out, database.url, { flags: { ...primary, "lock-timeout-ms": 100 }, log });
    await expect.poll(() => log.join("\n"), { timeout: 20_000 }).toContain("locked for longer than the lock timeout");
    await migration.query("COMMIT");

    expect((await running).counts.conversations.published).toBe(60);
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
  });

  test.each(["extract", "pull"] as const)(
    "%s whose connection is ended before the first row is read tries again",
    async (kind) => {
      if (kind === "pull") await runExtract(out, database.url, { flags: primary });
      await using migration = await connect(database.url);
      await migration.query("BEGIN");
      await migration.query("LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE");
      const log: string[] = [];

      const running = (kind === "extract" ? runExtract : runPull)(out, database.url, {
        flags: { ...primary, "lock-timeout-ms": 60_000 },
        log,
      });
      const ended = async () => {
        const rows = await database.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND wait_event_type = 'Lock' AND datname = current_database()",
        );
        return rows.length;
      };
      await expect.poll(ended, { timeout: 20_000 }).toBe(1);
      await migration.query("COMMIT");
      await running;

      expect(log.join("\n")).toContain("an administrator ended the connection: going on");
      expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
    },
  );

  test("a statement that takes longer than the statement timeout is tried again", async () => {
    await using migration = await connect(database.url);
    await migration.query("BEGIN");
    await migration.query("LOCK TABLE messages IN ACCESS EXCLUSIVE MODE");
    const log: string[] = [];
    const patient = { "lock-timeout-ms": 60_000, "statement-timeout-ms": 200 };

    const running = runExtract(out, database.url, { flags: { ...primary, ...patient }, log });
    await expect.poll(() => log.join("\n"), { timeout: 20_000 }).toContain("the server cancelled a query: going on");
    await migration.query("COMMIT");

    expect((await running).counts.conversations.published).toBe(60);
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
  });

  test("a server that crashes and recovers", async () => {
    await using own = await createReplicatedDatabase(); // its crash is nobody else's
    await givenConversations(own.primary.query);
    await own.caughtUp();
    const log: string[] = [];
    let crashed: Promise<unknown> | undefined;

    const summary = await runExtract(out, own.standby.url, {
      flags: { "max-rows-per-second": 200 },
      log,
      onConversations(count) {
        if (count < 9) return;
        crashed ??= own.standby
          .query("SELECT pid FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' LIMIT 1")
          .then(([row]) => process.kill(row?.["pid"], "SIGKILL"));
      },
    });
    await crashed;

    expect(summary).toMatchObject({ consistency: "settled", catchUp: { generation: null } });
    expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(own.standby.url));
  });
});

describe("a standby that does not wait for readers", () => {
  let replicated: ReplicatedDatabase;
  beforeEach(async () => {
    replicated = await createReplicatedDatabase({ standbySettings: { max_standby_streaming_delay: "0" } });
    await givenConversations(replicated.primary.query);
    await replicated.caughtUp();
  });
  afterEach(() => replicated[Symbol.asyncDispose]());

  /** A migration after nine conversations. */
  async function extractDuring(statement: string) {
    let migrated: Promise<void> | undefined;
    const run = runExtract(out, replicated.standby.url, {
      flags: { "max-rows-per-second": 200 },
      onConversations(count) {
        if (count >= 9) migrated ??= replicated.primary.query(statement).then(() => replicated.caughtUp());
      },
    });
    await run.catch(() => {});
    await migrated;
    return run;
  }

  test("a migration that adds a column", async () => {
    const summary = await extractDuring("ALTER TABLE messages ADD COLUMN mood varchar DEFAULT 'good'");

    expect(summary.counts.conversations.published).toBe(60);
    expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(replicated.standby.url));
  });

  test.each([
    [
      "drops an optional column",
      "ALTER TABLE attachments DROP COLUMN meta",
      "the database's schema changed while it was read",
      0,
    ],
    [
      "drops a required column",
      "ALTER TABLE messages DROP COLUMN content_type",
      expect.stringContaining("messages.content_type is missing"),
      null,
    ],
    [
      "renames a required column",
      "ALTER TABLE messages RENAME COLUMN content TO body",
      expect.stringContaining("messages.content is missing"),
      null,
    ],
  ])("a migration that %s ends the run with 11", async (_case, statement, message, next) => {
    await expect(extractDuring(statement)).rejects.toMatchObject({ code: "schemaMismatch", exitCode: 11, message });

    const again = runExtract(out, replicated.standby.url);
    if (next === null) await expect(again).rejects.toMatchObject({ code: "schemaMismatch" });
    else expect((await again).counts.conversations.published).toBe(60);
  });

  test("a standby that falls behind is let go of, and the next run goes on", async () => {
    const { primary: server, standby } = replicated;
    await standby.query("ALTER SYSTEM SET recovery_min_apply_delay = '10min'");
    await standby.query("SELECT pg_reload_conf()");
    let behind: Promise<unknown> | undefined;
    const log: string[] = [];

    const run = runExtract(out, standby.url, {
      flags: { "max-lag": "1s", "max-wait": "3s", "max-rows-per-second": 20 },
      log,
      onConversations: () => {
        behind ??= server.query("UPDATE accounts SET name = name");
      },
    });
    await expect(run).rejects.toMatchObject({
      code: "unfinished",
      exitCode: 25,
      message: "the standby is more than 1 s behind",
    });
    await behind;
    expect(log.join("\n")).toContain("waiting");
    expect(await standby.query("SELECT FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus'")).toEqual([]);
    await standby.query("ALTER SYSTEM SET recovery_min_apply_delay = 0");
    await standby.query("SELECT pg_reload_conf()");
    await replicated.caughtUp();
    await runExtract(out, standby.url, { log });

    expect(log).toContain("going on with what an interrupted run has read");
    expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(standby.url));
  });
});
