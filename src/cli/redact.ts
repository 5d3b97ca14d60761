import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import { z } from "zod";
import type { RedactFlags } from "../config/options.ts";
import { CorpusError, ExitCode } from "../errors.ts";
import { type ExplainedText, type Message, openTrial, type Trial } from "../try-redaction.ts";

/** Anything else in a line is left out: nobody has said that it may be shown. */
const lineSchema = z.union([
  z.string().transform((text): Message => ({ text, role: null, conversation: null })),
  z.object({
    text: z.string(),
    role: z.enum(["customer", "agent", "bot", "system"]).nullable().default(null),
    conversation: z.int().nullable().default(null),
  }),
]);

/** Standard input to standard output, as a run would redact it. What was found goes to stderr, or into the JSON. */
export async function runRedact(options: RedactFlags, signal: AbortSignal): Promise<ExitCode> {
  const trial = await openTrial(options, signal);
  if (trial.isKeyMadeUp) {
    process.stderr.write("no key given: tokens and invented values are of this run only (CHATWOOT_CORPUS_KEY)\n");
  }
  if (options.jsonl) await redactLines(trial, options, signal);
  else await redactText(trial, options);
  return ExitCode.ok;
}

async function redactText(trial: Trial, options: RedactFlags): Promise<void> {
  const text = await readAll(process.stdin);
  const explained = await trial.redact({ text, role: null, conversation: null });
  if (options.json) {
    const spans = options.explain ? { spans: spansOf(explained, text, options) } : {};
    process.stdout.write(`${JSON.stringify({ text: explained.text, ...spans })}\n`);
    return;
  }
  process.stdout.write(explained.text);
  if (options.explain) process.stderr.write(renderSpans(spansOf(explained, text, options)));
}

async function redactLines(trial: Trial, options: RedactFlags, signal: AbortSignal): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    signal.throwIfAborted();
    number++;
    if (line.trim() === "") continue;
    const message = parseLine(line, number);
    const explained = await trial.redact(message);
    const { role, conversation } = message;
    const output = {
      ...(conversation === null ? {} : { conversation }),
      ...(role === null ? {} : { role }),
      text: explained.text,
      ...(options.explain ? { spans: spansOf(explained, message.text, options) } : {}),
    };
    process.stdout.write(`${JSON.stringify(output)}\n`);
  }
}

function parseLine(line: string, number: number): Message {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    throw new CorpusError("usage", `line ${number} is neither a text nor an object with a text`, {
      hint: '{"text":"...","role":"customer","conversation":1}; for plain text leave --jsonl out',
    });
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly rule: string;
  readonly score: number;
  readonly replacement: string;
  readonly value?: string;
}

/** Offsets of the text as given, in UTF-16 code units. */
function spansOf({ spans }: ExplainedText, text: string, { showValues }: RedactFlags): Span[] {
  return spans.map(({ start, end, kind, rule, score, replacement }) => ({
    ...{ start, end, kind, rule, score, replacement },
    ...(showValues ? { value: text.slice(start, end) } : {}),
  }));
}

function renderSpans(spans: readonly Span[]): string {
  const rows = spans.map(({ start, end, kind, rule, score, replacement, value }) => [
    `${start}-${end}`,
    kind,
    rule,
    score.toFixed(2),
    replacement,
    ...(value === undefined ? [] : [JSON.stringify(value)]),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.length === 0 ? "nothing found\n" : `${lines.join("\n")}\n`;
}
