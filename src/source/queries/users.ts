import type { UserRow } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

const userColumns = ["id", "name", "display_name", "email", "message_signature"] as const;

/** Members of the account, by id. */
export async function readMembers(reader: Reader): Promise<UserRow[]> {
  return selectUsers(reader)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("account_users")
          .select("account_users.user_id")
          .whereRef("account_users.user_id", "=", "users.id")
          .where("account_users.account_id", "=", reader.accountId),
      ),
    )
    .orderBy("users.id")
    .execute();
}

/** Users that rows of this account name: `ids` must come from such rows, since users belong to no account. */
export async function readNamedUsers(reader: Reader, ids: readonly number[]): Promise<Map<number, UserRow>> {
  if (ids.length === 0) return new Map();
  const rows: UserRow[] = await selectUsers(reader).where("users.id", "=", anyOf(ids)).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

const selectUsers = (reader: Reader) =>
  reader.db.selectFrom("users").select(columns(reader.schema, "users", userColumns));
