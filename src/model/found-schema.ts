import type { TableName } from "./catalog.ts";

export interface FoundColumn {
  /** `pg_type.typname`. */
  readonly type: string;
  /** The role may SELECT it, by a grant on the table or on the column. */
  readonly readable: boolean;
}

/** What the database has of the catalog's tables; columns outside the catalog included, and ignored by all. */
export interface FoundSchema {
  /** Tables that were looked for. */
  readonly wanted: readonly TableName[];
  /** Columns that only `media` reads were looked for as well. */
  readonly media: boolean;
  readonly tables: ReadonlyMap<TableName, ReadonlyMap<string, FoundColumn>>;
  /** Schemas that have tables of the catalog which cannot be seen from here, and why. */
  readonly hidden: readonly { readonly schema: string; readonly mayUse: boolean }[];
  readonly role: string;
}
