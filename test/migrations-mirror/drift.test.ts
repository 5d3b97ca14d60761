import { expect, test } from "vitest";
import { type ReleaseName, releases } from "../../migrations-mirror/index.ts";
import { type ColumnSpec, columnsOf, type TableName, tableNames } from "../../src/model/catalog.ts";
import { createDatabase } from "../support/database.ts";
import { type FoundColumn, foundColumns } from "../support/introspect.ts";

const releaseNames = Object.keys(releases) as ReleaseName[];
const catalogued = tableNames.flatMap((table: TableName) =>
  Object.entries(columnsOf(table)).map(([name, spec]) => ({ path: `${table}.${name}`, spec })),
);

/** Compares version numbers part by part: 3.14 comes after 3.4. */
function isBefore(release: string, other: string): boolean {
  const [a, b] = [release, other].map((version) => version.split(".").map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function problem(spec: ColumnSpec, found: FoundColumn | undefined, release: ReleaseName): string | null {
  const expected = spec.since === null || !isBefore(release, spec.since);
  if (!found) return expected ? "is missing" : null;
  if (!expected) return `is there before ${spec.since}`;
  if (!(spec.types as readonly string[]).includes(found.type)) return `is of type ${found.type}`;
  if (!spec.nullable && found.nullable) return "may be NULL";
  return null;
}

test.each(releaseNames)("the catalog of the source describes release %s as it is", async (release) => {
  await using database = await createDatabase({ release });
  const found = await foundColumns(database);

  const problems = catalogued.map(({ path, spec }) => [path, problem(spec, found.get(path), release)]);

  expect(problems.filter(([, what]) => what !== null)).toEqual([]);
});

test("the catalog calls a required column nullable only if it is so in some release", async () => {
  const nullableSomewhere = new Set<string>();
  for (const release of releaseNames) {
    await using database = await createDatabase({ release });
    for (const [path, column] of await foundColumns(database)) if (column.nullable) nullableSomewhere.add(path);
  }

  const tooCareful = catalogued.filter(
    ({ path, spec }) => spec.since === null && spec.nullable && !nullableSomewhere.has(path),
  );

  expect(tooCareful.map(({ path }) => path)).toEqual([]);
});
