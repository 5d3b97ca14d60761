import { expect, test } from "vitest";
import { Patterns, patternSchema } from "../../src/export/patterns.ts";
import { Durations, FrequentValues } from "../../src/export/seconds.ts";

type Resolution = Partial<{
  resolved_at: string | null;
  first_response_seconds: number | null;
  resolution_seconds: number | null;
  reopened: number;
  by: string | null;
  business_hours: { first_response_seconds: number | null; resolution_seconds: number | null };
  csat: { rating: number } | null;
}>;

const line = (resolution: Resolution, thread: object = {}) =>
  JSON.stringify({
    inbox: "Support",
    team: "payments",
    labels: ["billing", "refund"],
    started_at: "2025-11-18T09:02:11.123456Z",
    ...thread,
    resolution: {
      resolved_at: null,
      first_response_seconds: null,
      resolution_seconds: null,
      reopened: 0,
      by: null,
      csat: null,
      ...resolution,
    },
  });

function patternsOf(...lines: string[]) {
  const patterns = new Patterns();
  for (const each of lines) patterns.add(each, []);
  return [...patterns.lines()].map((pattern) => patternSchema.parse(pattern));
}

const resolved_at = "2025-11-19T00:00:00.000000Z";

test("a thread counts for all, its inbox, its team and each label, in the month in which it began", () => {
  const found = patternsOf(line({}), line({}, { started_at: "2025-12-01T00:00:00.000000Z", labels: [], team: null }));
  expect(found.map(({ dimension, value, month }) => [dimension, value, month].join(" ").trim())).toEqual([
    "all  2025-11",
    "all  2025-12",
    "inbox Support 2025-11",
    "inbox Support 2025-12",
    "label billing 2025-11",
    "label refund 2025-11",
    "team payments 2025-11",
  ]);
});

test("what was resolved by silence counts as resolved, and not as solved in that time", () => {
  const [all] = patternsOf(
    line({ resolved_at, resolution_seconds: 100, by: "agent" }),
    line({ resolved_at, resolution_seconds: 900_000, by: "auto" }),
  );
  expect(all).toMatchObject({
    resolved: 2,
    auto_resolved: 1,
    auto_resolved_share: 0.5,
    resolutions: 1,
    resolution_median_seconds: 100,
    resolution_p90_seconds: 100,
  });
});

test("what is not known is null, never 0", () => {
  expect(patternsOf(line({}))[0]).toMatchObject({
    first_responses: 0,
    first_response_median_seconds: null,
    resolution_p90_seconds: null,
    auto_resolved_share: null,
    csat_mean: null,
    reopened_share: 0,
  });
});

test("business hours are told of the threads where they are known", () => {
  const hours = (first_response_seconds: number | null, resolution_seconds: number | null) => ({
    business_hours: { first_response_seconds, resolution_seconds },
  });
  const [all] = patternsOf(
    line({ first_response_seconds: 1_800, ...hours(600, null) }),
    line({ ...hours(null, 900) }),
    line({ first_response_seconds: 60 }),
  );
  expect(all).toMatchObject({
    first_responses: 2,
    business_first_responses: 1,
    first_response_business_median_seconds: 600,
    business_resolutions: 1,
    resolution_business_median_seconds: 900,
  });
});

test("an answer that was given once is not among the most used", () => {
  const patterns = new Patterns();
  patterns.add(line({}), ["group_often", "group_once"]);
  patterns.add(line({}), ["group_often"]);
  expect([...patterns.lines()][0]?.answer_groups).toEqual([{ group: "group_often", answers: 2 }]);
});

test("ratings are averaged over those who rated; threads reopened twice count once", () => {
  const [all] = patternsOf(line({ csat: { rating: 5 }, reopened: 2 }), line({ csat: { rating: 4 } }), line({}));
  expect(all).toMatchObject({ rated: 2, csat_mean: 4.5, reopened: 1, reopened_share: 0.3333 });
});

test("durations are rounded, not cut off", () => {
  for (const [seconds, kept] of [
    [1_055, 1_060],
    [1_054, 1_050],
    [290_600, 291_000],
    [999_700, 1_000_000],
  ] as const) {
    const one = new Durations();
    one.add(seconds);
    expect(one.percentile(50)).toBe(kept);
  }
});

test("percentiles are nearest ranks, to three digits", () => {
  const durations = new Durations();
  for (let seconds = 1; seconds <= 100; seconds++) durations.add(seconds);
  expect([durations.percentile(50), durations.percentile(90)]).toEqual([50, 90]);
  const long = new Durations();
  long.add(123_456);
  expect(long.percentile(50)).toBe(123_000);
});

test("what is frequent is found among any number of others", () => {
  const values = new FrequentValues();
  for (let index = 0; index < 10_000; index++) {
    values.add(`once ${index}`);
    if (index % 10 === 0) values.add("often");
  }
  expect(values.top(1)[0]?.value).toBe("often");
  expect(values.top(1)[0]?.count).toBeLessThanOrEqual(1_000);
});
