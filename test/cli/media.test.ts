import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { type Desk, givenDesk, keyOf, png } from "../media/given.ts";
import { givenFolder, readView, testKey } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { type Ended, type ProgramOptions, runProgram } from "../support/program.ts";
import { expectFailure, givenPublished } from "./given.ts";
import { givenSmallDisk } from "./small-disk.ts";

const PICTURES = 120;
let database: TestDatabase;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let desk: Desk;

beforeAll(async () => {
  database = await createDatabase();
  folder = await givenFolder();
  desk = await givenDesk(database, join(folder.path, "storage"));
  for (let n = 1; n <= PICTURES; n++) {
    const bytes = Buffer.concat([png(n), Buffer.alloc(20_000, n)]);
    await desk.picture(n, { bytes, onDisk: n === PICTURES ? null : bytes });
  }
});
afterAll(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

type Published = Awaited<ReturnType<typeof givenPublished>>;

function runMedia(at: Published, args: readonly string[] = [], options: ProgramOptions = {}): Promise<Ended> {
  const usual = ["--account", "1", "--allow-primary", "--out", at.out, "--state-dir", at.stateDir];
  const env = { CHATWOOT_DATABASE_URL: at.databaseUrl, CHATWOOT_CORPUS_KEY: testKey };
  return runProgram(["media", ...usual, "--accept-unredacted-media", "--media-root", desk.root, ...args], {
    env,
    ...options,
  });
}

const namedFiles = async ({ out }: Published) =>
  (await readView<{ image_resource?: { path: string } }>(out, "images")).flatMap(({ image_resource }) =>
    image_resource ? [image_resource.path] : [],
  );

test("a run says how many pictures have bytes, and why others have none; no key in what it says", async () => {
  await using published = await givenPublished(database.url);

  const ended = await runMedia(published, ["--log-level", "debug"]);

  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain(`  with bytes     119 (119 of them new: 119 files, 2.4 MB)
  without        1
    missing 1: there is no such file under --media-root
Published ${published.out} (generation 000002-delta)`);
  for (let n = 1; n <= PICTURES; n++) expect(ended.stdout + ended.stderr).not.toContain(keyOf(n));
  expect(await namedFiles(published)).toHaveLength(119);
  const again = JSON.parse((await runMedia(published, ["--json"])).stdout);
  expect(again).toMatchObject({
    ok: true,
    pictures: { present: 119, stored: 0, files: 0, bytes: 0, refused: { missing: 1 } },
    pulled: { generation: null },
  });
});

test("without consent, and with a folder that is not there, it ends before anything is read", async () => {
  await using published = await givenPublished(database.url, ["--limit", "3"]);

  const away = await runMedia(published, ["--json", "--media-root", "/nowhere/storage"]);

  expectFailure(away, {
    error: "mediaRootUnusable",
    message: "cannot use /nowhere/storage as --media-root: there is no such folder",
    hint: "give the folder of Chatwoot's Disk service (`storage/` of the app, or the volume mounted there), readable for the user that runs this",
  });
  const args = ["media", "--out", published.out, "--media-root", desk.root, "--account", "1", "--json"];
  expectFailure(await runProgram(args, { env: { CHATWOOT_DATABASE_URL: published.databaseUrl } }), {
    error: "usage",
    message: "pictures are copied as they are, with everything and everybody they show",
    hint: "if that is wanted, and approved, say --accept-unredacted-media; see docs/redaction.md",
  });
  await published.expectUnharmed();
});

test("a run that is killed while it copies leaves the corpus as it was, and the next one goes on", async () => {
  await using published = await givenPublished(database.url);
  const media = join(published.out, "media/sha256");

  const killed = await runMedia(published, [], {
    started(child) {
      const look = setInterval(() => {
        if (!existsSync(media)) return;
        clearInterval(look);
        child.kill("SIGKILL");
      }, 1);
    },
  });

  expect(killed.signal).toBe("SIGKILL");
  expect(await namedFiles(published)).toEqual([]);
  const before = (await readdir(media, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(before.length).toBeLessThan(119);
  const ended = await runMedia(published, ["--json"]);
  expect(JSON.parse(ended.stdout).pictures).toMatchObject({ stored: 119, files: 119 - before.length });
  expect(await verifyCorpus(published.out)).toMatchObject({ ok: true, counts: { mediaFiles: 119 } });
});

test("a full disk ends the run with nothing published; with room, the next one goes on", async () => {
  await using disk = await givenSmallDisk(6_000_000);
  await using published = await givenPublished(database.url, [], { parent: disk.path });
  const ballast = join(disk.path, "ballast");
  await writeFile(ballast, "x".repeat(3_800_000));

  const ended = await runMedia(published, ["--json"], disk.howToRun);

  expect(JSON.parse(ended.stdout)).toMatchObject({ ok: false, exit_code: 16, error: "outputUnwritable" });
  expect(ended.stdout + ended.stderr).not.toContain("k1");
  expect(await namedFiles(published)).toEqual([]);
  await rm(ballast);
  expect(JSON.parse((await runMedia(published, ["--json"])).stdout).pictures).toMatchObject({ stored: 119 });
  expect(await verifyCorpus(published.out)).toMatchObject({ ok: true, counts: { mediaFiles: 119 } });
});
