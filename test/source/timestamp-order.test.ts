import { expect, test } from "vitest";
import { compareTimestamps } from "../../src/source/timestamp-order.ts";
import { createDatabase } from "../support/database.ts";

test("timestamps are ordered as the server orders them", async () => {
  await using database = await createDatabase();
  const rows = await database.query<{ at: string }>(`
    SELECT moment::text AS at FROM unnest(ARRAY[
      'infinity', '-infinity', '2025-11-18 09:02:11.1', '2025-11-18 09:02:11', '2025-11-18 09:02:11.123456',
      '2025-11-18 09:02:11.12', '2025-11-18 09:02:12', '0044-03-15 12:00:00 BC', '0044-03-15 12:00:00.5 BC',
      '0044-03-14 12:00:00 BC', '0102-01-01 00:00:00 BC', '0044-03-15 12:00:00', '12025-01-01 00:00:00',
      '10000-01-01 00:00:00', '9999-12-31 23:59:59.999999', '99999-01-01 00:00:00', '4001-01-01 00:00:00 BC'
    ]::timestamp[]) AS moment ORDER BY moment`);
  const expected = rows.map(({ at }) => at);

  expect(expected.toReversed().toSorted(compareTimestamps)).toEqual(expected);
});
