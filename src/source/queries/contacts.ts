import type { ContactRow } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

const contactColumns = [
  "id",
  "name",
  "middle_name",
  "last_name",
  "email",
  "phone_number",
  "identifier",
  "location",
  "country_code",
  "additional_attributes",
  "custom_attributes",
] as const;

export async function readContacts(reader: Reader, ids: readonly number[]): Promise<Map<number, ContactRow>> {
  if (ids.length === 0) return new Map();
  const rows: ContactRow[] = await reader.db
    .selectFrom("contacts")
    .select(columns(reader.schema, "contacts", contactColumns))
    .where("contacts.id", "=", anyOf(ids))
    .where("contacts.account_id", "=", reader.accountId)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** `contact_inboxes.source_id` by id. The table has no account: its inbox or its contact must be of this one. */
export async function readContactSourceIds(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.db
    .selectFrom("contact_inboxes")
    .leftJoin("inboxes", "inboxes.id", "contact_inboxes.inbox_id")
    .leftJoin("contacts", "contacts.id", "contact_inboxes.contact_id")
    .select(["contact_inboxes.id", "contact_inboxes.source_id"])
    .where("contact_inboxes.id", "=", anyOf(ids))
    .where((expression) =>
      expression.or([
        expression("inboxes.account_id", "=", reader.accountId),
        expression("contacts.account_id", "=", reader.accountId),
      ]),
    )
    .execute();
  return new Map(rows.map(({ id, source_id }) => [id, source_id]));
}
