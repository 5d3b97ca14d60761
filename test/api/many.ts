import { sample } from "./samples.ts";

const pageOf = (rows: readonly object[], page: number, size: number) => rows.slice((page - 1) * size, page * size);

interface Row {
  readonly id: number;
  readonly status: string;
  readonly created_at: number;
  readonly last_activity_at: number;
}

/** Sixty conversations, of which every third is open. */
const conversations: readonly (Row & object)[] = Array.from({ length: 60 }, (_, index) => ({
  ...(sample("conversation") as object),
  id: index + 1,
  account_id: 2,
  status: index % 3 === 0 ? "open" : "resolved",
  created_at: 1_768_471_200 + index,
  last_activity_at: 1_768_471_200 + ((index * 37) % 60),
}));

/** Default status `open`, default order newest activity first, 25 a page, and no pages at all with `updated_within`. */
export function manyConversations(query: URLSearchParams): unknown {
  const status = query.get("status") ?? "open";
  const found = conversations.filter((row) => status === "all" || row.status === status);
  const byCreation = query.get("sort_by") === "created_at_asc";
  const rows = found.toSorted((a, b) =>
    byCreation ? a.created_at - b.created_at : b.last_activity_at - a.last_activity_at,
  );
  const payload = query.has("updated_within") ? rows : pageOf(rows, Number(query.get("page") ?? 1), 25);
  const meta = { mine_count: 0, assigned_count: 0, unassigned_count: found.length, all_count: found.length };
  return { data: { meta, payload } };
}

/**
 * 2,350 messages of one conversation whose ids have gaps, and whose times do not rise with their ids: every tenth came
 * from a provider with an old time, as TikTok's do.
 */
export const messages = Array.from({ length: 2_350 }, (_, index) => ({
  id: 5_000 + index * 7,
  content: `Message ${index}`,
  inbox_id: 3,
  conversation_id: 1,
  message_type: index % 2,
  content_type: "text",
  status: "sent",
  content_attributes: {},
  created_at: 1_768_471_200 + (index % 10 === 9 ? 0 : index * 60),
  private: false,
  source_id: null,
}));

/** The four forms of `app/finders/message_finder.rb`; an id that is no number counts as 0 there. */
export function manyMessages(query: URLSearchParams): unknown {
  const { meta } = sample("messages") as { meta: unknown };
  const rows = messages.toSorted((a, b) => a.created_at - b.created_at);
  const after = query.get("after");
  const before = query.get("before");
  const [from, until] = [Number(after), Number(before)];
  if (after && before) return { meta, payload: rows.filter(({ id }) => id >= from && id < until).slice(0, 1_000) };
  if (before) return { meta, payload: rows.filter(({ id }) => id < until).slice(-20) };
  if (after) return { meta, payload: rows.filter(({ id }) => id > from).slice(0, 100) };
  return { meta, payload: rows.slice(-20) };
}
