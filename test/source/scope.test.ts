import { expect, test } from "vitest";
import { type SourceScope, wholeAccount } from "../../src/model/source.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

/** Ids of the conversations in scope; also checks that counting and reading agree. */
async function inScope(database: TestDatabase, scope: Partial<SourceScope>): Promise<number[]> {
  await using source = await open(database, { scope: { ...wholeAccount, ...scope }, pageRows: 2 });
  const ids = (await readAll(source)).map(({ conversation }) => conversation.id);
  expect(await source.countConversations()).toBe(ids.length);
  return ids;
}

test("since is inclusive and until is exclusive, to the microsecond", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  for (const created_at of ["2025-01-01 00:00:00", "2025-01-31 23:59:59.999999", "2025-02-01 00:00:00"]) {
    await insert(database, "conversations", { created_at });
  }

  expect(await inScope(database, { since: "2025-01-01T00:00:00Z", until: "2025-02-01T00:00:00.000Z" })).toEqual([1, 2]);
  expect(await inScope(database, { since: "2025-01-01T00:00:00.000001Z" })).toEqual([2, 3]);
  expect(await inScope(database, { until: "2025-01-31T23:59:59.999999Z" })).toEqual([1]);
});

test("a time that is not UTC is refused, because the server would ignore its zone", async () => {
  await using database = await createDatabase();
  await givenAccount(database);

  await expect(inScope(database, { since: "2025-01-01T00:00:00+02:00" })).rejects.toMatchObject({
    code: "usage",
    message: "since and until must be given in UTC",
  });
});

test("inboxes, states and a limit narrow the scope together", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  for (const [inbox_id, status] of [
    [1, 0],
    [2, 1],
    [3, 1],
    [2, 3],
    [2, 1],
  ]) {
    await insert(database, "conversations", { inbox_id, status });
  }

  expect(await inScope(database, { inboxIds: [2, 3] })).toEqual([2, 3, 4, 5]);
  expect(await inScope(database, { statuses: [1] })).toEqual([2, 3, 5]);
  expect(await inScope(database, { inboxIds: [2], statuses: [0, 1] })).toEqual([2, 5]);
  expect(await inScope(database, { limit: 3 })).toEqual([1, 2, 3]);
  expect(await inScope(database, { statuses: [1], limit: 2 })).toEqual([2, 3]);
  expect(await inScope(database, { limit: 99 })).toHaveLength(5);
});

async function givenLabelled(database: TestDatabase): Promise<void> {
  await givenAccount(database);
  const vip = await insert(database, "tags", { name: "vip" });
  const odd = await insert(database, "tags", { name: "a, b" });
  await insert(database, "conversations", { cached_label_list: "vip" });
  await insert(database, "conversations", { cached_label_list: "refund, vip" }); // no taggings
  await insert(database, "conversations", { cached_label_list: "a, b" });
  await insert(database, "conversations", { cached_label_list: null });
  await insert(database, "conversations", { cached_label_list: "vip" }); // stale: its tagging says otherwise
  await insert(database, "taggings", { taggable_id: 1, tag_id: vip });
  await insert(database, "taggings", { taggable_id: 3, tag_id: odd });
  await insert(database, "taggings", { taggable_id: 5, tag_id: odd });
}

test("a label matches by tagging, and by the cached list only where there is no tagging", async () => {
  await using database = await createDatabase();
  await givenLabelled(database);

  expect(await inScope(database, { labels: ["vip"] })).toEqual([1, 2]);
  expect(await inScope(database, { labels: ["a, b"] })).toEqual([3, 5]);
  expect(await inScope(database, { labels: ["a"] })).toEqual([]);
  expect(await inScope(database, { labels: ["refund", "a, b"] })).toEqual([2, 3, 5]);
  expect(await inScope(database, { labels: ['it\'s {odd}, "quoted"'] })).toEqual([]);
});

test("without the tables of tags the cached list decides, without the list the taggings", async () => {
  await using database = await createDatabase();
  await givenLabelled(database);

  await database.query("ALTER TABLE taggings RENAME TO taggings_elsewhere");
  expect(await inScope(database, { labels: ["vip"] })).toEqual([1, 2, 5]);

  await database.query("ALTER TABLE taggings_elsewhere RENAME TO taggings");
  await database.query("ALTER TABLE conversations DROP COLUMN cached_label_list");
  expect(await inScope(database, { labels: ["vip"] })).toEqual([1]);
});
