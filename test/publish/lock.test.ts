import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acquireLock } from "../../src/publish/lock.ts";
import { ownIdentity } from "../../src/publish/process-identity.ts";
import { givenFolder } from "../sink/support.ts";

const now = () => new Date("2025-11-19T02:05:30Z");
const earlier = () => new Date("2025-11-19T02:00:00Z");
const lock = (root: string, runId: string, at = now) => acquireLock(root, { runId, command: "extract", now: at });

async function writeLock(
  root: string,
  runId: string,
  identity: Partial<ReturnType<typeof ownIdentity>>,
): Promise<string> {
  const path = join(root, `.lock-${runId}`);
  const owner = {
    run_id: runId,
    command: "pull",
    started_at: "2025-11-19T00:00:00.000Z",
    process: { ...ownIdentity(), ...identity },
  };
  await writeFile(path, JSON.stringify(owner));
  return path;
}

test("a lock is gone when its run has ended", async () => {
  await using folder = await givenFolder();
  {
    await using held = await lock(folder.path, "run-1");
    await held.assertHeld();
    expect(await readdir(folder.path)).toEqual([".lock-run-1"]);
  }
  expect(await readdir(folder.path)).toEqual([]);
});

test("a second run is refused, with who holds the lock and for how long", async () => {
  await using folder = await givenFolder();
  await using held = await lock(folder.path, "run-1", earlier);
  const { pid, host } = ownIdentity();
  await expect(lock(folder.path, "run-2")).rejects.toMatchObject({
    code: "locked",
    exitCode: 15,
    message: `${folder.path} is locked by extract (process ${pid} on ${host}, since 2025-11-19T02:00:00.000Z, 5 min)`,
    hint: `wait until it has ended; if you are sure that it no longer runs, delete ${join(folder.path, ".lock-run-1")}`,
  });
  await held.assertHeld();
  expect(await readdir(folder.path)).toEqual([".lock-run-1"]);
});

test("of many runs at once at most one gets the lock", async () => {
  await using folder = await givenFolder();
  const tries = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => lock(folder.path, `run-${index}`)));
  const held = tries.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  expect(held.length).toBeLessThanOrEqual(1);
  for (const result of tries) if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "locked" });
  for (const one of held) await one[Symbol.asyncDispose]();
  await using after = await lock(folder.path, "run-after");
  await after.assertHeld();
});

test("the lock of a process that has died is taken over at once", async () => {
  await using folder = await givenFolder();
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  await writeLock(folder.path, "dead", { pid: child.pid ?? 0 });
  await using held = await lock(folder.path, "run-2");
  await held.assertHeld();
  expect(await readdir(folder.path)).toEqual([".lock-run-2"]);
});

test("a process that has a dead one's number is not taken for it", async () => {
  await using folder = await givenFolder();
  await writeLock(folder.path, "dead", { pid: process.pid, start_ticks: "1" });
  await using held = await lock(folder.path, "run-2");
  await held.assertHeld();
});

test.each([
  ["another machine", { host: "db2.example.net" }],
  ["another container", { pid_namespace: "pid:[1]" }],
  ["the time before a reboot", { boot_id: "00000000-0000-0000-0000-000000000000" }],
])("a lock from %s holds as long as it is touched, and two minutes more", async (_case, identity) => {
  await using folder = await givenFolder();
  const path = await writeLock(folder.path, "far", identity);
  await expect(lock(folder.path, "run-2")).rejects.toMatchObject({ code: "locked" });
  const silent = new Date(Date.now() - 121_000);
  await utimes(path, silent, silent);
  await using held = await lock(folder.path, "run-3");
  await held.assertHeld();
});

test("a lock file that cannot be read, because it is just being written, holds too", async () => {
  await using folder = await givenFolder();
  await writeFile(join(folder.path, ".lock-new"), "");
  await expect(lock(folder.path, "run-2")).rejects.toMatchObject({
    code: "locked",
    message: `${folder.path} is locked by another run`,
  });
});

test("a run whose lock was taken over learns it before it publishes", async () => {
  await using folder = await givenFolder();
  await using held = await lock(folder.path, "run-1");
  await rm(join(folder.path, ".lock-run-1"));
  await expect(held.assertHeld()).rejects.toMatchObject({ code: "locked" });
});

test("a lock tells nothing but which process holds it, and since when", async () => {
  await using folder = await givenFolder();
  await using _held = await lock(folder.path, "run-1");
  const owner: unknown = JSON.parse(await readFile(join(folder.path, ".lock-run-1"), "utf8"));
  expect(Object.keys(owner as object)).toEqual(["run_id", "command", "started_at", "process"]);
});
