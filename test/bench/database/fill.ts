import type pg from "pg";
import { otherLanguages, personalSentences, plainSentences, words } from "./sentences.ts";

export const accountId = 1;
const messagesPerConversation = 12;
const agents = 30;

/** Rows for {@link fillDatabase}, all from hashes of row numbers: the same size gives the same rows. */
const functions = `
CREATE SCHEMA bench;
CREATE FUNCTION bench.at(seed bigint, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT 1 + ((hashint8extended(seed, salt) & 9223372036854775807) % n)::int $$;
CREATE FUNCTION bench.chance(seed bigint, salt int, percent int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT (hashint8extended(seed, salt) & 9223372036854775807) % 100 < percent $$;
CREATE TABLE bench.lists (name text PRIMARY KEY, items text[] NOT NULL);
CREATE FUNCTION bench.pick(list text, seed bigint, salt int) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT items[bench.at(seed, salt, cardinality(items))] FROM bench.lists WHERE name = list $$;
CREATE FUNCTION bench.filled(sentence text, seed bigint) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE salt int := 1000;
BEGIN
  WHILE strpos(sentence, '{w}') > 0 LOOP sentence := regexp_replace(sentence, '\\{w\\}', bench.pick('w', seed, salt)); salt := salt + 1; END LOOP;
  WHILE strpos(sentence, '{n}') > 0 LOOP sentence := regexp_replace(sentence, '\\{n\\}', (100 + bench.at(seed, salt, 99000))::text); salt := salt + 1; END LOOP;
  WHILE strpos(sentence, '{d}') > 0 LOOP sentence := regexp_replace(sentence, '\\{d\\}', bench.pick('d', seed, salt)); salt := salt + 1; END LOOP;
  WHILE strpos(sentence, '{c}') > 0 LOOP sentence := regexp_replace(sentence, '\\{c\\}', bench.pick('c', seed, salt)); salt := salt + 1; END LOOP;
  WHILE strpos(sentence, '{p}') > 0 LOOP sentence := regexp_replace(sentence, '\\{p\\}', '$' || bench.at(seed, salt, 240) || '.' || (9 + bench.at(seed, salt + 1, 90))); salt := salt + 1; END LOOP;
  RETURN sentence;
END $$;
`;

/** So many fillings of each sentence: messages then hardly ever repeat, and are put together by joins instead of one by one. */
const fillings = 400;
const pool = `
CREATE TABLE bench.pool (list text, n int, text text NOT NULL, PRIMARY KEY (list, n));
INSERT INTO bench.pool
  SELECT name, row_number() OVER (PARTITION BY name ORDER BY filling, sentence), bench.filled(sentence, hashtextextended(sentence, filling))
    FROM bench.lists, unnest(items) AS sentence, generate_series(1, ${fillings}) AS filling WHERE name IN ('en', 'de', 'es', 'fr', 'personal');
ANALYZE bench.pool;
`;
const longest = 7;

/** What exists once: the account, its agents, inboxes, teams and tags. */
const directory = `
INSERT INTO accounts (id, name, created_at, updated_at, support_email) VALUES (1, 'Outfitters', '2025-01-01', '2025-01-01', 'support@shop.example.com');
INSERT INTO users (id, name, display_name, email, provider, uid, message_signature, created_at, updated_at)
  SELECT n, bench.pick('first', n, 21) || ' ' || bench.pick('last', n, 22), CASE WHEN n % 4 = 0 THEN bench.pick('first', n, 21) END,
         'agent' || n || '@shop.example.com', 'email', 'agent' || n, CASE WHEN n % 3 = 0 THEN 'Kind regards' END, '2025-01-01', '2025-01-01'
    FROM generate_series(1, ${agents}) AS n;
INSERT INTO account_users (account_id, user_id, created_at, updated_at) SELECT 1, id, '2025-01-01', '2025-01-01' FROM users;
INSERT INTO inboxes (id, channel_id, account_id, name, channel_type, email_address, created_at, updated_at) VALUES
  (1, 1, 1, 'Website', 'Channel::WebWidget', NULL, '2025-01-01', '2025-01-01'),
  (2, 1, 1, 'WhatsApp', 'Channel::Whatsapp', NULL, '2025-01-01', '2025-01-01'),
  (3, 1, 1, 'Mail', 'Channel::Email', 'support@shop.example.com', '2025-01-01', '2025-01-01'),
  (4, 1, 1, 'App', 'Channel::Api', NULL, '2025-01-01', '2025-01-01');
INSERT INTO teams (name, account_id, created_at, updated_at)
  SELECT name, 1, '2025-01-01', '2025-01-01' FROM unnest(ARRAY['payments', 'shipping', 'technical']) AS name;
INSERT INTO tags (name) SELECT name FROM unnest(ARRAY['billing', 'refund', 'delivery', 'defect', 'vip', 'question']) AS name;
INSERT INTO labels (title, account_id, created_at, updated_at) SELECT name, 1, '2025-01-01', '2025-01-01' FROM tags;
`;

const people = `
INSERT INTO contacts (id, name, email, phone_number, identifier, account_id, contact_type, country_code, created_at, updated_at)
  SELECT n, bench.pick('first', n, 31) || ' ' || bench.pick('last', n, 32),
         lower(translate(bench.pick('first', n, 31), 'şüëá', 'suea')) || n || '@' || CASE n % 3 WHEN 0 THEN 'example.com' WHEN 1 THEN 'mail.example' ELSE 'post.test' END,
         '+1202555' || lpad((n % 10000)::text, 4, '0'), CASE WHEN n % 5 = 0 THEN 'cust-' || n END, 1, 2, '', '2025-01-01', '2025-01-01'
    FROM generate_series(1, $1::int) AS n;
`;

const conversations = `
INSERT INTO contact_inboxes (id, contact_id, inbox_id, source_id, created_at, updated_at)
  SELECT n, bench.at(n, 41, $2::int), bench.inbox(n), md5('source' || n), '2025-01-01', '2025-01-01' FROM generate_series(1, $1::int) AS n;
INSERT INTO conversations (id, account_id, inbox_id, display_id, status, assignee_id, contact_id, contact_inbox_id, team_id, priority, uuid,
                           additional_attributes, cached_label_list, created_at, updated_at, last_activity_at, first_reply_created_at)
  SELECT n, 1, bench.inbox(n), n, CASE WHEN bench.chance(n, 42, 70) THEN 1 ELSE 0 END, bench.at(n, 43, ${agents}), bench.at(n, 41, $2::int), n,
         CASE WHEN bench.chance(n, 44, 60) THEN bench.at(n, 45, 3) END, CASE WHEN bench.chance(n, 46, 20) THEN bench.at(n, 47, 4) - 1 END, md5('uuid' || n)::uuid,
         CASE bench.inbox(n) WHEN 3 THEN json_build_object('source', 'email', 'mail_subject', bench.filled(bench.pick('en', n, 48), n))::jsonb
                             WHEN 1 THEN '{"browser":{"browser_name":"Firefox","platform_name":"Linux"},"referer":"https://shop.example.com/"}' ELSE '{}' END,
         '', bench.started(n, $1::int), bench.started(n, $1::int) + interval '1 day', bench.started(n, $1::int) + interval '1 day', bench.started(n, $1::int) + interval '20 minutes'
    FROM generate_series(1, $1::int) AS n;
INSERT INTO taggings (tag_id, taggable_type, taggable_id, context, created_at)
  SELECT DISTINCT bench.at(n, 50 + k, 6), 'Conversation', n, 'labels', bench.started(n, $1::int) FROM generate_series(1, $1::int) AS n, generate_series(1, 2) AS k
   WHERE bench.chance(n, 52, 40);
`;

/**
 * Twelve rows a conversation: the customer begins, then either side; some notes and activities, as Chatwoot writes them. Ids go by time over all
 * conversations, so that the rows of a conversation lie as far apart as they do in a real table.
 */
const joined = (part: (at: number) => string, separator: string): string =>
  Array.from({ length: longest }, (_, index) => part(index + 1)).join(separator);
const slots: Readonly<Record<string, string>> = {
  "{first}": "split_part(contact_name, ' ', 1)",
  "{last}": "split_part(contact_name, ' ', 2)",
  "{email}": "email",
  "{phone}": "phone",
  "{agent}": "split_part(agent_name, ' ', 1)",
  "{other}": "bench.pick('other', seed, 2)",
  "{n3}": "bench.at(seed, 3, 250)::text",
};
const personal = Object.entries(slots).reduce(
  (text, [slot, value]) => `replace(${text}, '${slot}', ${value})`,
  "personal.text",
);
const messages = `
INSERT INTO messages (id, account_id, inbox_id, conversation_id, message_type, private, content, processed_message_content, content_type, content_attributes,
                      sender_type, sender_id, source_id, status, external_source_ids, created_at, updated_at)
SELECT row_number() OVER (ORDER BY at, conversation, k), 1, inbox, conversation, type, private, body, body, CASE WHEN inbox = 3 AND type = 0 THEN 8 ELSE 0 END,
       CASE WHEN inbox = 3 AND type = 0 THEN to_json(json_build_object('email', json_build_object(
              'from', ARRAY[email], 'to', ARRAY['support@shop.example.com'], 'cc', NULL, 'bcc', NULL, 'subject', 'Re: your order', 'date', at, 'message_id', md5(seed::text) || '@mail.example',
              'content_type', 'multipart/alternative', 'multipart', true, 'number_of_attachments', 0, 'in_reply_to', NULL,
              'html_content', json_build_object('full', '<div dir="ltr"><p>' || body || '</p></div>', 'reply', body, 'quoted', body),
              'text_content', json_build_object('full', body, 'reply', body, 'quoted', body)), 'cc_email', NULL, 'bcc_email', NULL)::text)
            WHEN inbox = 1 AND type = 0 THEN to_json('{"in_reply_to":null}'::text) END,
       CASE WHEN type = 0 THEN 'Contact' WHEN type = 1 THEN 'User' END, CASE WHEN type = 0 THEN contact WHEN type = 1 THEN agent END,
       CASE WHEN inbox IN (2, 3) THEN md5('message' || seed) END, 0, NULL, at, at
  FROM (SELECT drawn.*, CASE WHEN type = 2 THEN CASE WHEN k = 2 THEN 'Assigned to ' || agent_name || ' by ' || agent_name ELSE 'Conversation was marked resolved by ' || agent_name END
                       ELSE concat_ws(CASE WHEN bench.chance(seed, 7, 15) THEN E'\\n' ELSE ' ' END, ${personal}, ${joined((at) => `s${at}.text`, ", ")}) END AS body
          FROM (SELECT c.id AS conversation, c.inbox_id AS inbox, c.contact_id AS contact, c.assignee_id AS agent, people.name AS contact_name, people.email, people.phone_number AS phone,
                       users.name AS agent_name, k, c.id::bigint * 100 + k AS seed,
                       CASE WHEN bench.chance(c.contact_id, 60, 70) THEN 'en' ELSE (ARRAY['de', 'es', 'fr'])[bench.at(c.contact_id, 61, 3)] END AS language,
                       -- One to seven sentences, short messages more often than long ones.
                       least(bench.at(c.id::bigint * 100 + k, 4, ${longest}), bench.at(c.id::bigint * 100 + k, 5, 11)) AS sentences,
                       CASE WHEN k = 1 THEN 0 WHEN k = 2 AND bench.chance(c.id, 62, 50) THEN 2 WHEN k = ${messagesPerConversation} AND c.status = 1 THEN 2
                            ELSE bench.at(c.id::bigint * 100 + k, 63, 2) - 1 END AS type,
                       k > 2 AND k < ${messagesPerConversation} AND bench.at(c.id::bigint * 100 + k, 63, 2) = 2 AND bench.chance(c.id::bigint * 100 + k, 64, 8) AS private,
                       c.created_at + k * interval '1 second' + (k - 1) * (bench.at(c.id, 65, 10800) * interval '1 second') + bench.at(c.id::bigint * 100 + k, 66, 600) * interval '1 second' AS at
                  FROM conversations AS c JOIN contacts AS people ON people.id = c.contact_id JOIN users ON users.id = c.assignee_id, generate_series(1, ${messagesPerConversation}) AS k) AS drawn
          JOIN (SELECT list, count(*)::int AS size FROM bench.pool GROUP BY list) AS sizes ON sizes.list = language
          LEFT JOIN bench.pool AS personal ON personal.list = 'personal' AND bench.chance(seed, 6, 33) AND personal.n = bench.at(seed, 1, ${personalSentences.length * fillings})
          ${joined((at) => `LEFT JOIN bench.pool AS s${at} ON s${at}.list = language AND sentences >= ${at} AND s${at}.n = bench.at(seed, ${10 + at}, sizes.size)`, "\n          ")}) AS written
 ORDER BY at, conversation, k;
`;

const satellites = `
INSERT INTO attachments (id, file_type, message_id, account_id, extension, created_at, updated_at)
  SELECT row_number() OVER (ORDER BY id), CASE WHEN id % 3 = 0 THEN 3 ELSE 0 END, id, 1, NULL, created_at, created_at FROM messages
   WHERE message_type IN (0, 1) AND bench.chance(id, 70, 11) ORDER BY id;
INSERT INTO active_storage_blobs (id, key, filename, content_type, metadata, byte_size, checksum, service_name, created_at)
  SELECT id, md5('key' || id), CASE file_type WHEN 0 THEN 'IMG_' || id || '.png' ELSE 'invoice-' || id || '.pdf' END, CASE file_type WHEN 0 THEN 'image/png' ELSE 'application/pdf' END,
         CASE file_type WHEN 0 THEN '{"identified":true,"width":1280,"height":720,"analyzed":true}' ELSE '{"identified":true,"analyzed":true}' END,
         10000 + bench.at(id, 71, 900000), encode(decode(md5('bytes' || id), 'hex'), 'base64'), 'local', created_at FROM attachments ORDER BY id;
INSERT INTO active_storage_attachments (id, name, record_type, record_id, blob_id, created_at) SELECT id, 'file', 'Attachment', id, id, created_at FROM attachments ORDER BY id;
INSERT INTO reporting_events (name, value, account_id, inbox_id, user_id, conversation_id, value_in_business_hours, event_start_time, event_end_time, created_at, updated_at)
  SELECT name, CASE name WHEN 'first_response' THEN 1200 ELSE 86400 END, 1, inbox_id, assignee_id, id, 0, created_at,
         created_at + CASE name WHEN 'first_response' THEN interval '20 minutes' ELSE interval '1 day' END, created_at, created_at
    FROM conversations, unnest(ARRAY['first_response', 'conversation_resolved']) AS name WHERE status = 1 OR name = 'first_response' ORDER BY id;
INSERT INTO csat_survey_responses (account_id, conversation_id, message_id, rating, feedback_message, contact_id, assigned_agent_id, created_at, updated_at)
  SELECT 1, id, id, bench.at(id, 72, 5), CASE WHEN bench.chance(id, 73, 40) THEN bench.pick('en', id, 74) END, contact_id, assignee_id, updated_at, updated_at
    FROM conversations WHERE status = 1 AND bench.chance(id, 75, 15) ORDER BY id;
`;

const placing = `
CREATE FUNCTION bench.inbox(n bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT CASE WHEN bench.chance(n, 40, 45) THEN 1 WHEN bench.chance(n, 39, 36) THEN 2 WHEN bench.chance(n, 38, 35) THEN 3 ELSE 4 END $$;
CREATE FUNCTION bench.started(n bigint, total int) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT timestamp '2025-01-06' + (540.0 * n / total) * interval '1 day' + bench.at(n, 37, 999999) * interval '1 microsecond' $$;
`;

/** Fills an empty database of the newest mirrored release with one account. About a minute for 100,000 conversations. */
export async function fillDatabase(client: pg.Client, conversationCount: number): Promise<void> {
  await client.query("SET TIME ZONE 'UTC'");
  await client.query("SET session_replication_role = replica"); // display ids are given by a trigger
  await client.query("SET work_mem = '256MB'");
  // Trigram indexes take longer than all else together, and nobody here searches.
  await client.query(
    "DROP INDEX IF EXISTS index_messages_on_content, index_contacts_on_name_email_phone_number_identifier",
  );
  await client.query(functions + placing);
  const lists = {
    ...{ en: plainSentences, ...otherLanguages, personal: personalSentences },
    ...Object.fromEntries(Object.entries(words).map(([name, all]) => [name, all.split("|")])),
  };
  for (const [name, items] of Object.entries(lists))
    await client.query("INSERT INTO bench.lists VALUES ($1, $2)", [name, items]);
  await client.query(pool);
  await client.query(directory);
  const contacts = Math.ceil(conversationCount * 0.6);
  await client.query(people.replaceAll("$1", String(contacts)));
  await client.query(conversations.replaceAll("$1", String(conversationCount)).replaceAll("$2", String(contacts)));
  await client.query(messages);
  await client.query(satellites);
  for (const table of [
    "conversations",
    "messages",
    "attachments",
    "contacts",
    "contact_inboxes",
    "active_storage_blobs",
  ])
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  await client.query("SET session_replication_role = origin");
  await client.query("DROP SCHEMA bench CASCADE");
  await client.query("VACUUM (FREEZE, ANALYZE)");
}
