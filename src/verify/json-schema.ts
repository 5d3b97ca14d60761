import { z } from "zod";
import { deleteLineSchema } from "../model/deletes.ts";
import { manifestSchema } from "../model/manifest.ts";
import { conversationSchema } from "./schema/conversation.ts";
import { documentSchema } from "./schema/document.ts";
import { quarantineSchema } from "./schema/quarantine.ts";
import { receiptSchema } from "./schema/receipt.ts";

/** The published JSON Schemas, by file name under `docs/schema/`. */
const schemas: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  "conversation.json": { title: "Canonical conversation record", schema: conversationSchema },
  "delete.json": { title: "Deletion in a delta", schema: deleteLineSchema },
  "document.json": { title: "LlamaIndex document line", schema: documentSchema },
  "manifest.json": { title: "Corpus manifest", schema: manifestSchema },
  "quarantine.json": { title: "Quarantined row", schema: quarantineSchema },
  "receipt.json": { title: "Redaction receipt", schema: receiptSchema },
};

/** File name to text, JSON Schema draft 2020-12. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { title, schema }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12" });
      return [name, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`];
    }),
  );
}
