import { expect, test } from "vitest";
import type { MessageChunk } from "../../src/model/rows.ts";
import type { BundleSource } from "../../src/model/source.ts";
import { endOf, type GovernorOptions, openGovernor } from "../../src/pipeline/governor.ts";
import { backoffMs, pageRowsAfter } from "../../src/pipeline/patience.ts";

const limits = { maxLag: 60, maxWait: 600, maxRowsPerSecond: undefined, untilTime: undefined };
const page: readonly number[] = [];
const chunk: MessageChunk = { messages: [], attachments: [], linkedBlobs: new Map() };
async function* times<T>(count: number, part: T) {
  for (let at = 0; at < count; at++) yield part;
}
const governorOf = (source: Pick<BundleSource, "load">, options: GovernorOptions = limits, now = () => new Date()) =>
  openGovernor(source, options, {
    ...{ signal: new AbortController().signal, now, rowsRead: () => 0 },
    endsAt: endOf(options, now()),
  });

async function read(lags: number[], what: "pages" | "chunks" = "pages") {
  let asked = 0;
  const governor = governorOf({ load: async () => ({ lagSeconds: lags[asked++] ?? 0 }) });
  const parts = what === "pages" ? governor.lists(times(3, page)) : governor.chunks(times(3, chunk));
  let seen = 0;
  try {
    for await (const _ of parts) seen++;
    return { seen, asked, error: null };
  } catch (error) {
    return { seen, asked, error };
  }
}

test("a standby that keeps up is asked now and then, not for every page", async () => {
  expect(await read([0])).toEqual({ seen: 3, asked: 1, error: null });
});

test("lag for an instant, as after a quiet time on the primary, is looked at twice and passes", async () => {
  expect(await read([600, 0])).toEqual({ seen: 3, asked: 2, error: null });
});

test.each(["pages", "chunks"] as const)(
  "lag that stays ends the reading of %s before one is handed on",
  async (what) => {
    expect(await read([61, 61], what)).toMatchObject({ seen: 0, error: { code: "unfinished" } });
  },
);

test("a conversation that is read in pieces is slowed down like the others", async () => {
  const governor = governorOf({ load: async () => ({ lagSeconds: 0 }) }, { ...limits, maxRowsPerSecond: 100 });
  const row = {} as MessageChunk["messages"][number];
  const startMs = performance.now();
  const parts = governor.chunks(
    times(3, { messages: Array.from({ length: 10 }, () => row), attachments: [], linkedBlobs: new Map() }),
  );
  expect(await Array.fromAsync(parts)).toHaveLength(3);
  expect(performance.now() - startMs).toBeGreaterThan(290);
});

test("pages are small after a cancellation, and smaller after each that follows without one page", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 10].map(pageRowsAfter)).toEqual([20, 20, 10, 5, 2, 1, 1, 1]);
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
