import { expect, inject, test } from "vitest";
import { createDatabase } from "./database.ts";
import { connect } from "./server.ts";

test("databases of two tests are empty and know nothing of each other", async () => {
  await using one = await createDatabase();
  await using other = await createDatabase();

  const now = new Date().toISOString();
  const row = { name: "Example", created_at: now, updated_at: now };
  const inserted = await one.db.insertInto("accounts").values(row).returning("id").executeTakeFirstOrThrow();

  expect(inserted).toEqual({ id: 1 });
  expect(await one.query("SELECT name FROM accounts")).toEqual([{ name: "Example" }]);
  expect(await other.query("SELECT name FROM accounts")).toEqual([]);
});

test("a role starts with nothing, and reads what it is granted", async () => {
  await using database = await createDatabase();
  const role = await database.createRole();
  await using client = await connect(role.url);

  await expect(client.query("SELECT id FROM messages")).rejects.toMatchObject({ code: "42501" }); // insufficient_privilege
  await database.query(`GRANT SELECT (id, content) ON messages TO "${role.name}"`);

  expect((await client.query("SELECT id, content FROM messages")).rows).toEqual([]);
  await expect(client.query("SELECT source_id FROM messages")).rejects.toMatchObject({ code: "42501" });
});

test("database and roles are gone with their scope, whoever is still connected", async () => {
  const database = await createDatabase();
  const role = await database.createRole();
  const lingering = await connect(role.url);

  await database[Symbol.asyncDispose]();

  await using admin = await connect(inject("clusterUrl"));
  const { rows } = await admin.query(
    "SELECT datname FROM pg_database WHERE datname = $1 UNION ALL SELECT rolname FROM pg_roles WHERE rolname = $2",
    [database.name, role.name],
  );
  expect(rows).toEqual([]);
  await lingering.end().catch(() => {});
});
