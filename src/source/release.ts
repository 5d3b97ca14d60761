/**
 * Schema versions (migration dates) that mark a Chatwoot release: read from the history of `db/schema.rb`; the release
 * is the first whose version bump contains the migration.
 */
const releases: readonly (readonly [date: string, release: string])[] = [
  ["20211208", "2.0.0"],
  ["20220111", "2.1.0"],
  ["20220215", "2.2.0"],
  ["20220218", "2.3.0"],
  ["20220418", "2.4.0"],
  ["20220506", "2.5.0"],
  ["20220610", "2.6.0"],
  ["20220802", "2.8.0"],
  ["20221010", "2.10.0"],
  ["20221116", "2.12.0"],
  ["20221230", "2.13.0"],
  ["20230306", "2.15.0"],
  ["20230404", "2.16.0"],
  ["20230510", "2.17.0"],
  ["20230608", "2.18.0"],
  ["20230706", "3.0.0"],
  ["20231011", "3.2.0"],
  ["20231114", "3.3.0"],
  ["20231211", "3.4.0"],
  ["20240207", "3.6.0"],
  ["20240216", "3.7.0"],
  ["20240319", "3.8.0"],
  ["20240515", "3.9.0"],
  ["20240726", "3.13.0"],
  ["20240923", "3.14.0"],
  ["20250108", "4.0.0"],
  ["20250228", "4.0.4"],
  ["20250326", "4.1.0"],
  ["20250514", "4.2.0"],
  ["20250714", "4.4.0"],
  ["20250722", "4.5.0"],
  ["20250916", "4.6.0"],
  ["20251003", "4.7.0"],
  ["20251114", "4.8.0"],
  ["20251119", "4.9.0"],
  ["20260114", "4.10.0"],
  ["20260130", "4.11.0"],
  ["20260226", "4.12.1"],
  ["20260410", "4.13.0"],
  ["20260507", "4.14.0"],
  ["20260611", "4.15.0"],
];

/** The newest release whose migrations have all run: the database is at least that far. */
export function guessRelease(schemaVersion: string | null): string | null {
  if (schemaVersion === null || !/^\d{14}$/.test(schemaVersion)) return null;
  return releases.findLast(([date]) => date <= schemaVersion.slice(0, 8))?.[1] ?? null;
}
