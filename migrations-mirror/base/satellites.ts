/** What hangs on a conversation or contact as of 2.17.0. Source: Chatwoot `db/schema.rb`. */
export const satellites = `
CREATE TABLE labels (
  id bigserial PRIMARY KEY,
  title varchar,
  description text,
  color varchar NOT NULL DEFAULT '#1f93ff',
  show_on_sidebar boolean,
  account_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_labels_on_account_id ON labels (account_id);
CREATE UNIQUE INDEX index_labels_on_title_and_account_id ON labels (title, account_id);

CREATE TABLE tags (
  id serial PRIMARY KEY,
  name varchar,
  taggings_count integer DEFAULT 0
);
CREATE UNIQUE INDEX index_tags_on_name ON tags (name);

CREATE TABLE taggings (
  id serial PRIMARY KEY,
  tag_id integer,
  taggable_type varchar,
  taggable_id integer,
  tagger_type varchar,
  tagger_id integer,
  context varchar(128),
  created_at timestamp
);
CREATE INDEX index_taggings_on_context ON taggings (context);
CREATE UNIQUE INDEX taggings_idx ON taggings (tag_id, taggable_id, taggable_type, context, tagger_id, tagger_type);
CREATE INDEX index_taggings_on_tag_id ON taggings (tag_id);
CREATE INDEX index_taggings_on_taggable_id_and_taggable_type_and_context ON taggings (taggable_id, taggable_type, context);
CREATE INDEX taggings_idy ON taggings (taggable_id, taggable_type, tagger_id, context);
CREATE INDEX index_taggings_on_taggable_id ON taggings (taggable_id);
CREATE INDEX index_taggings_on_taggable_type ON taggings (taggable_type);
CREATE INDEX index_taggings_on_tagger_id_and_tagger_type ON taggings (tagger_id, tagger_type);
CREATE INDEX index_taggings_on_tagger_id ON taggings (tagger_id);

CREATE TABLE csat_survey_responses (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL,
  conversation_id bigint NOT NULL,
  message_id bigint NOT NULL,
  rating integer NOT NULL,
  feedback_message text,
  contact_id bigint NOT NULL,
  assigned_agent_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_csat_survey_responses_on_account_id ON csat_survey_responses (account_id);
CREATE INDEX index_csat_survey_responses_on_assigned_agent_id ON csat_survey_responses (assigned_agent_id);
CREATE INDEX index_csat_survey_responses_on_contact_id ON csat_survey_responses (contact_id);
CREATE INDEX index_csat_survey_responses_on_conversation_id ON csat_survey_responses (conversation_id);
CREATE UNIQUE INDEX index_csat_survey_responses_on_message_id ON csat_survey_responses (message_id);

CREATE TABLE reporting_events (
  id bigserial PRIMARY KEY,
  name varchar,
  value double precision,
  account_id integer,
  inbox_id integer,
  user_id integer,
  conversation_id integer,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  value_in_business_hours double precision,
  event_start_time timestamp,
  event_end_time timestamp
);
CREATE INDEX reporting_events__account_id__name__created_at ON reporting_events (account_id, name, created_at);
CREATE INDEX index_reporting_events_on_account_id ON reporting_events (account_id);
CREATE INDEX index_reporting_events_on_conversation_id ON reporting_events (conversation_id);
CREATE INDEX index_reporting_events_on_created_at ON reporting_events (created_at);
CREATE INDEX index_reporting_events_on_inbox_id ON reporting_events (inbox_id);
CREATE INDEX index_reporting_events_on_name ON reporting_events (name);
CREATE INDEX index_reporting_events_on_user_id ON reporting_events (user_id);

CREATE TABLE notes (
  id bigserial PRIMARY KEY,
  content text NOT NULL,
  account_id bigint NOT NULL,
  contact_id bigint NOT NULL,
  user_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_notes_on_contact_id ON notes (contact_id);

CREATE TABLE mentions (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL,
  conversation_id bigint NOT NULL,
  account_id bigint NOT NULL,
  mentioned_at timestamp NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_mentions_on_conversation_id ON mentions (conversation_id);
CREATE UNIQUE INDEX index_mentions_on_user_id_and_conversation_id ON mentions (user_id, conversation_id);

CREATE TABLE conversation_participants (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL,
  user_id bigint NOT NULL,
  conversation_id bigint NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_conversation_participants_on_conversation_id ON conversation_participants (conversation_id);
CREATE UNIQUE INDEX index_conversation_participants_on_user_id_and_conversation_id ON conversation_participants
  (user_id, conversation_id);

CREATE TABLE sla_policies (
  id bigserial PRIMARY KEY,
  name varchar NOT NULL,
  frt_threshold double precision,
  rt_threshold double precision,
  only_during_business_hours boolean DEFAULT false,
  account_id bigint NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_sla_policies_on_account_id ON sla_policies (account_id);

CREATE TABLE custom_attribute_definitions (
  id bigserial PRIMARY KEY,
  attribute_display_name varchar,
  attribute_key varchar,
  attribute_display_type integer DEFAULT 0,
  default_value integer,
  attribute_model integer DEFAULT 0,
  account_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  attribute_description text,
  attribute_values jsonb DEFAULT '[]'
);
CREATE UNIQUE INDEX attribute_key_model_index ON custom_attribute_definitions (attribute_key, attribute_model, account_id);

CREATE TABLE campaigns (
  id bigserial PRIMARY KEY,
  display_id integer NOT NULL,
  title varchar NOT NULL,
  description text,
  message text NOT NULL,
  sender_id integer,
  enabled boolean DEFAULT true,
  account_id bigint NOT NULL,
  inbox_id bigint NOT NULL,
  trigger_rules jsonb DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  campaign_type integer NOT NULL DEFAULT 0,
  campaign_status integer NOT NULL DEFAULT 0,
  audience jsonb DEFAULT '[]',
  scheduled_at timestamp,
  trigger_only_during_business_hours boolean DEFAULT false
);
CREATE INDEX index_campaigns_on_account_id ON campaigns (account_id);
CREATE INDEX index_campaigns_on_inbox_id ON campaigns (inbox_id);

CREATE TABLE audits (
  id bigserial PRIMARY KEY,
  auditable_id bigint,
  auditable_type varchar,
  associated_id bigint,
  associated_type varchar,
  user_id bigint,
  user_type varchar,
  username varchar,
  action varchar,
  audited_changes jsonb,
  version integer DEFAULT 0,
  comment varchar,
  remote_address varchar,
  request_uuid varchar,
  created_at timestamp
);
CREATE INDEX associated_index ON audits (associated_type, associated_id);
CREATE INDEX auditable_index ON audits (auditable_type, auditable_id, version);
CREATE INDEX index_audits_on_created_at ON audits (created_at);
CREATE INDEX index_audits_on_request_uuid ON audits (request_uuid);
CREATE INDEX user_index ON audits (user_id, user_type);
`;
