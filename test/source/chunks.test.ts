import fc from "fast-check";
import { expect, test } from "vitest";
import { cutChunks } from "../../src/source/chunks.ts";
import { createDatabase } from "../support/database.ts";
import { givenAccount, insert, open } from "./given.ts";

test("chunks hold the messages in order with their attachments, and can be read as often as needed", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  const ids: number[] = [];
  for (const minute of [5, 1, 3, 2, 4]) {
    const id = await insert(database, "messages", { conversation_id, created_at: `2025-11-18 09:0${minute}:00` });
    ids[minute - 1] = id;
    await insert(database, "attachments", { message_id: id });
  }

  await using source = await open(database, { maxChunkMessages: 2 });
  const chunks = await Array.fromAsync(source.chunks(conversation_id));

  expect(chunks.map(({ messages }) => messages.map(({ id }) => id))).toEqual([
    ids.slice(0, 2),
    ids.slice(2, 4),
    ids.slice(4),
  ]);
  for (const { messages, attachments } of chunks) {
    expect(attachments.map(({ message_id }) => message_id).toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  }
  expect(await Array.fromAsync(source.chunks(conversation_id))).toEqual(chunks);
});

test("twenty thousand messages come in chunks within the limits, none lost", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  await database.query(
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
     SELECT 1, 1, $1, 0, repeat('x', 100), '2025-01-01'::timestamp + (n * 7919 % 20000) * interval '1 s', now()
       FROM generate_series(1, 20000) AS n`,
    [conversation_id],
  );

  await using source = await open(database, { pageBytes: 150_000, maxChunkMessages: 5_000 });
  const [bundle] = (await Array.fromAsync(source.bundlesOf(source.pages()))).flat();
  let previous = "";
  let count = 0;
  for await (const { messages } of source.chunks(conversation_id)) {
    expect(messages.length).toBeLessThanOrEqual(1_500);
    for (const { created_at } of messages) {
      expect(created_at > previous).toBe(true);
      previous = created_at;
    }
    count += messages.length;
  }

  expect(bundle?.chunk).toBeNull();
  expect(count).toBe(20_000);
});

test("a message larger than a chunk comes alone", () => {
  expect([...cutChunks([10, 500, 10, 20], { pageBytes: 100, maxChunkMessages: 10 })]).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
  ]);
});

test("chunks cover all messages without gap or overlap, within the limits", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(100)),
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 1, max: 5 }),
      (bytes, pageBytes, max) => {
        let next = 0;
        for (const [start, end] of cutChunks(bytes, { pageBytes, maxChunkMessages: max })) {
          expect(start).toBe(next);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(max);
          const sum = bytes.slice(start, end).reduce((total, size) => total + size, 0);
          expect(end - start === 1 || sum <= pageBytes).toBe(true);
          next = end;
        }
        expect(next).toBe(bytes.length);
      },
    ),
    { seed: 7 },
  );
});
