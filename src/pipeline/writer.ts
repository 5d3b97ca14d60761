import type { ExtractOptions } from "../config/options.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { Staging } from "../publish/staging.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import { openLineFile } from "../sink/line-file.ts";
import { openShards } from "../sink/shards.ts";
import { canonicalRecord } from "../view/canonical.ts";
import type { ViewContext } from "../view/context.ts";
import { documentLine } from "../view/document.ts";
import type { ThreadSink } from "./threads.ts";

/** The files of a generation while they are written. */
export interface CorpusWriter extends ThreadSink, AsyncDisposable {
  close(): Promise<ManifestFile[]>;
}

export async function openWriter({ directory }: Staging, options: ExtractOptions): Promise<CorpusWriter> {
  const context: ViewContext = { idNamespace: options.idNamespace, baseUrl: options.baseUrl ?? null };
  const { shardBytes, compress } = options;
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
    return {
      async append(thread) {
        const record = canonicalJson(canonicalRecord(thread, context));
        const document = canonicalJson(documentLine(thread, context));
        await conversations.append(record);
        await documents.append(document);
        return record.length + document.length;
      },
      quarantine: (row) => quarantine.append(canonicalJson(row)),
      close: async () => [...(await conversations.close()), ...(await documents.close()), await quarantine.close()],
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}
