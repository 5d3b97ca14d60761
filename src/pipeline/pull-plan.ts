import type { Horizon } from "../model/changes.ts";

/** `targeted`: some conversations only, by name. */
export type PullMode = "changed" | "reconcile" | "re-redact" | "targeted";

/** How much a pull reads, and why. */
export interface PullPlan {
  readonly mode: PullMode;
  /** Why everything is read although nobody asked for it. */
  readonly reason: string | null;
}

export interface PullSituation {
  readonly reRedact: boolean;
  readonly reconcile: boolean;
  readonly reconcileDays: number;
  readonly now: { readonly snapshotAt: string; readonly horizon: Horizon | null; readonly directoryDigest: string };
  readonly hasLimit: boolean;
  readonly toolVersion: string;
  /** `null`: nothing but the corpus itself is known of what was published. */
  readonly last: {
    readonly horizon: Horizon | null;
    readonly reconciledAt: string | null;
    readonly directoryDigest: string | null;
    readonly toolVersion: string;
    readonly isComplete: boolean;
  } | null;
}

const MAX_TRANSACTIONS = 2n ** 31n;
const DAY_MS = 86_400_000;

/** Reads what changed when that can be known for sure, and everything when not. */
export function planPull(situation: PullSituation): PullPlan {
  if (situation.reRedact) return { mode: "re-redact", reason: null };
  if (situation.reconcile) return { mode: "reconcile", reason: null };
  const reason = reasonToReadAll(situation);
  return { mode: reason === null ? "changed" : "reconcile", reason };
}

function reasonToReadAll({ last, now, hasLimit, toolVersion, reconcileDays }: PullSituation): string | null {
  if (last === null || !last.isComplete) return "state_lost";
  if (last.toolVersion !== toolVersion) return "other_tool_version";
  if (now.horizon === null || last.horizon === null) return "no_transaction_ids";
  if (!isLater(last.horizon, now.horizon)) return "other_history";
  if (last.directoryDigest !== now.directoryDigest) return "agents_or_inboxes_changed";
  // The first so many by id: one deletion moves others into scope.
  if (hasLimit) return "limited_scope";
  return isDue(last.reconciledAt, now.snapshotAt, reconcileDays) ? "due" : null;
}

/** Same cluster, same timeline, and not so far apart that 32 bits of a transaction id say nothing. */
function isLater(last: Horizon, now: Horizon): boolean {
  const distance = BigInt(now.xid) - BigInt(last.xid);
  return last.system === now.system && last.timeline === now.timeline && distance >= 0n && distance < MAX_TRANSACTIONS;
}

function isDue(reconciledAt: string | null, snapshotAt: string, everyDays: number): boolean {
  if (everyDays === 0) return false;
  return reconciledAt === null || Date.parse(snapshotAt) - Date.parse(reconciledAt) >= everyDays * DAY_MS;
}
