import { chmod, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prometheusText, renderStatus } from "../../src/cli/status.ts";
import { statusSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { ExitCode } from "../../src/errors.ts";
import { readStatus } from "../../src/status.ts";
import { Chatwoot } from "../pull/chatwoot.ts";
import { ticking } from "../pull/play.ts";
import { openCorpus } from "../pull/support.ts";
import { givenFolder } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";
import { runProgram } from "../support/program.ts";

async function givenCorpus() {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createDatabase());
  const folder = opened.use(await givenFolder());
  const sql = { query: (text: string, params: readonly unknown[] = []) => database.query(text, params) };
  const chatwoot = new Chatwoot(sql, { accountId: 1, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  const corpus = openCorpus(join(folder.path, "corpus"), database.url);
  await corpus.extract();
  const kept = opened.move();
  const status = (flags: Readonly<Record<string, unknown>>, later = 0) =>
    readStatus(
      parseOptions(statusSchema, { out: corpus.out, "state-dir": corpus.stateDir, ...flags }, {}),
      new Date(Date.now() + later),
    );
  return { chatwoot, corpus, folder: folder.path, status, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

test("a night that found nothing new counts as a success, and moves the watermark", async () => {
  await using given = await givenCorpus();
  const before = await given.status({});
  await given.corpus.pull();
  const after = await given.status({});

  expect(after.generations).toHaveLength(1);
  expect(after.last_success_at > before.last_success_at).toBe(true);
  expect(after.watermark > before.watermark).toBe(true);
  expect(after).toMatchObject({ ok: true, state: "present", superseded: [] });
});

test("figures are for the collector to read, and nothing is left of those that could not be written", async () => {
  await using given = await givenCorpus();
  const folders = ["--out", given.corpus.out, "--state-dir", given.corpus.stateDir];
  const path = join(given.folder, "corpus.prom");
  const shell = 'umask 077; exec "$@"';

  expect(await runProgram(["status", ...folders, "--prometheus", path], { shell })).toMatchObject({ code: 0 });
  expect((await stat(path)).mode & 0o777).toBe(0o644);

  const folder = join(given.folder, "a-folder");
  await mkdir(folder);
  expect(await runProgram(["status", ...folders, "--prometheus", folder])).toMatchObject({
    code: ExitCode.outputUnwritable,
    stderr: expect.stringContaining("it is a folder"),
  });
  expect((await readdir(given.folder)).filter((name) => name.includes("partial"))).toEqual([]);
});

test("whoever looks needs no right to write", async () => {
  await using given = await givenCorpus();
  const folders = ["--out", given.corpus.out, "--state-dir", given.corpus.stateDir];
  await chmod(given.folder, 0o755);
  for (const path of await readdir(given.folder, { recursive: true })) {
    const isFolder = (await stat(join(given.folder, path))).isDirectory();
    await chmod(join(given.folder, path), isFolder ? 0o555 : 0o444);
  }

  const status = await runProgram(["status", ...folders, "--json"], { user: { uid: 65_534, gid: 65_534 } });
  expect(status).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(status.stdout)).toMatchObject({ ok: true, state: "present" });
});

test("a corpus that is too old is not ok", async () => {
  await using given = await givenCorpus();

  expect(await given.status({ "max-age": "26h" }, 25 * 3_600_000)).toMatchObject({ ok: true });
  expect(await given.status({ "max-age": "26h" }, 27 * 3_600_000)).toMatchObject({
    ok: false,
    max_age_seconds: 93_600,
  });
});

test("deltas, their sizes and the next reconciliation are told", async () => {
  await using given = await givenCorpus();
  await given.chatwoot.newMessage(1);
  await given.corpus.pull();

  const status = await given.status({});

  expect(status.generations.map(({ name, threads }) => [name, threads])).toEqual([
    ["000001-full", 4],
    ["000002-delta", 1],
  ]);
  const week = Date.parse(status.next_reconciliation_at ?? "") - Date.parse(status.last_reconciliation_at ?? "");
  expect(week).toBe(7 * 86_400_000);
  expect(renderStatus(status)).toContain("000002-delta");
});

test("a lost state is told, and the manifest speaks for it", async () => {
  await using given = await givenCorpus();
  await rm(given.corpus.stateDir, { recursive: true });

  expect(await given.status({})).toMatchObject({
    ok: true,
    state: "missing",
    next_reconciliation_at: expect.any(String),
  });
});

test("Prometheus gets one gauge a figure, with help and type", async () => {
  await using given = await givenCorpus();
  const text = prometheusText(await given.status({}));

  const names = [...text.matchAll(/^# TYPE (\w+) gauge$/gm)].map(([, name]) => name);
  expect(names).toContain("chatwoot_corpus_last_success_timestamp_seconds");
  for (const name of names) expect(text).toMatch(new RegExp(`^${name}\\{out="[^"]+"\\} \\d+(\\.\\d+)?$`, "m"));
  const documented = await readFile(join(import.meta.dirname, "../../docs/operations.md"), "utf8");
  for (const [metric] of documented.matchAll(/chatwoot_corpus_\w+/g)) expect(names).toContain(metric);
});
