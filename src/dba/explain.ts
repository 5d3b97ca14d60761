import { z } from "zod";
import type { Inquiry, ReplicaStatement } from "../model/replica.ts";

/** What the server says about a statement, without running it. */
export interface ExplainedStatement extends Omit<ReplicaStatement, "values"> {
  /** As the server derives them: `{bigint[],integer}`; `null` where it cannot. */
  readonly parameterTypes: readonly string[] | null;
  readonly indexes: readonly string[];
  /** Tables read from end to end. */
  readonly wholeTables: readonly string[];
  readonly rows: number | null;
  /** In the planner's units: 1 is about one page of 8 KiB read in sequence. */
  readonly cost: number | null;
  /** SQLSTATE when the server does not explain it, such as 42501 for want of a privilege. */
  readonly refused: string | null;
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string | undefined;
  readonly "Index Name"?: string | undefined;
  readonly "Plan Rows": number;
  readonly "Total Cost": number;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Index Name": z.string().optional(),
    "Plan Rows": z.number(),
    "Total Cost": z.number(),
    Plans: z.array(planNode).optional(),
  }),
);
const explained = z.array(z.object({ Plan: planNode })).length(1);

export async function explainStatement(inquiry: Inquiry, statement: ReplicaStatement): Promise<ExplainedStatement> {
  const { what, text, values } = statement;
  const parameterTypes = await readParameterTypes(inquiry, text);
  const answer = await inquiry.attempt<{ "QUERY PLAN": string }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
  if (!Array.isArray(answer)) {
    const refused = (answer as { sqlState: string }).sqlState;
    return { what, text, parameterTypes, indexes: [], wholeTables: [], rows: null, cost: null, refused };
  }
  const [root] = explained.parse(JSON.parse(answer[0]?.["QUERY PLAN"] ?? "[]"));
  if (root === undefined) throw new Error("EXPLAIN gave no plan");
  const nodes = [...walk(root.Plan)];
  return {
    ...{ what, text, parameterTypes, refused: null },
    indexes: names(nodes.map((node) => node["Index Name"])),
    wholeTables: names(nodes.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"])),
    rows: root.Plan["Plan Rows"],
    cost: root.Plan["Total Cost"],
  };
}

function* walk(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* walk(child);
}

const names = (found: readonly (string | undefined)[]): string[] =>
  [...new Set(found.filter((name) => name !== undefined))].toSorted((a, b) => (a < b ? -1 : 1));

/** A prepared statement is the only way to ask; it is gone again before the transaction is. */
async function readParameterTypes(inquiry: Inquiry, text: string): Promise<string[] | null> {
  const prepared = await inquiry.attempt(`PREPARE chatwoot_corpus_plan AS ${text}`);
  if (!Array.isArray(prepared)) return null;
  const [row] = await inquiry.query<{ types: string[] }>(
    "SELECT parameter_types::text[] AS types FROM pg_prepared_statements WHERE name = 'chatwoot_corpus_plan'",
  );
  await inquiry.query("DEALLOCATE chatwoot_corpus_plan");
  return row?.types ?? null;
}
