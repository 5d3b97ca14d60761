import type { Source, SourceOptions } from "../model/source.ts";
import { bundleReader } from "./bundle-reader.ts";
import { openChanges } from "./changes/changes.ts";
import { readHorizon } from "./changes/horizon.ts";
import { footprintOf } from "./footprint.ts";
import { readLoad } from "./load.ts";
import { readIdPages } from "./pages.ts";
import { preflight } from "./preflight.ts";
import { readAttachmentPlaces, readInlinePlaces } from "./queries/blob-places.ts";
import { countConversations, timestampOf } from "./queries/conversations.ts";
import { readDirectory } from "./queries/directory.ts";
import { readIdsByDisplayId } from "./queries/display-ids.ts";
import { readContactsOf, readIdentifiers } from "./queries/identifiers.ts";
import { readKnowledge } from "./queries/knowledge.ts";
import type { Reader } from "./reader.ts";
import { openSnapshot, renewing } from "./snapshot.ts";
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
  const snapshot = await openSnapshot(target, options, signal, async (session) => {
    const checked = await preflight(session, options);
    return { ...checked, horizon: await readHorizon(session, checked.schema) };
  });
  try {
    const { schema, found, facts, horizon } = snapshot.prepared;
    const db = snapshotDatabase((text, values) => snapshot.run((session) => session.query(text, values)));
    const { scope, linkedBlobIds = () => [] } = options;
    const reader: Reader = { db, schema, accountId: facts.accountId, scope, linkedBlobIds };
    const directory = await readDirectory(reader);
    const renew = settled ? renewing(snapshot, options) : async () => {};
    return {
      ...bundleReader(reader, directory, options, renew),
      facts,
      footprint: () => footprintOf(reader, options),
      countConversations: () => countConversations(reader),
      changes: openChanges(reader, horizon),
      knowledge: () => readKnowledge(reader),
      load: () => readLoad((text) => snapshot.run((session) => session.query(text))),
      pages: (from) => readIdPages(reader, options, from, renew),
      // In short transactions each page is of another moment anyway, and there is nothing to share.
      widen: async () => (settled ? undefined : await snapshot.widen()),
      narrow: () => snapshot.narrow(),
      seat: async () => ({
        snapshotId: settled ? null : await snapshot.export(),
        schema: found,
        accountId: facts.accountId,
        directory,
      }),
      adopt: (processId) => snapshot.adopt(processId),
      async blobPlaces(wanted) {
        if (!schema.media) throw new Error("the source was not opened for media");
        const places = [...(await readAttachmentPlaces(reader, wanted)), ...(await readInlinePlaces(reader, wanted))];
        await renew(); // files are copied now, and nobody waits for that in a transaction that holds a snapshot
        return places;
      },
      idsByDisplayId: (displayIds) => readIdsByDisplayId(reader, displayIds),
      identifiers: {
        all: () => readIdentifiers(reader, directory),
        contactsOf: (conversationIds) => readContactsOf(reader, conversationIds),
      },
      [Symbol.asyncDispose]: () => snapshot[Symbol.asyncDispose](),
    };
  } catch (error) {
    await snapshot[Symbol.asyncDispose]();
    throw error;
  }
}
