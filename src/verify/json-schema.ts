import { z } from "zod";
import { deleteLineSchema } from "../model/deletes.ts";
import { manifestSchema } from "../model/manifest.ts";
import { policySchema } from "../model/policy.ts";
import { attachmentLineSchema, imageSchema } from "./schema/attachment.ts";
import { chatIndexSchema, chatSchema } from "./schema/chat.ts";
import { conversationSchema } from "./schema/conversation.ts";
import { documentSchema } from "./schema/document.ts";
import { knowledgeSchema } from "./schema/knowledge.ts";
import { qaSchema } from "./schema/qa.ts";
import { quarantineSchema } from "./schema/quarantine.ts";
import { receiptSchema } from "./schema/receipt.ts";

/** The published JSON Schemas, by file name under `docs/schema/`. What people write (`input`) may leave defaults out. */
const schemas: Readonly<
  Record<string, { readonly title: string; readonly schema: z.ZodType; readonly io?: "input" | "output" }>
> = {
  "attachment.json": { title: "Attachment line", schema: attachmentLineSchema },
  "chat.json": { title: "Fine-tuning example", schema: chatSchema },
  "chat-index.json": { title: "Index of the fine-tuning examples", schema: chatIndexSchema },
  "conversation.json": { title: "Canonical conversation record", schema: conversationSchema },
  "delete.json": { title: "Deletion in a delta", schema: deleteLineSchema },
  "document.json": { title: "LlamaIndex document line", schema: documentSchema },
  "image.json": { title: "LlamaIndex image line", schema: imageSchema },
  "knowledge.json": { title: "Article or canned response line", schema: knowledgeSchema },
  "manifest.json": { title: "Corpus manifest", schema: manifestSchema },
  "policy.json": { title: "Redaction policy (--policy)", schema: policySchema, io: "input" },
  "qa.json": { title: "Question and answer line", schema: qaSchema },
  "quarantine.json": { title: "Quarantined row", schema: quarantineSchema },
  "receipt.json": { title: "Redaction receipt", schema: receiptSchema },
};

/** File name to text, JSON Schema draft 2020-12. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { title, schema, io = "output" }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
      return [name, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`];
    }),
  );
}
