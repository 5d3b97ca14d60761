import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { seedDatabase } from "../fixtures/generate.ts";
import { givenFolder, readManifestOf, testKey } from "./support/corpus.ts";
import { createDatabase, type TestDatabase } from "./support/database.ts";
import { runProgram } from "./support/program.ts";

const peakBytes = 350_000_000;

const ordinary = { conversations: 1_000, messagesEach: 20 };
const hugeMessages = 300_000;

const patienceMs = 900_000;

test(
  "320,000 messages, 300,000 of them in one conversation, are extracted in less than 350 MB",
  async () => {
    await using database = await createDatabase();
    await seedDatabase(database.url, { seed: 4, conversations: 5 }); // for an account with inboxes, agents and contacts
    const firstId = 1_000_000;
    await addConversations(database, firstId, ordinary.conversations, ordinary.messagesEach);
    await addConversations(database, firstId + ordinary.conversations, 1, hugeMessages);
    await database.query("ANALYZE");
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");

    const args = ["--account", "1", "--allow-primary", "--out", out, "--state-dir", join(folder.path, "state")];
    const measured = await measuring(folder.path);
    const ended = await runProgram(["extract", ...args], {
      env: { CHATWOOT_DATABASE_URL: database.url, CHATWOOT_CORPUS_KEY: testKey, ...measured.env },
    });

    expect(ended).toMatchObject({ code: 0 });
    const [generation] = (await readManifestOf(out)).generations;
    expect(generation?.counts.messages.published).toBeGreaterThan(320_000);
    expect(generation?.counts.conversations.segments).toBeGreaterThan(ordinary.conversations + 10);
    expect(await measured.peakBytes()).toBeLessThan(peakBytes);
  },
  patienceMs,
);

/** Has the program write down, when it ends, the most memory it ever held (getrusage(2), `ru_maxrss`). */
async function measuring(folder: string) {
  const [script, result] = [join(folder, "measure.mjs"), join(folder, "peak")];
  await writeFile(
    script,
    `import { writeFileSync } from "node:fs";
     process.on("exit", () => writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`,
  );
  return {
    env: { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` },
    peakBytes: async () => Number(await readFile(result, "utf8")) * 1024,
  };
}

/** Customer and agent in turn, a minute apart, with something to redact in every fifth message. */
async function addConversations({ query }: TestDatabase, firstId: number, count: number, messagesEach: number) {
  await query(
    `INSERT INTO conversations (id, account_id, inbox_id, contact_id, contact_inbox_id, status, uuid, display_id,
                                created_at, updated_at, last_activity_at)
     SELECT $1 + n, model.account_id, model.inbox_id, model.contact_id, model.contact_inbox_id, 1, gen_random_uuid(), 0,
            '2025-01-01', '2025-01-01', '2025-01-01'
       FROM generate_series(0, $2 - 1) AS n,
            (SELECT c.* FROM conversations c JOIN contacts p ON p.id = c.contact_id JOIN inboxes i ON i.id = c.inbox_id
              WHERE c.account_id = 1 ORDER BY c.id LIMIT 1) AS model`,
    [firstId, count],
  );
  await query(
    `INSERT INTO messages (content, processed_message_content, account_id, inbox_id, conversation_id, message_type,
                           sender_type, sender_id, content_type, status, created_at, updated_at)
     SELECT text, text, c.account_id, c.inbox_id, c.id, k % 2, CASE k % 2 WHEN 0 THEN 'Contact' ELSE 'User' END,
            CASE k % 2 WHEN 0 THEN c.contact_id ELSE (SELECT min(user_id) FROM account_users WHERE account_id = 1) END,
            0, 0, '2025-01-01'::timestamp + k * interval '1 minute', '2025-01-01'
       FROM conversations c, generate_series(0, $3 - 1) AS k,
            LATERAL (SELECT CASE k % 5
              WHEN 0 THEN 'Please write to visitor' || k || '@mail.example or call +1 212 555 0' || lpad((k % 1000)::text, 3, '0') || ' about it.'
              ELSE 'The tent came in time, but one of the ' || k || ' pegs is bent, and the bag it came in is torn at the seam. What can we do?'
            END AS text) AS said
      WHERE c.id >= $1 AND c.id < $1 + $2`,
    [firstId, count, messagesEach],
  );
}
