import type { ConversationBundle, Directory } from "../model/rows.ts";
import type { Source, SourceOptions } from "../model/source.ts";
import { readBundles } from "./bundles.ts";
import { openChanges } from "./changes/changes.ts";
import { readHorizon } from "./changes/horizon.ts";
import { readChunks } from "./chunks.ts";
import { footprintOf } from "./footprint.ts";
import { readLoad } from "./load.ts";
import { type Page, readPages, readPagesOf } from "./pages.ts";
import { preflight } from "./preflight.ts";
import { countConversations, timestampOf } from "./queries/conversations.ts";
import { readDirectory } from "./queries/directory.ts";
import { readIdsByDisplayId } from "./queries/display-ids.ts";
import { readContactsOf, readIdentifiers } from "./queries/identifiers.ts";
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
  const settled = options.consistency === "settled";
  const how = settled ? { ...options, connections: 1 } : options;
  const snapshot = await openSnapshot(target, how, signal, async (session) => {
    const checked = await preflight(session, options);
    return { ...checked, found: await readHorizon(session, checked.schema) };
  });
  try {
    const { schema, facts, found } = snapshot.prepared;
    const db = snapshotDatabase((text, values) => snapshot.run((session) => session.query(text, values)));
    const reader: Reader = { db, schema, accountId: facts.accountId, scope: options.scope };
    const directory = await readDirectory(reader);
    return {
      facts,
      directory,
      footprint: () => footprintOf(reader, options),
      countConversations: () => countConversations(reader),
      changes: openChanges(reader, found),
      load: () => readLoad((text) => snapshot.run((session) => session.query(text))),
      // Reading ahead would renew the transaction under a consumer who still reads the last page's large conversations.
      bundles: (from) =>
        settled
          ? bundlesOfPages(
              reader,
              directory,
              readPages(reader, options, from, () => snapshot.renew()),
            )
          : readAhead(bundlesOfPages(reader, directory, readPages(reader, options, from))),
      bundlesOf: (lists) => readAhead(bundlesOfPages(reader, directory, readPagesOf(reader, lists, options))),
      idsByDisplayId: (displayIds) => readIdsByDisplayId(reader, displayIds),
      identifiers: {
        all: () => readIdentifiers(reader, directory),
        contactsOf: (conversationIds) => readContactsOf(reader, conversationIds),
      },
      chunks: (conversationId) => readAhead(readChunks(reader, conversationId, options)),
      [Symbol.asyncDispose]: () => snapshot[Symbol.asyncDispose](),
    };
  } catch (error) {
    await snapshot[Symbol.asyncDispose]();
    throw error;
  }
}

async function* bundlesOfPages(
  reader: Reader,
  directory: Directory,
  pages: AsyncIterable<Page>,
): AsyncGenerator<readonly ConversationBundle[]> {
  for await (const page of pages) yield await readBundles(reader, directory, page);
}
