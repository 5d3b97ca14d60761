import { type AliasedRawBuilder, type RawBuilder, sql } from "kysely";
import type { TableName } from "../model/catalog.ts";
import type { Database } from "./database.ts";
import type { Schema } from "./schema.ts";

/** One alternative for each column, so that Kysely gives every column of the row its own type. */
type Selected<T extends TableName, C extends keyof Database[T] & string> = {
  [K in C]: AliasedRawBuilder<Database[T][K], K>;
}[C];

/** The named columns; those that this release of Chatwoot does not have are null. */
export function columns<T extends TableName, C extends keyof Database[T] & string>(
  schema: Schema,
  table: T,
  names: readonly C[],
): Selected<T, C>[] {
  return names.map((name) => {
    const value: RawBuilder<Database[T][C]> = schema.hasColumn(table, name) ? sql.ref(`${table}.${name}`) : sql`null`;
    return value.as(name) as Selected<T, C>;
  });
}

/**
 * For `column = ANY ($1)`: the same statement for one id as for a thousand. As int8, since a reference may be wider than
 * the id it points to, and a number that the id's type cannot hold would end the query instead of matching nothing.
 */
export const anyOf = (ids: readonly number[]): RawBuilder<number> => sql<number>`any(${ids}::int8[])`;

export const anyText = (texts: readonly string[]): RawBuilder<string> => sql<string>`any(${texts}::text[])`;
