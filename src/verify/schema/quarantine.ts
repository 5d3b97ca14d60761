import { z } from "zod";
import { databaseId } from "./common.ts";

export const quarantineSchema = z
  .strictObject({
    table: z.enum(["conversations", "messages", "attachments", "contacts"]),
    id: databaseId,
    conversation_id: databaseId,
    reason: z.string().regex(/^[a-z][a-z0-9_]*$/),
  })
  .describe("One line of quarantine.jsonl: a row that could not be read, without its content");
