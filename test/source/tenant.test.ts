import { expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

/** Everything of account 2 carries this mark in every text that could be read. */
const foreign = "FOREIGN";

async function givenForeignAccount(database: TestDatabase) {
  await insert(database, "accounts", { name: foreign, domain: foreign, support_email: foreign });
  const inbox = await insert(database, "inboxes", { account_id: 2, name: foreign });
  const contact = await insert(database, "contacts", { account_id: 2, name: foreign, email: `${foreign}@example.com` });
  const contactInbox = await insert(database, "contact_inboxes", {
    contact_id: contact,
    inbox_id: inbox,
    source_id: foreign,
  });
  const user = await insert(database, "users", { name: foreign });
  await insert(database, "account_users", { account_id: 2, user_id: user });
  const team = await insert(database, "teams", { account_id: 2, name: foreign });
  const bot = await insert(database, "agent_bots", { account_id: 2, name: foreign });
  const conversation = await insert(database, "conversations", { account_id: 2, inbox_id: inbox, contact_id: contact });
  const message = await insert(database, "messages", {
    account_id: 2,
    conversation_id: conversation,
    content: foreign,
  });
  return { inbox, contact, contactInbox, user, team, bot, conversation, message };
}

test("nothing of another account is read, also where a row of this account points to it", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const other = await givenForeignAccount(database);
  const conversation = await insert(database, "conversations", {
    inbox_id: other.inbox,
    contact_id: other.contact,
    contact_inbox_id: other.contactInbox,
    team_id: other.team,
  });
  const message = await insert(database, "messages", {
    conversation_id: conversation,
    sender_type: "Contact",
    sender_id: other.contact,
  });
  await insert(database, "attachments", { message_id: message, fallback_title: "mine" });

  await using source = await open(database, { accountId: 1 });
  const all = await readAll(source);

  expect(all).toHaveLength(1);
  expect(all[0]?.messages).toHaveLength(1);
  expect(all[0]).toMatchObject({ contact: null, contactSourceId: null, otherContacts: [] });
  expect(JSON.stringify([all, directoryOf(source.directory)])).not.toContain(foreign);
});

test("rows of another account that claim a conversation or message of this one stay out", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await givenForeignAccount(database);
  const conversation = await insert(database, "conversations");
  const message = await insert(database, "messages", { conversation_id: conversation });
  const claims = { account_id: 2, conversation_id: conversation };
  const unnamed = await insert(database, "contacts", { name: "speaks only in the rows of account 2" });
  await insert(database, "messages", { ...claims, content: foreign, sender_type: "Contact", sender_id: unnamed });
  await insert(database, "attachments", { account_id: 2, message_id: message, fallback_title: foreign });
  await insert(database, "csat_survey_responses", { ...claims, message_id: 77, feedback_message: foreign });
  await insert(database, "reporting_events", { ...claims, name: foreign });

  for (const pageBytes of [1, 1e6]) {
    await using source = await open(database, { accountId: 1, pageBytes });
    const all = await readAll(source);
    expect(all[0]?.messages.map(({ id }) => id)).toEqual([message]);
    expect(all[0]?.otherContacts).toEqual([]);
    expect(JSON.stringify(all)).not.toContain(foreign);
  }
});

test("rows of another account count for nothing", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await givenForeignAccount(database);
  const conversation_id = await insert(database, "conversations");
  await insert(database, "messages", { account_id: 2, conversation_id, content: foreign.repeat(100) });

  await using source = await open(database, { accountId: 1, pageBytes: 100 });
  const [bundle] = (await Array.fromAsync(source.bundlesOf(source.pages()))).flat();

  expect(await source.countConversations()).toBe(1);
  expect(bundle?.chunk).toEqual({ messages: [], attachments: [], linkedBlobs: new Map() });
});

test("an attachment of this account that claims a message of another one is not read", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const other = await givenForeignAccount(database);
  await insert(database, "attachments", { account_id: 1, message_id: other.message });

  await using source = await open(database, { accountId: 1 });

  expect(await readAll(source)).toEqual([]);
});

test("a conversation of another account cannot be asked for by its id", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const other = await givenForeignAccount(database);

  await using source = await open(database, { accountId: 1 });

  expect(await Array.fromAsync(source.chunks(other.conversation))).toEqual([]);
  expect(await Array.fromAsync(source.bundlesOf([[other.conversation]]))).toEqual([]);
});

test("a tag of the same id under another type of record is no label", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const taggable_id = await insert(database, "conversations");
  const tag_id = await insert(database, "tags", { name: foreign });
  await insert(database, "taggings", { taggable_type: "Contact", taggable_id, tag_id });
  await insert(database, "taggings", { context: "topics", taggable_id, tag_id });

  await using source = await open(database);

  expect((await readAll(source))[0]?.labels).toBeNull();
});

test("the directory holds the account's own people and places, and the bots of the installation", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const other = await givenForeignAccount(database);
  const user = await insert(database, "users", { name: "Mia Member", message_signature: "Mia" });
  await insert(database, "account_users", { account_id: 1, user_id: user });
  const team = await insert(database, "teams");
  const ownBot = await insert(database, "agent_bots", { account_id: 1 });
  const systemBot = await insert(database, "agent_bots", { account_id: null });

  await using source = await open(database, { accountId: 1 });

  expect(directoryOf(source.directory)).toMatchObject({
    account: { id: 1, name: "Acme", domain: null, support_email: null, locale: 0 },
    inboxes: [{ id: 1, name: "Support", channel_type: "Channel::Api", lock_to_single_conversation: false }],
    users: [{ id: user, name: "Mia Member", message_signature: "Mia" }],
    teams: [{ id: team, name: "payments" }],
    agentBots: [{ id: ownBot }, { id: systemBot }],
  });
  expect([...source.directory.agentBots.keys()]).not.toContain(other.bot);
});

function directoryOf({ account, ...maps }: Awaited<ReturnType<typeof open>>["directory"]) {
  return { account, ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, [...map.values()]])) };
}
