import type { DirectIdentifier, IdentifierKind } from "../../model/identifiers.ts";
import type { ContactRow, Directory } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

/** Rows of a statement: short, and cheap to hold. */
const PAGE_ROWS = 5_000;
const contactColumns = ["id", "name", "middle_name", "last_name", "email", "phone_number", "identifier"] as const;
type Contact = Pick<ContactRow, (typeof contactColumns)[number]>;

/**
 * Every direct identifier of the account's people, also of those without a conversation: what must be in no file. Read for
 * the leak gate, by ascending id, a page at a time.
 */
export async function* readIdentifiers(
  reader: Reader,
  directory: Directory,
): AsyncGenerator<readonly DirectIdentifier[]> {
  yield [...directory.users.values()].flatMap(({ name, display_name, email }) => [
    ...given("email", email),
    ...given("name", name),
    ...given("name", display_name),
  ]);
  yield* pages((after) => readContactPage(reader, after), identifiersOf);
  yield* pages(
    (after) => readSourceIdPage(reader, after),
    ({ source_id }) => given("source-id", source_id),
  );
}

async function* pages<Row extends { readonly id: number }>(
  read: (after: number) => Promise<readonly Row[]>,
  identifiers: (row: Row) => readonly DirectIdentifier[],
): AsyncGenerator<readonly DirectIdentifier[]> {
  for (let after = 0; ; ) {
    const rows = await read(after);
    if (rows.length > 0) yield rows.flatMap(identifiers);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}

function identifiersOf({
  id,
  name,
  middle_name,
  last_name,
  email,
  phone_number,
  identifier,
}: Contact): DirectIdentifier[] {
  const full = [name, middle_name, last_name].filter((part) => part !== null && part !== "").join(" ");
  const short = [name, last_name].filter((part) => part !== null && part !== "").join(" ");
  return [
    ...given("email", email),
    ...given("phone", phone_number),
    ...given("identifier", identifier),
    ...[...new Set([name ?? "", full, short])]
      .filter((written) => written !== "")
      .map((value) => ({ kind: "name", value, contactId: id }) as const),
  ];
}

const given = (kind: IdentifierKind, value: string | null): DirectIdentifier[] =>
  value === null || value === "" ? [] : [{ kind, value }];

export async function readContactPage(reader: Reader, after: number): Promise<Contact[]> {
  return reader.db
    .selectFrom("contacts")
    .select(columns(reader.schema, "contacts", contactColumns))
    .where("contacts.account_id", "=", reader.accountId)
    .where("contacts.id", ">", after)
    .orderBy("contacts.id")
    .limit(PAGE_ROWS)
    .execute();
}

/** The table has no account: its contact must be of this one. */
export async function readSourceIdPage(
  reader: Reader,
  after: number,
): Promise<{ readonly id: number; readonly source_id: string }[]> {
  return reader.db
    .selectFrom("contact_inboxes")
    .innerJoin("contacts", "contacts.id", "contact_inboxes.contact_id")
    .select(["contact_inboxes.id", "contact_inboxes.source_id"])
    .where("contacts.account_id", "=", reader.accountId)
    .where("contact_inboxes.id", ">", after)
    .orderBy("contact_inboxes.id")
    .limit(PAGE_ROWS)
    .execute();
}

export async function readContactsOf(reader: Reader, conversationIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await reader.db
    .selectFrom("conversations")
    .select(["conversations.id", "conversations.contact_id"])
    .where("conversations.id", "=", anyOf(conversationIds))
    .where("conversations.account_id", "=", reader.accountId)
    .execute();
  return new Map(rows.flatMap(({ id, contact_id }) => (contact_id === null ? [] : [[id, contact_id] as const])));
}
