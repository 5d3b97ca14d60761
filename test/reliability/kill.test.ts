import { spawn } from "node:child_process";
import { readdir, readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { fingerprint, givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenConversations, quietFingerprint, runExtract } from "./given.ts";

/** `KILLS=200` for the figures in docs/reliability.md. */
const kills = Number(process.env["KILLS"] ?? 12);
const primary = { "allow-primary": true };

let database: TestDatabase;
let whole: Record<string, string>;
beforeAll(async () => {
  database = await createDatabase();
  await givenConversations(database.query);
  whole = await quietFingerprint(database.url, primary);
});
afterAll(() => database?.[Symbol.asyncDispose]());

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
}

function killedExtract(out: string, fatalStep: number): Promise<Ended> {
  const script = join(import.meta.dirname, "killed-extract.ts");
  const child = spawn(process.execPath, [script, out, database.url, String(fatalStep)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  return new Promise((done) => child.on("close", (_code, signal) => done({ signal, stdout })));
}

/** Killed between making its lock file and writing into it, a run cannot be asked for: it counts as alive for two minutes. */
async function ageEmptyLocks(out: string): Promise<void> {
  for (const name of await readdir(out).catch(() => [])) {
    const path = join(out, name);
    if (name.startsWith(".lock-") && (await stat(path)).size === 0) await utimes(path, 0, 0);
  }
}

test(`kill -9 at ${kills} seeded points of a run, each run going on with what the one before left`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  await using folder = await givenFolder();
  const { stdout } = await killedExtract(join(folder.path, "counted"), 0);
  const { steps } = JSON.parse(stdout) as { steps: number };
  expect(steps).toBeGreaterThan(200);
  const random = createRandom("kill an extraction");
  let resumed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const out = join(folder.path, `corpus-${kill}`);
    const point = 1 + Math.floor(random.next() * steps);
    expect(await killedExtract(out, point)).toMatchObject({ signal: "SIGKILL" });

    const published = await readFile(join(out, "manifest.json")).catch(() => null);
    if (published !== null) expect([point, await fingerprint(out)]).toEqual([point, whole]);
    await ageEmptyLocks(out);
    const log: string[] = [];
    await runExtract(out, database.url, { flags: primary, log });

    expect([point, await fingerprint(out)]).toEqual([point, whole]);
    if (log.some((line) => line.startsWith("going on"))) resumed++;
  }
  expect(resumed).toBeGreaterThan(kills / 3);
});
