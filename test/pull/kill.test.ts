import { spawn } from "node:child_process";
import { cp, mkdir, readdir, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readManifest } from "../../src/publish/manifest.ts";
import { statePath } from "../../src/state/paths.ts";
import { givenFolder } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot } from "./chatwoot.ts";
import { ticking } from "./play.ts";
import { compacted, fresh, openCorpus, replayed } from "./support.ts";

const accountId = 1;
const KILLS = 100;
/** Mulberry32: the points are the same in every run. */
const seed = Number(process.env["PULL_SEED"] ?? 7);

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

function killedPull(out: string, fatalStep: number): Promise<{ signal: NodeJS.Signals | null; stdout: string }> {
  const script = join(import.meta.dirname, "killed-pull.ts");
  const args = [script, out, database.standby.url, String(accountId), String(fatalStep)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  return new Promise((done) => child.on("close", (_code, signal) => done({ signal, stdout })));
}

function* pointsOf(steps: number): Generator<number> {
  let state = seed;
  const seen = new Set<number>();
  while (seen.size < Math.min(KILLS, steps)) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const point = 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % steps);
    if (seen.has(point)) continue;
    seen.add(point);
    yield point;
  }
}

test("a pull that is killed at any point leaves a corpus that the next pull brings to the same bytes", async () => {
  await using folder = await givenFolder();
  const before = join(folder.path, "before");
  const chatwoot = new Chatwoot(database.primary, { accountId, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  await replayed(database);
  const corpus = openCorpus(before, database.standby.url, { account: accountId });
  await corpus.extract();
  for (const n of [1, 2]) await chatwoot.newMessage(n);
  await replayed(database);
  await corpus.pull();
  await chatwoot.deleteConversation(0);
  for (const n of [3, 4]) await chatwoot.lateAttachment(n);
  await chatwoot.renameContact(1);
  await chatwoot.newConversation(5);
  await replayed(database);
  const expected = await fresh(corpus, database.standby.url, { account: accountId });
  const old = await compacted(corpus);

  const given = async (name: string) => {
    const out = join(folder.path, name);
    const copy = openCorpus(out, database.standby.url, { account: accountId });
    await cp(before, out, { recursive: true });
    const [state = ""] = await readdir(corpus.stateDir);
    await mkdir(copy.stateDir);
    await cp(join(corpus.stateDir, state), statePath(copy.stateDir, copy.out)); // its name goes by the corpus folder
    return copy;
  };
  const undisturbed = await given("undisturbed");
  const { steps, upserts } = JSON.parse((await killedPull(undisturbed.out, 0)).stdout) as Record<string, number>;
  expect(upserts).toBeGreaterThan(1);
  expect(await compacted(undisturbed)).toEqual(expected);
  expect(steps).toBeGreaterThan(KILLS / 2);

  const points = [...pointsOf(steps ?? 0)];
  const run = async (point: number) => {
    const copy = await given(`killed-${point}`);
    const { signal } = await killedPull(copy.out, point);
    expect(signal).toBe("SIGKILL");
    await minutesPass(copy.out);
    expect((await readManifest(copy.out))?.generations.length).toBeOneOf([2, 3]);
    expect([old, expected]).toContainEqual(await compacted(copy));
    const next = await copy.pull();
    expect(next.upserts).toBeOneOf([0, upserts]);
    expect(next.reason).toBeNull();
    expect({ point, contents: await compacted(copy) }).toEqual({ point, contents: expected });
    expect(await copy.pull()).toMatchObject({ generation: null, conversationsRead: 0 });
    await rm(copy.out, { recursive: true });
    await rm(copy.stateDir, { recursive: true });
  };
  const lanes = [0, 1].map(async (lane) => {
    for (const [index, point] of points.entries()) if (index % 2 === lane) await run(point);
  });
  await Promise.all(lanes);
}, 1_200_000);

/** A lock that was made and not yet written says nothing of its owner: it counts until nobody has touched it for long. */
async function minutesPass(out: string): Promise<void> {
  const then = new Date(Date.now() - 600_000);
  for (const name of await readdir(out)) if (name.startsWith(".lock-")) await utimes(join(out, name), then, then);
}
