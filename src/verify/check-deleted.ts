import { deleteLineSchema } from "../model/deletes.ts";
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
  const published = view === "conversations" ? state.conversationIds : view === "documents" ? state.documentIds : null;
  if (published?.has(id_)) report.add("deleted-and-published", "id_");
}
