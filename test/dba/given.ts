import type pg from "pg";
import { blobImage } from "../support/blob-link.ts";

/** A small account with every kind of row that is read: several pages of three, one large conversation, one former agent. */
export async function givenTraffic(client: Pick<pg.Client, "query">): Promise<void> {
  for (const statement of [
    "INSERT INTO accounts (name, created_at, updated_at) VALUES ('Acme', now(), now()), ('Other', now(), now())",
    "INSERT INTO users (name, email, uid, created_at, updated_at) SELECT 'Agent ' || n, 'agent' || n || '@example.com', n, now(), now() FROM generate_series(1, 2) n",
    "INSERT INTO account_users (account_id, user_id, created_at, updated_at) VALUES (1, 1, now(), now())",
    "INSERT INTO inboxes (account_id, channel_id, channel_type, name, created_at, updated_at) VALUES (1, 1, 'Channel::Api', 'Support', now(), now())",
    "INSERT INTO teams (account_id, name, created_at, updated_at) VALUES (1, 'payments', now(), now())",
    "INSERT INTO agent_bots (account_id, name, created_at, updated_at) VALUES (1, 'Bot', now(), now())",
    "INSERT INTO contacts (account_id, name, created_at, updated_at) SELECT 1, 'Contact ' || n, now(), now() FROM generate_series(1, 10) n",
    "INSERT INTO contact_inboxes (contact_id, inbox_id, source_id, created_at, updated_at) SELECT n, 1, 'source ' || n, now(), now() FROM generate_series(1, 10) n",
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, contact_inbox_id, created_at, updated_at) SELECT 1, 1, 0, n, n, now(), now() FROM generate_series(1, 10) n",
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, sender_type, sender_id, created_at, updated_at)
       SELECT 1, 1, c, m % 2, 'Hello, number ' || m, CASE WHEN m % 2 = 0 THEN 'Contact' ELSE 'User' END, CASE WHEN m % 2 = 0 THEN c ELSE 1 + c % 2 END, now(), now()
         FROM generate_series(1, 10) c, generate_series(1, 4) m`,
    "UPDATE messages SET content = repeat('a long story ', 500) WHERE conversation_id = 10",
    "INSERT INTO attachments (account_id, message_id, created_at, updated_at) SELECT 1, n, now(), now() FROM generate_series(1, 40, 5) n",
    "INSERT INTO active_storage_blobs (key, filename, byte_size, service_name, created_at) SELECT n, 'a.png', 10, 'local', now() FROM generate_series(1, 8) n",
    "INSERT INTO active_storage_attachments (name, record_type, record_id, blob_id, created_at) SELECT 'file', 'Attachment', n, n, now() FROM generate_series(1, 8) n",
    "INSERT INTO tags (name) VALUES ('vip'), ('refund')",
    "INSERT INTO taggings (tag_id, taggable_type, taggable_id, context) SELECT 1 + n % 2, 'Conversation', n, 'labels' FROM generate_series(1, 6) n",
    "INSERT INTO csat_survey_responses (account_id, conversation_id, message_id, contact_id, rating, created_at, updated_at) VALUES (1, 1, 1, 1, 5, now(), now()), (1, 3, 9, 3, 4, now(), now())",
    "INSERT INTO reporting_events (account_id, conversation_id, name, value, created_at, updated_at) VALUES (1, 1, 'conversation_resolved', 60, now(), now()), (1, 3, 'first_response', 60, now(), now())",
    "INSERT INTO active_storage_blobs (key, filename, content_type, byte_size, service_name, created_at) VALUES ('inline', 'image001.png', 'image/png', 10, 'local', now())",
    "ANALYZE",
  ]) {
    await client.query(statement);
  }
  // A mail that shows a picture of its own, and links to an attachment's.
  const email = { number_of_attachments: 1, html_content: { full: `${blobImage(9)}${blobImage(4)}` } };
  await client.query("UPDATE messages SET content_attributes = to_json($1::text) WHERE id = 13", [
    JSON.stringify({ email }),
  ]);
}
