import type { KnowledgeKind } from "./views.ts";

/**
 * Every table and column that is ever read, and what it must look like: the one list behind the typed queries
 * (`source/database.ts`), the preflight, and the grants a database administrator is asked for. A column that is not here cannot
 * be read. Never add: capabilities and secrets (`conversations.uuid`, `active_storage_blobs.key`, tokens), and provider
 * ids (`messages.source_id`, `conversations.identifier`).
 *
 * Sources: Chatwoot `db/schema.rb` at 4.10.0, and its history for `since`.
 */

/** Postgres type names as in `pg_type.typname`. */
export type PgType = "int4" | "int8" | "float8" | "bool" | "varchar" | "text" | "timestamp" | "json" | "jsonb";

export interface ColumnSpec {
  /** Any of these is read alike: id widths differ between tables, and `varchar` became `text` in some releases. */
  readonly types: readonly PgType[];
  readonly nullable: boolean;
  /** Release that brought an optional column, which is read as null where it is missing; `null`: required. */
  readonly since: string | null;
}

export interface TableSpec {
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** A run without this table is still complete: what it would give is empty. */
  readonly optional: boolean;
}

const column = <const T extends readonly PgType[], const N extends boolean>(types: T, nullable: N) => ({
  types,
  nullable,
  since: null,
});
/** Not null in Chatwoot's schema. */
const always = <const T extends readonly PgType[]>(types: T) => column(types, false);
const nullable = <const T extends readonly PgType[]>(types: T) => column(types, true);
const since = <const T extends readonly PgType[]>(release: string, types: T) => ({
  types,
  nullable: true as const,
  since: release,
});

const integer = ["int4", "int8"] as const;
const float = ["float8"] as const;
const flag = ["bool"] as const;
const text = ["varchar", "text"] as const;
const time = ["timestamp"] as const;
const json = ["jsonb", "json"] as const;

const table = <const C extends Readonly<Record<string, ColumnSpec>>>(columns: C) => ({
  columns,
  optional: false as const,
});
const optionalTable = <const C extends Readonly<Record<string, ColumnSpec>>>(columns: C) => ({
  columns,
  optional: true as const,
});

export const catalog = {
  accounts: table({
    id: always(integer),
    name: always(text),
    domain: nullable(text),
    support_email: nullable(text),
    locale: nullable(integer),
  }),
  inboxes: table({
    id: always(integer),
    account_id: always(integer),
    name: always(text),
    channel_type: nullable(text),
    email_address: nullable(text),
    working_hours_enabled: nullable(flag),
    lock_to_single_conversation: since("2.12.0", flag),
    business_name: since("3.0.0", text),
  }),
  users: table({
    id: always(integer),
    name: always(text),
    display_name: nullable(text),
    email: nullable(text),
    message_signature: since("2.2.0", text),
  }),
  account_users: table({
    account_id: nullable(integer),
    user_id: nullable(integer),
  }),
  teams: optionalTable({
    id: always(integer),
    account_id: always(integer),
    name: always(text),
  }),
  agent_bots: optionalTable({
    id: always(integer),
    account_id: nullable(integer),
    name: nullable(text),
  }),
  conversations: table({
    id: always(integer),
    account_id: always(integer),
    inbox_id: always(integer),
    display_id: always(integer),
    status: always(integer),
    priority: since("2.17.0", integer),
    contact_id: nullable(integer),
    contact_inbox_id: nullable(integer),
    assignee_id: nullable(integer),
    team_id: nullable(integer),
    campaign_id: nullable(integer),
    additional_attributes: nullable(json),
    custom_attributes: nullable(json),
    cached_label_list: since("3.4.0", text),
    first_reply_created_at: since("2.6.0", time),
    created_at: always(time),
    updated_at: always(time),
  }),
  contacts: table({
    id: always(integer),
    account_id: always(integer),
    name: nullable(text),
    middle_name: since("3.6.0", text),
    last_name: since("3.6.0", text),
    email: nullable(text),
    phone_number: nullable(text),
    identifier: nullable(text),
    location: since("3.6.0", text),
    country_code: since("3.6.0", text),
    additional_attributes: nullable(json),
    custom_attributes: nullable(json),
  }),
  contact_inboxes: table({
    id: always(integer),
    contact_id: nullable(integer),
    inbox_id: nullable(integer),
    source_id: always(text),
  }),
  messages: table({
    id: always(integer),
    account_id: always(integer),
    conversation_id: always(integer),
    message_type: always(integer),
    content_type: always(integer),
    content: nullable(text),
    processed_message_content: since("2.18.0", text),
    // Nullable before 3.2.0: null means false to Rails.
    private: nullable(flag),
    status: nullable(integer),
    sender_type: nullable(text),
    sender_id: nullable(integer),
    content_attributes: nullable(json),
    additional_attributes: since("2.5.0", json),
    created_at: always(time),
  }),
  attachments: table({
    id: always(integer),
    account_id: always(integer),
    message_id: always(integer),
    file_type: nullable(integer),
    external_url: nullable(text),
    fallback_title: nullable(text),
    meta: since("4.0.2", json),
    created_at: always(time),
  }),
  active_storage_attachments: table({
    id: always(integer),
    name: always(text),
    record_type: always(text),
    record_id: always(integer),
    blob_id: always(integer),
  }),
  active_storage_blobs: table({
    id: always(integer),
    filename: always(text),
    content_type: nullable(text),
    metadata: nullable(text),
    byte_size: always(integer),
    checksum: nullable(text),
    created_at: always(time),
  }),
  taggings: optionalTable({
    id: always(integer),
    tag_id: nullable(integer),
    taggable_type: nullable(text),
    taggable_id: nullable(integer),
    context: nullable(text),
  }),
  tags: optionalTable({
    id: always(integer),
    name: nullable(text),
  }),
  csat_survey_responses: optionalTable({
    id: always(integer),
    account_id: always(integer),
    conversation_id: always(integer),
    message_id: always(integer),
    rating: always(integer),
    feedback_message: nullable(text),
    created_at: always(time),
  }),
  reporting_events: optionalTable({
    id: always(integer),
    account_id: nullable(integer),
    conversation_id: nullable(integer),
    name: nullable(text),
    value: nullable(float),
    user_id: nullable(integer),
    value_in_business_hours: since("2.4.0", float),
    event_start_time: since("2.4.0", time),
    event_end_time: since("2.4.0", time),
  }),
  articles: optionalTable({
    id: always(integer),
    account_id: always(integer),
    title: nullable(text),
    description: nullable(text),
    content: nullable(text),
    status: nullable(integer),
    locale: since("3.14.0", text),
  }),
  canned_responses: optionalTable({
    id: always(integer),
    account_id: always(integer),
    short_code: nullable(text),
    content: nullable(text),
  }),
} satisfies Readonly<Record<string, TableSpec>>;

export type Catalog = typeof catalog;
export type TableName = keyof Catalog;
export const tableNames = Object.keys(catalog) as readonly TableName[];

const knowledgeTables: Readonly<Record<KnowledgeKind, TableName>> = {
  articles: "articles",
  "canned-responses": "canned_responses",
};

/** What a run reads: tables of knowledge only when they are asked for, so that nobody grants what is not used. */
export function tablesRead(knowledge: readonly KnowledgeKind[]): readonly TableName[] {
  const unasked = Object.entries(knowledgeTables).filter(([kind]) => !knowledge.some((asked) => asked === kind));
  return tableNames.filter((table) => !unasked.some(([, other]) => other === table));
}

/**
 * Read by `media` alone, and only looked for, granted and approved when it is asked for. Not in the catalog, so that no typed
 * query can name them: a key opens the file that it names.
 */
const mediaColumns: { readonly [T in TableName]?: Readonly<Record<string, ColumnSpec>> } = {
  active_storage_blobs: { key: always(text), service_name: always(text) },
};

/** The columns of a table, as plain specs. */
export const columnsOf = (name: TableName, media = false): Readonly<Record<string, ColumnSpec>> =>
  media ? { ...catalog[name].columns, ...mediaColumns[name] } : catalog[name].columns;
