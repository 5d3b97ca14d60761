import type { KnowledgeRow } from "../../model/rows.ts";
import { columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

/** Articles may be long, and there are few. */
const PAGE_ROWS = 50;
/** `articles.status`: 0 draft, 1 published, 2 archived. */
const published = 1;

/** Tables that were not asked for are not in the schema: see `tablesRead`. */
export async function* readKnowledge(reader: Reader): AsyncGenerator<KnowledgeRow> {
  if (reader.schema.hasTable("articles")) yield* inPages((afterId) => readArticles(reader, afterId));
  if (reader.schema.hasTable("canned_responses")) yield* inPages((afterId) => readCannedResponses(reader, afterId));
}

async function* inPages(read: (afterId: number) => Promise<KnowledgeRow[]>): AsyncGenerator<KnowledgeRow> {
  for (let afterId = 0; ; ) {
    const rows = await read(afterId);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    afterId = last.id;
  }
}

/** What visitors of the help centre can read: drafts and archived articles answer nobody. */
export async function readArticles(reader: Reader, afterId: number): Promise<KnowledgeRow[]> {
  const rows = await reader.db
    .selectFrom("articles")
    .select(columns(reader.schema, "articles", ["id", "title", "description", "content", "locale"]))
    .where("account_id", "=", reader.accountId)
    .where("status", "=", published)
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(PAGE_ROWS)
    .execute();
  return rows.map((row) => ({ kind: "article", ...row }));
}

export async function readCannedResponses(reader: Reader, afterId: number): Promise<KnowledgeRow[]> {
  const rows = await reader.db
    .selectFrom("canned_responses")
    .select(["id", "short_code as title", "content"])
    .where("account_id", "=", reader.accountId)
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(PAGE_ROWS)
    .execute();
  return rows.map((row) => ({ kind: "canned_response", description: null, locale: null, ...row }));
}
