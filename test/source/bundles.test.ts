import { expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, readOnly } from "./given.ts";

test("a conversation comes with everything that belongs to it", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const team = await insert(database, "teams");
  const contactInbox = await insert(database, "contact_inboxes", {
    contact_id: 1,
    inbox_id: 1,
    source_id: "+15550100",
  });
  const conversation = await insert(database, "conversations", {
    contact_id: 1,
    contact_inbox_id: contactInbox,
    team_id: team,
    status: 1,
    priority: 2,
    cached_label_list: "vip",
    first_reply_created_at: "2025-11-18 09:10:00",
  });
  const message = await insert(database, "messages", {
    conversation_id: conversation,
    sender_type: "Contact",
    sender_id: 1,
  });
  const survey = await insert(database, "messages", {
    conversation_id: conversation,
    message_type: 3,
    content_type: 9,
  });
  const attachment = await insert(database, "attachments", { message_id: message, fallback_title: "map" });
  await tag(database, conversation, "vip", "billing");
  await insert(database, "csat_survey_responses", { conversation_id: conversation, message_id: survey, rating: 4 });
  await insert(database, "reporting_events", { conversation_id: conversation, value: 61.5 });
  await insert(database, "reporting_events", { conversation_id: conversation, name: "reply_time", value: 5 });

  const found = await readOnly(database);

  expect(found.conversation).toEqual({
    id: conversation,
    account_id: 1,
    inbox_id: 1,
    display_id: 1,
    status: 1,
    priority: 2,
    contact_id: 1,
    contact_inbox_id: contactInbox,
    assignee_id: null,
    team_id: team,
    campaign_id: null,
    additional_attributes: "{}",
    custom_attributes: "{}",
    cached_label_list: "vip",
    first_reply_created_at: "2025-11-18 09:10:00",
    created_at: "2025-11-18 09:02:11.123456",
    updated_at: "2025-11-18 09:02:11.123456",
  });
  expect(found.contact).toMatchObject({ id: 1, name: "Carla" });
  expect(found.contactSourceId).toBe("+15550100");
  expect(found.labels).toEqual(["billing", "vip"]);
  expect(found.csat).toEqual([
    {
      conversation_id: conversation,
      message_id: survey,
      rating: 4,
      feedback_message: null,
      created_at: "2025-11-18 09:02:11.123456",
    },
  ]);
  expect(found.reportingEvents).toEqual([
    {
      conversation_id: conversation,
      name: "conversation_resolved",
      value: 61.5,
      value_in_business_hours: null,
      event_start_time: null,
      event_end_time: null,
      user_id: null,
    },
  ]);
  expect(found.messages.map(({ id }) => id)).toEqual([message, survey]);
  expect(found.messages[0]).toEqual({
    id: message,
    conversation_id: conversation,
    message_type: 0,
    content_type: 0,
    content: "Hi",
    processed_message_content: null,
    private: false,
    status: 0,
    sender_type: "Contact",
    sender_id: 1,
    content_attributes: null,
    additional_attributes: "{}",
    created_at: "2025-11-18 09:02:11.123456",
  });
  expect(found.attachments).toEqual([
    {
      id: attachment,
      message_id: message,
      file_type: 0,
      external_url: null,
      fallback_title: "map",
      meta: "{}",
      created_at: "2025-11-18 09:02:11.123456",
      blob_id: null,
      filename: null,
      content_type: null,
      byte_size: null,
      checksum: null,
      metadata: null,
    },
  ]);
});

test("references that lead nowhere give nulls, not lost rows", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation = await insert(database, "conversations", {
    inbox_id: 999,
    contact_id: 999,
    contact_inbox_id: 999,
    assignee_id: 999,
    team_id: 999,
    campaign_id: 999,
  });
  const message = await insert(database, "messages", {
    conversation_id: conversation,
    sender_type: "User",
    sender_id: 998,
  });
  await insert(database, "attachments", { message_id: message });
  await insert(database, "taggings", { tag_id: 999, taggable_id: conversation });

  const found = await readOnly(database);

  expect(found.conversation).toMatchObject({ inbox_id: 999, contact_id: 999, assignee_id: 999, team_id: 999 });
  expect(found).toMatchObject({
    contact: null,
    contactSourceId: null,
    labels: null,
    otherContacts: [],
    otherUsers: [],
  });
  expect(found.messages).toHaveLength(1);
  expect(found.attachments).toHaveLength(1);
});

test("messages are in order of time, then id, whatever the order they were written in", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation = await insert(database, "conversations");
  const at = (created_at: string) => insert(database, "messages", { conversation_id: conversation, created_at });
  const third = await at("2025-11-18 09:00:00.2");
  const first = await at("2025-11-18 09:00:00");
  const second = await at("2025-11-18 09:00:00.123456");
  const fourth = await at("2025-11-18 09:00:00.2");

  const { messages } = await readOnly(database);

  expect(messages.map(({ id }) => id)).toEqual([first, second, third, fourth]);
});

test("timestamps keep their microseconds in a process of another time zone", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const created_at = "2025-03-09 02:30:00.000001"; // does not exist in New York
  await insert(database, "conversations", { created_at });
  const before = process.env["TZ"];
  process.env["TZ"] = "America/New_York";
  try {
    expect((await readOnly(database)).conversation.created_at).toBe(created_at);
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});

test.each([
  ["a hash as Rails writes it", String.raw`"{\"deleted\":true}"`],
  ["NUL and a lone surrogate, which the server could not decode", String.raw`"{\"subject\":\"a\\u0000b\\ud83d\"}"`],
  ["an object with NUL under a key", String.raw`{"text": "\u0000", "deleted" : true}`],
  ["an empty object, as older releases wrote it", "{}"],
])("content_attributes come as they are stored: %s", async (_case, content_attributes) => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation = await insert(database, "conversations");
  await insert(database, "messages", { conversation_id: conversation, content_attributes });

  expect((await readOnly(database)).messages[0]?.content_attributes).toBe(content_attributes);
  // The same row in a conversation that is too large for a page.
  expect((await readOnly(database, { pageBytes: 1 })).messages[0]?.content_attributes).toBe(content_attributes);
});

test("references beyond the width of the ids they point to match nothing", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const beyond = "3000000000"; // contacts.id and users.id are int4, what refers to them is int8
  const conversation = await insert(database, "conversations", { contact_id: beyond });
  await insert(database, "messages", { conversation_id: conversation, sender_type: "User", sender_id: beyond });
  await insert(database, "messages", { conversation_id: conversation, sender_type: "Contact", sender_id: beyond });

  expect(await readOnly(database)).toMatchObject({ contact: null, otherContacts: [], otherUsers: [] });
});

test("references of different widths are numbers that compare equal", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation = await insert(database, "conversations", { contact_id: 1 }); // int8 to int4
  const message = await insert(database, "messages", { conversation_id: conversation });
  await insert(database, "csat_survey_responses", { conversation_id: conversation, message_id: message });

  const found = await readOnly(database);

  expect(found.conversation.contact_id).toBe(found.contact?.id);
  expect(found.csat[0]?.conversation_id).toBe(found.conversation.id);
});

test("a float that JSON cannot hold is null", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const conversation = await insert(database, "conversations");
  await insert(database, "reporting_events", { conversation_id: conversation, value: "NaN" });

  expect((await readOnly(database)).reportingEvents[0]?.value).toBeNull();
});

test("people who speak without being the contact or a member come along, sorted by id", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const member = await insert(database, "users", { name: "Mia Member" });
  await insert(database, "account_users", { account_id: 1, user_id: member });
  const left = await insert(database, "users", { name: "Lara Left" });
  const assignee = await insert(database, "users", { name: "Otto Other" });
  await insert(database, "users", { name: "Nobody Here" });
  const guest = await insert(database, "contacts", { name: "Gus Guest" });
  const conversation = await insert(database, "conversations", { contact_id: 1, assignee_id: assignee });
  const say = (sender_type: string, sender_id: number) =>
    insert(database, "messages", { conversation_id: conversation, sender_type, sender_id });
  await say("Contact", guest);
  await say("Contact", 1);
  await say("User", member);
  await say("User", left);
  await say("AgentBot", left);

  for (const pageBytes of [1, 1e6]) {
    const found = await readOnly(database, { pageBytes });
    expect(found.otherContacts.map(({ name }) => name)).toEqual(["Gus Guest"]);
    expect(found.otherUsers.map(({ name }) => name)).toEqual(["Lara Left", "Otto Other"]);
  }
});

async function tag(database: TestDatabase, conversation: number, ...names: string[]): Promise<void> {
  for (const name of names) {
    await insert(database, "taggings", { taggable_id: conversation, tag_id: await insert(database, "tags", { name }) });
  }
}
