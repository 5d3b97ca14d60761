import type { ExtractOptions } from "../config/options.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { Staging } from "../publish/staging.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import { type LineFile, openLineFile } from "../sink/line-file.ts";
import { openShards, type ShardWriter } from "../sink/shards.ts";
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
  await using opened = new AsyncDisposableStack();
  const shards = async (view: string): Promise<ShardWriter> =>
    opened.use(await openShards({ directory, view, shardBytes, compress }));
  const conversations = await shards("conversations");
  const documents = await shards("documents");
  const quarantine: LineFile = opened.use(
    await openLineFile({ directory, name: "quarantine.jsonl", view: "quarantine" }),
  );
  const owned = opened.move();
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
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
