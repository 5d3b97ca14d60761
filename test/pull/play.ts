import fc from "fast-check";
import pg from "pg";
import { expect } from "vitest";
import { givenFolder } from "../support/corpus.ts";
import type { ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot, operations, type Touch } from "./chatwoot.ts";
import { compacted, fresh, openCorpus, replayed } from "./support.ts";

export type Step =
  /** `held`: inside a transaction that stays open over what follows, pulls included. */
  | { readonly kind: "do"; readonly operation: (typeof operations)[number]; readonly n: number; readonly held: boolean }
  | { readonly kind: "commit" }
  | { readonly kind: "pull"; readonly reconcile: boolean }
  /** Some conversations only, by their numbers in the dashboard. */
  | { readonly kind: "named"; readonly numbers: readonly number[] };

const operation: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("do" as const),
  operation: fc.constantFrom(...operations),
  n: fc.nat(99),
  held: fc.integer({ min: 0, max: 3 }).map((quarter) => quarter === 3),
});
const pull: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("pull" as const),
  reconcile: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 9),
});
const named: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("named" as const),
  numbers: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
});
const common = [
  { weight: 9, arbitrary: operation },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "commit" }) },
  { weight: 2, arbitrary: pull },
];
const length = { minLength: 1, maxLength: 14 };
export const sequence: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(...common), length);
/** With hints in between. */
export const hintedSequence: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(...common, { weight: 3, arbitrary: named }),
  length,
);
export const touch = fc.constantFrom<Touch>("4.10", "4.12");

let accounts = 0;

/** Hours apart, so that segments end; in the format of the application's `timestamp without time zone`. */
export function ticking(): () => string {
  let hours = 0;
  return () => new Date(Date.UTC(2025, 10, 18) + ++hours * 3_600_000).toISOString().replace("T", " ").replace("Z", "");
}

/**
 * Plays a sequence on an account of its own (so that a shrunk one runs under the same conditions), pulling from the
 * standby, and compares what the corpus then amounts to with a fresh full extraction.
 */
export async function play(database: ReplicatedDatabase, steps: readonly Step[], touch: Touch): Promise<void> {
  const accountId = ++accounts;
  await using folder = await givenFolder();
  const common = { account: accountId, knowledge: "articles,canned-responses" };
  const corpus = openCorpus(`${folder.path}/corpus`, database.standby.url, common);
  const chatwoot = new Chatwoot(database.primary, { accountId, touch, clock: ticking() });
  await chatwoot.setUp();
  await replayed(database);
  await corpus.extract();
  await using transaction = await openTransaction(database.primary.url);
  const held = chatwoot.through(transaction);
  for (const step of steps) {
    if (step.kind === "commit") await transaction.commit();
    else if (step.kind === "pull") {
      await replayed(database);
      await corpus.pull({ reconcile: step.reconcile });
    } else if (step.kind === "named") {
      await replayed(database);
      await corpus.pullConversations({ conversation: step.numbers });
    } else if (step.held) await held[step.operation](step.n);
    else {
      await transaction.commit(); // the two would wait for each other's locks
      await chatwoot[step.operation](step.n);
    }
  }
  await transaction.commit();
  await replayed(database);
  await corpus.pull();
  expect(await compacted(corpus)).toEqual(await fresh(corpus, database.standby.url, common));
  // What a plain pull has brought there, a complete comparison finds nothing to add to.
  expect(await corpus.pull({ reconcile: true })).toMatchObject({ mode: "reconcile", generation: null });
}

/** A connection whose first statement begins a transaction. */
export async function openTransaction(url: string) {
  const client = new pg.Client({ connectionString: url, statement_timeout: 20_000 });
  await client.connect();
  let isOpen = false;
  return {
    async query(sql: string, params: readonly unknown[] = []): Promise<pg.QueryResultRow[]> {
      if (!isOpen) await client.query("BEGIN");
      isOpen = true;
      return (await client.query(sql, [...params])).rows;
    },
    async commit(): Promise<void> {
      if (isOpen) await client.query("COMMIT");
      isOpen = false;
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}
