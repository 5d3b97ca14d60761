/**
 * What nobody needs for a corpus and what gives power or identity to whoever reads it: credentials, tokens, sign-in data,
 * capabilities. `*`: all columns. Source: Chatwoot `db/schema.rb` 4.10.0, and its history to 4.15.
 */
export const secretColumns: Readonly<Record<string, readonly string[] | "*">> = {
  access_tokens: "*",
  users: [
    ...["encrypted_password", "reset_password_token", "confirmation_token", "unconfirmed_email", "tokens"],
    ...["otp_secret", "otp_backup_codes", "consumed_timestep", "pubsub_token", "current_sign_in_ip"],
    ...["last_sign_in_ip", "uid", "provider"],
  ],
  contact_inboxes: ["pubsub_token"],
  conversations: ["uuid", "identifier"],
  messages: ["source_id", "external_source_ids"],
  active_storage_blobs: ["key"],
  active_storage_variant_records: "*",
  action_mailbox_inbound_emails: "*",
  agent_bots: ["outgoing_url", "bot_config", "secret"],
  webhooks: "*",
  integrations_hooks: "*",
  installation_configs: "*",
  platform_apps: "*",
  account_saml_settings: "*",
  captain_custom_tools: "*",
  notification_subscriptions: "*",
  dashboard_apps: "*",
  portals: ["ssl_settings"],
  user_sessions: "*",
  audits: ["audited_changes"],
  channel_api: "*",
  channel_email: "*",
  channel_facebook_pages: "*",
  channel_instagram: "*",
  channel_line: "*",
  channel_sms: "*",
  channel_telegram: "*",
  channel_tiktok: "*",
  channel_twilio_sms: "*",
  channel_twitter_profiles: "*",
  channel_voice: "*",
  channel_web_widgets: "*",
  channel_whatsapp: "*",
};

export const isSecret = (table: string, column: string): boolean => {
  const secret = secretColumns[table];
  return secret === "*" || (secret?.includes(column) ?? false);
};
