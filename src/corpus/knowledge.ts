import { z } from "zod";
import { deleteLineSchema } from "../model/deletes.ts";
import type { Generation } from "../model/manifest.ts";
import { contentHashOf, knowledgeView } from "../model/views.ts";
import { damaged } from "./as-published.ts";
import { readLines } from "./lines.ts";

interface Known {
  readonly id: string;
  readonly line: string;
  /** Articles come before canned responses, each by id: so they are written. */
  readonly key: readonly [kind: string, id: number];
}

/**
 * Articles and canned responses that a full generation and its deltas, applied in order, amount to. Holds one line of each
 * generation, and the ids of those that went.
 */
export async function* readKnowledge(root: string, generations: readonly Generation[]): AsyncGenerator<string> {
  const gone = await Promise.all(generations.map((generation) => goneIn(root, generation)));
  const readers = generations.map((generation) => readKnown(root, generation));
  try {
    const heads = await Promise.all(readers.map((reader) => reader.next()));
    for (;;) {
      const waiting = heads.flatMap((head) => (head.done ? [] : [head.value]));
      const [first, ...others] = waiting;
      if (first === undefined) return;
      const next = others.reduce((least, known) => (isBefore(known, least) ? known : least), first);
      let newest = "";
      for (const [index, head] of heads.entries()) {
        if (gone[index]?.has(next.id)) newest = "";
        if (head.done || head.value.id !== next.id) continue;
        newest = head.value.line;
        const reader = readers[index];
        if (reader) heads[index] = await reader.next();
      }
      if (newest !== "") yield newest;
    }
  } finally {
    for (const reader of readers) await reader.return(undefined);
  }
}

/** Id to content hash: what a pull compares with. */
export async function knowledgeHashes(root: string, generations: readonly Generation[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const line of readKnowledge(root, generations)) hashes.set(idOf(line) ?? "", contentHashOf(line) ?? "");
  return hashes;
}

const head = /^\{"id_":"([0-9a-f-]{36})"/;
export const idOf = (line: string): string | undefined => head.exec(line)?.[1];

const filesOf = ({ files }: Generation, view: string) => files.filter((file) => file.view === view);
const keySchema = z.object({ metadata: z.object({ kind: z.string(), knowledge_id: z.int() }) });

async function* readKnown(root: string, generation: Generation): AsyncGenerator<Known> {
  for await (const line of readLines(root, filesOf(generation, knowledgeView))) {
    const id = idOf(line);
    const parsed = keySchema.safeParse(parseJson(line)).data?.metadata;
    if (id === undefined || parsed === undefined) throw damaged(`generations/${generation.name}`);
    yield { id, line, key: [parsed.kind, parsed.knowledge_id] };
  }
}

async function goneIn(root: string, generation: Generation): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const file of filesOf(generation, "deletes")) {
    for await (const line of readLines(root, [file])) {
      const parsed = deleteLineSchema.safeParse(parseJson(line));
      if (!parsed.success) throw damaged(file.path);
      if (parsed.data.view === knowledgeView) gone.add(parsed.data.id_);
    }
  }
  return gone;
}

const isBefore = ({ key: [kind, id] }: Known, { key: [otherKind, otherId] }: Known): boolean =>
  kind === otherKind ? id < otherId : kind < otherKind;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
