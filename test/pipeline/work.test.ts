import { join } from "node:path";
import { expect, test } from "vitest";
import { seedDatabase } from "../../fixtures/generate.ts";
import { sourceDefaults } from "../../src/model/source.ts";
import { openSource } from "../../src/source/source.ts";
import { openCorpus } from "../pull/support.ts";
import { givenFolder, readManifestOf } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";

/**
 * What a run does, counted instead of timed, on a fixed database of 300 conversations. A change that needs more has to say so
 * here: by more than a tenth it does not pass.
 */
const statements = 51;
const bytesPerMessage = 1_300;
const linesPerConversation = 8.2;

test("a run sends no more statements, and writes no more bytes and lines a message, than it used to", async () => {
  await using database = await createDatabase();
  await seedDatabase(database.url, { seed: 5, conversations: 300 });
  await using folder = await givenFolder();
  let sent = 0;
  const permit = () => {
    sent++;
  };
  const options = { ...sourceDefaults, databaseUrl: database.url, allowPrimary: true, accountId: 1, permit };
  {
    await using source = await openSource(options, new AbortController().signal);
    for await (const page of source.bundlesOf(source.pages())) void page;
  }
  const corpus = openCorpus(join(folder.path, "corpus"), database.url);
  await corpus.extract();
  const [generation] = (await readManifestOf(corpus.out)).generations;
  const files = generation?.files.filter(({ view }) => view !== "receipt") ?? [];
  const total = (key: "bytes" | "lines") => files.reduce((sum, file) => sum + file[key], 0);
  const { messages, conversations } = generation?.counts ?? {
    messages: { published: 0 },
    conversations: { published: 0 },
  };

  const found = {
    statements: sent,
    bytesPerMessage: total("bytes") / messages.published,
    linesPerConversation: total("lines") / conversations.published,
  };

  expect(found.statements).toBeLessThanOrEqual(Math.floor(statements * 1.1));
  expect(found.bytesPerMessage).toBeLessThanOrEqual(bytesPerMessage * 1.1);
  expect(found.linesPerConversation).toBeLessThanOrEqual(linesPerConversation * 1.1);
  // Not less either, or the numbers above have lost their meaning.
  expect(found.statements).toBeGreaterThanOrEqual(statements * 0.8);
  expect(found.bytesPerMessage).toBeGreaterThanOrEqual(bytesPerMessage * 0.8);
  expect(found.linesPerConversation).toBeGreaterThanOrEqual(linesPerConversation * 0.8);
});
