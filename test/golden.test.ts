import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hardCasesAccountId, type LoadedCase, loadHardCasesInto } from "../fixtures/hard-cases/index.ts";
import { extractTo, givenFolder, readManifestOf } from "./support/corpus.ts";
import { createDatabase } from "./support/database.ts";

/**
 * The hand-made conversations of `fixtures/hard-cases/` as they must come out, byte for byte: by default, and with what is
 * left out by default. After a change that is meant to be seen: `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts`, then
 * read the difference as a reader of the corpus would.
 */
const golden = resolve(import.meta.dirname, "../fixtures/golden");
const runs = {
  usual: {},
  everything: { include: ["private-notes", "activity"] },
} as const;
type Run = keyof typeof runs;
const files = [
  ["usual", "conversations"],
  ["usual", "documents"],
  ["everything", "conversations"],
  ["everything", "documents"],
] as const;

let cases: readonly LoadedCase[];
const made = new Map<string, readonly string[]>();
const counts = new Map<Run, unknown>();
const nameOf = (run: Run, view: string) => `${view}.${run}.jsonl`;

beforeAll(async () => {
  await using database = await createDatabase();
  cases = await loadHardCasesInto(database.url);
  await using folder = await givenFolder();
  for (const [run, flags] of Object.entries(runs) as [Run, object][]) {
    const out = join(folder.path, run);
    const { counts: counted } = await extractTo(out, database.url, {
      account: hardCasesAccountId,
      "base-url": "https://chatwoot.example.com",
      ...flags,
    });
    counts.set(run, counted);
    for (const { path, view } of (await readManifestOf(out)).generations.at(-1)?.files ?? []) {
      const lines = (await readFile(join(out, path), "utf8")).split("\n").slice(0, -1);
      made.set(nameOf(run, view), [...(made.get(nameOf(run, view)) ?? []), ...lines]);
    }
  }
});

async function expectGolden(name: string, lines: readonly string[]): Promise<void> {
  const path = join(golden, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, lines.map((line) => `${line}\n`).join(""));
  }
  const expected = (await readFile(path, "utf8")).split("\n").slice(0, -1);
  // Parsed first: a difference in a field is easier to read than one in a line.
  expect(lines.map((line) => JSON.parse(line))).toEqual(expected.map((line) => JSON.parse(line)));
  expect(lines).toEqual(expected);
}

test.each(files)("the hard cases come out as they must: %s, %s", async (run, view) => {
  const name = nameOf(run, view);
  expect(made.get(name)?.length).toBeGreaterThan(60);
  await expectGolden(name, made.get(name) ?? []);
});

test("none of the hard cases is quarantined, and what is left out is counted", async () => {
  expect(made.get(nameOf("everything", "quarantine"))).toEqual([]);
  const lines = [...counts].map(([run, counted]) => JSON.stringify({ run, ...(counted as object) }));
  await expectGolden("counts.jsonl", lines);
});

test("every hard case is in the corpus, or holds nothing that anybody said in public", () => {
  const published = new Set(
    (made.get("conversations.everything.jsonl") ?? []).map((line) => JSON.parse(line).source.conversation_id as number),
  );
  const absent = cases.filter(({ conversationId }) => !published.has(conversationId)).map(({ name }) => name);
  expect(absent).toEqual(["empty"]);
});
