/**
 * Accounts, agents, inboxes and contacts as of 2.17.0. Source: Chatwoot `db/schema.rb`. Id widths are mixed on purpose,
 * references have no foreign keys: so it is in Chatwoot.
 */
export const people = `
CREATE TABLE accounts (
  id serial PRIMARY KEY,
  name varchar NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  locale integer DEFAULT 0,
  domain varchar(100),
  support_email varchar(100),
  feature_flags integer NOT NULL DEFAULT 0,
  auto_resolve_duration integer,
  limits jsonb DEFAULT '{}',
  custom_attributes jsonb DEFAULT '{}',
  status integer DEFAULT 0
);
CREATE INDEX index_accounts_on_status ON accounts (status);

CREATE TABLE users (
  id serial PRIMARY KEY,
  provider varchar NOT NULL DEFAULT 'email',
  uid varchar NOT NULL DEFAULT '',
  encrypted_password varchar NOT NULL DEFAULT '',
  reset_password_token varchar,
  reset_password_sent_at timestamp,
  remember_created_at timestamp,
  sign_in_count integer NOT NULL DEFAULT 0,
  current_sign_in_at timestamp,
  last_sign_in_at timestamp,
  current_sign_in_ip varchar,
  last_sign_in_ip varchar,
  confirmation_token varchar,
  confirmed_at timestamp,
  confirmation_sent_at timestamp,
  unconfirmed_email varchar,
  name varchar NOT NULL,
  display_name varchar,
  email varchar,
  tokens json,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  pubsub_token varchar,
  availability integer DEFAULT 0,
  ui_settings jsonb DEFAULT '{}',
  custom_attributes jsonb DEFAULT '{}',
  type varchar,
  message_signature text
);
CREATE INDEX index_users_on_email ON users (email);
CREATE UNIQUE INDEX index_users_on_pubsub_token ON users (pubsub_token);
CREATE UNIQUE INDEX index_users_on_reset_password_token ON users (reset_password_token);
CREATE UNIQUE INDEX index_users_on_uid_and_provider ON users (uid, provider);

CREATE TABLE account_users (
  id bigserial PRIMARY KEY,
  account_id bigint,
  user_id bigint,
  role integer DEFAULT 0,
  inviter_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  active_at timestamp,
  availability integer NOT NULL DEFAULT 0,
  auto_offline boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX uniq_user_id_per_account_id ON account_users (account_id, user_id);
CREATE INDEX index_account_users_on_account_id ON account_users (account_id);
CREATE INDEX index_account_users_on_user_id ON account_users (user_id);

CREATE TABLE inboxes (
  id serial PRIMARY KEY,
  channel_id integer NOT NULL,
  account_id integer NOT NULL,
  name varchar NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  channel_type varchar,
  enable_auto_assignment boolean DEFAULT true,
  greeting_enabled boolean DEFAULT false,
  greeting_message varchar,
  email_address varchar,
  working_hours_enabled boolean DEFAULT false,
  out_of_office_message varchar,
  timezone varchar DEFAULT 'UTC',
  enable_email_collect boolean DEFAULT true,
  csat_survey_enabled boolean DEFAULT false,
  allow_messages_after_resolved boolean DEFAULT true,
  auto_assignment_config jsonb DEFAULT '{}',
  lock_to_single_conversation boolean NOT NULL DEFAULT false,
  portal_id bigint
);
CREATE INDEX index_inboxes_on_account_id ON inboxes (account_id);
CREATE INDEX index_inboxes_on_channel_id_and_channel_type ON inboxes (channel_id, channel_type);
CREATE INDEX index_inboxes_on_portal_id ON inboxes (portal_id);

CREATE TABLE inbox_members (
  id serial PRIMARY KEY,
  user_id integer NOT NULL,
  inbox_id integer NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL
);
CREATE UNIQUE INDEX index_inbox_members_on_inbox_id_and_user_id ON inbox_members (inbox_id, user_id);
CREATE INDEX index_inbox_members_on_inbox_id ON inbox_members (inbox_id);

CREATE TABLE teams (
  id bigserial PRIMARY KEY,
  name varchar NOT NULL,
  description text,
  allow_auto_assign boolean DEFAULT true,
  account_id bigint NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_teams_on_account_id ON teams (account_id);
CREATE UNIQUE INDEX index_teams_on_name_and_account_id ON teams (name, account_id);

CREATE TABLE team_members (
  id bigserial PRIMARY KEY,
  team_id bigint NOT NULL,
  user_id bigint NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_team_members_on_team_id_and_user_id ON team_members (team_id, user_id);

CREATE TABLE contacts (
  id serial PRIMARY KEY,
  name varchar DEFAULT '',
  email varchar,
  phone_number varchar,
  account_id integer NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  additional_attributes jsonb DEFAULT '{}',
  identifier varchar,
  custom_attributes jsonb DEFAULT '{}',
  last_activity_at timestamp
);
CREATE INDEX index_contacts_on_account_id ON contacts (account_id);
CREATE INDEX index_contacts_on_lower_email_account_id ON contacts (lower(email), account_id);
CREATE INDEX index_contacts_on_phone_number_and_account_id ON contacts (phone_number, account_id);
CREATE UNIQUE INDEX uniq_email_per_account_contact ON contacts (email, account_id);
CREATE UNIQUE INDEX uniq_identifier_per_account_contact ON contacts (identifier, account_id);
CREATE INDEX index_contacts_on_name_email_phone_number_identifier ON contacts
  USING gin (name gin_trgm_ops, email gin_trgm_ops, phone_number gin_trgm_ops, identifier gin_trgm_ops);

CREATE TABLE contact_inboxes (
  id bigserial PRIMARY KEY,
  contact_id bigint,
  inbox_id bigint,
  source_id varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  hmac_verified boolean DEFAULT false,
  pubsub_token varchar
);
CREATE INDEX index_contact_inboxes_on_contact_id ON contact_inboxes (contact_id);
CREATE UNIQUE INDEX index_contact_inboxes_on_inbox_id_and_source_id ON contact_inboxes (inbox_id, source_id);
CREATE INDEX index_contact_inboxes_on_inbox_id ON contact_inboxes (inbox_id);
CREATE UNIQUE INDEX index_contact_inboxes_on_pubsub_token ON contact_inboxes (pubsub_token);
CREATE INDEX index_contact_inboxes_on_source_id ON contact_inboxes (source_id);
`;
