/**
 * Conversations, messages, attachments and ActiveStorage as of 2.17.0. Source: Chatwoot `db/schema.rb`. No index mentions
 * `updated_at`, and the only foreign keys are those of ActiveStorage: so it is in Chatwoot.
 */
export const conversations = `
CREATE TABLE conversations (
  id serial PRIMARY KEY,
  account_id integer NOT NULL,
  inbox_id integer NOT NULL,
  status integer NOT NULL DEFAULT 0,
  assignee_id integer,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  contact_id bigint,
  display_id integer NOT NULL,
  contact_last_seen_at timestamp,
  agent_last_seen_at timestamp,
  additional_attributes jsonb DEFAULT '{}',
  contact_inbox_id bigint,
  uuid uuid NOT NULL DEFAULT gen_random_uuid(),
  identifier varchar,
  last_activity_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  team_id bigint,
  campaign_id bigint,
  snoozed_until timestamp,
  custom_attributes jsonb DEFAULT '{}',
  assignee_last_seen_at timestamp,
  first_reply_created_at timestamp,
  priority integer
);
CREATE UNIQUE INDEX index_conversations_on_account_id_and_display_id ON conversations (account_id, display_id);
CREATE INDEX index_conversations_on_id_and_account_id ON conversations (account_id, id);
CREATE INDEX conv_acid_inbid_stat_asgnid_idx ON conversations (account_id, inbox_id, status, assignee_id);
CREATE INDEX index_conversations_on_account_id ON conversations (account_id);
CREATE INDEX index_conversations_on_assignee_id_and_account_id ON conversations (assignee_id, account_id);
CREATE INDEX index_conversations_on_campaign_id ON conversations (campaign_id);
CREATE INDEX index_conversations_on_contact_id ON conversations (contact_id);
CREATE INDEX index_conversations_on_contact_inbox_id ON conversations (contact_inbox_id);
CREATE INDEX index_conversations_on_first_reply_created_at ON conversations (first_reply_created_at);
CREATE INDEX index_conversations_on_inbox_id ON conversations (inbox_id);
CREATE INDEX index_conversations_on_last_activity_at ON conversations (last_activity_at);
CREATE INDEX index_conversations_on_priority ON conversations (priority);
CREATE INDEX index_conversations_on_status_and_account_id ON conversations (status, account_id);
CREATE INDEX index_conversations_on_status_and_priority ON conversations (status, priority);
CREATE INDEX index_conversations_on_team_id ON conversations (team_id);
CREATE UNIQUE INDEX index_conversations_on_uuid ON conversations (uuid);

CREATE TABLE messages (
  id serial PRIMARY KEY,
  content text,
  account_id integer NOT NULL,
  inbox_id integer NOT NULL,
  conversation_id integer NOT NULL,
  message_type integer NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  private boolean DEFAULT false,
  status integer DEFAULT 0,
  source_id varchar,
  content_type integer NOT NULL DEFAULT 0,
  content_attributes json DEFAULT '{}',
  sender_type varchar,
  sender_id bigint,
  external_source_ids jsonb DEFAULT '{}',
  additional_attributes jsonb DEFAULT '{}'
);
CREATE INDEX index_messages_on_additional_attributes_campaign_id ON messages
  USING gin ((additional_attributes -> 'campaign_id'));
CREATE INDEX index_messages_on_account_id_and_inbox_id ON messages (account_id, inbox_id);
CREATE INDEX index_messages_on_account_id ON messages (account_id);
CREATE INDEX index_messages_on_content ON messages USING gin (content gin_trgm_ops);
CREATE INDEX index_messages_on_conversation_account_type_created ON messages
  (conversation_id, account_id, message_type, created_at);
CREATE INDEX index_messages_on_conversation_id ON messages (conversation_id);
CREATE INDEX index_messages_on_created_at ON messages (created_at);
CREATE INDEX index_messages_on_inbox_id ON messages (inbox_id);
CREATE INDEX index_messages_on_sender_type_and_sender_id ON messages (sender_type, sender_id);
CREATE INDEX index_messages_on_source_id ON messages (source_id);

CREATE TABLE attachments (
  id serial PRIMARY KEY,
  file_type integer DEFAULT 0,
  external_url varchar,
  coordinates_lat double precision DEFAULT 0.0,
  coordinates_long double precision DEFAULT 0.0,
  message_id integer NOT NULL,
  account_id integer NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  fallback_title varchar,
  extension varchar
);
CREATE INDEX index_attachments_on_account_id ON attachments (account_id);
CREATE INDEX index_attachments_on_message_id ON attachments (message_id);

CREATE TABLE active_storage_blobs (
  id bigserial PRIMARY KEY,
  key varchar NOT NULL,
  filename varchar NOT NULL,
  content_type varchar,
  metadata text,
  byte_size bigint NOT NULL,
  checksum varchar,
  created_at timestamp NOT NULL,
  service_name varchar NOT NULL
);
CREATE UNIQUE INDEX index_active_storage_blobs_on_key ON active_storage_blobs (key);

CREATE TABLE active_storage_attachments (
  id bigserial PRIMARY KEY,
  name varchar NOT NULL,
  record_type varchar NOT NULL,
  record_id bigint NOT NULL,
  blob_id bigint NOT NULL REFERENCES active_storage_blobs (id),
  created_at timestamp NOT NULL
);
CREATE INDEX index_active_storage_attachments_on_blob_id ON active_storage_attachments (blob_id);
CREATE UNIQUE INDEX index_active_storage_attachments_uniqueness ON active_storage_attachments
  (record_type, record_id, name, blob_id);

CREATE TABLE active_storage_variant_records (
  id bigserial PRIMARY KEY,
  blob_id bigint NOT NULL REFERENCES active_storage_blobs (id),
  variation_digest varchar NOT NULL
);
CREATE UNIQUE INDEX index_active_storage_variant_records_uniqueness ON active_storage_variant_records
  (blob_id, variation_digest);

CREATE TABLE action_mailbox_inbound_emails (
  id bigserial PRIMARY KEY,
  status integer NOT NULL DEFAULT 0,
  message_id varchar NOT NULL,
  message_checksum varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_action_mailbox_inbound_emails_uniqueness ON action_mailbox_inbound_emails
  (message_id, message_checksum);
`;
