import { z } from "zod";
import { Durations, FrequentValues } from "./seconds.ts";

const count = z.int().nonnegative();
const seconds = z.int().nonnegative().nullable();
const share = z.number().min(0).max(1).nullable();

/** One line of `patterns.jsonl`: how conversations went, by what they were about and when they began. */
export const patternSchema = z
  .strictObject({
    dimension: z.enum(["all", "inbox", "label", "team"]),
    value: z.string().describe("the inbox, label or team; empty for all"),
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .describe("in which the conversation or segment began, UTC"),
    threads: count,
    first_responses: count.describe("threads with a human answer"),
    first_response_median_seconds: seconds,
    first_response_p90_seconds: seconds,
    business_first_responses: count.describe("those of them whose inbox has business hours: another, smaller set"),
    first_response_business_median_seconds: seconds.describe("in business hours, of business_first_responses alone"),
    resolved: count.describe("resolved now, by whomever"),
    auto_resolved: count.describe("of these by inactivity: no evidence that anything was solved"),
    auto_resolved_share: share,
    resolutions: count.describe("resolved by somebody: what the two durations are about"),
    resolution_median_seconds: seconds,
    resolution_p90_seconds: seconds,
    business_resolutions: count.describe("those of them whose inbox has business hours: another, smaller set"),
    resolution_business_median_seconds: seconds.describe("in business hours, of business_resolutions alone"),
    reopened: count.describe("threads that were reopened at least once"),
    reopened_share: share,
    rated: count,
    csat_mean: z.number().min(1).max(5).nullable(),
    answer_groups: z
      .array(z.strictObject({ group: z.string(), answers: count.describe("at least") }))
      .describe("the five most used, of those used more than once; empty without the qa view"),
  })
  .describe("Seconds count from the conversation's creation, to three significant digits");
export type Pattern = z.infer<typeof patternSchema>;

/** What a pattern is made of, as a line of `conversations` has it. */
interface Stored {
  readonly inbox: string;
  readonly team: string | null;
  readonly labels: readonly string[];
  readonly started_at: string;
  readonly resolution: {
    readonly resolved_at: string | null;
    readonly first_response_seconds: number | null;
    readonly resolution_seconds: number | null;
    readonly business_hours?: {
      readonly first_response_seconds: number | null;
      readonly resolution_seconds: number | null;
    };
    readonly reopened: number;
    readonly by: string | null;
    readonly csat: { readonly rating: number } | null;
  };
}

interface Cell {
  threads: number;
  readonly firstResponses: Durations;
  readonly businessFirstResponses: Durations;
  resolved: number;
  autoResolved: number;
  readonly resolutions: Durations;
  readonly businessResolutions: Durations;
  reopened: number;
  rated: number;
  ratings: number;
  readonly answerGroups: FrequentValues;
}

const TOP_GROUPS = 5;

/** Memory: a cell for each inbox, label and team in each month; none of them grows with the number of conversations. */
export class Patterns {
  readonly #cells = new Map<string, Cell>();

  add(conversationLine: string, answerGroups: readonly string[]): void {
    const thread = JSON.parse(conversationLine) as Stored;
    for (const [dimension, value] of dimensionsOf(thread)) {
      const key = [dimension, value, thread.started_at.slice(0, 7)].join("\0");
      const cell = this.#cells.get(key) ?? emptyCell();
      this.#cells.set(key, cell);
      addTo(cell, thread, answerGroups);
    }
  }

  /** By dimension, value and month. */
  *lines(): Generator<Pattern> {
    for (const [key, cell] of [...this.#cells].sort(([a], [b]) => (a < b ? -1 : 1))) yield patternOf(key, cell);
  }
}

function* dimensionsOf({ inbox, team, labels }: Stored): Generator<readonly [Pattern["dimension"], string]> {
  yield ["all", ""];
  yield ["inbox", inbox];
  if (team !== null) yield ["team", team];
  for (const label of labels) yield ["label", label];
}

const emptyCell = (): Cell => ({
  threads: 0,
  firstResponses: new Durations(),
  businessFirstResponses: new Durations(),
  resolved: 0,
  autoResolved: 0,
  resolutions: new Durations(),
  businessResolutions: new Durations(),
  reopened: 0,
  rated: 0,
  ratings: 0,
  answerGroups: new FrequentValues(),
});

function addTo(cell: Cell, { resolution }: Stored, answerGroups: readonly string[]): void {
  const { resolved_at, first_response_seconds, resolution_seconds, business_hours, reopened, by, csat } = resolution;
  cell.threads++;
  if (first_response_seconds !== null) cell.firstResponses.add(first_response_seconds);
  if (resolved_at !== null) cell.resolved++;
  if (resolved_at !== null && by === "auto") cell.autoResolved++;
  // Silence is no solution: how long it lasted says nothing about how long solving takes.
  if (resolution_seconds !== null && by !== "auto") cell.resolutions.add(resolution_seconds);
  const inBusinessHours = business_hours ?? { first_response_seconds: null, resolution_seconds: null };
  if (inBusinessHours.first_response_seconds !== null)
    cell.businessFirstResponses.add(inBusinessHours.first_response_seconds);
  if (inBusinessHours.resolution_seconds !== null && by !== "auto")
    cell.businessResolutions.add(inBusinessHours.resolution_seconds);
  if (reopened > 0) cell.reopened++;
  if (csat !== null) {
    cell.rated++;
    cell.ratings += csat.rating;
  }
  for (const group of answerGroups) cell.answerGroups.add(group);
}

function patternOf(key: string, cell: Cell): Pattern {
  const [dimension = "all", value = "", month = ""] = key.split("\0");
  const { firstResponses, resolutions } = cell;
  return {
    dimension: dimension as Pattern["dimension"],
    value,
    month,
    threads: cell.threads,
    first_responses: firstResponses.count,
    first_response_median_seconds: firstResponses.percentile(50),
    first_response_p90_seconds: firstResponses.percentile(90),
    business_first_responses: cell.businessFirstResponses.count,
    first_response_business_median_seconds: cell.businessFirstResponses.percentile(50),
    resolved: cell.resolved,
    auto_resolved: cell.autoResolved,
    auto_resolved_share: ratio(cell.autoResolved, cell.resolved),
    resolutions: resolutions.count,
    resolution_median_seconds: resolutions.percentile(50),
    resolution_p90_seconds: resolutions.percentile(90),
    business_resolutions: cell.businessResolutions.count,
    resolution_business_median_seconds: cell.businessResolutions.percentile(50),
    reopened: cell.reopened,
    reopened_share: ratio(cell.reopened, cell.threads),
    rated: cell.rated,
    csat_mean: cell.rated === 0 ? null : Math.round((cell.ratings / cell.rated) * 100) / 100,
    answer_groups: cell.answerGroups
      .top(TOP_GROUPS)
      .filter(({ count: answers }) => answers > 1)
      .map(({ value: group, count: answers }) => ({ group, answers })),
  };
}

const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
