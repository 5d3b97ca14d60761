import { afterAll, beforeAll, expect, test } from "vitest";
import { findChanges } from "../../src/changes/find-changes.ts";
import type { KnownRows, ScannedTable, TableScan } from "../../src/model/changes.ts";
import { Chatwoot } from "../pull/chatwoot.ts";
import { openTransaction, ticking } from "../pull/play.ts";
import { replayed } from "../pull/support.ts";
import { open } from "../source/given.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
  await new Chatwoot(database.primary, { accountId: 1, touch: "4.12", clock: ticking() }).setUp();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

/** A look at the standby, and how many statements walked over tables. */
async function look(known: Parameters<typeof findChanges>[1] = null) {
  await replayed(database);
  await using source = await open(database.standby);
  let walked = 0;
  const changes: typeof source.changes = {
    ...source.changes,
    scan: (...window) => {
      walked++;
      return source.changes.scan(...window);
    },
  };
  return { ...(await findChanges(changes, known)), walked, horizon: source.changes.horizon };
}

const knownFrom = ({ scans, tagDigests, horizon }: Awaited<ReturnType<typeof look>>) => ({
  xid: horizon?.xid ?? "",
  rows: new Remembered(scans, tagDigests),
});

/** What a look saw, and conversations that were made of nothing. */
class Remembered implements KnownRows {
  readonly #scans: ReadonlyMap<ScannedTable, TableScan>;
  readonly #tagDigests: ReadonlyMap<number, string>;

  constructor(scans: ReadonlyMap<ScannedTable, TableScan>, tagDigests: ReadonlyMap<number, string>) {
    this.#scans = scans;
    this.#tagDigests = tagDigests;
  }
  scan = (table: ScannedTable) => this.#scans.get(table) ?? null;
  tagDigests = () => this.#tagDigests;
  countsBetween = () => [];
  attachmentsBetween = () => [];
  conversationsOf = () => [];
  relatedBetween = () => [];
  allRelated = () => [];
}

/** The mark that {@link replayed} waits for is a transaction, too: these only compare what was replayed before. */
async function lookAgain(known: Parameters<typeof findChanges>[1]) {
  await using source = await open(database.standby);
  return {
    isUnchanged: source.changes.isUnchangedSince(known?.xid ?? ""),
    found: await findChanges(source.changes, known),
  };
}

test("while no transaction was visible since, no table is walked, and what was known is known on", async () => {
  const first = await look();
  expect(first.walked).toBeGreaterThan(3);

  const { isUnchanged, found } = await lookAgain(knownFrom(first));

  expect(isUnchanged).toBe(true);
  expect(found.conversations.size).toBe(0);
  expect(found.scans).toEqual(first.scans);
});

test("a transaction of somebody else makes the tables be walked", async () => {
  const first = await look();
  await database.primary.query("UPDATE users SET name = 'Somebody'");

  expect((await look(knownFrom(first))).walked).toBe(first.walked);
});

test("a transaction that was open during the look counts when it has committed, however little came after it", async () => {
  await using transaction = await openTransaction(database.primary.url);
  await transaction.query("UPDATE messages SET content = 'Late' WHERE conversation_id = 1");
  const first = await look();
  await transaction.commit();

  const second = await look(knownFrom(first));
  expect([...second.conversations]).toEqual([1]);
});
