import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "../../src/publish/manifest.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder } from "../sink/support.ts";
import { givenThreads, publishCorpus } from "./support.ts";

const script = resolve(import.meta.dirname, "killed-run.ts");
const OLD = 3;
const NEW = 5;

async function runKilledAfter(step: string, root: string): Promise<void> {
  const child = spawn(process.execPath, [script, root, `killed-${step}`, step], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

const steps: readonly [string, number][] = [
  ["locked", OLD],
  ["written", OLD],
  ["staged", OLD],
  ["moved", OLD],
  ["manifestWritten", OLD],
  ["published", NEW],
  ["cleaned", NEW],
];

test.each(steps)(
  "kill -9 right after %s leaves a whole corpus, and the next run clears up",
  async (step, conversations) => {
    await using folder = await givenFolder();
    await publishCorpus(folder.path, { runId: "first", threads: givenThreads(OLD) });
    await runKilledAfter(step, folder.path);

    expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, counts: { conversations } });

    await publishCorpus(folder.path, { runId: "next", threads: givenThreads(4) });
    expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, counts: { conversations: 4 } });
    expect((await readdir(folder.path)).toSorted()).toEqual(["generations", "manifest.json"]);
    const listed = (await readManifest(folder.path))?.generations.map(({ name }) => name) ?? [];
    expect(await readdir(join(folder.path, "generations"))).toHaveLength(listed.length + 1);
  },
);

test.each(steps)(
  "kill -9 of the very first run right after %s: no corpus or a whole one",
  async (step, conversations) => {
    await using folder = await givenFolder();
    await runKilledAfter(step, folder.path);
    const manifest = await readManifest(folder.path);
    if (conversations === OLD) expect(manifest).toBeNull();
    else expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, counts: { conversations: NEW } });
    await publishCorpus(folder.path, { runId: "next" });
    expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, counts: { conversations: 3 } });
  },
);

test("a reader who copies while a run is killed and the next one publishes has one whole corpus", async () => {
  await using folder = await givenFolder();
  await using copy = await givenFolder();
  await publishCorpus(folder.path, { runId: "first", threads: givenThreads(OLD) });
  const seen = await readManifest(folder.path);
  await runKilledAfter("manifestWritten", folder.path);
  await publishCorpus(folder.path, { runId: "next", threads: givenThreads(4) });
  // The reader read the manifest first, and fetches its files only now.
  for (const { path } of seen?.generations.flatMap(({ files }) => files) ?? []) {
    await cp(join(folder.path, path), join(copy.path, path));
  }
  expect(await readdir(join(copy.path, "generations"))).toEqual(["000001-full"]);
});
