import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { asOfPull } from "../../src/pipeline/as-of-pull.ts";
import { ReplicaBehind } from "../../src/pipeline/governor.ts";
import { givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenConversations, runExtract, runPull, runPullConversations } from "./given.ts";

const primary = { "allow-primary": true };
let folder: Awaited<ReturnType<typeof givenFolder>>;
let database: TestDatabase;
let out: string;

beforeEach(async () => {
  folder = await givenFolder();
  out = join(folder.path, "corpus");
  database = await createDatabase();
  await givenConversations(database.query);
  await runExtract(out, database.url, { flags: primary });
  await database.query("UPDATE messages SET content = 'Changed'");
});
afterEach(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** `pull` keeps nothing: what it says must not promise that. */
const beginsAgain = expect.stringMatching(/begins again.*longer window.*`extract` goes on where it stopped/);

test.each([
  ["changes", runPull, {}],
  ["everything", runPull, { reconcile: true }],
  ["some conversations", runPullConversations, { conversation: Array.from({ length: 30 }, (_, at) => at + 1) }],
] as const)(
  "a pull of %s whose window is over says that the next one begins again, and it does",
  async (_what, pull, flags) => {
    let asked = 0;
    const now = () => new Date(2026, 0, 2, ++asked > 8 ? 6 : 5, 30);

    const run = pull(out, database.url, { flags: { ...primary, ...flags, "until-time": "06:00" }, now });

    await expect(run).rejects.toMatchObject({ code: "unfinished", exitCode: 25, hint: beginsAgain });
    expect((await runPull(out, database.url, { flags: primary })).conversationsRead).toBe(60);
  },
);

test.each(["interrupted", "terminated"] as const)("a pull that is %s says so, too", async (code) => {
  const stop = new AbortController();
  const stopped = new CorpusError(code, "stopped; nothing was published", { hint: "run the command again" });

  const run = runPull(out, database.url, {
    flags: { ...primary, "max-rows-per-second": 400 },
    signal: stop.signal,
    onConversations: () => stop.abort(stopped),
  });

  await expect(run).rejects.toMatchObject({ code, message: "stopped; nothing was published", hint: beginsAgain });
});

test("what a pull cannot do better about keeps its own hint", () => {
  for (const error of [new ReplicaBehind(60), new CorpusError("locked", "locked", { hint: "wait" }), new Error("bug")])
    expect(asOfPull(error)).toBe(error);
});
