import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compactSchema, extractSchema, pullSchema, stateSchema, statusSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { ExitCode } from "../../src/errors.ts";

const docs = resolve(import.meta.dirname, "../../docs");
const read = (name: string): string => readFileSync(join(docs, name), "utf8");

const schemas = {
  extract: extractSchema,
  pull: pullSchema,
  compact: compactSchema,
  status: statusSchema,
  state: stateSchema,
} as const;
type Command = keyof typeof schemas;

/** Every command line of a text: the words after the program's name. */
function commandLines(text: string): string[][] {
  return [...text.matchAll(/(?:^|[\s/="])chatwoot-corpus (extract|pull|compact|status|state)\b([^\n|`"]*)/gm)]
    .map(([, command = "", rest = ""]) => [command, ...rest.replace(/ > .*/, "").trim().split(/\s+/).filter(Boolean)])
    .filter((words) => words.some((word) => word.startsWith("--")));
}

function flagsOf(words: readonly string[]): Record<string, unknown> {
  const flags: Record<string, unknown> = {};
  for (const [index, word] of words.entries()) {
    if (!word.startsWith("--")) continue;
    const next = words[index + 1];
    flags[word.slice(2)] = next === undefined || next.startsWith("--") ? true : next;
  }
  return flags;
}

const texts = ["operations.md", "ingest.md", "systemd/chatwoot-corpus-pull.service"];
const examples = texts.flatMap((name) =>
  commandLines(read(name)).map((words) => [name, words.join(" "), words] as const),
);

test("the operations guide and the unit file show commands", () => {
  expect(examples.length).toBeGreaterThan(8);
});

test.each(examples)("%s: %s", (_name, _line, [command, ...words]) => {
  expect(() => parseOptions(schemas[command as Command], flagsOf(words), {})).not.toThrow();
});

test("the Kubernetes job's arguments are options of pull", () => {
  const flags = [...read("kubernetes/cronjob.yaml").matchAll(/- --([a-z-]+)=(\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(flags.length).toBeGreaterThan(3);
  expect(() => parseOptions(pullSchema, Object.fromEntries(flags), {})).not.toThrow();
});

test("every exit code has a row in the guide's table", () => {
  const rows = new Set(
    [...read("exit-codes.md").matchAll(/^\| (\d+) \| (\w+) \|/gm)].map(([, code, name]) => `${code} ${name}`),
  );
  for (const [name, code] of Object.entries(ExitCode)) expect(rows).toContain(`${code} ${name}`);
});

test("the reasons for reading everything in the guide are those that a pull gives", () => {
  const plan = readFileSync(join(docs, "../src/pipeline/pull-plan.ts"), "utf8");
  const given = [...plan.matchAll(/"([a-z]+(?:_[a-z]+)+)"/g)].map(([, reason]) => reason);
  expect(given.length).toBeGreaterThan(4);
  for (const reason of given) expect(read("operations.md")).toContain(`\`${reason}\``);
});
