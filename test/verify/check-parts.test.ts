import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { manifestSchema } from "../../src/model/manifest.ts";
import { blocksOf } from "../../src/model/rendered.ts";
import { type ThreadView, viewsOf } from "../../src/model/views.ts";
import { openWriter } from "../../src/pipeline/writer.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { viewLines } from "../../src/view/lines.ts";
import { publishCorpus } from "../publish/support.ts";
import { type Folder, givenFolder } from "../sink/support.ts";
import { context, givenAttachment, givenThread, givenTurn } from "../view/support.ts";
import { type AnyRecord, GENERATION } from "./support.ts";

const threads = [101, 102].map((conversationId) => {
  const thread = givenThread({ conversationId });
  const turns = thread.turns.map((turn, index) => ({
    ...turn,
    messageId: turn.messageId + conversationId,
    attachments: index === 0 ? [givenAttachment({ id: conversationId })] : [],
  }));
  return givenThread({ conversationId, turns: [...turns, givenTurn({ messageId: 99_999, at: thread.lastMessageAt })] });
});

let folder: Folder;
let files: Record<string, string>;

/** A corpus with every view, published by its own writer beside the two that `publishCorpus` makes. */
beforeAll(async () => {
  folder = await givenFolder();
  const chat = { ...context.chat, validationPercent: 0 };
  await publishCorpus(folder.path, { threads });
  await using elsewhere = await givenFolder();
  await using writer = await openWriter(
    { directory: elsewhere.path, kind: "full" },
    {
      views: viewsOf(context.views).filter((view) => view !== "conversations" && view !== "documents"),
      knowledge: false,
      shardBytes: 1e6,
      compress: "none",
    },
  );
  for (const thread of threads) await writer.append(blocksOf(viewLines(thread, { ...context, chat })));
  const written = (await writer.close()).filter(({ view }) => view !== "quarantine");
  files = {};
  for (const { path } of written) files[path] = await readFile(join(elsewhere.path, path), "utf8");
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The rules that are broken when the lines of a view are these; file, receipt and manifest agree. */
async function rulesFor(view: ThreadView | null, change: (lines: string[]) => string[]): Promise<string[]> {
  const changed = { ...files };
  if (view !== null) {
    const name = `${view}-00000.jsonl`;
    const lines = (files[name] ?? "").split("\n").slice(0, -1);
    changed[name] = change(lines)
      .map((line) => `${line}\n`)
      .join("");
  }
  await list(changed);
  const { problems } = await verifyCorpus(folder.path);
  return [...new Set(problems.map(({ rule }) => rule))].toSorted();
}

async function list(contents: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(contents).map(([name, text]) => ({
    path: name,
    view: name.replace("-00000.jsonl", ""),
    lines: text.split("\n").length - 1,
    bytes: Buffer.byteLength(text),
    sha256: hash("sha256", text),
  }));
  for (const { path } of entries) await writeFile(join(folder.path, GENERATION, path), contents[path] ?? "");
  const receiptPath = join(folder.path, GENERATION, "receipt.json");
  const receipt = JSON.parse(await readFile(receiptPath, "utf8"));
  const ours = new Set(entries.map(({ path }) => path));
  receipt.files = [...receipt.files.filter((file: AnyRecord) => !ours.has(file["path"])), ...entries];
  const receiptText = `${JSON.stringify(receipt)}\n`;
  await writeFile(receiptPath, receiptText);
  const path = join(folder.path, "manifest.json");
  const { content_hash: _former, ...manifest } = manifestSchema.parse(JSON.parse(await readFile(path, "utf8")));
  const [generation] = manifest.generations;
  if (!generation) throw new Error("the corpus has a generation");
  const published = entries.map((entry) => ({ ...entry, path: `${GENERATION}/${entry.path}` }));
  const others = generation.files.filter((file) => !published.some((entry) => entry.path === file.path));
  generation.files = [
    ...others.map((file) =>
      file.view === "receipt"
        ? { ...file, bytes: Buffer.byteLength(receiptText), sha256: hash("sha256", receiptText), lines: 1 }
        : file,
    ),
    ...published,
  ];
  await writeFile(
    path,
    JSON.stringify({ ...manifest, content_hash: `sha256:${hash("sha256", canonicalJson(manifest))}` }),
  );
}

/** Changes the first line, and makes its hash anew. */
const record = (change: (line: AnyRecord) => void, hashed: readonly string[]) => (lines: string[]) => {
  const { content_hash: _former, ...line }: AnyRecord = JSON.parse(lines[0] ?? "{}");
  change(line);
  const content = Object.fromEntries(hashed.map((key) => [key, line[key]]));
  return [
    canonicalJson({ ...line, content_hash: `sha256:${hash("sha256", canonicalJson(content))}` }),
    ...lines.slice(1),
  ];
};
const qa = (change: (line: AnyRecord) => void) =>
  record(change, ["text", "metadata", "question_message_ids", "answer_message_ids"]);
const file = (change: (line: AnyRecord) => void) => record(change, ["text", "metadata", "file"]);
const plain = (change: (line: AnyRecord) => void) => (lines: string[]) => {
  const line: AnyRecord = JSON.parse(lines[0] ?? "{}");
  change(line);
  return [canonicalJson(line), ...lines.slice(1)];
};

test("a corpus with every view is right", async () => {
  expect(files["qa-00000.jsonl"]?.split("\n")).toHaveLength(3);
  expect(await rulesFor(null, (lines) => lines)).toEqual([]);
});

const foreignId = "22e72f88-a36a-5166-9747-752985615fd5";
const wrong: readonly [string, ThreadView, string[], (lines: string[]) => string[]][] = [
  ["a pair with another id", "qa", ["id-not-derived"], qa((line) => (line["id_"] = foreignId))],
  ["a pair of a thread that is not there", "qa", ["thread-unknown"], qa((line) => (line["thread_id"] = foreignId))],
  [
    "a pair of another account",
    "qa",
    ["account-foreign", "id-not-derived"],
    qa((line) => (line["metadata"].account_id = 2)),
  ],
  ["a pair that was changed", "qa", ["content-hash-differs"], plain((line) => (line["text"] += "!"))],
  ["a pair with a key of its own", "qa", ["schema"], qa((line) => (line["email"] = "x"))],
  ["a pair twice", "qa", ["id-duplicate"], (lines) => [...lines, lines[0] ?? ""]],
  [
    "nested metadata",
    "qa",
    ["metadata-keys-differ", "metadata-not-flat"],
    qa((line) => (line["metadata"].labels = ["a"])),
  ],
  [
    "metadata that is too long",
    "qa",
    ["metadata-too-long"],
    qa((line) => (line["metadata"].labels = "label ".repeat(80).trim())),
  ],
  [
    "one language's excluded keys",
    "qa",
    ["excluded-keys-differ"],
    plain((line) => line["excludedLlmMetadataKeys"].pop()),
  ],
  ["an example that was changed", "chat", ["chat-not-indexed"], plain((line) => (line["messages"][1].content += "!"))],
  ["an example without an index", "chat.index", ["chat-not-indexed"], (lines) => lines.slice(1)],
  [
    "an example in which the customer speaks last",
    "chat",
    ["chat-not-alternating", "chat-not-indexed"],
    plain((line) => line["messages"].push({ role: "user", content: "Hm" })),
  ],
  ["an example with another key", "chat", ["chat-not-indexed", "schema"], plain((line) => (line["weight"] = 1))],
  [
    "an index line on the wrong side",
    "chat.index",
    ["chat-not-indexed"],
    plain((line) => (line["split"] = "validation")),
  ],
  ["an attachment that is missing", "attachments", ["attachment-unmatched"], (lines) => lines.slice(1)],
  [
    "an attachment of another number",
    "attachments",
    ["id-not-derived"],
    file((line) => (line["file"].attachment_id = 7)),
  ],
  [
    "a picture outside of the corpus",
    "images",
    ["schema"],
    file((line) => (line["image_resource"] = { path: "/etc/x", mimetype: "image/png" })),
  ],
  ["a picture of another size", "images", ["content-hash-differs"], plain((line) => (line["file"].width = 1))],
];

test.each(wrong)("%s in %s is found", async (_what, view, rules, change) => {
  expect(await rulesFor(view, change)).toEqual(rules);
});

test("personal data in any view is a leak", async () => {
  const rules = await rulesFor(
    "qa",
    qa((line) => (line["text"] += " write to jane.roe@example.com")),
  );
  expect(rules).toContain("leak:email");
});
