import type { Measured } from "./measure.ts";

export interface Row {
  readonly key: string;
  readonly name: string;
  /** Written. */
  readonly bytes: number;
  readonly messages: number;
  /** Of all rounds, the one that took least time, with the highest peak of all. */
  readonly best: Measured;
}

export interface Result {
  readonly machine: string;
  readonly conversations: number;
  readonly messages: number;
  readonly textMegabytes: number;
  readonly rounds: number;
  readonly rows: readonly Row[];
}

interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly atMost: number;
}

/** What the promise of speed is about: P8. */
export function ratiosOf({ rows }: Result): Ratio[] {
  const seconds = (key: string): number => rows.find((row) => row.key === key)?.best.wallSeconds ?? Number.NaN;
  return [
    { name: "c / b: extract against raw nested JSON", value: seconds("c") / seconds("b"), atMost: 1 },
    { name: "c / a: extract against raw COPY of messages", value: seconds("c") / seconds("a"), atMost: 3 },
    { name: "e0 / c: idle pull against extract", value: seconds("e0") / seconds("c"), atMost: 0.03 },
    { name: "e1 / c: idle pull while others wrote", value: seconds("e1") / seconds("c"), atMost: 0.03 },
    { name: "e2 / c: pull of 1 % against extract", value: seconds("e2") / seconds("c"), atMost: 0.06 },
  ].filter(({ value }) => !Number.isNaN(value)); // not all steps were asked for
}

const columns = ["", "what", "wall s", "client CPU s", "server CPU s", "peak MB", "MB written", "MB/s", "messages/s"];

const cells = ({ key, name, bytes, messages, best }: Row): string[] => [
  key,
  name,
  best.wallSeconds.toFixed(2),
  best.clientSeconds.toFixed(2),
  best.serverSeconds.toFixed(2),
  best.peakMegabytes.toFixed(0),
  (bytes / 1e6).toFixed(0),
  bytes === 0 ? "" : (bytes / 1e6 / best.wallSeconds).toFixed(0),
  key.startsWith("e") ? "" : Math.round(messages / best.wallSeconds).toLocaleString("en"),
];

const headline = ({ conversations, messages, textMegabytes, rounds, machine }: Result): string =>
  `${conversations.toLocaleString("en")} conversations, ${messages.toLocaleString("en")} messages (${textMegabytes.toFixed(0)} MB of text); ${machine}; best of ${rounds}, in turns`;

export function renderTable(result: Result): string {
  const lines = [columns, ...result.rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  const ratios = ratiosOf(result).map(
    ({ name, value, atMost }) =>
      `${value.toFixed(3).padStart(7)}  (at most ${atMost})  ${name}${value > atMost ? "  OVER" : ""}`,
  );
  return [headline(result), "", ...table, "", ...ratios].join("\n");
}

const begin = "<!-- measured -->";
const end = "<!-- /measured -->";

/** The page with its measured part replaced, or at the end when it has none. */
export function renderMarkdown(result: Result, page: string): string {
  const row = (line: readonly string[]): string => `| ${line.join(" | ")} |`;
  const measured = [
    begin,
    headline(result),
    "",
    row(columns),
    row(columns.map((_, column) => (column < 2 ? "---" : "---:"))),
    ...result.rows.map((one) => row(cells(one))),
    "",
    row(["ratio", "measured", "at most"]),
    row(["---", "---:", "---:"]),
    ...ratiosOf(result).map(({ name, value, atMost }) => row([name, value.toFixed(3), String(atMost)])),
    end,
  ].join("\n");
  const at = page.indexOf(begin);
  if (at < 0) return `${page.trimEnd()}\n\n${measured}\n`;
  return page.slice(0, at) + measured + page.slice(page.indexOf(end) + end.length);
}
