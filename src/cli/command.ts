import { type Command, InvalidArgumentError, Option } from "commander";
import type { z } from "zod";
import { environmentName, metaOf, type OptionMeta } from "../config/options.ts";

/**
 * Adds the options of a schema to a command. Values stay as typed: the schema parses and checks them, so that flags,
 * environment and file go through the same door.
 */
export function addOptions(command: Command, schema: z.ZodObject): Command {
  const fromEnvironment: string[] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const option = field as z.ZodType;
    const meta = metaOf(option);
    if (meta.noFlag) fromEnvironment.push(`  ${environmentName(name, meta)}  ${meta.description}`);
    else command.addOption(toOption(name, option, meta));
  }
  if (fromEnvironment.length > 0) {
    command.addHelpText(
      "after",
      `\nEnvironment (never flags, which other users of the machine can read):\n${fromEnvironment.join("\n")}`,
    );
  }
  return command;
}

function toOption(name: string, schema: z.ZodType, meta: OptionMeta): Option {
  const shownDefault = defaultOf(schema);
  const description = shownDefault === undefined ? meta.description : `${meta.description} (default: ${shownDefault})`;
  if (meta.argument === undefined) return new Option(`--${name}`, description);
  const seen: string[] = [];
  const repeatable = meta.argument.endsWith("...");
  return new Option(`--${name} <${meta.argument}>`, description).argParser((value: string) => {
    if (value === "") throw new InvalidArgumentError("it is empty");
    if (!repeatable) return value;
    seen.push(value);
    return seen;
  });
}

/** The default as `--help` and the docs show it; nothing for switches and empty lists. */
export function defaultOf(schema: z.ZodType): string | undefined {
  const parsed = schema.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined || parsed.data === false) return undefined;
  if (Array.isArray(parsed.data) && parsed.data.length === 0) return undefined;
  return String(parsed.data);
}

/** The flags a user typed, keyed by option name. */
export function typedFlags(command: Command): Record<string, unknown> {
  const flags: Record<string, unknown> = {};
  for (const option of command.options) {
    const attribute = option.attributeName();
    if (command.getOptionValueSource(attribute) === "cli")
      flags[option.long?.slice(2) ?? attribute] = command.getOptionValue(attribute);
  }
  return flags;
}
