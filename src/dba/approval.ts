import { z } from "zod";
import { CorpusError } from "../errors.ts";
import { shapeOf } from "../model/replica.ts";
import { beyond, type Terms, termsHash, termsSchema } from "./terms.ts";

const approvalSchema = z.strictObject({
  format: z.literal("chatwoot-corpus/approval@1"),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  approved_at: z.string(),
  terms: termsSchema,
});
export type Approval = z.infer<typeof approvalSchema>;

export const approve = (terms: Terms, approvedAt: Date): Approval => ({
  format: "chatwoot-corpus/approval@1",
  hash: termsHash(terms),
  approved_at: approvedAt.toISOString(),
  terms,
});

const again = "make a new one with `chatwoot-corpus plan --approve FILE`, and have it approved";

/** @throws {CorpusError} `usage` when it is no approval, `notApproved` when its terms are not those that it was made with. */
export function parseApproval(json: unknown, path: string): Approval {
  const parsed = approvalSchema.safeParse(json);
  if (!parsed.success) throw new CorpusError("usage", `${path} is not an approval of this version`, { hint: again });
  if (parsed.data.hash !== termsHash(parsed.data.terms)) {
    throw new CorpusError("notApproved", `${path} was changed after it was made`, { hint: again });
  }
  return parsed.data;
}

const shownDifferences = 8;

/** @throws {CorpusError} `notApproved`, naming what goes beyond. */
export function assertApproved({ terms }: Approval, wanted: Terms): void {
  const found = beyond(terms, wanted);
  if (found.length === 0) return;
  const more = found.length > shownDifferences ? `, and ${found.length - shownDifferences} more` : "";
  throw new CorpusError(
    "notApproved",
    `the approval does not cover this run: ${found.slice(0, shownDifferences).join("; ")}${more}`,
    { hint: `run with the approved options, or ${again}` },
  );
}

/** Every statement is held against the approval before it is sent: what it does not name never reaches the server. */
export function permitOnly({ terms }: Approval): (statement: string) => void {
  const shapes = new Set(terms.statements.map(({ shape }) => shape));
  const known = new Set<string>();
  return (statement) => {
    if (known.has(statement)) return;
    if (!shapes.has(shapeOf(statement))) {
      throw new CorpusError("notApproved", "the approval does not name a statement of this run", {
        hint: `the database's schema or privileges may have changed: ${again}`,
      });
    }
    if (known.size < 10_000) known.add(statement);
  };
}
