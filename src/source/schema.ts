import { CorpusError } from "../errors.ts";
import { type ColumnSpec, catalog, columnsOf, type TableName } from "../model/catalog.ts";
import type { FoundSchema } from "./introspect.ts";

/** The part of the catalog that this database has: all of what is required, some of what is optional. */
export interface Schema {
  hasTable(table: TableName): boolean;
  hasColumn(table: TableName, column: string): boolean;
  /** What `media` reads is part of it. */
  readonly media: boolean;
  /** `table.column`, or `table` where all of it is missing; sorted. */
  readonly missingOptional: readonly string[];
}

/**
 * Compares the database with the catalog before the first row is read.
 *
 * @throws {CorpusError} `schemaMismatch` with every missing or changed column, or `permissionDenied` with every column
 * that the role may not read and the statements that would allow it.
 */
export function checkSchema(found: FoundSchema): Schema {
  const problems = schemaProblems(found);
  if (problems.length > 0) throw mismatch(problems, found);
  const unreadable = found.wanted.flatMap((table) => unreadableOf(table, found));
  if (unreadable.length > 0) throw unreadableError(unreadable, found.role);
  return schemaOf(found);
}

/** Without a check: what is there. */
export function schemaOf(found: FoundSchema): Schema {
  return {
    hasTable: (table) => found.tables.has(table),
    hasColumn: (table, column) => found.tables.get(table)?.has(column) ?? false,
    media: found.media,
    missingOptional: found.wanted.flatMap((table) => missingOptionalOf(table, found)).toSorted(byCodeUnit),
  };
}

/** `messages.content is missing`, and so on: what a run would refuse. */
export const schemaProblems = (found: FoundSchema): string[] =>
  found.wanted.flatMap((table) => problemsOf(table, found));

function problemsOf(table: TableName, { tables, media }: FoundSchema): string[] {
  const columns = tables.get(table);
  if (!columns) return catalog[table].optional ? [] : [`table ${table} is missing`];
  return specsOf(table, media).flatMap(([name, spec]) => {
    const column = columns.get(name);
    if (!column) return spec.since === null ? [`${table}.${name} is missing`] : [];
    if ((spec.types as readonly string[]).includes(column.type)) return [];
    return [`${table}.${name} is ${column.type}, not ${spec.types.join(" or ")}`];
  });
}

function missingOptionalOf(table: TableName, { tables, media }: FoundSchema): string[] {
  const columns = tables.get(table);
  if (!columns) return [table];
  return specsOf(table, media)
    .filter(([name]) => !columns.has(name))
    .map(([name]) => `${table}.${name}`);
}

interface Unreadable {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly all: boolean;
}

function unreadableOf(table: TableName, { tables, media }: FoundSchema): Unreadable[] {
  const columns = tables.get(table);
  if (!columns) return [];
  const wanted = specsOf(table, media)
    .map(([name]) => name)
    .filter((name) => columns.has(name));
  const unreadable = wanted.filter((name) => columns.get(name)?.readable === false);
  return unreadable.length === 0 ? [] : [{ table, columns: unreadable, all: unreadable.length === wanted.length }];
}

function mismatch(problems: readonly string[], { hidden }: FoundSchema): CorpusError {
  const [schema] = hidden;
  if (schema && !schema.mayUse) {
    return new CorpusError(
      "permissionDenied",
      `the role may not use schema ${schema.schema}, which holds Chatwoot's tables`,
      {
        hint: `GRANT USAGE ON SCHEMA ${schema.schema} to the role`,
      },
    );
  }
  return new CorpusError(
    "schemaMismatch",
    `the database does not have the schema of Chatwoot 2.18 or later: ${problems.join("; ")}`,
    {
      hint: schema
        ? `schema ${schema.schema} has such tables but is not in the search_path: add ?options=-c%20search_path%3D${schema.schema} to the database URL`
        : "check that this is Chatwoot's database; if a newer release changed these columns, please report it",
    },
  );
}

function unreadableError(unreadable: readonly Unreadable[], role: string): CorpusError {
  const names = unreadable.flatMap(({ table, columns, all }) =>
    all ? [table] : columns.map((column) => `${table}.${column}`),
  );
  const grants = grantsFor(unreadable, role);
  return new CorpusError("permissionDenied", `the role may not read ${names.join(", ")}`, { hint: grants.join(" ") });
}

/** `GRANT` statements for every column of the catalog that is there and may not be read. */
export const missingGrants = (found: FoundSchema): string[] =>
  grantsFor(
    found.wanted.flatMap((table) => unreadableOf(table, found)),
    found.role,
  );

const grantsFor = (unreadable: readonly Unreadable[], role: string): string[] =>
  unreadable.map(({ table, columns }) => `GRANT SELECT (${columns.join(", ")}) ON ${table} TO ${role};`);

const specsOf = (table: TableName, media: boolean): [string, ColumnSpec][] => Object.entries(columnsOf(table, media));
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
