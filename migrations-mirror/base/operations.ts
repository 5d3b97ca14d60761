/** Bots, integrations, tokens, replies and the help centre as of 2.17.0. Source: Chatwoot `db/schema.rb`. */
export const operations = `
CREATE TABLE access_tokens (
  id bigserial PRIMARY KEY,
  owner_type varchar,
  owner_id bigint,
  token varchar,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE INDEX index_access_tokens_on_owner_type_and_owner_id ON access_tokens (owner_type, owner_id);
CREATE UNIQUE INDEX index_access_tokens_on_token ON access_tokens (token);

CREATE TABLE agent_bots (
  id bigserial PRIMARY KEY,
  name varchar,
  description varchar,
  outgoing_url varchar,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  account_id bigint,
  bot_type integer DEFAULT 0,
  bot_config jsonb DEFAULT '{}'
);
CREATE INDEX index_agent_bots_on_account_id ON agent_bots (account_id);

CREATE TABLE agent_bot_inboxes (
  id bigserial PRIMARY KEY,
  inbox_id integer,
  agent_bot_id integer,
  status integer DEFAULT 0,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  account_id integer
);

CREATE TABLE webhooks (
  id bigserial PRIMARY KEY,
  account_id integer,
  inbox_id integer,
  url varchar,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  webhook_type integer DEFAULT 0,
  subscriptions jsonb DEFAULT '["conversation_created", "message_created"]'
);
CREATE UNIQUE INDEX index_webhooks_on_account_id_and_url ON webhooks (account_id, url);

CREATE TABLE integrations_hooks (
  id bigserial PRIMARY KEY,
  status integer DEFAULT 1,
  inbox_id integer,
  account_id integer,
  app_id varchar,
  hook_type integer DEFAULT 0,
  reference_id varchar,
  access_token varchar,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  settings jsonb DEFAULT '{}'
);

CREATE TABLE installation_configs (
  id bigserial PRIMARY KEY,
  name varchar NOT NULL,
  serialized_value jsonb NOT NULL DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  locked boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX index_installation_configs_on_name ON installation_configs (name);

CREATE TABLE platform_apps (
  id bigserial PRIMARY KEY,
  name varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);

CREATE TABLE notification_subscriptions (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL,
  subscription_type integer NOT NULL,
  subscription_attributes jsonb NOT NULL DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  identifier text
);
CREATE UNIQUE INDEX index_notification_subscriptions_on_identifier ON notification_subscriptions (identifier);

CREATE TABLE dashboard_apps (
  id bigserial PRIMARY KEY,
  title varchar NOT NULL,
  content jsonb DEFAULT '[]',
  account_id bigint NOT NULL,
  user_id bigint,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);

CREATE TABLE canned_responses (
  id serial PRIMARY KEY,
  account_id integer NOT NULL,
  short_code varchar,
  content text,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL
);

CREATE TABLE macros (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL,
  name varchar NOT NULL,
  visibility integer DEFAULT 0,
  created_by_id bigint,
  updated_by_id bigint,
  actions jsonb NOT NULL DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);

-- The defaults are jsonb strings, not objects: so Rails wrote them.
CREATE TABLE automation_rules (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL,
  name varchar NOT NULL,
  description text,
  event_name varchar NOT NULL,
  conditions jsonb NOT NULL DEFAULT '"{}"',
  actions jsonb NOT NULL DEFAULT '"{}"',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  active boolean NOT NULL DEFAULT true
);
CREATE INDEX index_automation_rules_on_account_id ON automation_rules (account_id);

CREATE TABLE portals (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  name varchar NOT NULL,
  slug varchar NOT NULL,
  custom_domain varchar,
  color varchar,
  homepage_link varchar,
  page_title varchar,
  header_text text,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  config jsonb DEFAULT '{"allowed_locales": ["en"]}',
  archived boolean DEFAULT false
);
CREATE UNIQUE INDEX index_portals_on_custom_domain ON portals (custom_domain);
CREATE UNIQUE INDEX index_portals_on_slug ON portals (slug);
ALTER TABLE inboxes ADD FOREIGN KEY (portal_id) REFERENCES portals (id);

CREATE TABLE categories (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  portal_id integer NOT NULL,
  name varchar,
  description text,
  position integer,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  locale varchar DEFAULT 'en',
  slug varchar NOT NULL,
  parent_category_id bigint,
  associated_category_id bigint
);
CREATE UNIQUE INDEX index_categories_on_slug_and_locale_and_portal_id ON categories (slug, locale, portal_id);

CREATE TABLE articles (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  portal_id integer NOT NULL,
  category_id integer,
  folder_id integer,
  title varchar,
  description text,
  content text,
  status integer,
  views integer,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  author_id bigint,
  associated_article_id bigint,
  meta jsonb DEFAULT '{}',
  slug varchar NOT NULL,
  position integer
);
CREATE UNIQUE INDEX index_articles_on_slug ON articles (slug);
`;
