import {
  type CountedTable,
  conversationRangeShift,
  idRangeShift,
  type KnownRows,
  type ScannedTable,
  type SourceChanges,
  scannedTables,
  type TableScan,
} from "../model/changes.ts";
import { IdSet } from "./id-set.ts";
import { type ChangedRows, prepareWalk, scanTable, type TableComparison } from "./scan-table.ts";

/** What a walk over all tables gives: what to read again now, and what the next walk is compared with. */
export interface FoundChanges {
  readonly conversations: IdSet;
  readonly scans: ReadonlyMap<ScannedTable, TableScan>;
  readonly tagDigests: ReadonlyMap<number, string>;
}

/**
 * The conversations that may have changed since the horizon of the last run: a superset, never too few. Every kind of row
 * that enters a conversation is followed to it, by what the row says now and by what it was known to belong to; and what
 * was deleted is told by its absence.
 *
 * @param known `null`: only the digests, for the next time.
 */
export async function findChanges(
  changes: SourceChanges,
  known: { readonly rows: KnownRows; readonly xid: string } | null,
): Promise<FoundChanges> {
  const conversations = new IdSet();
  if (known !== null && changes.isUnchangedSince(known.xid)) return { conversations, ...knownScans(known.rows) };
  const tables = scannedTables.filter((table) => changes.hasTable(table));
  const finder = new Finder(changes, known?.rows ?? null, conversations);
  const walks = await Promise.all(
    tables.map(async (table) => [table, await prepareWalk(changes, table, known)] as const),
  );
  // The longest first: so all connections are busy until the end.
  walks.sort(([, a], [, b]) => b.windows.windows.length - a.windows.windows.length);
  const scans = new Map<ScannedTable, TableScan>();
  await Promise.all(
    walks.map(async ([table, walk]) => {
      const comparison = await scanTable(changes, table, walk, (rows) => finder.follow(table, rows));
      await finder.missing(table, comparison);
      scans.set(table, comparison.scan);
    }),
  );
  const tagDigests = await changes.tagDigests();
  if (known !== null) {
    await finder.renamedTags(tagDigests);
    await finder.detachedBlobs();
    const users = await changes.changedUsers(known.rows.allRelated("user"), known.xid);
    conversations.addAll(known.rows.conversationsOf("user", users));
  }
  return { conversations, scans, tagDigests };
}

/** What the last run saw, for the next one: where nothing was looked at, or nothing can have changed. */
export function knownScans(rows: KnownRows): Pick<FoundChanges, "scans" | "tagDigests"> {
  const scans = scannedTables.flatMap((table) => {
    const scan = rows.scan(table);
    return scan === null ? [] : [[table, scan] as const];
  });
  return { scans: new Map(scans), tagDigests: rows.tagDigests() };
}

class Finder {
  readonly #changes: SourceChanges;
  readonly #known: KnownRows | null;
  readonly #found: IdSet;

  constructor(changes: SourceChanges, known: KnownRows | null, found: IdSet) {
    this.#changes = changes;
    this.#known = known;
    this.#found = found;
  }

  /** From changed rows to conversations. */
  async follow(table: ScannedTable, { changed, attachedBlobs }: ChangedRows): Promise<void> {
    for (const list of chunked(distinct(changed))) this.#found.addAll(await this.#conversationsOf(table, list));
    for (const list of chunked(distinct(attachedBlobs))) this.#found.addAll(this.#withInline(list));
  }

  async #conversationsOf(table: ScannedTable, ids: readonly number[]): Promise<Iterable<number>> {
    switch (table) {
      case "conversations":
      case "messages":
      case "taggings":
      case "csat_survey_responses":
      case "reporting_events":
        return ids;
      case "attachments":
      case "active_storage_attachments":
        return this.#attachmentsIn(ids);
      case "active_storage_blobs":
        return [...(await this.#attachmentsIn(await this.#changes.attachmentsOfBlobs(ids))), ...this.#withInline(ids)];
      case "contacts":
        return this.#known?.conversationsOf("contact", ids) ?? [];
      case "contact_inboxes":
        return this.#known?.conversationsOf("contact_inbox", ids) ?? [];
    }
  }

  #withInline(blobIds: readonly number[]): readonly number[] {
    return this.#known?.conversationsOf("inline_blob", blobIds) ?? [];
  }

  /** Where they are, and where they were. */
  async #attachmentsIn(ids: readonly number[]): Promise<number[]> {
    const before = this.#known?.conversationsOf("attachment", ids) ?? [];
    return [...before, ...(await this.#changes.conversationsOfAttachments(ids))];
  }

  /** From what is no longer there to conversations: only the last run knows what it belonged to. */
  async missing(table: ScannedTable, { doubtful, knownMaxId }: TableComparison): Promise<void> {
    const known = this.#known;
    if (known === null || knownMaxId === null) return;
    for (const range of doubtful) {
      if (isCounted(table)) await this.#fewer(known, table, range, knownMaxId);
      else await this.#absent(known, table, range);
    }
  }

  async #fewer(known: KnownRows, table: CountedTable, range: number, maxId: number): Promise<void> {
    const [first, last] = keysOf(range, conversationRangeShift);
    const now = await this.#changes.countsBetween(table, first, last, maxId);
    for (const { id, counts } of known.countsBetween(first, last)) {
      if (counts[table] !== (now.get(id) ?? 0)) this.#found.add(id);
    }
  }

  async #absent(known: KnownRows, table: Exclude<ScannedTable, CountedTable>, range: number): Promise<void> {
    const [first, last] = keysOf(range, idRangeShift);
    const before = [...expected(known, table, first, last)];
    if (before.length === 0) return;
    const present = new Set(await this.#changes.keysBetween(table, first, last));
    for (const { id, conversationId } of before) {
      if (!present.has(id)) this.#found.add(conversationId);
    }
  }

  /** Blobs that a record had, so that the mails linking to them were not believed, and that none has now. */
  async detachedBlobs(): Promise<void> {
    for (const list of chunked(this.#known?.allRelated("attached_blob") ?? [])) {
      const attached = new Set(await this.#changes.attachedOf(list));
      this.#found.addAll(this.#withInline(list.filter((id) => !attached.has(id))));
    }
  }

  async renamedTags(now: ReadonlyMap<number, string>): Promise<void> {
    const before = this.#known?.tagDigests() ?? new Map<number, string>();
    const renamed = [...before].filter(([id, digest]) => now.get(id) !== digest).map(([id]) => id);
    for (const list of chunked(renamed)) this.#found.addAll(await this.#changes.conversationsWithTags(list));
  }
}

function* expected(
  known: KnownRows,
  table: Exclude<ScannedTable, CountedTable>,
  first: number,
  last: number,
): Generator<{ readonly id: number; readonly conversationId: number }> {
  switch (table) {
    case "conversations":
      for (const { id } of known.countsBetween(first, last)) yield { id, conversationId: id };
      return;
    case "attachments":
      yield* known.attachmentsBetween(first, last);
      return;
    case "active_storage_attachments":
      for (const row of known.attachmentsBetween(first, last)) if (row.hasFile) yield row;
      return;
    case "active_storage_blobs":
      yield* known.relatedBetween("inline_blob", first, last);
      return;
    case "contacts":
      yield* known.relatedBetween("contact", first, last);
      return;
    case "contact_inboxes":
      yield* known.relatedBetween("contact_inbox", first, last);
  }
}

const isCounted = (table: ScannedTable): table is CountedTable =>
  table === "messages" || table === "taggings" || table === "csat_survey_responses" || table === "reporting_events";

const keysOf = (range: number, shift: number): readonly [first: number, last: number] => [
  range * 2 ** shift,
  (range + 1) * 2 ** shift - 1,
];

/** Ids in one statement: as many as a parameter should hold. */
const LIST_IDS = 10_000;

function* chunked(ids: readonly number[]): Generator<readonly number[]> {
  for (let start = 0; start < ids.length; start += LIST_IDS) yield ids.slice(start, start + LIST_IDS);
}

const distinct = (ids: readonly number[]): number[] => [...new Set(ids)];
