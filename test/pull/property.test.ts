import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenFolder } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot, operations, type Touch } from "./chatwoot.ts";
import { compacted, fresh, openCorpus } from "./support.ts";

/** `npm run test:pull-sequences -- 5000` sets more. */
const sequences = Number(process.env["PULL_SEQUENCES"] ?? 200);

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

type Step =
  | { readonly kind: "do"; readonly operation: (typeof operations)[number]; readonly n: number; readonly held: boolean }
  | { readonly kind: "commit" }
  | { readonly kind: "pull" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("do" as const),
      operation: fc.constantFrom(...operations),
      n: fc.nat(99),
      held: fc.boolean().map((held) => held && true),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "commit" } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: "pull" } as const) },
);

let accounts = 0;

/** An account of its own for each sequence: a shrunk one runs under the same conditions. */
async function play(steps: readonly Step[], touch: Touch): Promise<void> {
  const accountId = ++accounts;
  await using folder = await givenFolder();
  const common = { account: accountId };
  const corpus = openCorpus(`${folder.path}/corpus`, database.standby.url, common);
  let tick = 0;
  const clock = () =>
    new Date(Date.UTC(2025, 10, 18) + ++tick * 3_600_000).toISOString().replace("T", " ").replace("Z", "");
  const chatwoot = new Chatwoot(database.primary, { accountId, touch, clock });
  await chatwoot.setUp();
  await database.caughtUp();
  await corpus.extract();

  const client = new pg.Client({ connectionString: database.primary.url });
  await client.connect();
  try {
    let isOpen = false;
    const commit = async () => {
      if (isOpen) await client.query("COMMIT");
      isOpen = false;
    };
    const held = chatwoot.through({ query: async (sql, params = []) => (await client.query(sql, [...params])).rows });
    for (const current of steps) {
      if (current.kind === "commit") await commit();
      else if (current.kind === "pull") {
        await database.caughtUp();
        await corpus.pull();
      } else if (current.held) {
        if (!isOpen) await client.query("BEGIN");
        isOpen = true;
        await held[current.operation](current.n);
      } else {
        await commit(); // the two would wait for each other's row locks
        await chatwoot[current.operation](current.n);
      }
    }
    await commit();
  } finally {
    await client.end();
  }
  await database.caughtUp();
  await corpus.pull();
  expect(await compacted(corpus)).toEqual(await fresh(corpus, database.standby.url, common));
}

test("compacted deltas are, byte for byte, a full extraction at the same moment, whatever happened in between", async () => {
  const sequence = fc.array(step, { minLength: 1, maxLength: 14 });
  const touch = fc.constantFrom<Touch>("4.10", "4.12");
  await fc.assert(fc.asyncProperty(sequence, touch, play), {
    numRuns: sequences,
    seed: Number(process.env["PULL_SEED"] ?? 7),
  });
}, 1_800_000);
