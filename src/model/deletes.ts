import { z } from "zod";

/** Why an id must go. A closed list: consumers may act on it. */
export const deleteReasons = {
  conversation_deleted: "the conversation no longer exists",
  contact_deleted: "the conversation and the contact it was with no longer exist",
  left_scope: "the conversation no longer fits the filters of this corpus (status, inbox, label)",
  emptied: "nothing of the conversation is to be published any more: its messages were deleted",
  orphaned: "the conversation's inbox was deleted",
  segment_gone: "the conversation is now cut into other segments",
  part_gone: "an attachment (or another part with an id of its own) is no longer there",
  knowledge_gone: "an article was withdrawn or deleted, or a canned response deleted",
} as const;
export type DeleteReason = keyof typeof deleteReasons;

/** One line of `deletes.jsonl`, by conversation, knowledge last. Applied before the upserts of the same generation. */
export const deleteLineSchema = z.strictObject({
  id_: z.uuid(),
  view: z
    .string()
    .regex(/^[a-z_]+$/)
    .describe("the file in which the id was published: documents, conversations ..."),
  reason: z.enum(Object.keys(deleteReasons) as [DeleteReason, ...DeleteReason[]]),
  conversation_id: z.int().positive().optional().describe("absent where view is knowledge"),
});
export type DeleteLine = Readonly<z.infer<typeof deleteLineSchema>>;
