import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { migrations } from "../../migrations-mirror/index.ts";
import { createDatabase } from "../support/database.ts";

test("the list holds every file of the folder, in order of version", async () => {
  const files = await readdir(new URL("../../migrations-mirror/", import.meta.url));
  const fromFiles = files
    .map((name) => /^(\d{14})_\w+\.ts$/.exec(name)?.[1])
    .filter((version) => version !== undefined);
  expect(migrations.map(({ version }) => version)).toEqual(fromFiles.toSorted());
});

test("display_id is numbered per account by the trigger, whatever the insert says", async () => {
  await using database = await createDatabase();
  await database.query(
    "INSERT INTO accounts (name, created_at, updated_at) VALUES ('a', now(), now()), ('b', now(), now())",
  );

  const rows = await database.query(`
    INSERT INTO conversations (account_id, inbox_id, display_id, created_at, updated_at)
    SELECT account_id, 1, 999, now(), now() FROM unnest(ARRAY[1, 2, 1, 2, 2]) AS account_id
    RETURNING account_id, display_id`);

  expect(rows.map(({ account_id, display_id }) => [account_id, display_id])).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ]);
});
