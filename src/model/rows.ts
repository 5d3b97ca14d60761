/**
 * Rows as the source hands them over: only allow-listed columns, ids as numbers, timestamps as the text Postgres prints
 * for `timestamp without time zone` in UTC (`2025-11-18 09:02:11.123456`, microseconds kept), JSON columns as raw text.
 * `null` also stands for an optional column that this schema release does not have (chatwoot-facts 12).
 */

/** `2025-11-18 09:02:11.123456`: UTC, up to six fractional digits. Never goes through a JavaScript Date for storing. */
export type PgTimestamp = string;
/** JSON as text, not parsed: may be double-encoded (`messages.content_attributes`) or hold `\u0000`. */
export type JsonText = string;

/** Chatwoot `db/schema.rb`, table `accounts`. */
export interface AccountRow {
  readonly id: number;
  readonly name: string;
  readonly domain: string | null;
  readonly support_email: string | null;
  readonly locale: number | null;
}

/** Chatwoot `db/schema.rb`, table `inboxes`. */
export interface InboxRow {
  readonly id: number;
  readonly name: string;
  readonly channel_type: string | null;
  readonly email_address: string | null;
  readonly business_name: string | null;
  readonly working_hours_enabled: boolean | null;
  readonly lock_to_single_conversation: boolean | null;
}

/** Chatwoot `db/schema.rb`, table `users`. */
export interface UserRow {
  readonly id: number;
  readonly name: string;
  readonly display_name: string | null;
  readonly email: string | null;
  readonly message_signature: string | null;
}

export interface TeamRow {
  readonly id: number;
  readonly name: string;
}

export interface AgentBotRow {
  readonly id: number;
  readonly name: string | null;
}

/** What is read once per run, for one account. Bounded by the number of agents, not of conversations. */
export interface Directory {
  readonly account: AccountRow;
  readonly inboxes: ReadonlyMap<number, InboxRow>;
  /** Members of the account. Others who speak in a conversation are in {@link ConversationBundle.otherUsers}. */
  readonly users: ReadonlyMap<number, UserRow>;
  readonly teams: ReadonlyMap<number, TeamRow>;
  readonly agentBots: ReadonlyMap<number, AgentBotRow>;
}

/** Chatwoot `db/schema.rb`, table `conversations`. `uuid` and `identifier` are capabilities or provider ids: never read. */
export interface ConversationRow {
  readonly id: number;
  readonly account_id: number;
  readonly inbox_id: number;
  readonly display_id: number;
  readonly status: number;
  readonly priority: number | null;
  readonly contact_id: number | null;
  readonly contact_inbox_id: number | null;
  readonly assignee_id: number | null;
  readonly team_id: number | null;
  readonly campaign_id: number | null;
  readonly additional_attributes: JsonText | null;
  readonly custom_attributes: JsonText | null;
  readonly cached_label_list: string | null;
  readonly first_reply_created_at: PgTimestamp | null;
  readonly created_at: PgTimestamp;
  readonly updated_at: PgTimestamp;
}

/** Chatwoot `db/schema.rb`, table `contacts`. Read so that it can be redacted; nothing of it is published. */
export interface ContactRow {
  readonly id: number;
  readonly name: string | null;
  readonly middle_name: string | null;
  readonly last_name: string | null;
  readonly email: string | null;
  readonly phone_number: string | null;
  readonly identifier: string | null;
  readonly location: string | null;
  readonly country_code: string | null;
  readonly additional_attributes: JsonText | null;
  readonly custom_attributes: JsonText | null;
}

/** Chatwoot `db/schema.rb`, table `messages`. `source_id` holds the conversation uuid in e-mail (facts 5.2): never read. */
export interface MessageRow {
  readonly id: number;
  readonly conversation_id: number;
  readonly message_type: number;
  readonly content_type: number;
  readonly content: string | null;
  readonly processed_message_content: string | null;
  readonly private: boolean;
  readonly status: number | null;
  readonly sender_type: string | null;
  readonly sender_id: number | null;
  /** `json` column, double-encoded by Rails (facts 3.1). */
  readonly content_attributes: JsonText | null;
  readonly additional_attributes: JsonText | null;
  readonly created_at: PgTimestamp;
}

/** An `attachments` row with its blob, when there is one (facts 9.1). `active_storage_blobs.key` is never read. */
export interface AttachmentRow {
  readonly id: number;
  readonly message_id: number;
  readonly file_type: number | null;
  readonly external_url: string | null;
  readonly fallback_title: string | null;
  readonly meta: JsonText | null;
  readonly created_at: PgTimestamp;
  readonly blob_id: number | null;
  readonly filename: string | null;
  readonly content_type: string | null;
  readonly byte_size: number | null;
  /** base64 of the MD5 of the bytes; null is legal since Chatwoot 2.17.0. */
  readonly checksum: string | null;
  /** Text column holding JSON: width, height, duration, analyzed ... */
  readonly metadata: JsonText | null;
}

/**
 * A blob that a mail links to. Blobs belong to no account (facts 1.1): what was read here is nothing's until
 * `thread/inline-images.ts` has seen that it came with the mail. Of a blob that a record has, whoever's, nothing is read.
 */
export type LinkedBlobRow =
  | { readonly id: number; readonly attached: true }
  | {
      readonly id: number;
      readonly attached: false;
      readonly filename: string;
      readonly content_type: string | null;
      readonly byte_size: number;
      readonly checksum: string | null;
      readonly metadata: JsonText | null;
      readonly created_at: PgTimestamp;
    };

/** A text that agents write once and refer to: a published article of the help centre, or a canned response. */
export interface KnowledgeRow {
  readonly kind: "article" | "canned_response";
  readonly id: number;
  readonly title: string | null;
  readonly description: string | null;
  readonly content: string | null;
  /** Of an article: `pt_BR`. */
  readonly locale: string | null;
}

export interface CsatRow {
  readonly conversation_id: number;
  readonly message_id: number;
  readonly rating: number;
  readonly feedback_message: string | null;
  readonly created_at: PgTimestamp;
}

/** `reporting_events` other than `reply_time` (facts 8). `value` is in seconds. */
export interface ReportingEventRow {
  readonly conversation_id: number;
  readonly name: string;
  readonly value: number | null;
  readonly value_in_business_hours: number | null;
  readonly event_start_time: PgTimestamp | null;
  readonly event_end_time: PgTimestamp | null;
  readonly user_id: number | null;
}

/** Messages in (created_at, id) order, and the attachments of exactly these messages, in id order. */
export interface MessageChunk {
  readonly messages: readonly MessageRow[];
  readonly attachments: readonly AttachmentRow[];
  /** Every blob that the messages link to, by id, as `SourceOptions.linkedBlobIds` tells; null: there is none. */
  readonly linkedBlobs: ReadonlyMap<number, LinkedBlobRow | null>;
}

/**
 * One conversation with everything that belongs to it. A conversation too large for one page has `chunk: null` and is
 * read through `source.chunks(conversationId)`, as often as needed: the snapshot does not change.
 */
export interface ConversationBundle {
  readonly conversation: ConversationRow;
  readonly contact: ContactRow | null;
  /** `contact_inboxes.source_id`: the contact's identity on the channel; read so that it can be redacted. */
  readonly contactSourceId: string | null;
  /** Other contacts that sent a message here (merged or group chats). */
  readonly otherContacts: readonly ContactRow[];
  /**
   * Users named here (as sender, assignee, or in a reporting event) who are not in {@link Directory.users}: they have left
   * the account, or were never members (super admins). Sorted by id.
   */
  readonly otherUsers: readonly UserRow[];
  /** From taggings, sorted; null when no tagging exists (then `cached_label_list` is the fallback). */
  readonly labels: readonly string[] | null;
  readonly csat: readonly CsatRow[];
  readonly reportingEvents: readonly ReportingEventRow[];
  readonly chunk: MessageChunk | null;
}
