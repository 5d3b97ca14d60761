import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { checkSchema, grantsSchema, planSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { CorpusError } from "../../src/errors.ts";
import { checkReplicaReady, grantsOfReplica, planReplica } from "../../src/replica.ts";
import { givenFolder, testKey } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { type Ended, runProgram } from "../support/program.ts";
import { runExtract } from "./given.ts";

/** Pieces of passwords; no other text of a run holds any of them. */
const pieces = ["Zq7xPw", "9vLk3m", "Jt5nRb", "2cHy8d", "Wf4gUs"];
const separators = ["@", "/", "#", "?", ":", "%", "&", "=", " ", "\\", "'", '"', "%40", "%2F", "@@", "/@", "é", ""];

let database: TestDatabase;
let role: string;
beforeAll(async () => {
  database = await createDatabase();
  role = (await database.createRole()).name;
});
afterAll(() => database?.[Symbol.asyncDispose]());

const random = createRandom("passwords");
const pick = <T>(values: readonly T[]): T => values[Math.floor(random.next() * values.length)] as T;
const password = () => `${pick(pieces)}${pick(separators)}${pick(pieces)}${pick(separators)}${pick(pieces)}`;

/** Where a password can stand in what an operator writes: rightly, wrongly, and in the wrong place. */
function urls(): string[] {
  const { hostname, port } = new URL(database.url);
  const shapes: ((p: string) => string)[] = [
    (p) => `postgres://${role}:${p}@${hostname}:${port}/${database.name}`,
    (p) => `postgres://${role}:${encodeURIComponent(p)}@${hostname}:${port}/${database.name}`,
    (p) => `postgres://nobody:${encodeURIComponent(p)}@${hostname}:${port}/${database.name}`,
    (p) => `postgres://${role}@${hostname}:${port}/${database.name}?password=${encodeURIComponent(p)}`,
    (p) => `postgres://${role}@${hostname}:${port}/${database.name}?password=${p}`,
    (p) => `postgres://${role}@${hostname}:${port}/${database.name}?sslmode=${p}`,
    (p) =>
      `postgres://${role}@${hostname}:${port}/${database.name}?sslrootcert=/${encodeURIComponent(p)}&sslmode=verify-full`,
    (p) => `postgres://${role}@${hostname}:${port}/${encodeURIComponent(p)}`,
    (p) => `postgres://${encodeURIComponent(p)}@${hostname}:${port}/${database.name}`,
    (p) => `postgres://${role}:x@${p}:${port}/${database.name}`,
    (p) => `postgres://${role}:x@${hostname}:${p}/${database.name}`,
    (p) => `postgres://${role}:x@127.0.0.1:1/${database.name}?options=${encodeURIComponent(`-c x=${p}`)}`,
    (p) => `${p}://${role}@${hostname}/${database.name}`,
    (p) => `host=${hostname} port=${port} user=${role} password=${p}`,
    (p) => p,
  ];
  return Array.from({ length: 50 }, (_, index) => (shapes[index % shapes.length] as (p: string) => string)(password()));
}

function expectNoSecret(text: string, url: string): void {
  for (const piece of pieces) {
    // The URL is shown by its place in the list only, should this ever fail.
    if (text.includes(piece)) throw new Error(`a piece of the password is shown; the URL has ${url.length} characters`);
  }
}

test("50 URLs with passwords in every place: no piece of one is in any error, cause, stack or log", async () => {
  await using folder = await givenFolder();
  const signal = new AbortController().signal;
  const failures: string[] = [];
  for (const url of urls()) {
    const flags = { "database-url": url, "allow-primary": true, "connect-timeout-ms": 2_000 };
    const log: string[] = [];
    const attempts: (() => Promise<unknown>)[] = [
      () => runExtract(join(folder.path, "corpus"), url, { flags: { ...flags, key: testKey }, log }),
      () => planReplica(parseOptions(planSchema, flags, {}), signal),
      () => grantsOfReplica(parseOptions(grantsSchema, flags, {}), signal),
      () =>
        checkReplicaReady(parseOptions(checkSchema, flags, {}), {
          ...{ signal, now: () => new Date(), wait: async () => 0, freeBytes: async () => 0 },
        }),
    ];
    for (const attempt of attempts) {
      const error = await attempt().then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(CorpusError);
      expectNoSecret(inspect(error, { depth: null, showHidden: true }), url);
      expectNoSecret(String((error as Error).stack) + JSON.stringify(error), url);
      failures.push((error as CorpusError).code);
    }
    expectNoSecret(log.join("\n"), url);
  }
  expect(failures).toHaveLength(200);
  expect(failures).toContain("authenticationFailed");
  expect(failures).toContain("usage");
});

test("the program shows no piece of a password: on stdout, on stderr, in its arguments or its title", async () => {
  const some = urls().filter((_, index) => index % 7 === 0);
  const commands = [["extract", "--json", "--log-level", "debug"], ["check"], ["plan"]];
  const runs = some.map(async (url, index): Promise<[string, Ended, string]> => {
    let shown = Promise.resolve("");
    const ended = await runProgram(
      [...(commands[index % 3] ?? []), "--allow-primary", "--connect-timeout-ms", "2000"],
      {
        env: { CHATWOOT_DATABASE_URL: url, CHATWOOT_CORPUS_KEY: testKey },
        started(child) {
          shown = Promise.all([
            readFile(`/proc/${child.pid}/cmdline`, "utf8"),
            readFile(`/proc/${child.pid}/comm`, "utf8"),
          ])
            .then((texts) => texts.join("\n"))
            .catch(() => "");
        },
      },
    );
    return [url, ended, await shown];
  });
  for (const [url, ended, shown] of await Promise.all(runs)) {
    expect(ended.code).toBeGreaterThan(1);
    expectNoSecret(ended.stdout + ended.stderr + shown, url);
  }
});
