import { deleteLineSchema } from "../model/deletes.ts";
import { knowledgeView } from "../model/views.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";

/** One line of `deletes.jsonl`: consumers delete first and then add, so an id in both would come back. */
export function checkDeleted(record: object, state: GenerationState, report: LineReport): void {
  const parsed = deleteLineSchema.safeParse(record);
  if (!parsed.success) {
    report.schema(parsed.error);
    return;
  }
  const { view, id_ } = parsed.data;
  const published =
    view === "conversations" ? state.conversationIds : view === "documents" ? state.documentIds : known(view, state);
  if (published?.has(id_)) report.add("deleted-and-published", "id_");
}

const known = (view: string, { partIds }: GenerationState) =>
  view === knowledgeView ? (partIds.get(knowledgeView) ?? null) : null;
