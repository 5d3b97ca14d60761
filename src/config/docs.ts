import type { z } from "zod";
import {
  checkSchema,
  compactSchema,
  demoSchema,
  environmentName,
  exportSchema,
  extractSchema,
  grantsSchema,
  mediaSchema,
  metaOf,
  planSchema,
  pullSchema,
  redactSchema,
  stateSchema,
  statusSchema,
  verifySchema,
} from "./options.ts";

/** Prints docs/options.md from the schema: `npm run docs:options`. */
export function renderOptions(): string {
  const sections = [
    ["extract", extractSchema],
    ["pull", pullSchema],
    ["media", mediaSchema],
    ["plan", planSchema],
    ["grants", grantsSchema],
    ["check", checkSchema],
    ["compact", compactSchema],
    ["export", exportSchema],
    ["status", statusSchema],
    ["state", stateSchema],
    ["verify", verifySchema],
    ["redact", redactSchema],
    ["demo", demoSchema],
  ] as const;
  const lines = [
    "# Options",
    "",
    "<!-- Made from src/config/options.ts by `npm run docs:options`; do not edit. -->",
    "",
    "Flags win over the environment, the environment over the `--config` file (JSON; its keys are the flag names without",
    "the dashes), the file over the defaults. Sizes take `KB`, `MB`, `GB`, `KiB`, `MiB`, `GiB`.",
  ];
  for (const [command, schema] of sections) {
    lines.push("", `## ${command}`, "", "| flag | environment | default | what it does |", "| --- | --- | --- | --- |");
    for (const [name, field] of Object.entries(schema.shape)) lines.push(row(name, field as z.ZodType));
  }
  return `${lines.join("\n")}\n`;
}

function row(name: string, schema: z.ZodType): string {
  const meta = metaOf(schema);
  const flag = meta.noFlag ? "-" : `\`--${name}${meta.argument ? ` ${meta.argument}` : ""}\``;
  const parsed = schema.safeParse(undefined);
  const value = parsed.success ? parsed.data : undefined;
  const shown = value === undefined || (Array.isArray(value) && value.length === 0) ? "-" : `\`${String(value)}\``;
  return `| ${flag} | \`${environmentName(name, meta)}\` | ${shown} | ${meta.description.replaceAll("|", "\\|")} |`;
}

if (import.meta.main) process.stdout.write(renderOptions());
