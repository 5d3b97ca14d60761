import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractSchema, pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { CorpusError } from "../../src/errors.ts";

const parse = (flags: Record<string, unknown>, env: Record<string, string> = {}) =>
  parseOptions(extractSchema, flags, env);

function failure(run: () => unknown): CorpusError {
  try {
    run();
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

function configFile(value: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "config-")), "corpus.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

test("flags win over the environment, the environment over the file, the file over the default", () => {
  const config = configFile({ "page-rows": 1, connections: 1, "shard-bytes": "1MB" });
  const env = { CHATWOOT_CORPUS_PAGE_ROWS: "2", CHATWOOT_CORPUS_CONNECTIONS: "2" };
  const options = parse({ config, "page-rows": "3" }, env);
  expect(options).toMatchObject({ pageRows: 3, connections: 2, shardBytes: 1_000_000, statementTimeoutMs: 60_000 });
});

test.each([
  ["256MB", 256_000_000],
  ["64MiB", 67_108_864],
  ["1.5GB", 1_500_000_000],
  ["5000", 5_000],
  [" 2 kb ", 2_000],
])("a size of %j is %i bytes", (text, bytes) => {
  expect(parse({ "shard-bytes": text }).shardBytes).toBe(bytes);
});

test.each(["0", "0s", "1ms", "-1", "soon"])("a duration of %j is refused with the forms that there are", (text) => {
  const parsed = () => parseOptions(pullSchema, { "max-wait": text }, {});
  expect(failure(parsed).message).toBe("--max-wait: expected a duration such as 90s, 5m, 36h or 7d");
});

test("a date means midnight UTC and a time needs its zone", () => {
  expect(parse({ since: "2025-01-31", until: "2025-02-01T09:00:00+02:00" })).toMatchObject({
    since: new Date("2025-01-31T00:00:00Z"),
    until: new Date("2025-02-01T07:00:00Z"),
  });
  expect(failure(() => parse({ since: "2025-02-01T09:00:00" })).message).toBe(
    "--since: expected a date (2025-01-31) or a time with its zone (2025-01-31T09:00:00Z)",
  );
});

test("lists come with commas, repeated, or as an array in the file", () => {
  expect(parse({ inbox: ["1,2", "3"] }).inbox).toEqual([1, 2, 3]);
  expect(parse({}, { CHATWOOT_CORPUS_STATUS: "open, resolved" }).status).toEqual(["open", "resolved"]);
  expect(parse({ config: configFile({ label: ["billing", "vip"] }) }).label).toEqual(["billing", "vip"]);
});

test("every problem is reported at once, by name and without its value", () => {
  const error = failure(() => parse({ account: "secret-value", status: ["closed"], "page-rows": "0", colour: "red" }));
  expect(error.exitCode).toBe(2);
  expect(error.message.split("\n")).toHaveLength(4);
  for (const name of ["--account: ", "--page-rows: ", "--status: ", "unknown option: colour"]) {
    expect(error.message).toContain(name);
  }
  expect(error.message).not.toContain("secret-value");
});

test("secrets are refused in a configuration file and have no flag", () => {
  const config = configFile({ key: "0123456789abcdef", "database-url": "postgres://u:p@h/d" });
  const error = failure(() => parse({ config }));
  expect(error.message).toBe("not allowed in a configuration file: key, database-url");
});

test("a configuration file that is missing or no JSON is named", () => {
  expect(failure(() => parse({ config: "/nonexistent/corpus.json" })).message).toBe(
    "cannot read the configuration file /nonexistent/corpus.json",
  );
  const broken = configFile("{");
  expect(failure(() => parse({ config: broken })).message).toBe(`the configuration file ${broken} is not valid JSON`);
});

test("a key that is too short is refused without being shown", () => {
  const error = failure(() => parse({}, { CHATWOOT_CORPUS_KEY: "tooshort" }));
  expect(error.message).toBe("CHATWOOT_CORPUS_KEY: must have at least 16 characters");
});
