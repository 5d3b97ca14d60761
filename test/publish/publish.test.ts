import { mkdirSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "../../src/publish/manifest.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder } from "../sink/support.ts";
import { givenThreads, publishCorpus } from "./support.ts";

const generations = (root: string) => readdir(join(root, "generations"));

test("a published corpus is one folder with a manifest, and passes its own verification", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path);
  expect((await readdir(folder.path)).toSorted()).toEqual(["generations", "manifest.json"]);
  expect((await readdir(join(folder.path, "generations/000001-full"))).toSorted()).toEqual([
    "conversations-00000.jsonl",
    "documents-00000.jsonl",
    "quarantine.jsonl",
    "receipt.json",
  ]);
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, problems: [] });
});

test("files are named from the corpus folder, with forward slashes", async () => {
  await using folder = await givenFolder();
  const manifest = await publishCorpus(folder.path);
  expect(manifest.generations[0]?.files.map(({ path }) => path)).toContain(
    "generations/000001-full/documents-00000.jsonl",
  );
  expect(await readManifest(folder.path)).toEqual(manifest);
});

test("only the owner may enter the corpus and read its files", async () => {
  await using folder = await givenFolder();
  const root = join(folder.path, "deep/corpus");
  await publishCorpus(root);
  const mode = async (path: string) => ((await stat(join(root, path))).mode & 0o777).toString(8);
  expect(await Promise.all(["", "generations", "generations/000001-full"].map(mode))).toEqual(["700", "700", "700"]);
  expect(await Promise.all(["manifest.json", "generations/000001-full/receipt.json"].map(mode))).toEqual([
    "600",
    "600",
  ]);
});

test("a second run makes a new full generation; the one before stays for readers of the former manifest", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path, { runId: "run-1" });
  const former = await readFile(join(folder.path, "manifest.json"), "utf8");
  const manifest = await publishCorpus(folder.path, { runId: "run-2", threads: givenThreads(5) });
  expect(manifest.generations.map(({ name }) => name)).toEqual(["000002-full"]);
  expect(await generations(folder.path)).toEqual(["000001-full", "000002-full"]);
  await writeFile(join(folder.path, "manifest.json"), former);
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true });
});

test.each([
  [0, ["000004-full"]],
  [1, ["000003-full", "000004-full"]],
  [2, ["000002-full", "000003-full", "000004-full"]],
])("%i superseded generations are kept, and numbers are never used again", async (keepSuperseded, kept) => {
  await using folder = await givenFolder();
  for (const number of [1, 2, 3, 4]) await publishCorpus(folder.path, { runId: `run-${number}`, keepSuperseded });
  expect(await generations(folder.path)).toEqual(kept);
});

test("a delta is listed after the generations before it, and a full one supersedes the whole chain", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path, { runId: "run-1" });
  const chain = await publishCorpus(folder.path, { runId: "run-2", kind: "delta", threads: givenThreads(1, 500) });
  expect(chain.generations.map(({ name }) => name)).toEqual(["000001-full", "000002-delta"]);
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, counts: { generations: 2, segments: 4 } });
  await publishCorpus(folder.path, { runId: "run-3" });
  expect(await generations(folder.path)).toEqual(["000001-full", "000002-delta", "000003-full"]);
  await publishCorpus(folder.path, { runId: "run-4" });
  expect(await generations(folder.path)).toEqual(["000003-full", "000004-full"]);
});

test("a run that fails leaves nothing behind and the corpus as it was", async () => {
  await using folder = await givenFolder();
  const before = await publishCorpus(folder.path);
  const failing = publishCorpus(folder.path, {
    runId: "run-2",
    onStep: (step) => {
      if (step === "written") throw new Error("interrupted");
    },
  });
  await expect(failing).rejects.toThrow("interrupted");
  expect((await readdir(folder.path)).toSorted()).toEqual(["generations", "manifest.json"]);
  expect(await readManifest(folder.path)).toEqual(before);
});

test("old generations that cannot be removed do not make a failure of a published run; the next run removes them", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path, { runId: "run-1" });
  const steps: string[] = [];
  await publishCorpus(folder.path, {
    runId: "run-2",
    keepSuperseded: 0,
    onStep: (step) => {
      steps.push(step);
      // In the way of the name that the old generation gets before it is removed.
      if (step === "published")
        mkdirSync(join(folder.path, ".staging-removed-000001-full/in-the-way"), { recursive: true });
    },
  });
  expect(steps.at(-1)).toBe("cleaningFailed");
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true });
  await publishCorpus(folder.path, { runId: "run-3", keepSuperseded: 0 });
  expect(await readdir(folder.path)).toEqual(["generations", "manifest.json"]);
  expect(await generations(folder.path)).toEqual(["000003-full"]);
});

test("a folder that holds something else is refused, and nothing in it is touched", async () => {
  await using folder = await givenFolder();
  await writeFile(join(folder.path, "thesis.txt"), "mine");
  await mkdir(join(folder.path, "photos"));
  await expect(publishCorpus(folder.path)).rejects.toMatchObject({
    code: "usage",
    message: `${folder.path} is not empty and not a corpus: it holds photos, thesis.txt`,
    hint: "choose an empty or a new folder with --out",
  });
  expect((await readdir(folder.path)).toSorted()).toEqual(["photos", "thesis.txt"]);
});

test("a folder with no more than what version control leaves there is empty enough", async () => {
  await using folder = await givenFolder();
  await writeFile(join(folder.path, ".gitignore"), "*\n");
  await publishCorpus(folder.path);
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true });
});

test("a corpus stays with its account and its namespace", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path);
  await expect(publishCorpus(folder.path, { runId: "run-2", accountId: 2 })).rejects.toMatchObject({
    code: "usage",
    message: `${folder.path} holds account 1, not 2`,
  });
  await expect(publishCorpus(folder.path, { runId: "run-3", idNamespace: "other" })).rejects.toMatchObject({
    code: "usage",
    message: `${folder.path} was made with another --id-namespace, so every id would change`,
  });
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true });
});

test("a path that is a file is refused", async () => {
  await using folder = await givenFolder();
  const file = join(folder.path, "file");
  await writeFile(file, "");
  await expect(publishCorpus(join(file, "corpus"))).rejects.toMatchObject({
    code: "outputUnwritable",
    message: `cannot write ${join(file, "corpus")}: a part of the path is a file, not a folder`,
  });
});

test("two runs over the same threads publish the same bytes; run facts are in manifest and receipt only", async () => {
  await using folder = await givenFolder();
  await using other = await givenFolder();
  const hashes = async (root: string, runId: string) =>
    (await publishCorpus(root, { runId })).generations[0]?.files.filter(({ view }) => view !== "receipt");
  expect(await hashes(folder.path, "run-a")).toEqual(await hashes(other.path, "run-b"));
});
