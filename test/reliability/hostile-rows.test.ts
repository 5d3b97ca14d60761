import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint, givenFolder, readView } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";
import { givenConversations, quietFingerprint, runExtract } from "./given.ts";

const flags = { "allow-primary": true };

test("broken JSON inside JSON, 150,000 characters and 40 MB of attributes cost nothing but their own size", async () => {
  await using database = await createDatabase();
  await givenConversations(database.query);
  // `content_attributes` is a JSON string that holds JSON (facts 3.1): what is inside may be anything.
  await database.query(`UPDATE messages SET content_attributes = '"{broken"' WHERE id = 1`);
  await database.query("UPDATE messages SET content = repeat('long story ', 13637) WHERE id = 5");
  await database.query(
    "UPDATE messages SET content_attributes = to_json('{\"filler\":\"' || repeat('x', 40000000) || '\"}') WHERE id = 9",
  );
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");

  const summary = await runExtract(out, database.url, { flags });

  expect(summary.consistency).toBe("snapshot");
  expect(summary.counts.conversations.published).toBe(60);
  const lines = await readView<{ messages: { id: number; text: string }[] }>(out, "conversations");
  const texts = new Map(lines.flatMap(({ messages }) => messages.map(({ id, text }) => [id, text])));
  expect(texts.get(1)).toContain("about order 1");
  expect(texts.get(5)?.length).toBeGreaterThan(149_000);
  expect(texts.get(9)).toContain("about order");
});

test("clocks that jump: nothing that is published depends on this machine's time", async () => {
  await using database = await createDatabase();
  await givenConversations(database.query);
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const jumps = ["2026-01-02T03:04:05Z", "1999-12-31T23:59:59Z", "2038-01-19T03:14:08Z", "2026-01-02T02:59:59Z"];
  let asked = 0;

  const summary = await runExtract(out, database.url, {
    flags,
    now: () => new Date(jumps[asked++ % jumps.length] ?? ""),
  });

  expect(summary.consistency).toBe("snapshot");
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
});
