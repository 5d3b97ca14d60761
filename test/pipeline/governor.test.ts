import { expect, test } from "vitest";
import { endOf, governed } from "../../src/pipeline/governor.ts";
import { backoffMs } from "../../src/pipeline/patience.ts";
import { contextOf } from "../reliability/given.ts";

const limits = { maxLag: 60, maxWait: 600, maxRowsPerSecond: undefined, untilTime: undefined };
const page: readonly number[] = [];
async function* pages(count: number) {
  for (let at = 0; at < count; at++) yield page;
}

async function read(lags: number[]): Promise<{ pages: number; asked: number; error: unknown }> {
  let asked = 0;
  const source = { load: async () => ({ lagSeconds: lags[asked++] ?? 0 }) };
  let seen = 0;
  try {
    for await (const _ of governed(pages(3), source, limits, { run: contextOf({}), endsAt: null, rowsRead: () => 0 }))
      seen++;
    return { pages: seen, asked, error: null };
  } catch (error) {
    return { pages: seen, asked, error };
  }
}

test("a standby that keeps up is asked now and then, not for every page", async () => {
  expect(await read([0])).toEqual({ pages: 3, asked: 1, error: null });
});

test("lag for an instant, as after a quiet time on the primary, is looked at twice and passes", async () => {
  expect(await read([600, 0])).toEqual({ pages: 3, asked: 2, error: null });
});

test("lag that stays ends the reading before the page is handed on", async () => {
  expect(await read([61, 61])).toMatchObject({ pages: 0, error: { code: "unfinished" } });
});

test("the time of day is the next one, today or tomorrow", () => {
  const start = new Date(2026, 0, 2, 23, 30);
  expect(endOf({ ...limits, untilTime: "06:00" }, start)).toEqual(new Date(2026, 0, 3, 6, 0));
  expect(endOf({ ...limits, untilTime: "23:45" }, start)).toEqual(new Date(2026, 0, 2, 23, 45));
  expect(endOf({ ...limits, untilTime: "23:30" }, start)).toEqual(new Date(2026, 0, 3, 23, 30));
  expect(endOf(limits, start)).toBeNull();
});

test("waiting times double up to a limit, and chance takes away at most half", () => {
  const least = Array.from({ length: 10 }, (_, at) => backoffMs(at + 1, () => 0));
  const most = Array.from({ length: 10 }, (_, at) => backoffMs(at + 1, () => 1));

  expect(least).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000, 10_000]);
  expect(most).toEqual(least.map((ms) => 2 * ms));
});
