import { expect, test } from "vitest";
import { type PullSituation, planPull } from "../../src/pipeline/pull-plan.ts";

const horizon = { xid: "1000", system: "7", timeline: 1 };
const quiet: PullSituation = {
  reRedact: false,
  reconcile: false,
  reconcileDays: 7,
  hasLimit: false,
  toolVersion: "1.0.0",
  now: { snapshotAt: "2025-11-20T02:00:00.000000Z", horizon: { ...horizon, xid: "1500" }, directoryDigest: "d" },
  last: {
    horizon,
    reconciledAt: "2025-11-18T02:00:00.000000Z",
    directoryDigest: "d",
    toolVersion: "1.0.0",
    isComplete: true,
  },
};
const last = (change: Partial<NonNullable<PullSituation["last"]>>) => ({ last: { ...quiet.last, ...change } as never });
const now = (change: Partial<PullSituation["now"]>) => ({ now: { ...quiet.now, ...change } });
const horizonNow = (change: Partial<typeof horizon>) => now({ horizon: { ...horizon, xid: "1500", ...change } });

test("an ordinary night reads what changed", () => {
  expect(planPull(quiet)).toEqual({ mode: "changed", reason: null });
});

test.each([
  ["nothing is known of earlier runs", { last: null }, "state_lost"],
  ["only the corpus is known", last({ isComplete: false }), "state_lost"],
  ["another version of the program", last({ toolVersion: "0.9.0" }), "other_tool_version"],
  ["xmin may not be read now", now({ horizon: null }), "no_transaction_ids"],
  ["xmin could not be read then", last({ horizon: null }), "no_transaction_ids"],
  ["another cluster", horizonNow({ system: "8" }), "other_history"],
  ["a promoted replica", horizonNow({ timeline: 2 }), "other_history"],
  ["a restored backup: ids go backwards", horizonNow({ xid: "999" }), "other_history"],
  ["2^31 transactions: 32 bits say nothing", horizonNow({ xid: String(1000 + 2 ** 31) }), "other_history"],
  ["a new agent", now({ directoryDigest: "e" }), "agents_or_inboxes_changed"],
  ["the first so many conversations only", { hasLimit: true }, "limited_scope"],
  ["a week after the last time", last({ reconciledAt: "2025-11-13T02:00:00.000000Z" }), "due"],
  ["never compared", last({ reconciledAt: null }), "due"],
])("%s: everything is read", (_what, change, reason) => {
  expect(planPull({ ...quiet, ...change })).toEqual({ mode: "reconcile", reason });
});

test("transactions just short of 2^31 apart can still be told apart", () => {
  expect(planPull({ ...quiet, ...horizonNow({ xid: String(1000 + 2 ** 31 - 1) }) }).mode).toBe("changed");
});

test("a schedule of zero days never comes due", () => {
  expect(planPull({ ...quiet, ...last({ reconciledAt: null }), reconcileDays: 0 }).mode).toBe("changed");
});

test("what was asked for is no reason to be stated", () => {
  expect(planPull({ ...quiet, reconcile: true })).toEqual({ mode: "reconcile", reason: null });
  expect(planPull({ ...quiet, reRedact: true, reconcile: true })).toEqual({ mode: "re-redact", reason: null });
});
