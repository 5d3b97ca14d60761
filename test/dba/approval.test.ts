import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type Approval, approve } from "../../src/dba/approval.ts";
import { termsHash } from "../../src/dba/terms.ts";
import { planReplica } from "../../src/replica.ts";
import { extractTo, givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { connect } from "../support/server.ts";
import { givenTraffic } from "./given.ts";

interface Approved extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly file: string;
  readonly out: string;
  /** Changes the approval as somebody with an editor would, with or without making the hash fit. */
  change(terms: (approval: Approval) => Approval["terms"], withHash?: boolean): Promise<void>;
}

async function givenApproval(flags: Readonly<Record<string, unknown>> = {}): Promise<Approved> {
  const opened = new AsyncDisposableStack();
  const database = opened.use(await createDatabase());
  const folder = opened.use(await givenFolder());
  {
    await using client = await connect(database.url);
    await givenTraffic(client);
  }
  const file = join(folder.path, "approval.json");
  const options = { "database-url": database.url, account: 1, "allow-primary": true, ...flags };
  const plan = await planReplica(parseOptions(planSchema, options, {}), new AbortController().signal);
  await writeFile(file, JSON.stringify(approve(plan.terms, new Date("2026-01-01T00:00:00Z"))));
  return {
    ...{ database, file, out: join(folder.path, "corpus") },
    async change(change, withHash = true) {
      const approval = JSON.parse(await readFile(file, "utf8")) as Approval;
      const terms = change(approval);
      await writeFile(file, JSON.stringify({ ...approval, terms, hash: withHash ? termsHash(terms) : approval.hash }));
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

test("a run with the approved options, or fewer, is covered", async () => {
  await using approved = await givenApproval({ connections: 3 });

  const summary = await extractTo(approved.out, approved.database.url, {
    ...{ approval: approved.file, connections: 2, "page-rows": 3, "page-bytes": 1_000 },
  });

  expect(summary.counts.conversations.published).toBe(10);
});

test.each([
  ["more connections", { connections: 4 }, "--connections 4 (approved: at most 3)"],
  ["larger pages", { "page-rows": 251 }, "--page-rows 251 (approved: at most 250)"],
  [
    "a longer statement timeout",
    { "statement-timeout-ms": 60_001 },
    "--statement-timeout-ms 60001 (approved: at most 60000)",
  ],
  ["another scope", { status: ["resolved"] }, "--status is not as approved"],
  ["another account", { account: 2 }, "account 2 (approved: account 1)"],
])("%s than approved is refused before a row is read, and named", async (_case, flags, difference) => {
  await using approved = await givenApproval();

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file, ...flags });

  await expect(run).rejects.toMatchObject({
    code: "notApproved",
    exitCode: 23,
    message: expect.stringContaining(difference),
  });
});

test("a policy that is not the approved one is refused", async () => {
  await using approved = await givenApproval();
  const policy = `${approved.file}.policy.json`;
  await writeFile(policy, JSON.stringify({ name: "other" }));

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file, policy });

  await expect(run).rejects.toMatchObject({
    code: "notApproved",
    message: expect.stringContaining("redaction policy other"),
  });
});

test("a column that is not approved is named", async () => {
  await using approved = await givenApproval();
  await approved.change(({ terms }) => ({
    ...terms,
    columns: { ...terms.columns, contacts: (terms.columns["contacts"] ?? []).filter((name) => name !== "email") },
  }));

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file });

  await expect(run).rejects.toMatchObject({
    code: "notApproved",
    message: expect.stringContaining("column contacts.email"),
  });
});

test("a statement that is not approved never reaches the server", async () => {
  await using approved = await givenApproval();
  await approved.change(({ terms }) => ({
    ...terms,
    statements: terms.statements.filter(({ what }) => what !== "account ids"),
  }));

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file });

  await expect(run).rejects.toMatchObject({
    code: "notApproved",
    message: "the approval does not name a statement of this run",
  });
});

test("a migration that brings a column changes the statements, and needs a new approval", async () => {
  await using approved = await givenApproval();
  await approved.database.query("ALTER TABLE attachments DROP COLUMN meta");

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file });

  await expect(run).rejects.toMatchObject({
    code: "notApproved",
    message: expect.stringContaining('statement "attachments of a page"'),
  });
});

test("an approval that was changed by hand is refused", async () => {
  await using approved = await givenApproval();
  await approved.change(({ terms }) => ({ ...terms, limits: { ...terms.limits, connections: 16 } }), false);

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file, connections: 16 });

  await expect(run).rejects.toMatchObject({ code: "notApproved", message: expect.stringContaining("was changed") });
});

test("a file that is no approval is told apart from one that does not fit", async () => {
  await using approved = await givenApproval();
  await writeFile(approved.file, "{}");

  const run = extractTo(approved.out, approved.database.url, { approval: approved.file });

  await expect(run).rejects.toMatchObject({ code: "usage", message: expect.stringContaining("is not an approval") });
});
