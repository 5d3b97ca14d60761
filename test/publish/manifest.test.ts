import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "../../src/publish/manifest.ts";
import { givenFolder } from "../sink/support.ts";
import { publishCorpus } from "./support.ts";

const restore = "restore it from a backup, or move the corpus away and extract again into an empty folder";

test("an empty folder has no manifest", async () => {
  await using folder = await givenFolder();
  expect(await readManifest(folder.path)).toBeNull();
});

test.each([
  ["is cut in the middle", (text: string) => text.slice(0, 500), "it is not valid JSON"],
  ["is empty", () => "", "it is not valid JSON"],
  ["holds a password by accident", () => "hunter2", "it is not valid JSON"],
  ["is other JSON", () => "[]", "unexpected value at (whole file)"],
  [
    "lacks a field",
    (text: string) => text.replace('"account_id"', '"account"'),
    "unexpected value at account_id, (whole file)",
  ],
  [
    "was edited by hand",
    (text: string) => text.replace('"lines": 3', '"lines": 4'),
    "it was changed after it was published",
  ],
])(
  "a manifest that %s stops a run, which names the file and what to do, and quotes nothing",
  async (_case, damage, what) => {
    await using folder = await givenFolder();
    await publishCorpus(folder.path);
    const path = join(folder.path, "manifest.json");
    const damaged = damage(await readFile(path, "utf8"));
    await writeFile(path, damaged);
    await expect(publishCorpus(folder.path, { runId: "run-2" })).rejects.toMatchObject({
      code: "corpusDamaged",
      message: `${path} is damaged: ${what}`,
      hint: restore,
    });
    expect(await readFile(path, "utf8")).toBe(damaged);
  },
);

test("a manifest of a later format is not called damaged", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path);
  const path = join(folder.path, "manifest.json");
  await writeFile(path, (await readFile(path, "utf8")).replace("chatwoot-corpus@1", "chatwoot-corpus@2"));
  await expect(readManifest(folder.path)).rejects.toMatchObject({
    code: "corpusDamaged",
    message: `${path} has a format that this version does not know`,
  });
});

test("published generations without a manifest are never taken for leftovers", async () => {
  await using folder = await givenFolder();
  await publishCorpus(folder.path);
  await rm(join(folder.path, "manifest.json"));
  await expect(publishCorpus(folder.path, { runId: "run-2" })).rejects.toMatchObject({
    code: "corpusDamaged",
    message: `${join(folder.path, "manifest.json")} is missing, but there are published generations`,
    hint: restore,
  });
  expect(await readFile(join(folder.path, "generations/000001-full/documents-00000.jsonl"), "utf8")).not.toBe("");
});
