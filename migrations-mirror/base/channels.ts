/** Channels as of 2.17.0, with the columns that hold secrets (never granted, never read). Source: Chatwoot `db/schema.rb`. */
export const channels = `
CREATE TABLE channel_api (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  webhook_url varchar,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  identifier varchar,
  hmac_token varchar,
  hmac_mandatory boolean DEFAULT false,
  additional_attributes jsonb DEFAULT '{}'
);
CREATE UNIQUE INDEX index_channel_api_on_hmac_token ON channel_api (hmac_token);
CREATE UNIQUE INDEX index_channel_api_on_identifier ON channel_api (identifier);

CREATE TABLE channel_email (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  email varchar NOT NULL,
  forward_to_email varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  imap_enabled boolean DEFAULT false,
  imap_address varchar DEFAULT '',
  imap_port integer DEFAULT 0,
  imap_login varchar DEFAULT '',
  imap_password varchar DEFAULT '',
  imap_enable_ssl boolean DEFAULT true,
  smtp_enabled boolean DEFAULT false,
  smtp_address varchar DEFAULT '',
  smtp_port integer DEFAULT 0,
  smtp_login varchar DEFAULT '',
  smtp_password varchar DEFAULT '',
  smtp_domain varchar DEFAULT '',
  smtp_enable_starttls_auto boolean DEFAULT true,
  smtp_authentication varchar DEFAULT 'login',
  smtp_openssl_verify_mode varchar DEFAULT 'none',
  smtp_enable_ssl_tls boolean DEFAULT false,
  provider_config jsonb DEFAULT '{}',
  provider varchar
);
CREATE UNIQUE INDEX index_channel_email_on_email ON channel_email (email);
CREATE UNIQUE INDEX index_channel_email_on_forward_to_email ON channel_email (forward_to_email);

CREATE TABLE channel_facebook_pages (
  id serial PRIMARY KEY,
  page_id varchar NOT NULL,
  user_access_token varchar NOT NULL,
  page_access_token varchar NOT NULL,
  account_id integer NOT NULL,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  instagram_id varchar
);
CREATE UNIQUE INDEX index_channel_facebook_pages_on_page_id_and_account_id ON channel_facebook_pages (page_id, account_id);

CREATE TABLE channel_line (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  line_channel_id varchar NOT NULL,
  line_channel_secret varchar NOT NULL,
  line_channel_token varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_channel_line_on_line_channel_id ON channel_line (line_channel_id);

CREATE TABLE channel_sms (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  phone_number varchar NOT NULL,
  provider varchar DEFAULT 'default',
  provider_config jsonb DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_channel_sms_on_phone_number ON channel_sms (phone_number);

CREATE TABLE channel_telegram (
  id bigserial PRIMARY KEY,
  bot_name varchar,
  account_id integer NOT NULL,
  bot_token varchar NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_channel_telegram_on_bot_token ON channel_telegram (bot_token);

CREATE TABLE channel_twilio_sms (
  id bigserial PRIMARY KEY,
  phone_number varchar,
  auth_token varchar NOT NULL,
  account_sid varchar NOT NULL,
  account_id integer NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  medium integer DEFAULT 0,
  messaging_service_sid varchar,
  api_key_sid varchar
);
CREATE UNIQUE INDEX index_channel_twilio_sms_on_phone_number ON channel_twilio_sms (phone_number);

CREATE TABLE channel_twitter_profiles (
  id bigserial PRIMARY KEY,
  profile_id varchar NOT NULL,
  twitter_access_token varchar NOT NULL,
  twitter_access_token_secret varchar NOT NULL,
  account_id integer NOT NULL,
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  tweets_enabled boolean DEFAULT true
);
CREATE UNIQUE INDEX index_channel_twitter_profiles_on_account_id_and_profile_id ON channel_twitter_profiles
  (account_id, profile_id);

CREATE TABLE channel_web_widgets (
  id serial PRIMARY KEY,
  website_url varchar,
  account_id integer,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL,
  website_token varchar,
  widget_color varchar DEFAULT '#1f93ff',
  welcome_title varchar,
  welcome_tagline varchar,
  feature_flags integer NOT NULL DEFAULT 7,
  reply_time integer DEFAULT 0,
  hmac_token varchar,
  pre_chat_form_enabled boolean DEFAULT false,
  pre_chat_form_options jsonb DEFAULT '{}',
  hmac_mandatory boolean DEFAULT false,
  continuity_via_email boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX index_channel_web_widgets_on_hmac_token ON channel_web_widgets (hmac_token);
CREATE UNIQUE INDEX index_channel_web_widgets_on_website_token ON channel_web_widgets (website_token);

CREATE TABLE channel_whatsapp (
  id bigserial PRIMARY KEY,
  account_id integer NOT NULL,
  phone_number varchar NOT NULL,
  provider varchar DEFAULT 'default',
  provider_config jsonb DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  updated_at timestamp(6) NOT NULL,
  message_templates jsonb DEFAULT '{}',
  message_templates_last_updated timestamp
);
CREATE UNIQUE INDEX index_channel_whatsapp_on_phone_number ON channel_whatsapp (phone_number);

CREATE TABLE telegram_bots (
  id serial PRIMARY KEY,
  name varchar,
  auth_key varchar,
  account_id integer,
  created_at timestamp NOT NULL,
  updated_at timestamp NOT NULL
);
`;
