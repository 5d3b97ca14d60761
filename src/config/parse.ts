import type { z } from "zod";
import { CorpusError } from "../errors.ts";
import { readJsonFile } from "./json-file.ts";
import { type CamelKeys, camelCase, environmentName, metaOf } from "./options.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Flags win over environment, environment over the `--config` file, the file over defaults. Every problem is reported
 * at once, by the option's name and never by its value.
 *
 * @param flags keyed by option name (`page-rows`), as typed by the user; absent when not given.
 * @throws {CorpusError} `usage`.
 */
export function parseOptions<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  flags: Readonly<Record<string, unknown>>,
  environment: Environment,
): CamelKeys<z.infer<z.ZodObject<S>>> {
  const fromEnvironment = readEnvironment(schema, environment);
  const configFile = flags["config"] ?? fromEnvironment["config"];
  const fromFile = typeof configFile === "string" ? readConfigFile(schema, configFile) : {};
  const parsed = schema.safeParse({ ...fromFile, ...fromEnvironment, ...flags });
  if (!parsed.success) throw badOptions(schema, parsed.error);
  const entries = Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]);
  return Object.freeze(Object.fromEntries(entries)) as CamelKeys<z.infer<z.ZodObject<S>>>;
}

function readEnvironment(schema: z.ZodObject, environment: Environment): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(schema.shape)) {
    const value = environment[environmentName(name, metaOf(option as z.ZodType))];
    if (value !== undefined && value !== "") found[name] = value;
  }
  return found;
}

function readConfigFile(schema: z.ZodObject, path: string): Record<string, unknown> {
  const parsed = readJsonFile(path, "configuration file");
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new CorpusError("usage", `the configuration file ${path} does not hold a JSON object`);
  }
  const refused = Object.keys(parsed).filter((name) => {
    const option = schema.shape[name];
    return option !== undefined && metaOf(option as z.ZodType).noFile === true;
  });
  if (refused.length > 0) {
    throw new CorpusError("usage", `not allowed in a configuration file: ${refused.join(", ")}`, {
      hint: "secrets come by environment or by a file of their own",
    });
  }
  return parsed as Record<string, unknown>;
}

function badOptions(schema: z.ZodObject, error: z.ZodError): CorpusError {
  const problems = error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `unknown option: ${key}`);
    return [`${spelledOut(schema, issue.path[0]?.toString() ?? "?")}: ${issue.message}`];
  });
  return new CorpusError("usage", [...new Set(problems)].join("\n"), { hint: "see `chatwoot-corpus help COMMAND`" });
}

/** As the user gives it: secrets have no flag. */
function spelledOut(schema: z.ZodObject, name: string): string {
  const option = schema.shape[name];
  const meta = option === undefined ? undefined : metaOf(option as z.ZodType);
  return meta?.noFlag ? environmentName(name, meta) : `--${name}`;
}
