import type { TableName } from "../model/catalog.ts";
import { scannedTables } from "../model/changes.ts";
import type { SampleIds } from "../model/replica.ts";
import * as lookUp from "./changes/look-up.ts";
import { readMaxId, scanWindow } from "./changes/scan.ts";
import { readAttachments } from "./queries/attachments.ts";
import { readAttachmentPlaces, readInlinePlaces } from "./queries/blob-places.ts";
import { readContactSourceIds, readContacts } from "./queries/contacts.ts";
import { countConversations, readConversationIds, readConversationsOf } from "./queries/conversations.ts";
import { readDirectory } from "./queries/directory.ts";
import { readIdsByDisplayId } from "./queries/display-ids.ts";
import { readContactPage, readContactsOf, readSourceIdPage } from "./queries/identifiers.ts";
import { readArticles, readCannedResponses } from "./queries/knowledge.ts";
import { readLabels } from "./queries/labels.ts";
import { readLinkedBlobs } from "./queries/linked-blobs.ts";
import { readMessages, readMessagesOf, readSenders } from "./queries/messages.ts";
import { readCsat, readReportingEvents } from "./queries/outcomes.ts";
import { readMessageIds, readSizes } from "./queries/sizes.ts";
import { readNamedUsers } from "./queries/users.ts";
import type { Reader } from "./reader.ts";

/** What a statement is for, and the code that sends it. */
export type Step = readonly [what: string, take: (reader: Reader) => Promise<unknown>];

/** Whatever `extract` and `pull` may ask for rows, each once. A test compares it with what a server is really asked. */
export function readingSteps({ conversations, messages }: SampleIds, pageRows: number): readonly Step[] {
  const [first = 1] = conversations;
  const last = conversations.at(-1) ?? first;
  const some = messages.slice(0, 100);
  return [
    ["directory of the account", (reader) => readDirectory(reader)],
    ["number of conversations", (reader) => countConversations(reader)],
    ["ids of a page", (reader) => readConversationIds(reader, first - 1, pageRows)],
    ["conversations of a page", (reader) => readConversationsOf(reader, conversations)],
    ["conversations by their number in the dashboard", (reader) => readIdsByDisplayId(reader, conversations)],
    ["sizes of a page", (reader) => readSizes(reader, conversations)],
    ["messages of a page", (reader) => readMessagesOf(reader, conversations)],
    ["attachments of a page", (reader) => readAttachments(reader, messages)],
    ["blobs that mails of a page link to", (reader) => readLinkedBlobs(reader, messages)],
    ["keys of pictures, for media", forMedia((reader) => readAttachmentPlaces(reader, { attachmentIds: messages }))],
    [
      "keys of pictures inside mails, for media",
      forMedia((reader) => readInlinePlaces(reader, { inlineBlobIds: messages })),
    ],
    ["labels of a page", (reader) => readLabels(reader, conversations)],
    ["satisfaction of a page", (reader) => readCsat(reader, conversations)],
    ["reporting events of a page", (reader) => readReportingEvents(reader, conversations)],
    ["contacts of a page", (reader) => readContacts(reader, conversations)],
    ["channel identities of a page", (reader) => readContactSourceIds(reader, conversations)],
    ["articles of the help centre", whereThere("articles", (reader) => readArticles(reader, 0))],
    ["canned responses", whereThere("canned_responses", (reader) => readCannedResponses(reader, 0))],
    ["contacts, for the leak gate", (reader) => readContactPage(reader, 0)],
    ["channel identities, for the leak gate", (reader) => readSourceIdPage(reader, 0)],
    ["contacts of conversations, for the leak gate", (reader) => readContactsOf(reader, conversations)],
    ["former agents of a page", (reader) => readNamedUsers(reader, some)],
    ["senders in a large conversation", (reader) => readSenders(reader, [first])],
    ["messages of a large conversation: ids and sizes", (reader) => readMessageIds(reader, first)],
    ["messages of a large conversation: a chunk", (reader) => readMessages(reader, messages)],
    ...scannedTables.flatMap((table): Step[] => [
      [`extent of ${table}`, whereThere(table, (reader) => readMaxId(reader, table))],
      [`digest of ${table}`, whereThere(table, (reader) => scanWindow(reader, table, anyWindow, null))],
      [`digest and changes of ${table}`, whereThere(table, (reader) => scanWindow(reader, table, anyWindow, "1"))],
    ]),
    ...(["messages", "taggings", "csat_survey_responses", "reporting_events"] as const).map(
      (table): Step => [
        `rows gone from ${table}`,
        whereThere(table, (reader) => lookUp.countsBetween(reader, table, first, last, 2 ** 31 - 1)),
      ],
    ),
    ...keyTables.map(
      (table): Step => [`rows gone from ${table}`, (reader) => lookUp.keysBetween(reader, table, first, last)],
    ),
    ["from attachments to conversations", (reader) => lookUp.conversationsOfAttachments(reader, some)],
    ["from files to attachments", (reader) => lookUp.attachmentsOfBlobs(reader, some)],
    ["inline pictures that a record has", (reader) => lookUp.attachedOf(reader, some)],
    ["from a renamed tag to conversations", (reader) => lookUp.conversationsWithTags(reader, [1])],
    ["former agents that changed", (reader) => lookUp.changedUsers(reader, some, "1")],
    ["names of tags", (reader) => lookUp.tagDigests(reader)],
    ["conversations that exist", (reader) => lookUp.existing(reader, "conversations", conversations)],
    ["contacts that exist", (reader) => lookUp.existing(reader, "contacts", some)],
  ];
}

const keyTables = [
  "conversations",
  "attachments",
  "active_storage_attachments",
  "active_storage_blobs",
  "contacts",
  "contact_inboxes",
] as const;

const whereThere =
  (table: TableName, take: Step[1]): Step[1] =>
  async (reader) =>
    reader.schema.hasTable(table) ? await take(reader) : undefined;

const forMedia =
  (take: Step[1]): Step[1] =>
  async (reader) =>
    reader.schema.media ? await take(reader) : undefined;

const anyWindow = { after: 0, upTo: 250_000, seenBefore: true };
