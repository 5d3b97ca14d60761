import type { ExportView } from "../model/views.ts";

export type ColumnType = "text" | "integer";
export type Columns = Readonly<Record<string, ColumnType>>;

const ids: Columns = { id: "text", thread_id: "text", text: "text" };

/** In the order of the files. Every line has every column; 0 and the empty text mean unknown. */
export const columnsOf: Readonly<Record<ExportView, Columns>> = {
  documents: {
    ...ids,
    account_id: "integer",
    channel: "text",
    conversation_id: "integer",
    inbox: "text",
    labels: "text",
    language: "text",
    last_message_at: "text",
    last_message_ts: "integer",
    message_count: "integer",
    source: "text",
    started_at: "text",
    started_ts: "integer",
    status: "text",
    subject: "text",
  },
  qa: {
    ...ids,
    account_id: "integer",
    agent: "text",
    answer_group: "text",
    answered_at: "text",
    answered_ts: "integer",
    conversation_id: "integer",
    csat: "integer",
    inbox: "text",
    kind: "text",
    labels: "text",
    language: "text",
    resolved: "integer",
    response_seconds: "integer",
    source: "text",
  },
  attachments: {
    ...ids,
    account_id: "integer",
    attachment_id: "integer",
    bytes: "integer",
    content_type: "text",
    conversation_id: "integer",
    duration_seconds: "integer",
    filename: "text",
    height: "integer",
    kind: "text",
    message_id: "integer",
    sender: "text",
    sent_at: "text",
    sent_ts: "integer",
    source: "text",
    state: "text",
    url: "text",
    width: "integer",
  },
};

/** Times as text: readers that guess types make timestamps of them, or not, by what the first lines hold. */
export const withoutTimeTexts = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !name.endsWith("_at")));
