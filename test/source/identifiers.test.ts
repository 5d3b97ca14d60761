import { expect, test } from "vitest";
import { createDatabase } from "../support/database.ts";
import { givenAccount, insert, open } from "./given.ts";

test("everything that identifies the account's people is listed, and nobody of another account", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const contact = await insert(database, "contacts", {
    name: "Crystal",
    middle_name: "Ann",
    last_name: "Minh",
    email: "crystal@example.com",
    phone_number: "+447700900123",
    identifier: "cust_8831774",
  });
  const inbox = await insert(database, "inboxes", { name: "Website" });
  await insert(database, "contact_inboxes", { contact_id: contact, inbox_id: inbox, source_id: "crystal-on-web" });
  await insert(database, "accounts", { name: "Other" });
  const foreign = await insert(database, "contacts", { account_id: 2, name: "FOREIGN Person", email: "f@example.com" });
  await insert(database, "contact_inboxes", { contact_id: foreign, inbox_id: inbox, source_id: "FOREIGN" });
  const conversation = await insert(database, "conversations", { inbox_id: inbox, contact_id: contact });

  await using source = await open(database, { accountId: 1 });
  const all = (await Array.fromAsync(source.identifiers.all())).flat();

  expect(all).toEqual(
    expect.arrayContaining([
      { kind: "name", value: "Crystal", contactId: contact },
      { kind: "name", value: "Crystal Ann Minh", contactId: contact },
      { kind: "name", value: "Crystal Minh", contactId: contact },
      { kind: "email", value: "crystal@example.com" },
      { kind: "phone", value: "+447700900123" },
      { kind: "identifier", value: "cust_8831774" },
      { kind: "source-id", value: "crystal-on-web" },
    ]),
  );
  expect(JSON.stringify(all)).not.toContain("FOREIGN");
  expect(await source.identifiers.contactsOf([conversation, 999])).toEqual(new Map([[conversation, contact]]));
});
