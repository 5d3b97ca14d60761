import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { CorpusError } from "../../src/errors.ts";
import { fingerprint, givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { onDiskThatRefuses, type Refusal, type Step, stepsOf } from "../support/disk-steps.ts"; // before what it watches
import { givenConversations, quietFingerprint, type RunOptions, runExtract } from "./given.ts";

const flags = { "allow-primary": true };
const goingOn = "going on with what an interrupted run has read";

let database: TestDatabase;
let whole: Record<string, string>;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let out: string;
beforeAll(async () => {
  database = await createDatabase();
  await givenConversations(database.query);
  whole = await quietFingerprint(database.url, flags);
});
afterAll(() => database?.[Symbol.asyncDispose]());
beforeEach(async () => {
  folder = await givenFolder();
  out = join(folder.path, "corpus");
});
afterEach(() => folder[Symbol.asyncDispose]());

const run = (options: RunOptions = {}) =>
  runExtract(out, database.url, { ...options, flags: { ...flags, ...options.flags } });
const published = () => readFile(join(out, "manifest.json"), "utf8").catch(() => null);

/** How a run whose disk is full from a step on ends: as it should, or with success when it had nothing left to lose. */
async function meetsFullDisk(
  isFirst: (step: Step, index: number) => boolean,
  refusal: Refusal = "ENOSPC",
): Promise<"failed" | "published"> {
  const before = await published();
  const ended = await onDiskThatRefuses(refusal, isFirst, run).catch((error: unknown) => error);
  if (!(ended instanceof Error)) {
    expect(await fingerprint(out)).toEqual(whole);
    return "published";
  }
  expect(ended).toBeInstanceOf(CorpusError);
  expect(ended).toMatchObject({ code: "outputUnwritable", exitCode: 16 });
  const says = { ENOSPC: "no space left on the device", EROFS: "the file system is read-only" }[refusal];
  expect(ended.message).toMatch(new RegExp(`^cannot write .*: ${says}$`));
  expect((ended as CorpusError).hint).toMatch(/^(free space|choose another) /);
  // The very last step makes the renamed manifest last through a power cut: readers have it by then.
  if ((await published()) !== before) expect(await fingerprint(out)).toEqual(whole);
  return "failed";
}

/** @returns whether it went on with what there was. */
async function nextRunPublishes(): Promise<boolean> {
  const log: string[] = [];
  await run({ log });
  expect(await fingerprint(out)).toEqual(whole);
  return log.includes(goingOn);
}

const isMove = ({ call, what }: Step): boolean => call === "rename" && what.includes(".staging-");
const isManifest = ({ call, what }: Step): boolean => call === "open" && what.includes("manifest.json");

test.each([
  ["the first staged line is written", ({ call }: Step) => call === "write"],
  ["a page is noted", ({ call, what }: Step) => call === "exec" && what.startsWith("COMMIT")],
  ["the receipt is written", ({ call, what }: Step) => call === "open" && what.includes("receipt.json")],
  ["the generation is renamed", isMove],
  ["the manifest is written", isManifest],
  ["the manifest is renamed", ({ call, what }: Step) => call === "rename" && what.includes("manifest.json")],
])("a disk that is full when %s: the former corpus stays, and the next run publishes", async (_when, isFirst) => {
  await run({ flags: { limit: 10 } });
  let started = false;
  const sinceStaging = (step: Step) => {
    started ||= step.what.includes(".staging-"); // not the lock
    return started && isFirst(step);
  };
  const before = await published();
  expect(await meetsFullDisk(sinceStaging)).toBe("failed");
  expect(await published()).toBe(before);
  await nextRunPublishes();
});

test("a disk that is full when the state is put in place: published all the same, and the next run makes up for it", async () => {
  let after = false;
  const warned: string[] = [];
  await onDiskThatRefuses(
    "ENOSPC",
    (step) => {
      after ||= step.call === "rename" && step.what.includes("manifest.json");
      return after && step.call === "renameSync";
    },
    () => run({ log: warned }),
  );
  expect(warned.join("\n")).toContain("the next run makes up for it");
  expect(await fingerprint(out)).toEqual(whole);
  await nextRunPublishes();
});

test.each([
  ["from the beginning", 0],
  ["in the middle of the run", 150],
])("a file system that is read-only, %s: the former corpus stays, and the next run publishes", async (_when, first) => {
  await run({ flags: { limit: 10 } });
  const before = await published();
  expect(await meetsFullDisk((_step, index) => index >= first, "EROFS")).toBe("failed");
  expect(await published()).toBe(before);
  await nextRunPublishes();
});

test("a disk that is full from any of 80 seeded steps on", { timeout: 900_000 }, async () => {
  const steps = await stepsOf(run);
  const needing = [...steps.entries()].filter(([, { needsSpace }]) => needsSpace).map(([index]) => index);
  expect(needing.length).toBeGreaterThan(200);
  const random = createRandom("full disk");
  const last = needing.slice(-20); // where files become a corpus
  const some = Array.from({ length: 60 }, () => needing[Math.floor(random.next() * needing.length)] ?? 0);
  let wentOn = 0;
  for (const [at, point] of [...some, ...last].entries()) {
    out = join(folder.path, `corpus-${at}`);
    await meetsFullDisk((_step, index) => index === point);
    if (await nextRunPublishes()) wentOn++;
  }
  expect(wentOn).toBeGreaterThan(40);
});

test("a disk that is still full when the run goes on costs nothing of what was read", {
  timeout: 300_000,
}, async () => {
  const random = createRandom("still full");
  for (let time = 0; time < 12; time++) {
    out = join(folder.path, `corpus-${time}`);
    const stop = new AbortController();
    const stopped = new CorpusError("interrupted", "stopped");
    const onConversations = (count: number) => (count >= 30 ? stop.abort(stopped) : undefined);
    await expect(run({ signal: stop.signal, onConversations })).rejects.toBe(stopped);

    // The first steps take over what is there, the later ones add to it.
    for (const point of [time, Math.floor(random.next() * 100)]) {
      expect(await meetsFullDisk((_step, index) => index >= point)).toBe("failed");
    }
    expect(await nextRunPublishes()).toBe(true);
  }
});

/** A file system of one megabyte, where this user may mount one; elsewhere the tests above have to do. */
const mayMount = process.platform === "linux" && process.getuid?.() === 0 && tryMount();

function tryMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "corpus-test-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place]).status === 0;
  if (mounted) spawnSync("umount", [place]);
  rmSync(place, { recursive: true });
  return mounted;
}

if (mayMount) {
  test.each([
    ["corpus", "cannot write"],
    ["state", "cannot write the state file"],
  ] as const)(
    "a real disk for the %s that fills up, stays full, gets room and turns read-only",
    async (what, message) => {
      const disk = join(folder.path, "disk");
      await mkdir(disk);
      spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
      try {
        const ballast = join(disk, "lost+found"); // a name that the corpus folder may hold
        const fill = () => {
          const { bavail, bsize } = statfsSync(disk);
          writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail - 4) * bsize));
        };
        if (what === "corpus") out = join(disk, "corpus");
        const stateDir = join(what === "state" ? disk : folder.path, "state");
        const attempt = (options: RunOptions = {}) => run({ ...options, flags: { "state-dir": stateDir } });
        const full = {
          code: "outputUnwritable",
          message: expect.stringMatching(new RegExp(`^${message} .*: no space left on the device$`)),
        };

        const onConversations = (count: number) => (count === 30 ? fill() : undefined);
        await expect(attempt({ onConversations })).rejects.toMatchObject(full);
        await expect(attempt()).rejects.toMatchObject(full);
        rmSync(ballast);
        const log: string[] = [];
        await attempt({ log });
        expect(log).toContain(goingOn);
        expect(await fingerprint(out)).toEqual(whole);
        spawnSync("mount", ["-o", "remount,ro", disk]);
        await expect(attempt()).rejects.toMatchObject({ code: "outputUnwritable" });
        expect(await fingerprint(out)).toEqual(whole);
      } finally {
        spawnSync("umount", ["--lazy", disk]);
      }
    },
  );
}
