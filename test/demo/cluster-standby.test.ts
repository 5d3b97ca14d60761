import { expect, test } from "vitest";
import { connect } from "../support/server.ts";
import { createReplicatedDatabase } from "../support/standby.ts";

test("the standby is a real one: in recovery, read-only, and fed by streaming", async () => {
  await using database = await createReplicatedDatabase();

  await database.primary.query("INSERT INTO accounts (name, created_at, updated_at) VALUES ('Example', now(), now())");
  await database.caughtUp();

  expect(await database.primary.query("SELECT pg_is_in_recovery() AS standby")).toEqual([{ standby: false }]);
  expect(await database.standby.query("SELECT pg_is_in_recovery() AS standby")).toEqual([{ standby: true }]);
  expect(await database.standby.query("SELECT name FROM accounts")).toEqual([{ name: "Example" }]);
  expect(await database.primary.query("SELECT state FROM pg_stat_replication")).toEqual([{ state: "streaming" }]);
  await expect(database.standby.query("DELETE FROM accounts")).rejects.toMatchObject({ code: "25006" }); // read_only_sql_transaction
});

test("a snapshot exported on the standby is shared by a second connection and does not see later rows", async () => {
  await using database = await createReplicatedDatabase();
  const url = database.standby.url;
  await using first = await connect(url);
  await using second = await connect(url);
  await first.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const [exported] = (await first.query("SELECT pg_export_snapshot() AS id")).rows;

  await database.primary.query("INSERT INTO tags (name) VALUES ('later')");
  await database.caughtUp();
  await second.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await second.query(`SET TRANSACTION SNAPSHOT '${exported.id}'`);

  expect((await second.query("SELECT name FROM tags")).rows).toEqual([]);
  expect(await database.standby.query("SELECT name FROM tags")).toEqual([{ name: "later" }]);
});
