import type { AttachmentRow, ConversationBundle, MessageRow } from "../../src/model/rows.ts";
import { type Source, type SourceOptions, sourceDefaults } from "../../src/model/source.ts";
import { openSource } from "../../src/source/source.ts";
import type { TestDatabase } from "../support/database.ts";

type Values = Readonly<Record<string, unknown>>;

const time = "2025-11-18 09:02:11.123456";
const stamped = { created_at: time, updated_at: time };

/** What the columns without a default need: everything else is the business of the test. */
const defaults: Readonly<Record<string, Values>> = {
  accounts: { name: "Acme", ...stamped },
  users: {
    name: "Ann Agent",
    email: () => `agent-${crypto.randomUUID()}@example.com`,
    uid: () => crypto.randomUUID(),
    ...stamped,
  },
  account_users: stamped,
  inboxes: { account_id: 1, channel_id: 1, channel_type: "Channel::Api", name: "Support", ...stamped },
  contacts: { account_id: 1, name: "Carla", ...stamped },
  contact_inboxes: { source_id: () => crypto.randomUUID(), ...stamped },
  teams: { account_id: 1, name: "payments", ...stamped },
  agent_bots: { name: "Bot", ...stamped },
  conversations: { account_id: 1, inbox_id: 1, display_id: 0, ...stamped },
  messages: { account_id: 1, inbox_id: 1, message_type: 0, content: "Hi", content_attributes: null, ...stamped },
  attachments: { account_id: 1, ...stamped },
  active_storage_blobs: {
    key: () => crypto.randomUUID(),
    filename: "a.png",
    byte_size: 10,
    service_name: "local",
    created_at: time,
  },
  active_storage_attachments: { name: "file", record_type: "Attachment", created_at: time },
  taggings: { taggable_type: "Conversation", context: "labels", created_at: time },
  csat_survey_responses: { account_id: 1, contact_id: 1, rating: 5, ...stamped },
  reporting_events: { account_id: 1, name: "conversation_resolved", ...stamped },
};

/** Inserts one row, and gives its id. Values are sent as text or null, as they would stand in a dump. */
export async function insert({ db }: Pick<TestDatabase, "db">, table: string, values: Values = {}): Promise<number> {
  const made = Object.entries({ ...defaults[table], ...values }).map(([name, value]) => [
    name,
    typeof value === "function" ? value() : value,
  ]);
  const row = await db.insertInto(table).values(Object.fromEntries(made)).returning("id").executeTakeFirstOrThrow();
  return Number(row["id"]);
}

/** A database with one account (id 1), one inbox (id 1), one contact (id 1) and nothing else. */
export async function givenAccount(database: TestDatabase): Promise<void> {
  await insert(database, "accounts");
  await insert(database, "inboxes");
  await insert(database, "contacts");
}

/** Nothing of the machine's own Postgres settings. */
export const noEnvironment = { HOME: "/nonexistent" };

export const optionsFor = (databaseUrl: string, options: Partial<SourceOptions> = {}): SourceOptions => ({
  ...sourceDefaults,
  databaseUrl,
  allowPrimary: true,
  environment: noEnvironment,
  ...options,
});

export const open = (
  { url }: { readonly url: string },
  options: Partial<SourceOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Source> => openSource(optionsFor(url, options), signal);

export interface WholeConversation extends Omit<ConversationBundle, "chunk"> {
  readonly messages: readonly MessageRow[];
  readonly attachments: readonly AttachmentRow[];
}

/** Everything, with the large conversations read in chunks. */
export async function readAll(source: Source): Promise<WholeConversation[]> {
  const all: WholeConversation[] = [];
  for await (const page of source.bundlesOf(source.pages())) {
    for (const { chunk, ...bundle } of page) {
      const chunks = chunk ? [chunk] : await Array.fromAsync(source.chunks(bundle.conversation.id));
      const messages = chunks.flatMap((one) => one.messages);
      const attachments = chunks.flatMap((one) => one.attachments).toSorted((a, b) => a.id - b.id);
      all.push({ ...bundle, messages, attachments });
    }
  }
  return all;
}

/** The only conversation. */
export async function readOnly(
  database: TestDatabase,
  options: Partial<SourceOptions> = {},
): Promise<WholeConversation> {
  await using source = await open(database, options);
  const [first, ...others] = await readAll(source);
  if (!first || others.length > 0)
    throw new Error(`expected one conversation, found ${others.length + (first ? 1 : 0)}`);
  return first;
}
