import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReleaseName, releases } from "../../migrations-mirror/index.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { foundColumns } from "../support/introspect.ts";

const releaseNames = Object.keys(releases) as ReleaseName[];

/** From the history of Chatwoot's `db/schema.rb`. `?`: may be NULL; `-`: not there in that release. */
const history = `
  column                                   2.18       3.4           3.14          4.0           4.10          4.12
  messages.id                              integer    integer       integer       integer       integer       integer
  messages.conversation_id                 integer    integer       integer       integer       integer       integer
  messages.sender_id                       bigint?    bigint?       bigint?       bigint?       bigint?       bigint?
  messages.content_attributes              json?      json?         json?         json?         json?         json?
  messages.external_source_ids             jsonb?     jsonb?        jsonb?        jsonb?        jsonb?        jsonb?
  messages.processed_message_content       text?      text?         text?         text?         text?         text?
  messages.private                         boolean?   boolean       boolean       boolean       boolean       boolean
  messages.sentiment                       -          jsonb?        jsonb?        jsonb?        jsonb?        jsonb?
  messages.source_id                       varchar?   varchar?      varchar?      varchar?      text?         text?
  messages.created_at                      timestamp  timestamp     timestamp     timestamp     timestamp     timestamp
  conversations.uuid                       uuid       uuid          uuid          uuid          uuid          uuid
  conversations.contact_id                 bigint?    bigint?       bigint?       bigint?       bigint?       bigint?
  conversations.priority                   integer?   integer?      integer?      integer?      integer?      integer?
  conversations.waiting_since              -          timestamp(6)? timestamp(6)? timestamp(6)? timestamp(6)? timestamp(6)?
  conversations.cached_label_list          -          varchar?      text?         text?         text?         text?
  conversations.assignee_agent_bot_id      -          -             -             -             bigint?       bigint?
  contacts.id                              integer    integer       integer       integer       integer       integer
  contacts.last_name                       -          -             varchar?      varchar?      varchar?      varchar?
  contacts.blocked                         -          -             boolean       boolean       boolean       boolean
  contacts.company_id                      -          -             -             -             bigint?       bigint?
  contact_inboxes.source_id                varchar    varchar       varchar       varchar       text          text
  inboxes.business_name                    -          varchar?      varchar?      varchar?      varchar?      varchar?
  inboxes.csat_config                      -          -             -             -             jsonb         jsonb
  accounts.feature_flags                   integer    bigint        bigint        bigint        bigint        bigint
  accounts.internal_attributes             -          -             -             -             jsonb         jsonb
  accounts.settings                        -          -             -             -             jsonb?        jsonb?
  account_users.custom_role_id             -          -             bigint?       bigint?       bigint?       bigint?
  attachments.meta                         -          -             -             -             jsonb?        jsonb?
  attachments.file_type                    integer?   integer?      integer?      integer?      integer?      integer?
  active_storage_blobs.metadata            text?      text?         text?         text?         text?         text?
  active_storage_blobs.byte_size           bigint     bigint        bigint        bigint        bigint        bigint
  taggings.taggable_id                     integer?   integer?      integer?      integer?      integer?      integer?
  taggings.context                         varchar(128)? varchar(128)? varchar(128)? varchar(128)? varchar(128)? varchar(128)?
  csat_survey_responses.conversation_id    bigint     bigint        bigint        bigint        bigint        bigint
  csat_survey_responses.csat_review_notes  -          -             -             -             text?         text?
  reporting_events.conversation_id         integer?   integer?      integer?      integer?      integer?      integer?
  sla_policies.frt_threshold               double     double        -             -             -             -
  applied_slas.sla_status                  -          -             integer?      integer?      integer?      integer?
  articles.locale                          -          -             varchar       varchar       varchar       varchar
  captain_assistants.id                    -          -             -             bigint        bigint        bigint
  telegram_bots.auth_key                   varchar?   varchar?      varchar?      varchar?      -             -
  webhooks.url                             varchar?   varchar?      varchar?      varchar?      text?         text?
  webhooks.secret                          -          -             -             -             -             varchar?
`.replaceAll(/ double( |\n)/g, " double_precision?$1");

const [header = [], ...rows] = history
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

describe.each(releaseNames)("release %s", (release) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ release });
  });
  afterAll(() => database[Symbol.asyncDispose]());

  test("has the columns, types and nullability of its time", async () => {
    const found = await foundColumns(database);
    const at = header.indexOf(release);
    expect(at).toBeGreaterThan(0);

    const expected = Object.fromEntries(rows.map((cells) => [cells[0], cells[at]]));
    const actual = rows.map(([path = ""]) => {
      const column = found.get(path);
      return [path, column ? column.declared.replace(" ", "_") + (column.nullable ? "?" : "") : "-"];
    });

    expect(Object.fromEntries(actual)).toEqual(expected);
  });

  test("says in schema_migrations which it is", async () => {
    const rows = await database.query("SELECT version FROM schema_migrations ORDER BY version DESC LIMIT 1");

    expect(rows).toEqual([{ version: releases[release] }]);
  });

  test("has no index that helps to find what was updated", async () => {
    const indexes = await database.query("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'");

    expect(indexes.length).toBeGreaterThan(100);
    expect(indexes.filter(({ indexdef }) => indexdef.includes("updated_at"))).toEqual([]);
  });
});

/** What an extraction must never read (tables in brackets: nothing of it), and where it must not be found missing. */
const secrets = `
  access_tokens.token users.encrypted_password users.reset_password_token users.confirmation_token users.tokens
  users.unconfirmed_email users.otp_secret users.otp_backup_codes users.consumed_timestep users.pubsub_token
  users.current_sign_in_ip users.last_sign_in_ip users.uid users.provider contact_inboxes.pubsub_token
  channel_api.hmac_token channel_api.identifier channel_api.webhook_url channel_email.imap_password
  channel_email.smtp_password channel_email.provider_config channel_facebook_pages.user_access_token
  channel_facebook_pages.page_access_token channel_instagram.access_token channel_line.line_channel_secret
  channel_line.line_channel_token channel_sms.provider_config channel_telegram.bot_token channel_tiktok.access_token
  channel_tiktok.refresh_token channel_twilio_sms.auth_token channel_twilio_sms.account_sid
  channel_twilio_sms.api_key_sid channel_twitter_profiles.twitter_access_token
  channel_twitter_profiles.twitter_access_token_secret channel_voice.provider_config
  channel_web_widgets.website_token channel_web_widgets.hmac_token channel_whatsapp.provider_config webhooks.url
  webhooks.secret agent_bots.outgoing_url agent_bots.bot_config integrations_hooks.access_token
  integrations_hooks.settings installation_configs.serialized_value platform_apps.id
  account_saml_settings.certificate captain_custom_tools.auth_config captain_custom_tools.endpoint_url
  notification_subscriptions.subscription_attributes dashboard_apps.content portals.ssl_settings
  audits.audited_changes action_mailbox_inbound_emails.message_id active_storage_blobs.key conversations.uuid
  conversations.identifier messages.source_id`
  .trim()
  .split(/\s+/);

test("every secret that a grant must leave out is there to be left out", async () => {
  await using database = await createDatabase({ release: "4.12" });
  const found = await foundColumns(database);

  expect(secrets.filter((path) => !found.has(path))).toEqual([]);
});

test("the way of an extraction is indexed: conversations by (account_id, id), their children by conversation or message", async () => {
  await using database = await createDatabase();
  await database.query("SET enable_seqscan = off"); // of empty tables, any index would lose
  const plan = async (sql: string) => JSON.stringify(await database.query(`EXPLAIN (FORMAT JSON, COSTS OFF) ${sql}`));

  expect(
    await plan("SELECT id FROM conversations WHERE account_id = 1 AND id > 5 ORDER BY account_id, id LIMIT 9"),
  ).toContain("index_conversations_on_id_and_account_id");
  expect(await plan("SELECT id FROM messages WHERE conversation_id = ANY('{1,2}')")).toMatch(
    /index_messages_on_conversation/,
  );
  expect(await plan("SELECT id FROM attachments WHERE message_id = ANY('{1,2}')")).toContain(
    "index_attachments_on_message_id",
  );
  expect(
    await plan(
      "SELECT id FROM active_storage_attachments WHERE record_type = 'Attachment' AND record_id = ANY('{1}') AND name = 'file'",
    ),
  ).toContain("index_active_storage_attachments_uniqueness");
  expect(
    await plan(
      "SELECT id FROM taggings WHERE taggable_id = ANY('{1}') AND taggable_type = 'Conversation' AND context = 'labels'",
    ),
  ).toMatch(/taggings/);
});

test.each([
  ["3.14", false],
  ["2.18", true],
] as const)("an index on last_activity_at in %s: %s", async (release, expected) => {
  await using database = await createDatabase({ release });

  const indexes = await database.query(
    "SELECT FROM pg_indexes WHERE indexname = 'index_conversations_on_last_activity_at'",
  );

  expect(indexes.length === 1).toBe(expected);
});

test("only three references are enforced: all others can dangle", async () => {
  await using database = await createDatabase();

  const keys = await database.query(
    "SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent FROM pg_constraint WHERE contype = 'f' ORDER BY 1",
  );

  expect(keys).toEqual([
    { child: "active_storage_attachments", parent: "active_storage_blobs" },
    { child: "active_storage_variant_records", parent: "active_storage_blobs" },
    { child: "inboxes", parent: "portals" },
  ]);
});
