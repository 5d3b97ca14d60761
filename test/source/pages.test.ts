import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConversationRow } from "../../src/model/rows.ts";
import { cutPages } from "../../src/source/pages.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

const seed = 7;

/** Forty conversations of 0 to 12 messages, one of 60, in an order that neither ids nor times follow. */
async function givenConversations(database: TestDatabase): Promise<void> {
  await givenAccount(database);
  await database.query("SELECT setseed($1)", [seed / 100]);
  await database.query(
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, created_at, updated_at) SELECT 1, 1, 0, 1, now(), now() FROM generate_series(1, 40)",
  );
  await database.query(`
    INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
    SELECT 1, 1, id, 0, repeat('x', (id * 7919 + n * 104729) % 900), '2025-01-01'::timestamp + ((id * 31 + n * 7919) % 500) * interval '1 s', now()
      FROM conversations, generate_series(1, CASE WHEN id = 17 THEN 60 ELSE (id * 7) % 13 END) AS n`);
  await database.query(
    "INSERT INTO attachments (account_id, message_id, created_at, updated_at) SELECT 1, id, now(), now() FROM messages WHERE id % 3 = 0",
  );
}

test("what is read does not depend on page sizes or on the number of connections", async () => {
  await using database = await createDatabase();
  await givenConversations(database);
  const read = async (options: Parameters<typeof open>[1]) => {
    await using source = await open(database, options);
    return await readAll(source);
  };

  const expected = await read({ pageRows: 1000, connections: 1 });

  expect(expected).toHaveLength(40);
  expect(expected.map(({ conversation }) => conversation.id)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
  expect(await read({ pageRows: 7 })).toEqual(expected);
  expect(await read({ pageRows: 1, connections: 4 })).toEqual(expected);
  expect(await read({ pageBytes: 1 })).toEqual(expected);
  expect(await read({ pageBytes: 3_000, maxChunkMessages: 5 })).toEqual(expected);
});

test("a page holds no more than pageRows conversations, pageBytes of text and maxChunkMessages messages", async () => {
  await using database = await createDatabase();
  await givenConversations(database);

  await using source = await open(database, { pageRows: 10, pageBytes: 6_000, maxChunkMessages: 20 });
  const pages = await Array.fromAsync(source.bundlesOf(source.pages()));

  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const messages = page.flatMap(({ chunk }) => chunk?.messages ?? []);
    expect(page.length).toBeLessThanOrEqual(10);
    expect(messages.length).toBeLessThanOrEqual(20);
    expect(messages.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)).toBeLessThanOrEqual(6_000);
  }
  const large = pages.flat().filter(({ chunk }) => chunk === null);
  expect(large.map(({ conversation }) => conversation.id)).toContain(17);
});

test("text that is small on disk because it is compressed counts as large as it is read", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  const size = 300_000; // compresses to a hundredth
  await insert(database, "messages", { conversation_id, content: "x".repeat(size) });
  const email = await insert(database, "conversations");
  const content_attributes = JSON.stringify(JSON.stringify({ email: { subject: "y".repeat(size) } }));
  await insert(database, "messages", { conversation_id: email, content: null, content_attributes });

  const isLarge = async (pageBytes: number) => {
    await using source = await open(database, { pageBytes });
    return (await Array.fromAsync(source.bundlesOf(source.pages()))).flat().map(({ chunk }) => chunk === null);
  };

  expect(await isLarge(size - 1)).toEqual([true, true]);
  expect(await isLarge(size + 1_000)).toEqual([false, false]);
});

test("a conversation without messages has an empty chunk", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await insert(database, "conversations");

  await using source = await open(database);

  expect((await Array.fromAsync(source.bundlesOf(source.pages()))).flat().map(({ chunk }) => chunk)).toEqual([
    { messages: [], attachments: [], linkedBlobs: new Map() },
  ]);
});

test("an account without conversations gives no page", async () => {
  await using database = await createDatabase();
  await givenAccount(database);

  await using source = await open(database);

  expect(await source.countConversations()).toBe(0);
  expect(await Array.fromAsync(source.bundlesOf(source.pages()))).toEqual([]);
});

test("cut pages hold every conversation once, in order, and within the limits", () => {
  const sizes = fc.array(fc.record({ messages: fc.nat(30), bytes: fc.nat(300) }));
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 20 }),
      (all, pageBytes, maxChunkMessages) => {
        const rows = all.map((_, index) => ({ id: index + 1 }) as ConversationRow);
        const pages = [
          ...cutPages(
            rows,
            all.map((size, index) => ({ ...size, conversationId: index + 1 })),
            { pageRows: 1_000, pageBytes, maxChunkMessages },
          ),
        ];
        expect(pages.flatMap(({ conversations }) => conversations)).toEqual(rows);
        for (const { conversations, tooLarge } of pages) {
          const read = conversations.filter(({ id }) => !tooLarge.has(id)).map(({ id }) => all[id - 1]);
          const sum = (of: "bytes" | "messages") => read.reduce((total, size) => total + (size?.[of] ?? 0), 0);
          expect(sum("bytes")).toBeLessThanOrEqual(pageBytes);
          expect(sum("messages")).toBeLessThanOrEqual(maxChunkMessages);
          for (const id of tooLarge) {
            const size = all[id - 1];
            expect((size?.bytes ?? 0) > pageBytes || (size?.messages ?? 0) > maxChunkMessages).toBe(true);
          }
        }
      },
    ),
    { seed },
  );
});
