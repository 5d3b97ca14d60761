import type { ConversationBundle, Directory } from "../model/rows.ts";
import type { BundleSource, Consistency } from "../model/source.ts";
import { readBundles } from "./bundles.ts";
import { readChunks } from "./chunks.ts";
import { type Page, type PageLimits, readPagesOf } from "./pages.ts";
import { readAhead } from "./read-ahead.ts";
import type { Reader } from "./reader.ts";

export type BundleLimits = PageLimits & { readonly consistency?: Consistency };

/** @param renew begins another transaction before each list, where that is how the source is read. */
export function bundleReader(
  reader: Reader,
  directory: Directory,
  limits: BundleLimits,
  renew: () => Promise<void>,
): Pick<BundleSource, "directory" | "bundlesOf" | "chunks"> {
  return {
    directory,
    bundlesOf(lists) {
      const bundles = bundlesOfPages(reader, directory, readPagesOf(reader, lists, limits, renew));
      // Reading ahead would renew the transaction under a consumer who still reads the last page's large conversations.
      return limits.consistency === "settled" ? bundles : readAhead(bundles);
    },
    chunks: (conversationId) => readAhead(readChunks(reader, conversationId, limits)),
  };
}

async function* bundlesOfPages(
  reader: Reader,
  directory: Directory,
  pages: AsyncIterable<Page>,
): AsyncGenerator<readonly ConversationBundle[]> {
  for await (const page of pages) yield await readBundles(reader, directory, page);
}
