/**
 * `npm run bench:pii -- FILE [--json] [--mode careful|balanced|aggressive] [--known]`: how well the redactor finds what a
 * labelled JSONL file says is there. `--known` gives the first PERSON of each text as the known contact.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { CorpusError, ExitCode } from "../../src/errors.ts";
import { createDetector, type Detector } from "./detector.ts";
import { kindOf } from "./kinds.ts";
import { type GoldText, readLabelled } from "./labelled-file.ts";
import { type KindMeasures, Measures } from "./measures.ts";
import { type PiiReport, printReport } from "./pii-report.ts";
import { type Merging, type PresidioFigures, PresidioMeasure } from "./presidio-measure.ts";

const argumentsSchema = z.strictObject({
  file: z.string({ error: "usage: bench:pii -- FILE [--json] [--mode careful|balanced|aggressive] [--known]" }).min(1),
  json: z.boolean().default(false),
  mode: z.enum(["careful", "balanced", "aggressive"]).default("balanced"),
  known: z.boolean().default(false),
});
type Arguments = z.infer<typeof argumentsSchema>;

/** IoU thresholds of the published figures: vanilla and customised Presidio. */
const thresholds = [0.9, 0.7] as const;
const mergings: readonly Merging[] = ["extent", "merged"];

export function runPiiBench(texts: readonly GoldText[], { mode, known }: Pick<Arguments, "mode" | "known">): PiiReport {
  const core = createDetector({ mode, optional: false });
  const measures = new Measures();
  const coreFound = texts.map((text) => core(text.text, known ? firstPerson(text) : []));
  for (const [index, text] of texts.entries()) measures.add(text, coreFound[index] ?? []);
  const all = createDetector({ mode, optional: true });
  return {
    texts: texts.length,
    spans: texts.reduce((sum, { spans }) => sum + spans.length, 0),
    mode,
    known,
    kinds: Object.fromEntries(measures.byKind()) as Readonly<Record<string, KindMeasures>>,
    core: measures.core(),
    presidio: {
      core: presidioFigures(texts, (_text, index) => coreFound[index] ?? []),
      all: presidioFigures(texts, (text) => all(text.text, known ? firstPerson(text) : [])),
    },
  };
}

type Found = (text: GoldText, index: number) => ReturnType<Detector>;

function presidioFigures(texts: readonly GoldText[], found: Found): Readonly<Record<string, PresidioFigures>> {
  const runs = mergings.flatMap((merging) =>
    thresholds.map((iou) => ({ name: `${merging}@${iou}`, measure: new PresidioMeasure(merging, iou) })),
  );
  for (const [index, text] of texts.entries()) {
    const predicted = found(text, index);
    for (const { measure } of runs) measure.add(text.text, text.spans, predicted);
  }
  return Object.fromEntries(runs.map(({ name, measure }) => [name, measure.figures()]));
}

/** The name that the database would know. */
const firstPerson = ({ spans }: GoldText): readonly string[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ type }) => kindOf(type) === "PERSON")
    .slice(0, 1)
    .map(({ value }) => value);

function readArguments(argv: readonly string[]): Arguments {
  const parsed = argumentsSchema.safeParse(splitArguments(argv));
  if (parsed.success) return parsed.data;
  throw new CorpusError("usage", z.prettifyError(parsed.error));
}

function splitArguments(argv: readonly string[]): object {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: "boolean" }, known: { type: "boolean" }, mode: { type: "string" } },
    });
    if (positionals.length > 1) throw new CorpusError("usage", "one FILE at a time");
    return { ...values, file: positionals[0] };
  } catch (cause) {
    if (cause instanceof CorpusError) throw cause;
    throw new CorpusError("usage", cause instanceof Error ? cause.message : "cannot read the arguments", { cause });
  }
}

function main(): void {
  try {
    const { file, json, mode, known } = readArguments(process.argv.slice(2));
    const report = runPiiBench(readLabelled(file), { mode, known });
    process.stdout.write(json ? `${JSON.stringify({ file, ...report })}\n` : printReport(file, report));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = ExitCode[error.code];
  }
}

if (import.meta.main) main();
