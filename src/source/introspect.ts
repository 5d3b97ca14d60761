import type { TableName } from "../model/catalog.ts";
import type { FoundColumn, FoundSchema } from "../model/found-schema.ts";
import type { Session } from "./session.ts";

export type { FoundColumn, FoundSchema } from "../model/found-schema.ts";

/**
 * `pg_catalog`, since `information_schema.columns` leaves out what the role may not read, which would make a missing
 * grant look like a missing column. Only tables that an unqualified name reaches count: those are what queries read.
 */
export async function introspect(
  session: Pick<Session, "query">,
  wanted: readonly TableName[],
  media = false,
): Promise<FoundSchema> {
  const columns = await session.query<ColumnRow>(
    `SELECT c.relname AS table_name, a.attname AS column_name, t.typname AS type,
            has_column_privilege(c.oid, a.attnum, 'SELECT') AS readable
       FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relname = ANY ($1) AND c.relkind = ANY ('{r,p,v,m,f}') AND pg_table_is_visible(c.oid)`,
    [wanted],
  );
  const tables = new Map<TableName, Map<string, FoundColumn>>();
  for (const { table_name, column_name, type, readable } of columns) {
    const table = tables.get(table_name) ?? new Map<string, FoundColumn>();
    tables.set(table_name, table.set(column_name, { type, readable }));
  }
  const hidden = tables.size === wanted.length ? [] : await hiddenSchemas(session);
  const [current] = await session.query<{ role: string }>("SELECT quote_ident(current_user) AS role");
  return { wanted, media, tables, hidden, role: current?.role ?? "" };
}

interface ColumnRow {
  readonly table_name: TableName;
  readonly column_name: string;
  readonly type: string;
  readonly readable: boolean;
}

export async function hiddenSchemas(session: Pick<Session, "query">): Promise<FoundSchema["hidden"]> {
  const rows = await session.query<{ schema: string; may_use: boolean }>(
    `SELECT DISTINCT quote_ident(n.nspname) AS schema, has_schema_privilege(n.oid, 'USAGE') AS may_use
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relname = 'conversations' AND c.relkind = ANY ('{r,p,v,m,f}') AND NOT pg_table_is_visible(c.oid)
      ORDER BY 1`,
  );
  return rows.map(({ schema, may_use }) => ({ schema, mayUse: may_use }));
}
