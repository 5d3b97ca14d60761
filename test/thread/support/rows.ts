import type {
  AttachmentRow,
  ContactRow,
  ConversationBundle,
  ConversationRow,
  Directory,
  InboxRow,
  MessageChunk,
  MessageRow,
  ReportingEventRow,
  UserRow,
} from "../../../src/model/rows.ts";
import type { Thread } from "../../../src/model/thread.ts";
import { openConversation } from "../../../src/thread/conversation.ts";
import { defaultThreadOptions, type ThreadOptions } from "../../../src/thread/options.ts";

/** Rows as the source hands them over; every call fills in what a test does not care about. */

export const agent: UserRow = {
  id: 7,
  name: "Dana Okafor",
  display_name: "Dana from Support",
  email: "dana@example.com",
  message_signature: "Dana Okafor\nSupport Lead, +1 202 555 0143",
};

export const inbox: InboxRow = {
  id: 4,
  name: "Support",
  channel_type: "Channel::WebWidget",
  email_address: null,
  business_name: null,
  working_hours_enabled: false,
  lock_to_single_conversation: false,
};

export function directoryOf(parts: { inbox?: Partial<InboxRow>; users?: readonly UserRow[] } = {}): Directory {
  return {
    account: { id: 1, name: "Example Outfitters", domain: null, support_email: "care@example.org", locale: 0 },
    inboxes: new Map([[4, { ...inbox, ...parts.inbox }]]),
    users: new Map((parts.users ?? [agent]).map((user) => [user.id, user])),
    teams: new Map([[3, { id: 3, name: "payments" }]]),
    agentBots: new Map([[2, { id: 2, name: "Helper Bot" }]]),
  };
}

export const contact: ContactRow = {
  id: 12,
  name: "Crystal Minh",
  middle_name: "",
  last_name: "",
  email: "crystal.minh@example.net",
  phone_number: "+12025550118",
  identifier: null,
  location: "",
  country_code: "",
  additional_attributes: "{}",
  custom_attributes: "{}",
};

export const conversation: ConversationRow = {
  id: 101,
  account_id: 1,
  inbox_id: 4,
  display_id: 57,
  status: 0,
  priority: null,
  contact_id: 12,
  contact_inbox_id: 90,
  assignee_id: null,
  team_id: null,
  campaign_id: null,
  additional_attributes: "{}",
  custom_attributes: "{}",
  cached_label_list: null,
  first_reply_created_at: null,
  created_at: "2025-11-18 09:00:00.000000",
  updated_at: "2025-11-18 09:00:00.000000",
};

/** Text of a `created_at`, so many minutes after the conversation began. */
export function atMinute(minutes: number): string {
  const iso = new Date(Date.UTC(2025, 10, 18, 9) + minutes * 60_000).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}.000000`;
}

export const minutesPerDay = 1_440;

/** A customer's message; its time follows from its id, one minute each. */
export function message(id: number, parts: Partial<MessageRow> = {}): MessageRow {
  return {
    id,
    conversation_id: 101,
    message_type: 0,
    content_type: 0,
    content: `message ${id}`,
    processed_message_content: null,
    private: false,
    status: 0,
    sender_type: "Contact",
    sender_id: 12,
    content_attributes: null,
    additional_attributes: "{}",
    created_at: atMinute(id),
    ...parts,
  };
}

export function reply(id: number, parts: Partial<MessageRow> = {}): MessageRow {
  return message(id, { message_type: 1, sender_type: "User", sender_id: 7, ...parts });
}

/** As Rails stores a hash: JSON in a JSON string. */
export function encodedTwice(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

export function attachment(id: number, messageId: number, parts: Partial<AttachmentRow> = {}): AttachmentRow {
  return {
    id,
    message_id: messageId,
    file_type: 0,
    external_url: null,
    fallback_title: null,
    meta: "{}",
    created_at: atMinute(0),
    blob_id: id + 1_000,
    filename: "screenshot.png",
    content_type: "image/png",
    byte_size: 81_234,
    checksum: null,
    metadata: '{"identified":true,"width":1280,"height":720,"analyzed":true}',
    ...parts,
  };
}

export function event(name: string, endMinute: number, parts: Partial<ReportingEventRow> = {}): ReportingEventRow {
  return {
    conversation_id: 101,
    name,
    value: endMinute * 60,
    value_in_business_hours: 0,
    event_start_time: conversation.created_at,
    event_end_time: atMinute(endMinute),
    user_id: 7,
    ...parts,
  };
}

export interface BundleParts extends Partial<Omit<ConversationBundle, "conversation" | "chunk">> {
  readonly conversation?: Partial<ConversationRow>;
  readonly messages?: readonly MessageRow[];
  readonly attachments?: readonly AttachmentRow[];
  readonly linkedBlobs?: MessageChunk["linkedBlobs"];
}

export function bundleOf({
  conversation: row,
  messages = [],
  attachments = [],
  linkedBlobs = new Map(),
  ...rest
}: BundleParts): ConversationBundle {
  return {
    conversation: { ...conversation, ...row },
    contact,
    contactSourceId: null,
    otherContacts: [],
    otherUsers: [],
    labels: null,
    csat: [],
    reportingEvents: [],
    chunk: { messages, attachments, linkedBlobs },
    ...rest,
  };
}

export const everything: ThreadOptions = {
  ...defaultThreadOptions,
  includes: { privateNotes: true, activity: true, bot: true, template: true },
};

export const onlyTalk: ThreadOptions = {
  ...defaultThreadOptions,
  includes: { privateNotes: false, activity: false, bot: false, template: false },
};

/** Runs both passes, cut into chunks of so many messages. */
export function assemble(
  bundle: ConversationBundle,
  { options = everything, directory = directoryOf(), chunkSize = 1_000 } = {},
) {
  const opened = openConversation(bundle, directory, options);
  const { messages = [], attachments = [], linkedBlobs = new Map() } = bundle.chunk ?? {};
  const chunks: MessageChunk[] = [];
  for (let at = 0; at < messages.length; at += chunkSize) {
    const rows = messages.slice(at, at + chunkSize);
    const ids = new Set(rows.map((row) => row.id));
    chunks.push({ messages: rows, attachments: attachments.filter((row) => ids.has(row.message_id)), linkedBlobs });
  }
  for (const chunk of chunks) opened.observe(chunk);
  const people = opened.people();
  const threads: Thread[] = [];
  for (const chunk of chunks) threads.push(...opened.push(chunk));
  threads.push(...opened.finish());
  return { threads, people, tally: opened.tally(), turns: threads.flatMap((thread) => thread.turns) };
}

/** The text of one message as the corpus gets it. */
export function textOf(row: MessageRow, directory = directoryOf()): string | undefined {
  return assemble(bundleOf({ messages: [row] }), { directory }).turns[0]?.text;
}
