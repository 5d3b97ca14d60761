import { mkdir, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleMeanings } from "../../src/verify/report.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenThreads } from "../publish/support.ts";
import { givenFolder } from "../sink/support.ts";
import { givenAttachment, givenThread, givenTurn } from "../view/support.ts";
import { CONVERSATIONS, DOCUMENTS, GENERATION, type GivenCorpus, givenCorpus, QUARANTINE, RECEIPT } from "./support.ts";

const attachmentThread = givenThread({
  conversationId: 7,
  turns: [givenTurn({ attachments: [givenAttachment()] })],
  startedAt: "2025-11-18T09:02:11.123456Z",
  lastMessageAt: "2025-11-18T09:02:11.123456Z",
});

test.each(["none", "gzip", "zstd"] as const)(
  "an untouched corpus is whole, and its contents are counted, %s",
  async (compress) => {
    const threads = [
      ...givenThreads(40),
      attachmentThread,
      givenThread({ segmentIndex: 1, segmentFromMessageId: 9900 }),
    ];
    await using corpus = await givenCorpus({ threads, compress, shardBytes: 10_000 });
    const report = await corpus.verify();
    expect(report).toMatchObject({ ok: true, problems: [], problemCount: 0, leakCount: 0 });
    expect(report.counts).toMatchObject({
      generations: 1,
      conversations: 41,
      segments: 42,
      documents: 42,
      messages: 124,
      attachments: 1,
    });
    expect(report.counts.files).toBeGreaterThan(4);
  },
);

test("an empty corpus is whole", async () => {
  await using corpus = await givenCorpus({ threads: [] });
  expect(await corpus.verify()).toMatchObject({ ok: true, counts: { conversations: 0, lines: expect.any(Number) } });
});

test("a folder that is not there is the caller's mistake", async () => {
  await expect(verifyCorpus("/nonexistent/corpus")).rejects.toMatchObject({
    code: "usage",
    message: "there is no folder /nonexistent/corpus",
  });
});

test("a folder without a manifest is reported, not thrown", async () => {
  await using folder = await givenFolder();
  expect(await verifyCorpus(folder.path)).toMatchObject({
    ok: false,
    problems: [{ file: "manifest.json", rule: "manifest-missing" }],
  });
});

type Damage = (corpus: GivenCorpus) => Promise<void>;

const flippedByte =
  (file: string): Damage =>
  async ({ path }) => {
    const { readFile } = await import("node:fs/promises");
    const bytes = await readFile(join(path, file));
    const place = Math.floor(bytes.length / 2);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    await writeFile(join(path, file), bytes);
  };

const damagedFiles: readonly [string, readonly string[], Damage][] = [
  ["one flipped bit in a line", ["hash-differs"], flippedByte(CONVERSATIONS)],
  ["one flipped bit in a receipt", ["hash-differs"], flippedByte(RECEIPT)],
  ["a missing file", ["file-missing"], ({ path }) => rm(join(path, DOCUMENTS))],
  ["a missing receipt", ["file-missing"], ({ path }) => rm(join(path, RECEIPT))],
  [
    "a cut shard",
    ["bytes-differ", "hash-differs", "last-line-cut"],
    ({ path }) => truncate(join(path, DOCUMENTS), 2_000),
  ],
  [
    "a shard cut at a line end",
    ["bytes-differ", "hash-differs", "lines-differ"],
    async ({ path, read }) =>
      truncate(join(path, CONVERSATIONS), (await read(CONVERSATIONS)).split("\n").slice(0, 2).join("\n").length + 1),
  ],
  [
    "an extra line",
    ["bytes-differ", "hash-differs", "lines-differ"],
    async ({ read, write }) => write(DOCUMENTS, `${await read(DOCUMENTS)}{}\n`),
  ],
  [
    "a blank line",
    ["bytes-differ", "hash-differs", "json-invalid", "lines-differ"],
    async ({ read, write }) => write(DOCUMENTS, `${await read(DOCUMENTS)}\n`),
  ],
  [
    "a byte order mark",
    ["bytes-differ", "hash-differs"],
    async ({ read, write }) => write(CONVERSATIONS, `\ufeff${await read(CONVERSATIONS)}`),
  ],
  ["a file that is not in the manifest", ["file-unlisted"], ({ write }) => write(`${GENERATION}/extra.jsonl`, "{}\n")],
  [
    "a generation that is gone",
    ["file-missing"],
    ({ path }) => rename(join(path, GENERATION), join(path, "generations/000009-full")),
  ],
  [
    "a folder in place of a file",
    ["file-unreadable"],
    async ({ path }) => {
      await rm(join(path, QUARANTINE));
      await mkdir(join(path, QUARANTINE));
    },
  ],
];

test.each(damagedFiles)("%s is found", async (_case, rules, damage) => {
  await using corpus = await givenCorpus();
  await damage(corpus);
  expect(await corpus.brokenRules()).toEqual(expect.arrayContaining([...rules]));
  expect((await corpus.verify()).ok).toBe(false);
});

test.each(["gzip", "zstd"] as const)("a cut compressed file is found, %s", async (compress) => {
  await using corpus = await givenCorpus({ compress, threads: givenThreads(500) });
  const suffix = compress === "gzip" ? "gz" : "zst";
  await truncate(join(corpus.path, `${DOCUMENTS}.${suffix}`), 1_000);
  expect(await corpus.brokenRules()).toContain("file-unreadable");
});

test("a gzip file with another text is found by its hash and its lines", async () => {
  await using corpus = await givenCorpus({ compress: "gzip" });
  const { gzipSync } = await import("node:zlib");
  await corpus.write(`${DOCUMENTS}.gz`, gzipSync('{"a":1}\n'));
  expect(await corpus.brokenRules()).toEqual(expect.arrayContaining(["hash-differs", "lines-differ", "schema"]));
});

test("bytes that are not UTF-8 are found by line", async () => {
  await using corpus = await givenCorpus();
  const text = Buffer.from(await corpus.read(DOCUMENTS));
  text[text.indexOf("Hi, ", text.indexOf("\n"))] = 0xff;
  await corpus.write(DOCUMENTS, text);
  expect((await corpus.verify()).problems).toContainEqual({
    file: DOCUMENTS,
    line: 2,
    rule: "utf8-invalid",
    id: null,
    field: null,
  });
});

test("a file without line ends does not fill the memory", async () => {
  await using corpus = await givenCorpus();
  const file = await import("node:fs/promises").then(({ open }) => open(join(corpus.path, DOCUMENTS), "w"));
  for (let megabyte = 0; megabyte < 80; megabyte++) await file.write(Buffer.alloc(2 ** 20, 0x61));
  await file.close();
  expect(await corpus.brokenRules()).toContain("line-too-long");
});

test("the mark of a run that died right after publishing does not matter", async () => {
  await using corpus = await givenCorpus();
  await corpus.write(`${GENERATION}/.unpublished`, "");
  expect(await corpus.verify()).toMatchObject({ ok: true });
});

test("a corpus that is wrong in every line gives a bounded report, and counts all", async () => {
  await using corpus = await givenCorpus({ threads: givenThreads(1_200) });
  await corpus.editLines(CONVERSATIONS, (lines) => lines.map(() => "{}"));
  const report = await corpus.verify();
  expect(report.problems).toHaveLength(1_000);
  expect(report.problemCount).toBeGreaterThan(1_200);
});

test("no problem ever quotes what a file holds", async () => {
  await using corpus = await givenCorpus();
  await corpus.editRecord(CONVERSATIONS, 0, (record) => {
    record["jane.doe@example.com"] = "Jane Doe";
    record["id"] = "Jane Doe";
    record["redaction"].counts["Jane Doe"] = -1;
    record["messages"][0].role = "Jane Doe";
  });
  const report = await corpus.verify();
  expect(report.ok).toBe(false);
  expect(JSON.stringify(report)).not.toMatch(/jane|doe/i);
});

test("progress reaches the totals", async () => {
  await using corpus = await givenCorpus();
  const seen: unknown[] = [];
  const { counts } = await verifyCorpus(corpus.path, { onProgress: (progress) => seen.push(progress) });
  expect(seen.at(-1)).toEqual({
    files: counts.files,
    filesTotal: counts.files,
    bytes: counts.bytes,
    bytesTotal: counts.bytes,
  });
});

test("a verification can be interrupted", async () => {
  await using corpus = await givenCorpus();
  await expect(verifyCorpus(corpus.path, { signal: AbortSignal.abort(new Error("interrupted")) })).rejects.toThrow(
    "interrupted",
  );
});

test("every rule has a meaning to show", () => {
  expect(Object.values(ruleMeanings).every((meaning) => meaning.length > 10)).toBe(true);
});
