import type { ConversationBundle, Directory } from "../model/rows.ts";
import type { Source, SourceOptions } from "../model/source.ts";
import { readBundles } from "./bundles.ts";
import { readChunks } from "./chunks.ts";
import { type PageLimits, readPages } from "./pages.ts";
import { preflight } from "./preflight.ts";
import { countConversations, timestampOf } from "./queries/conversations.ts";
import { readDirectory } from "./queries/directory.ts";
import { readAhead } from "./read-ahead.ts";
import type { Reader } from "./reader.ts";
import { openSnapshot } from "./snapshot.ts";
import { snapshotDatabase } from "./snapshot-driver.ts";
import { parseTarget } from "./target.ts";

/**
 * Connects, checks that the database can be read as a whole, and takes the snapshot that everything is then read from.
 *
 * @throws {CorpusError} `usage`, `sourceUnreachable`, `authenticationFailed`, `tlsFailed`, `primaryRefused`,
 * `schemaMismatch` or `permissionDenied`; when the signal aborts, here and in every method, its own reason.
 */
export async function openSource(options: SourceOptions, signal: AbortSignal): Promise<Source> {
  signal.throwIfAborted();
  for (const time of [options.scope.since, options.scope.until]) if (time !== null) timestampOf(time);
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  const snapshot = await openSnapshot(target, options, signal, (session) => preflight(session, options));
  try {
    const { schema, facts } = snapshot.prepared;
    const reader: Reader = { db: snapshotDatabase(snapshot), schema, accountId: facts.accountId, scope: options.scope };
    const directory = await readDirectory(reader);
    return {
      facts,
      directory,
      countConversations: () => countConversations(reader),
      bundles: () => readAhead(readAllBundles(reader, directory, options)),
      chunks: (conversationId) => readAhead(readChunks(reader, conversationId, options)),
      [Symbol.asyncDispose]: () => snapshot[Symbol.asyncDispose](),
    };
  } catch (error) {
    await snapshot[Symbol.asyncDispose]();
    throw error;
  }
}

async function* readAllBundles(
  reader: Reader,
  directory: Directory,
  limits: PageLimits,
): AsyncGenerator<readonly ConversationBundle[]> {
  for await (const page of readPages(reader, limits)) yield await readBundles(reader, directory, page);
}
