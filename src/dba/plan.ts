import type { Footprint, Inquiry } from "../model/replica.ts";
import { type Estimate, estimateRun } from "./estimate.ts";
import { type ExplainedStatement, explainStatement } from "./explain.ts";
import { findNotRead, type NotRead } from "./not-read.ts";
import { type Terms, termsHash, termsOf } from "./terms.ts";

/** What a database administrator decides about: all that a run does to the server. */
export interface ReplicaPlan {
  readonly format: "chatwoot-corpus/plan@1";
  readonly hash: string;
  readonly server: {
    readonly version: string;
    readonly in_recovery: boolean;
    readonly schema_version: string | null;
    readonly release_guess: string | null;
  };
  readonly terms: Terms;
  readonly session: Footprint["session"];
  readonly statements: readonly ExplainedStatement[];
  readonly not_read: NotRead;
  readonly estimate: Estimate;
}

export interface PlanInput extends Omit<Terms, "columns" | "statements"> {
  readonly server: ReplicaPlan["server"];
  readonly footprint: Footprint;
}

export async function makePlan(inquiry: Inquiry, input: PlanInput): Promise<ReplicaPlan> {
  const { server, footprint } = input;
  const statements: ExplainedStatement[] = [];
  for (const statement of footprint.reading) statements.push(await explainStatement(inquiry, statement));
  const terms = termsOf(input);
  return {
    ...{ format: "chatwoot-corpus/plan@1", hash: termsHash(terms), server, terms },
    session: footprint.session,
    statements,
    not_read: await findNotRead(inquiry, footprint.columns),
    estimate: await estimateRun(inquiry, await countConversations(inquiry, footprint)),
  };
}

/** By the statement that a run would count them with. */
async function countConversations(inquiry: Inquiry, { reading }: Footprint): Promise<number | null> {
  const counting = reading.find(({ what }) => what === "number of conversations");
  if (counting === undefined) return null;
  const answer = await inquiry.attempt<{ count: number }>(counting.text, counting.values);
  return Array.isArray(answer) ? ((answer as { count: number }[])[0]?.count ?? null) : null;
}
