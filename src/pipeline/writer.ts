import type { DeleteLine } from "../model/deletes.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { Quarantined } from "../model/run.ts";
import type { Staging } from "../publish/staging.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import type { Compression } from "../sink/compression.ts";
import { openLineFile } from "../sink/line-file.ts";
import { openShards } from "../sink/shards.ts";
import type { RenderedThread } from "./render.ts";

/** The files of a generation while they are written. */
export interface CorpusWriter extends AsyncDisposable {
  /** Threads and deletions so far. */
  readonly changes: number;
  append(thread: Pick<RenderedThread, "conversations" | "documents">): Promise<void>;
  /** In a delta only. */
  remove(line: DeleteLine): Promise<void>;
  quarantine(row: Quarantined): Promise<void>;
  close(): Promise<ManifestFile[]>;
}

export interface WriterOptions {
  readonly shardBytes: number;
  readonly compress: Compression;
}

export async function openWriter(
  { directory, kind }: Pick<Staging, "directory" | "kind">,
  { shardBytes, compress }: WriterOptions,
): Promise<CorpusWriter> {
  const opened: AsyncDisposable[] = [];
  const own = <T extends AsyncDisposable>(file: T): T => {
    opened.push(file);
    return file;
  };
  const dispose = async () => {
    for (const file of opened.toReversed()) await file[Symbol.asyncDispose]();
  };
  try {
    const conversations = own(await openShards({ directory, view: "conversations", shardBytes, compress }));
    const documents = own(await openShards({ directory, view: "documents", shardBytes, compress }));
    const quarantine = own(await openLineFile({ directory, name: "quarantine.jsonl", view: "quarantine" }));
    const deletes =
      kind === "delta" ? own(await openLineFile({ directory, name: "deletes.jsonl", view: "deletes" })) : null;
    let changes = 0;
    return {
      get changes() {
        return changes;
      },
      async append(thread) {
        changes++;
        await conversations.append(thread.conversations);
        await documents.append(thread.documents);
      },
      async remove(line) {
        if (deletes === null) throw new Error("a full generation deletes nothing");
        changes++;
        await deletes.append(canonicalJson(line));
      },
      quarantine: (row) => quarantine.append(canonicalJson(row)),
      close: async () => [
        ...(await conversations.close()),
        ...(await documents.close()),
        await quarantine.close(),
        ...(deletes === null ? [] : [await deletes.close()]),
      ],
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}
