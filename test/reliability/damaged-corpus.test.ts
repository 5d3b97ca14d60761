import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportSchema, stateSchema, statusSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { exportCorpus } from "../../src/export-corpus.ts";
import type { ManifestFile } from "../../src/model/manifest.ts";
import { rebuildPublishedState } from "../../src/rebuild.ts";
import { readStatus } from "../../src/status.ts";
import { Chatwoot } from "../pull/chatwoot.ts";
import { ticking } from "../pull/play.ts";
import { type Corpus, type Flags, openCorpus } from "../pull/support.ts";
import { givenFolder, readManifestOf } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";

let database: Awaited<ReturnType<typeof createDatabase>>;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let chatwoot: Chatwoot;
let plain: Corpus;

beforeAll(async () => {
  database = await createDatabase();
  folder = await givenFolder();
  const sql = { query: (text: string, params: readonly unknown[] = []) => database.query(text, params) };
  chatwoot = new Chatwoot(sql, { accountId: 1, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  plain = await givenChain("plain");
});
afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

/** A full generation and a delta. */
async function givenChain(name: string, flags: Flags = {}): Promise<Corpus> {
  const corpus = openCorpus(join(folder.path, name), database.url, flags);
  await corpus.extract();
  await chatwoot.newMessage(1);
  await corpus.pull();
  return corpus;
}

const run = {
  signal: new AbortController().signal,
  now: () => new Date(),
  log: { info: () => {}, warn: () => {} },
};

const commands: Readonly<Record<string, (corpus: Corpus) => Promise<unknown>>> = {
  "compact --prune": (corpus) => corpus.compact({ prune: true }),
  "state rebuild": (corpus) =>
    rebuildPublishedState(parseOptions(stateSchema, { out: corpus.out, "state-dir": corpus.stateDir }, {}), run),
  export: (corpus) =>
    exportCorpus(parseOptions(exportSchema, { out: corpus.out, to: `${corpus.out}-export`, format: "hf" }, {}), run),
  "pull without state": async (corpus) => {
    await rm(corpus.stateDir, { recursive: true, force: true });
    await corpus.pull();
  },
};

const damages: Readonly<Record<string, (path: string, bytes: Buffer) => Promise<void>>> = {
  "its last line is lost": (path, bytes) => truncate(path, bytes.lastIndexOf(0x0a, -2) + 1),
  "a letter of its text is another": (path, bytes) => flip(path, bytes, bytes.lastIndexOf("a")),
  "it is no longer JSON": (path, bytes) => flip(path, bytes, bytes.lastIndexOf(":")),
  "it is not there": (path) => rm(path),
};

async function flip(path: string, bytes: Buffer, at: number): Promise<void> {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  await writeFile(path, changed);
}

/** Every file with its bytes; also what a command left behind would be here. */
async function treeOf(root: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found[path] = entry.isFile() ? await readFile(path, "latin1") : "folder";
  }
  return found;
}

/** The command refuses, names the file, and leaves everything as it was; then the file is put back. */
async function expectRefusal(corpus: Corpus, file: ManifestFile, damage: string, command: string): Promise<void> {
  const path = join(corpus.out, file.path);
  const bytes = await readFile(path);
  await damages[damage]?.(path, bytes);
  const before = await treeOf(corpus.out);
  const outcome = await commands[command]?.(corpus).catch((error: unknown) => error);
  expect([file.path, outcome]).toMatchObject([
    file.path,
    {
      code: "corpusDamaged",
      exitCode: 12,
      message: expect.stringContaining(file.path),
      hint: expect.stringMatching(/verify.+backup.+extract/),
    },
  ]);
  expect(await treeOf(corpus.out)).toEqual(before);
  await writeFile(path, bytes);
}

/** What a merge reads: not the files that are about a run. */
const merged = async (corpus: Corpus): Promise<ManifestFile[]> =>
  (await readManifestOf(corpus.out)).generations.flatMap(({ files }) =>
    files.filter(({ view, lines }) => view !== "receipt" && view !== "quarantine" && lines > 0),
  );

const cases = Object.keys(commands).flatMap((command) => Object.keys(damages).map((damage) => [command, damage]));

test.for(cases)("%s refuses a published file when %s", async ([command = "", damage = ""]) => {
  const files = await merged(plain);
  expect(new Set(files.map(({ view }) => view)).size).toBeGreaterThan(4);
  for (const file of files) await expectRefusal(plain, file, damage, command);
});

test("files are as published when their stored bytes are, compressed ones, too", async () => {
  const corpus = await givenChain("compressed", { compress: "gzip" });
  for (const file of await merged(corpus)) {
    // A byte of the time in the header of a gzip file: the decompressed lines are the same.
    const path = join(corpus.out, file.path);
    const bytes = await readFile(path);
    await flip(path, bytes, 4);
    await expect(corpus.compact()).rejects.toMatchObject({ code: "corpusDamaged" });
    await writeFile(path, bytes);
  }
  expect(await corpus.compact({ prune: true })).toMatchObject({ folded: 2, removed: ["000001-full", "000002-delta"] });
});

test("compact --prune keeps the former chain while a file of the folded generation is damaged", async () => {
  const copy = openCorpus(join(folder.path, "folded"), database.url);
  await copy.extract();
  await copy.pull({ reconcile: true });
  await copy.extract();
  const generation = (await readManifestOf(copy.out)).generations[0];
  const superseded = (await readdir(join(copy.out, "generations"))).filter((name) => name !== generation?.name);
  expect(superseded.length).toBeGreaterThan(0);
  for (const file of generation?.files ?? []) {
    if (file.bytes === 0) continue;
    const path = join(copy.out, file.path);
    const bytes = await readFile(path);
    await truncate(path, bytes.length - 1);
    expect([file.path, await copy.compact({ prune: true }).catch((error: unknown) => error)]).toMatchObject([
      file.path,
      { code: "corpusDamaged", message: expect.stringContaining(file.path) },
    ]);
    await writeFile(path, bytes);
  }
  expect(await copy.compact({ prune: true })).toMatchObject({ generation: null, removed: superseded });
});

const all: typeof commands = {
  ...commands,
  status: ({ out, stateDir }) => readStatus(parseOptions(statusSchema, { out, "state-dir": stateDir }, {}), new Date()),
  pull: (corpus) => corpus.pull(),
  "pull --conversation": (corpus) => corpus.pullConversations({ conversation: "1" }),
  extract: (corpus) => corpus.extract(),
};

test("a manifest that is gone while generations are there is damage, whatever is asked of the corpus", async () => {
  const path = join(plain.out, "manifest.json");
  const whole = await readFile(path);
  await rm(path);
  const before = await treeOf(plain.out);
  for (const [command, run] of Object.entries(all)) {
    expect([command, await run(plain).catch((error: unknown) => error)]).toMatchObject([
      command,
      {
        code: "corpusDamaged",
        message: `${path} is missing, but there are published generations`,
        hint: "restore it from a backup, or move the corpus away and extract again into an empty folder",
      },
    ]);
    expect([command, await treeOf(plain.out)]).toEqual([command, before]);
  }
  await writeFile(path, whole);
});

test("a generation that was moved but never published is no corpus yet", async () => {
  const corpus = openCorpus(join(folder.path, "unfinished"), database.url);
  await mkdir(join(corpus.out, "generations/000001-full"), { recursive: true });
  await writeFile(join(corpus.out, "generations/000001-full/.unpublished"), "");
  const { extract: _, ...others } = all;
  for (const [command, run] of Object.entries(others)) {
    expect([command, await run(corpus).catch((error: unknown) => error)]).toMatchObject([
      command,
      { code: "usage", message: `there is no corpus in ${corpus.out}`, hint: expect.stringContaining("extract") },
    ]);
  }
});
