import type { Footprint, Inquiry } from "../model/replica.ts";

/** The rest of the database, by name. */
export interface NotRead {
  /** Of tables that are read: the columns that are not. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly string[];
}

export async function findNotRead(inquiry: Inquiry, columns: Footprint["columns"]): Promise<NotRead> {
  const rows = await inquiry.query<{ name: string; columns: string }>(
    `SELECT c.relname AS name, array_to_string(array_agg(a.attname ORDER BY a.attname COLLATE "C"), ' ') AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = 'conversations'::regclass)
        AND c.relkind = ANY ('{r,p,v,m,f}')
      GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
  );
  const read = rows.filter(({ name }) => columns[name] !== undefined);
  const left = read.map(({ name, columns: all }) => {
    const wanted = new Set(columns[name]);
    return [name, all.split(" ").filter((column) => !wanted.has(column))] as const;
  });
  return {
    columns: Object.fromEntries(left.filter(([, names]) => names.length > 0)),
    tables: rows.filter(({ name }) => columns[name] === undefined).map(({ name }) => name),
  };
}
