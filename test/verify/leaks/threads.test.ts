import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AccountIdentifiers } from "../../../src/model/identifiers.ts";
import { type LeakScanOptions, scanForLeaks } from "../../../src/verify/leaks/scan-files.ts";
import { givenFolder } from "../../sink/support.ts";

const FILES = 3;
const FILE_BYTES = 14 * 2 ** 20;

const identifiers: AccountIdentifiers = {
  async *all() {
    yield [
      { kind: "email", value: "jane.roe@mail.example" },
      { kind: "name", value: "Grace Hill", contactId: 2 },
      { kind: "name", value: "Joan Poe", contactId: 3 },
    ];
  },
  contactsOf: async (ids) => new Map(ids.map((id) => [id, 3])),
};

const line = (text: string): string => `${JSON.stringify({ source: { conversation_id: 7 }, text })}\n`;

/** Files large enough for threads, with finds in every one of them. */
async function givenFiles(folder: string) {
  await mkdir(join(folder, "g"));
  const ordinary = line("the parcel will leave our warehouse today, by the grace of whoever lives on the hill").repeat(
    100,
  );
  const finds = [
    line("write to jane.roe@mail.example"),
    line("Grace Hill has called, and Joan Poe too"),
    line("card 4111 1111 1111 1111"),
  ];
  return await Promise.all(
    Array.from({ length: FILES }, async (_, index) => {
      const path = `g/v-${index}.jsonl`;
      const many = ordinary.repeat(Math.ceil(FILE_BYTES / ordinary.length / (index + 1)));
      await writeFile(join(folder, path), many + finds.slice(0, index + 1).join("") + ordinary);
      return { path, bytes: (await stat(join(folder, path))).size };
    }),
  );
}

test("several threads find what one finds, and tell it in the same order", async () => {
  await using folder = await givenFolder();
  const files = await givenFiles(folder.path);
  const scan = (options: LeakScanOptions) => scanForLeaks(folder.path, files, { ...options, identifiers });

  const alone = await scan({ threads: 1 });

  expect(alone.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "g/v-0.jsonl leak:email",
    "g/v-1.jsonl leak:email",
    "g/v-2.jsonl leak:email",
    "g/v-2.jsonl leak:card",
    "g/v-0.jsonl leak:known-email",
    "g/v-1.jsonl leak:known-email",
    "g/v-2.jsonl leak:known-email",
    "g/v-1.jsonl leak:known-name",
    "g/v-2.jsonl leak:known-name",
  ]);
  expect(alone.identifiers).toMatchObject({ skipped: { everyday_word: 1 } });
  for (const threads of [2, 3]) expect(await scan({ threads })).toEqual(alone);
});

test("an abort ends the scan, whatever its threads are doing", async () => {
  await using folder = await givenFolder();
  const files = await givenFiles(folder.path);
  const stopping = new AbortController();
  const scan = scanForLeaks(folder.path, files, { threads: 2, signal: stopping.signal });
  setTimeout(() => stopping.abort(new Error("stopped")), 20);

  await expect(scan).rejects.toThrow("stopped");
});

test("a file that is not there is an error of the file system, in a thread as well", async () => {
  await using folder = await givenFolder();
  const files = await givenFiles(folder.path);
  const missing = { path: "g/missing.jsonl", bytes: 1 };

  for (const threads of [1, 2]) {
    await expect(scanForLeaks(folder.path, [...files, missing], { threads })).rejects.toMatchObject({ code: "ENOENT" });
  }
});
