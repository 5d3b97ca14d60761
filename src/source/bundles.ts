import type {
  AttachmentRow,
  ConversationBundle,
  ConversationRow,
  Directory,
  MessageChunk,
  MessageRow,
  ReportingEventRow,
} from "../model/rows.ts";
import type { Page } from "./pages.ts";
import { readAttachments } from "./queries/attachments.ts";
import { readContactSourceIds, readContacts } from "./queries/contacts.ts";
import { readLabels } from "./queries/labels.ts";
import { linkedBlobsOf, linkedIn, linksOf, readLinkedBlobs } from "./queries/linked-blobs.ts";
import { readMessagesOf, readSenders } from "./queries/messages.ts";
import { readCsat, readReportingEvents } from "./queries/outcomes.ts";
import { readNamedUsers } from "./queries/users.ts";
import type { Reader } from "./reader.ts";

/** Reads what belongs to the conversations of a page: first what their ids lead to, then what the messages lead to. */
export async function readBundles(reader: Reader, directory: Directory, page: Page): Promise<ConversationBundle[]> {
  const { conversations, tooLarge } = page;
  const ids = conversations.map(({ id }) => id);
  const [messages, largeSenders, sourceIds, labels, csat, events] = await Promise.all([
    readMessagesOf(
      reader,
      ids.filter((id) => !tooLarge.has(id)),
    ),
    readSenders(reader, [...tooLarge]),
    readContactSourceIds(reader, distinct(conversations.map((row) => row.contact_inbox_id))),
    readLabels(reader, ids),
    readCsat(reader, ids),
    readReportingEvents(reader, ids),
  ]);
  const senders = new Map<number, readonly Sender[]>([
    ...Map.groupBy(largeSenders, (row) => row.conversation_id),
    ...messages,
  ]);
  const namedUsers = (row: ConversationRow) => usersNamed(row, senders.get(row.id), events.get(row.id), directory);
  const namedContacts = (row: ConversationRow) => contactsNamed(senders.get(row.id));

  const allMessages = [...messages.values()].flat();
  const links = linksOf(reader, allMessages);
  const [attachments, blobs, contacts, users] = await Promise.all([
    readAttachments(
      reader,
      allMessages.map(({ id }) => id),
    ),
    readLinkedBlobs(reader, linkedIn(links)),
    readContacts(reader, distinct(conversations.flatMap((row) => [row.contact_id, ...namedContacts(row)]))),
    readNamedUsers(reader, distinct(conversations.flatMap(namedUsers))),
  ]);
  const attachmentsOf = Map.groupBy(attachments, ({ message_id }) => message_id);
  const chunkOf = (own: readonly MessageRow[]): MessageChunk => ({
    messages: own,
    attachments: attachmentsIn(own, attachmentsOf),
    linkedBlobs: linkedBlobsOf(own, links, blobs),
  });

  return conversations.map((conversation) => ({
    conversation,
    contact: contacts.get(conversation.contact_id ?? 0) ?? null,
    contactSourceId: sourceIds.get(conversation.contact_inbox_id ?? 0) ?? null,
    otherContacts: present(
      namedContacts(conversation).filter((id) => id !== conversation.contact_id),
      contacts,
    ),
    otherUsers: present(namedUsers(conversation), users),
    labels: labels.get(conversation.id) ?? null,
    csat: csat.get(conversation.id) ?? [],
    reportingEvents: events.get(conversation.id) ?? [],
    chunk: tooLarge.has(conversation.id) ? null : chunkOf(messages.get(conversation.id) ?? []),
  }));
}

type Sender = Pick<MessageRow, "sender_type" | "sender_id">;

/** Users that the rows of a conversation name and the directory does not have, by id. */
function usersNamed(
  { assignee_id }: ConversationRow,
  senders: readonly Sender[] = [],
  events: readonly ReportingEventRow[] = [],
  { users }: Directory,
): number[] {
  const ids = [assignee_id, ...events.map(({ user_id }) => user_id), ...sendersOf(senders, "User")];
  return distinct(ids).filter((id) => !users.has(id));
}

const contactsNamed = (senders: readonly Sender[] = []): number[] => distinct(sendersOf(senders, "Contact"));

const sendersOf = (senders: readonly Sender[], type: string): (number | null)[] =>
  senders.filter(({ sender_type }) => sender_type === type).map(({ sender_id }) => sender_id);

/** Sorted, so that statements and rows do not depend on the order in which rows arrived. */
const distinct = (ids: readonly (number | null)[]): number[] =>
  [...new Set(ids)].filter((id) => id !== null).sort((a, b) => a - b);

const present = <Row>(ids: readonly number[], rows: ReadonlyMap<number, Row>): Row[] =>
  ids.map((id) => rows.get(id)).filter((row) => row !== undefined);

/** In id order, as {@link MessageChunk} promises, whatever the order of their messages. */
const attachmentsIn = (messages: readonly MessageRow[], attachmentsOf: ReadonlyMap<number, AttachmentRow[]>) =>
  messages.flatMap(({ id }) => attachmentsOf.get(id) ?? []).sort((a, b) => a.id - b.id);
