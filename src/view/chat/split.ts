import { hash } from "node:crypto";
import type { RedactedThread } from "../../model/redacted.ts";

export type Split = "train" | "validation";

/**
 * Where a thread's examples go: decided by the customer alone, so that nobody is in both, whatever else the corpus holds.
 * `null` when customers of a thread belong to different sides: an example of both would be in the wrong one. Without a
 * customer that the database names, the conversation stands for the customer.
 */
export function splitOf(
  { participants, accountId, conversationId }: Pick<RedactedThread, "participants" | "accountId" | "conversationId">,
  validationPercent: number,
): Split | null {
  const customers = participants.filter(({ role }) => role === "customer").map(({ ref }) => ref);
  const keys = customers.length > 0 ? customers : [`conversation:${accountId}:${conversationId}`];
  const splits = new Set(keys.map((key) => (percentile(key) < validationPercent ? "validation" : "train")));
  const [split = null, other] = splits;
  return other === undefined ? split : null;
}

/** 0 to 99, evenly. */
const percentile = (key: string): number => Number.parseInt(hash("sha256", `split\n${key}`).slice(0, 8), 16) % 100;
