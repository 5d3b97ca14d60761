import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { play, sequence, touch } from "./play.ts";

/** For a long run: PULL_SEQUENCES=5000 npx vitest run test/pull/property.test.ts */
const sequences = Number(process.env["PULL_SEQUENCES"] ?? 200);
const seed = Number(process.env["PULL_SEED"] ?? 7);

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

test(
  "compacted deltas are, byte for byte, a full extraction at the same moment, whatever happened in between",
  async () => {
    const property = fc.asyncProperty(sequence, touch, (steps, release) => play(database, steps, release));
    // A failure is made smaller for as long as it helps, not for as long as it goes.
    const limits = { interruptAfterTimeLimit: 30_000 + sequences * 15_000, markInterruptAsFailure: true };
    await fc.assert(property, { numRuns: sequences, seed, ...limits });
  },
  60_000 + sequences * 16_000,
);
