import { readFileSync } from "node:fs";
import { z } from "zod";
import { CorpusError } from "../../src/errors.ts";

const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  type: z.string().min(1),
  value: z.string().min(1),
});

/** Other fields (`template_id`, `lang`) may be there and are not read. */
const lineSchema = z
  .object({ text: z.string(), spans: z.array(spanSchema) })
  .superRefine(({ text, spans }, context) => {
    let done = 0;
    for (const [index, { start, end, value }] of [...spans].sort((a, b) => a.start - b.start).entries()) {
      const path = ["spans", index];
      if (text.slice(start, end) !== value) {
        context.addIssue({ code: "custom", path, message: "text.slice(start, end) is not the span's value" });
      }
      if (start < done) context.addIssue({ code: "custom", path, message: "overlaps the span before" });
      done = Math.max(done, end);
    }
  })
  .readonly();

export type GoldSpan = Readonly<z.infer<typeof spanSchema>>;
export type GoldText = z.infer<typeof lineSchema>;

const PROBLEMS_MAX = 10;

/**
 * Reads a labelled JSONL file: one `{text, spans: [{start, end, type, value}]}` a line, UTF-16 offsets, end exclusive.
 *
 * @throws {CorpusError} `usage`, naming file, line and field of the first problems, never a value.
 */
export function readLabelled(path: string): GoldText[] {
  const texts: GoldText[] = [];
  const problems: string[] = [];
  for (const [index, line] of readLines(path).entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (parsed.success) texts.push(parsed.data);
    else problems.push(...parsed.problems.map((problem) => `${path}:${index + 1}: ${problem}`));
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, PROBLEMS_MAX).join("\n");
    const more = problems.length > PROBLEMS_MAX ? `\n... and ${problems.length - PROBLEMS_MAX} more` : "";
    throw new CorpusError("usage", `not a labelled file:\n${shown}${more}`);
  }
  if (texts.length === 0) throw new CorpusError("usage", `${path} has no line`);
  return texts;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8")
      .replace(/^\ufeff/u, "")
      .split(/\r?\n/u);
  } catch (cause) {
    throw new CorpusError("usage", `cannot read ${path}`, { cause });
  }
}

type Parsed =
  | { readonly success: true; readonly data: GoldText }
  | { readonly success: false; readonly problems: string[] };

function parseLine(line: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { success: false, problems: ["not JSON"] };
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return parsed;
  return {
    success: false,
    problems: parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`),
  };
}
