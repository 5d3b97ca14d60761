import type pg from "pg";

/** Tables whose rows hang together by id; references between them move along with the ids. */
const tables: Readonly<Record<string, readonly string[]>> = {
  contacts: [],
  contact_inboxes: ["contact_id"],
  conversations: ["contact_id", "contact_inbox_id"],
  messages: ["conversation_id"],
  attachments: ["message_id"],
  active_storage_blobs: [],
  active_storage_attachments: ["record_id", "blob_id"],
  taggings: ["taggable_id"],
  csat_survey_responses: ["conversation_id", "message_id", "contact_id"],
  reporting_events: ["conversation_id"],
};

/** What must stay unique, or is not compared: made different in every copy. */
const changed: Readonly<Record<string, string>> = {
  "contacts.email": "NULL",
  "contacts.identifier": "NULL",
  "contacts.phone_number": "NULL",
  "contact_inboxes.source_id": "source_id || '.' || copy",
  "contact_inboxes.pubsub_token": "NULL",
  "conversations.uuid": "gen_random_uuid()",
  "active_storage_blobs.key": "key || '.' || copy",
};

/** Copies an account's conversations so many times, with all their rows: seeding them one by one takes minutes. */
export async function multiply(client: pg.Client, accountId: number, copies: number): Promise<void> {
  await client.query("DROP INDEX IF EXISTS index_messages_on_content"); // a trigram index takes longer than all else
  await client.query("SET session_replication_role = replica"); // display ids are given by a trigger
  const offset = 10 ** Math.ceil(Math.log10(await highestId(client)));
  for (const [table, references] of Object.entries(tables)) {
    const { rows } = await client.query(
      "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped",
      [table],
    );
    const names: string[] = rows.map(({ name }) => name);
    const values = names.map((name) => {
      if (name === "display_id") return "display_id + copy * 100000";
      if (name === "id" || references.includes(name)) return `${name} + copy * ${offset}`;
      return changed[`${table}.${name}`] ?? `"${name}"`;
    });
    const mine = names.includes("account_id") ? `WHERE account_id = ${accountId}` : "";
    await client.query(
      `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(", ")})
       SELECT ${values.join(", ")} FROM (SELECT * FROM ${table} ${mine}) AS original, generate_series(1, ${copies}) AS copy
        ORDER BY copy, id`,
    );
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  }
  await client.query("SET session_replication_role = origin");
  await client.query("VACUUM ANALYZE");
}

async function highestId(client: pg.Client): Promise<number> {
  let highest = 1;
  for (const table of Object.keys(tables)) {
    const { rows } = await client.query(`SELECT max(id)::int AS id FROM ${table}`);
    highest = Math.max(highest, rows[0].id ?? 0);
  }
  return highest;
}
