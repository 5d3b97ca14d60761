import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { patternSchema } from "../../src/export/patterns.ts";
import { deleteLineSchema } from "../../src/model/deletes.ts";
import { attachmentLineSchema, imageSchema } from "../../src/verify/schema/attachment.ts";
import { chatIndexSchema, chatSchema } from "../../src/verify/schema/chat.ts";
import { conversationSchema } from "../../src/verify/schema/conversation.ts";
import { documentSchema } from "../../src/verify/schema/document.ts";
import { knowledgeSchema } from "../../src/verify/schema/knowledge.ts";
import { qaSchema } from "../../src/verify/schema/qa.ts";
import { quarantineSchema } from "../../src/verify/schema/quarantine.ts";

const text = readFileSync(resolve(import.meta.dirname, "../../docs/data-dictionary.md"), "utf8");

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** `messages[].at`: every value that is no object, and objects that may be null. */
function fieldsOf(schema: JsonSchema, path = ""): string[] {
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ type }) => type !== "null");
  if (ways.length > 0) return [...new Set(ways.flatMap((way) => fieldsOf(way, path)))];
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, value]) =>
      fieldsOf(value, path === "" ? key : `${path}.${key}`),
    );
  }
  const { items } = schema;
  if (items && (items.properties || items.oneOf)) return fieldsOf(items, `${path}[]`);
  return [path];
}

const fieldsIn = (schema: z.ZodType): string[] => fieldsOf(z.toJSONSchema(schema) as JsonSchema);

/** The first column of a section's table, with what stands in the others. */
function documented(section: string): Map<string, string[]> {
  const body = text.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? "";
  const rows = [...body.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  return new Map(rows.map(([, field = "", rest = ""]) => [field, rest.split(" | ")]));
}

const common = documented("attachments");

test.each([
  ["conversations", conversationSchema, new Map<string, string[]>()],
  ["documents", documentSchema, new Map()],
  ["qa", qaSchema, new Map()],
  ["chat", chatSchema, new Map()],
  ["chat.index", chatIndexSchema, new Map()],
  ["attachments", attachmentLineSchema, new Map()],
  ["images", imageSchema, common],
  ["knowledge", knowledgeSchema, new Map()],
  ["deletes", deleteLineSchema, new Map()],
  ["quarantine", quarantineSchema, new Map()],
  ["patterns", patternSchema, new Map()],
])("every field of %s is in the data dictionary, and nothing else is", (section, schema, elsewhere) => {
  const own = documented(section);
  const fields = fieldsIn(schema);
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((field) => !own.has(field) && !elsewhere.has(field))).toEqual([]);
  // `resolution.csat` is an object or nothing, and told as a whole, too.
  const isKnown = (field: string) => fields.some((known) => known === field || known.startsWith(`${field}.`));
  expect([...own.keys()].filter((field) => !isKnown(field))).toEqual([]);
  for (const [field, columns] of own) {
    expect(columns, field).toHaveLength(3);
    expect(
      columns.every((column) => column.trim() !== ""),
      field,
    ).toBe(true);
  }
});
