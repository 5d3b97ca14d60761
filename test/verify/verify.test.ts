import { createHash } from "node:crypto";
import { mkdir, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpusIds } from "../../src/model/ids.ts";
import { ruleMeanings } from "../../src/verify/report.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenThreads } from "../publish/support.ts";
import { givenFolder } from "../sink/support.ts";
import { context, givenAttachment, givenThread, givenTurn } from "../view/support.ts";
import {
  type AnyRecord,
  CONVERSATIONS,
  DOCUMENTS,
  GENERATION,
  type GivenCorpus,
  givenCorpus,
  QUARANTINE,
  RECEIPT,
} from "./support.ts";

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

/** Each of these is signed again after the change: file, receipt and manifest agree, and only the content is wrong. */
const wrongRecords: readonly [string, string, string, (record: AnyRecord) => void][] = [
  [
    "an id that was already there",
    "id-duplicate",
    CONVERSATIONS,
    (record) => {
      record["id"] = corpusIds(context.idNamespace).conversation(1, 101);
    },
  ],
  [
    "an id that is not a UUID",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["id"] = "101";
    },
  ],
  [
    "an id of another conversation",
    "id-not-derived",
    CONVERSATIONS,
    (record) => {
      record["id"] = corpusIds(context.idNamespace).conversation(1, 999);
    },
  ],
  [
    "a random id",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["id"] = "0b0e5b0a-52a5-4e5e-9a8f-0d5a6b7c8d9e";
    },
  ],
  [
    "another account's conversation",
    "account-foreign",
    CONVERSATIONS,
    (record) => {
      record["source"].account_id = 2;
    },
  ],
  [
    "a key that the format does not have",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["contact_id"] = 12;
    },
  ],
  [
    "a missing key",
    "schema",
    CONVERSATIONS,
    (record) => {
      delete record["status"];
    },
  ],
  [
    "a time without microseconds",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["started_at"] = "2025-11-18T09:02:11Z";
    },
  ],
  [
    "an author who takes no part",
    "author-unknown",
    CONVERSATIONS,
    (record) => {
      record["messages"][1].author = "agent_other";
    },
  ],
  [
    "messages out of order",
    "messages-out-of-order",
    CONVERSATIONS,
    (record) => {
      record["messages"].reverse();
    },
  ],
  [
    "a last message later than the last",
    "messages-out-of-order",
    CONVERSATIONS,
    (record) => {
      record["last_message_at"] = "2026-01-01T00:00:00.000000Z";
    },
  ],
  [
    "unsorted labels",
    "labels-unsorted",
    CONVERSATIONS,
    (record) => {
      record["labels"] = ["refund", "billing"];
    },
  ],
  [
    "a label twice",
    "labels-unsorted",
    CONVERSATIONS,
    (record) => {
      record["labels"] = ["billing", "billing"];
    },
  ],
  [
    "a turn's separator inside a message",
    "turns-differ",
    CONVERSATIONS,
    (record) => {
      record["messages"][0].text = "one\n\n\ntwo";
    },
  ],
  [
    "a message more than counted",
    "counts-differ",
    CONVERSATIONS,
    (record) => {
      record["messages"].push({ ...record["messages"].at(-1), id: 9999 });
    },
  ],
  [
    "a redaction more than counted",
    "counts-differ",
    CONVERSATIONS,
    (record) => {
      record["redaction"].counts.EMAIL = 1;
    },
  ],
  [
    "null metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = null;
    },
  ],
  [
    "metadata that is null",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"] = null;
    },
  ],
  [
    "a list in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].labels = ["billing"];
    },
  ],
  [
    "a boolean in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].status = true;
    },
  ],
  [
    "a fraction in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].started_ts = 1.5;
    },
  ],
  [
    "unsorted metadata",
    "metadata-unsorted",
    DOCUMENTS,
    (record) => {
      const { account_id, ...rest } = record["metadata"];
      record["metadata"] = { ...rest, account_id };
    },
  ],
  [
    "a missing metadata key",
    "metadata-keys-differ",
    DOCUMENTS,
    (record) => {
      delete record["metadata"].subject;
    },
  ],
  [
    "a number where texts were",
    "metadata-keys-differ",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = 5;
    },
  ],
  [
    "a metadata key that stores overwrite",
    "metadata-reserved",
    DOCUMENTS,
    (record) => {
      record["metadata"] = { ...record["metadata"], ref_doc_id: "x" };
    },
  ],
  [
    "metadata that takes half a chunk",
    "metadata-too-long",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = "refund ".repeat(40);
    },
  ],
  [
    "an empty text",
    "text-empty",
    DOCUMENTS,
    (record) => {
      record["text"] = " ";
    },
  ],
  [
    "a turn that nobody speaks",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].replace("Agent: ", "");
    },
  ],
  [
    "a turn less than counted",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].split("\n\n\n").slice(1).join("\n\n\n");
    },
  ],
  [
    "turns two line ends apart",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].replaceAll("\n\n\n", "\n\n");
    },
  ],
  [
    "a document without its conversation",
    "document-unmatched",
    DOCUMENTS,
    (record) => {
      record["id_"] = corpusIds(context.idNamespace).conversation(1, 999);
      record["metadata"].source = "chatwoot:1:conversation:999";
      record["metadata"].conversation_id = 999;
    },
  ],
  [
    "a document with another's source",
    "id-not-derived",
    DOCUMENTS,
    (record) => {
      record["metadata"].source = "chatwoot:1:conversation:103";
    },
  ],
  [
    "another account's document",
    "account-foreign",
    DOCUMENTS,
    (record) => {
      record["metadata"].account_id = 2;
    },
  ],
  [
    "an excluded key that does not exist",
    "schema",
    DOCUMENTS,
    (record) => {
      record["excluded_llm_metadata_keys"].push("nothing");
    },
  ],
  [
    "two spellings of excluded keys that disagree",
    "excluded-keys-differ",
    DOCUMENTS,
    (record) => {
      record["excludedLlmMetadataKeys"].pop();
    },
  ],
  [
    "a tombstone among documents",
    "schema",
    DOCUMENTS,
    (record) => {
      for (const key of Object.keys(record)) if (key !== "id_") delete record[key];
      record["deleted"] = true;
    },
  ],
];

test.each(wrongRecords)("%s breaks the rule %s", async (_case, rule, file, change) => {
  await using corpus = await givenCorpus();
  await corpus.editRecord(file, 1, change);
  expect(await corpus.brokenRules()).toContain(rule);
  const found = (await corpus.verify()).problems.find((problem) => problem.rule === rule);
  if (rule !== "counts-differ") expect(found).toMatchObject({ file, line: expect.any(Number) });
});

const wrongLines: readonly [string, string, string, (lines: string[]) => string[]][] = [
  ["a line that is not JSON", "json-invalid", DOCUMENTS, ([first = ""]) => [first.slice(0, -1)]],
  ["a line that is a list", "json-invalid", DOCUMENTS, () => ["[]"]],
  [
    "spaces between tokens",
    "json-not-canonical",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace(":", ": "), ...rest],
  ],
  [
    "a line separator that is not escaped",
    "json-not-canonical",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace("Hi, ", "Hi\u2028"), ...rest],
  ],
  [
    "half an emoji",
    "json-not-canonical",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("🎉", "\\ud83c"), ...rest],
  ],
  [
    "the same key twice",
    "json-not-canonical",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("{", '{"schema":"x",'), ...rest],
  ],
  [
    "a changed word",
    "content-hash-differs",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("charged twice", "charged thrice"), ...rest],
  ],
  [
    "a changed word in a document",
    "content-hash-differs",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace("charged twice", "charged thrice"), ...rest],
  ],
  ["the same line twice", "id-duplicate", CONVERSATIONS, (lines) => [...lines, ...lines.slice(0, 1)]],
  ["the same document twice", "id-duplicate", DOCUMENTS, (lines) => [...lines, ...lines.slice(0, 1)]],
  ["a conversation without its document", "document-unmatched", DOCUMENTS, (lines) => lines.slice(1)],
  ["a conversation less than counted", "counts-differ", CONVERSATIONS, (lines) => lines.slice(1)],
  [
    "a quarantined row that is not counted",
    "counts-differ",
    QUARANTINE,
    () => ['{"table":"messages","id":5,"conversation_id":101,"reason":"json_invalid"}'],
  ],
  [
    "a quarantined row with its content",
    "schema",
    QUARANTINE,
    () => ['{"table":"messages","id":5,"conversation_id":101,"reason":"json_invalid","content":"secret"}'],
  ],
];

test.each(wrongLines)("%s breaks the rule %s", async (_case, rule, file, change) => {
  await using corpus = await givenCorpus();
  await corpus.editLines(file, change);
  expect(await corpus.brokenRules()).toContain(rule);
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

const editedManifests: readonly [string, string, Parameters<GivenCorpus["editManifest"]>[0]][] = [
  [
    "more conversations than there are",
    "counts-differ",
    ({ generations: [one] }) => {
      if (one) one.counts.conversations.published += 1;
    },
  ],
  [
    "fewer attachments left out than read",
    "counts-differ",
    ({ generations: [one] }) => {
      if (one) one.counts.attachments.read += 1;
    },
  ],
  [
    "another hash of a file",
    "hash-differs",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].sha256 = createHash("sha256").digest("hex");
    },
  ],
  [
    "a file outside of the corpus",
    "file-misplaced",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].path = "../../etc/passwd";
    },
  ],
  [
    "a file of another generation",
    "file-misplaced",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].path = "generations/000002-full/conversations-00000.jsonl";
    },
  ],
  [
    "another policy than the receipt",
    "receipt-differs",
    ({ generations: [one] }) => {
      if (one) one.redaction.policy = "other@1";
    },
  ],
  [
    "another account than its lines",
    "account-foreign",
    (manifest) => {
      manifest.account_id = 2;
    },
  ],
  [
    "another namespace than its ids",
    "id-not-derived",
    (manifest) => {
      manifest.id_namespace = "other";
    },
  ],
  [
    "no full generation",
    "generations-out-of-order",
    ({ generations: [one] }) => {
      if (one) one.kind = "delta";
    },
  ],
  [
    "an e-mail address in its scope",
    "leak:email",
    ({ generations: [one] }) => {
      if (one) one.scope["label"] = ["jane@example.com"];
    },
  ],
];

test.each(editedManifests)("a manifest that says %s breaks the rule %s", async (_case, rule, change) => {
  await using corpus = await givenCorpus();
  await corpus.editManifest(change);
  expect(await corpus.brokenRules()).toContain(rule);
});

test.each([
  ["manifest-changed", (text: string) => text.replace('"run-1"', '"run-9"')],
  ["manifest-unreadable", (text: string) => text.slice(0, 100)],
  ["manifest-unreadable", () => '{"format":"chatwoot-corpus@1"}'],
])("a manifest edited by hand breaks the rule %s", async (rule, change) => {
  await using corpus = await givenCorpus();
  await corpus.write("manifest.json", change(await corpus.read("manifest.json")));
  expect(await corpus.brokenRules()).toContain(rule);
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
