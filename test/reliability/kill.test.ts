import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { fingerprint, givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenConversations, quietFingerprint, runExtract } from "./given.ts";

const kills = 200;
/** Runs in one process, which dies with all of them: a process costs more than a run. */
const runsEach = 20;
const primary = { "allow-primary": true };

let database: TestDatabase;
let whole: Record<string, string>;
beforeAll(async () => {
  database = await createDatabase();
  await givenConversations(database.query);
  whole = await quietFingerprint(database.url, primary);
});
afterAll(() => database?.[Symbol.asyncDispose]());

interface Doomed {
  readonly out: string;
  readonly fatalStep: number;
}

interface Victim extends Doomed {
  /** Of the run that goes on: it is killed, too. */
  readonly secondStep: number | null;
}

/** Their process: how it ended, and what it said. */
function killedExtracts(runs: readonly string[]): Promise<{ signal: NodeJS.Signals | null; said: string }> {
  const script = join(import.meta.dirname, "killed-extracts.ts");
  const child = spawn(process.execPath, [script, database.url, ...runs], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (data: Buffer) => {
    said += data.toString();
  });
  return new Promise((done) => child.on("close", (_code, signal) => done({ signal, said })));
}

async function expectKilled(runs: readonly Doomed[]): Promise<void> {
  const ended = await killedExtracts(runs.map(({ out, fatalStep }) => `${out}=${fatalStep}`));
  expect(ended).toEqual({ signal: "SIGKILL", said: "" });
  await expectOldOrNew(runs);
}

async function expectOldOrNew(runs: readonly Doomed[]): Promise<void> {
  for (const { out, fatalStep } of runs) {
    const published = await readFile(join(out, "manifest.json")).catch(() => null);
    if (published !== null) expect([fatalStep, await fingerprint(out)]).toEqual([fatalStep, whole]);
  }
}

test(`kill -9 at ${kills} seeded points of a run: readers see all or nothing, and the next run gives the same bytes`, {
  timeout: 900_000,
}, async () => {
  await using folder = await givenFolder();
  const steps = Number((await killedExtracts([join(folder.path, "counted")])).said);
  expect(steps).toBeGreaterThan(kills);
  const random = createRandom("kill an extraction");
  const runs = Array.from(
    { length: kills },
    (_, index): Victim => ({
      out: join(folder.path, `corpus-${index}`),
      fatalStep: 1 + Math.floor(random.next() * steps),
      secondStep: index % 5 === 0 ? 1 + Math.floor(random.next() * 40) : null,
    }),
  );
  let resumed = 0;

  const dieAndGoOn = async (group: readonly Victim[]) => {
    await expectKilled(group);
    const again = group.flatMap(({ out, secondStep }) => (secondStep === null ? [] : [{ out, fatalStep: secondStep }]));
    await expectKilled(again);
    for (const { out, fatalStep } of group) {
      const log: string[] = [];
      await runExtract(out, database.url, { flags: primary, log });
      expect([fatalStep, await fingerprint(out)]).toEqual([fatalStep, whole]);
      if (log.some((line) => line.startsWith("going on"))) resumed++;
    }
  };
  const groups = Array.from({ length: kills / runsEach }, (_, at) => runs.slice(at * runsEach, (at + 1) * runsEach));
  const lanes = [0, 1].map(async (lane) => {
    for (const [at, group] of groups.entries()) if (at % 2 === lane) await dieAndGoOn(group);
  });
  await Promise.all(lanes);
  expect(resumed).toBeGreaterThan(kills / 3);
});
