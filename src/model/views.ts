import { hash } from "node:crypto";

/**
 * The files of a generation that hold what threads say, in the order in which they are written. Whoever writes, reads,
 * merges or checks a corpus goes by this list. Every line belongs to exactly one thread; the lines of a thread follow each
 * other, threads in the same order in every view.
 */
export const threadViews = [
  "conversations",
  "documents",
  "qa",
  "chat",
  "chat.index",
  "chat.validation",
  "chat.validation.index",
  "attachments",
  "images",
] as const;
export type ThreadView = (typeof threadViews)[number];

/** What `--views` chooses from. Every corpus has `conversations` and `documents`. */
export const optionalViews = ["qa", "chat", "attachments", "images"] as const;
export type OptionalView = (typeof optionalViews)[number];

/** What `--knowledge` chooses from: texts of the account that answers refer to. None by default. */
export const knowledgeKinds = ["articles", "canned-responses"] as const;
export type KnowledgeKind = (typeof knowledgeKinds)[number];
/** File of a generation, and view of a deletion. */
export const knowledgeView = "knowledge";

/** What an agent's message is to the person who asked. */
export const answerKinds = ["answer", "holding", "smalltalk"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What the views of a run are made with, when nobody says otherwise. */
export const viewDefaults = {
  qaKinds: ["answer"] satisfies readonly AnswerKind[],
  chatSystem: "You are a support agent. Answer as this team does.",
  validationPercent: 10,
} as const;

/** What `export` writes for other readers than LlamaIndex, and how. */
export const exportViews = ["documents", "qa", "attachments"] as const;
export type ExportView = (typeof exportViews)[number];
export const exportFormats = ["langchain", "hf", "parquet"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Views whose lines say nothing of themselves, because strict readers take no other key: line by line, the other file does. */
export const indexOf = { chat: "chat.index", "chat.validation": "chat.validation.index" } as const;

/** A thread's lines, by view, in order. A view that the corpus does not have is absent. */
export type ViewLines = Readonly<Partial<Record<ThreadView, readonly string[]>>>;

export const viewsOf = (optional: readonly OptionalView[]): readonly ThreadView[] =>
  threadViews.filter((view) => {
    const chosen = view.split(".")[0];
    return view === "conversations" || view === "documents" || optional.some((name) => name === chosen);
  });

/** Canonical JSON has one order of keys, so that a line need not be parsed to be put in its place. */
const threadHeads: Readonly<Partial<Record<ThreadView, RegExp>>> = {
  conversations: /^\{"schema":"[^"]+","id":"([0-9a-f-]{36})"/,
  documents: /^\{"id_":"([0-9a-f-]{36})"/,
  qa: /^\{"id_":"[0-9a-f-]{36}","thread_id":"([0-9a-f-]{36})"/,
  "chat.index": /^\{"id":"[0-9a-f-]{36}","thread_id":"([0-9a-f-]{36})"/,
  "chat.validation.index": /^\{"id":"[0-9a-f-]{36}","thread_id":"([0-9a-f-]{36})"/,
  attachments: /^\{"id_":"[0-9a-f-]{36}","thread_id":"([0-9a-f-]{36})"/,
  images: /^\{"id_":"[0-9a-f-]{36}","thread_id":"([0-9a-f-]{36})"/,
};

/**
 * What the first group matched, as a copy: V8 gives a slice, which keeps the whole line in memory for as long as its id
 * is remembered.
 */
const captured = (match: RegExpExecArray | null | undefined): string | null => {
  const text = match?.[1];
  return text === undefined ? null : Buffer.from(text, "latin1").toString("latin1");
};

/** Id of the thread that a line belongs to; `null` when the line is not one of this view. */
export const threadIdOf = (view: ThreadView, line: string): string | null => captured(threadHeads[view]?.exec(line));

const CONTENT_HASH_KEY = '"content_hash":"';
const CONTENT_HASH_UNITS = "sha256:".length + 64;

/** The last key of every line but those that an index speaks for. */
export function contentHashOf(line: string): string | null {
  const start = line.length - CONTENT_HASH_UNITS - 2;
  return line.startsWith(CONTENT_HASH_KEY, start - CONTENT_HASH_KEY.length) && line.endsWith('"}')
    ? line.slice(start, -2)
    : null;
}

/** Of everything a thread's lines say. From the lines' own hashes, so that it can be told from a published corpus, too. */
export function threadHash(lines: ViewLines): string {
  const hashes = threadViews.flatMap((view) =>
    view in indexOf ? [] : (lines[view] ?? []).map((line) => contentHashOf(line) ?? ""),
  );
  return hash("sha256", hashes.join());
}

const partHead = /^\{"id_?":"([0-9a-f-]{36})"/;

/** Ids that consumers know besides the thread's own, each with the view that a deletion names. */
export function partsOf(lines: ViewLines): (readonly [view: string, id: string])[] {
  const parts: (readonly [string, string])[] = [];
  for (const view of threadViews) {
    if (view === "conversations" || view === "documents" || view in indexOf) continue;
    const name = view.startsWith("chat.") ? "chat" : view;
    for (const line of lines[view] ?? []) parts.push([name, captured(partHead.exec(line)) ?? ""]);
  }
  return parts;
}
