import type { TestDatabase } from "./database.ts";

export interface FoundColumn {
  /** `pg_type.typname`: `int4`, `varchar`, `timestamp` ... */
  readonly type: string;
  /** As DDL writes it, shortened: `integer`, `varchar(128)`, `timestamp(6)`. */
  readonly declared: string;
  readonly nullable: boolean;
}

/** What the database really has: `table.column` -> type, for every table of the schema `public`. */
export async function foundColumns({ query }: TestDatabase): Promise<ReadonlyMap<string, FoundColumn>> {
  const rows = await query<{ path: string; type: string; declared: string; nullable: boolean }>(`
    SELECT c.relname || '.' || a.attname AS path, t.typname AS type, NOT a.attnotnull AS nullable,
      replace(replace(format_type(a.atttypid, a.atttypmod), ' without time zone', ''), 'character varying', 'varchar')
        AS declared
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attnum > 0 AND NOT a.attisdropped`);
  return new Map(rows.map(({ path, type, declared, nullable }) => [path, { type, declared, nullable }]));
}
