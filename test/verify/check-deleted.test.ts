import { expect, test } from "vitest";
import { checkDeleted } from "../../src/verify/check-deleted.ts";
import { newGenerationState } from "../../src/verify/generation-state.ts";
import { lineReport } from "../../src/verify/line-report.ts";
import { Problems } from "../../src/verify/report.ts";

const id_ = "2476d05f-6f0f-5d5f-9c3a-0d6ad1b5a0c1";
const line = { id_, view: "documents", reason: "emptied", conversation_id: 101 };

function rulesFor(record: object, published: readonly string[] = []): string[] {
  const problems = new Problems();
  const state = newGenerationState(1, "chatwoot");
  for (const id of published) state.documentIds.add(id);
  checkDeleted(record, state, lineReport(problems, "deletes.jsonl", 1, record));
  return problems.kept.map(({ rule, field }) => `${rule} ${field}`);
}

test("a deletion of something that the delta does not publish is right", () => {
  expect(rulesFor(line, ["00000000-0000-5000-8000-000000000001"])).toEqual([]);
});

test("an id that the delta publishes must not be deleted by it", () => {
  expect(rulesFor(line, [id_])).toEqual(["deleted-and-published id_"]);
});

test.each([
  ["a reason outside the list", { reason: "because" }, "reason"],
  ["something that is no id", { id_: "57" }, "id_"],
  ["no conversation", { conversation_id: 0 }, "conversation_id"],
])("%s does not fit the schema", (_what, change, field) => {
  expect(rulesFor({ ...line, ...change })).toEqual([`schema ${field}`]);
});
