import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Hints } from "../../docs/examples/webhook-hint/hints.ts";
import { buildServer } from "../../docs/examples/webhook-hint/server.ts";
import { webhookEnvelope } from "../../src/api/index.ts";
import { CorpusError } from "../../src/errors.ts";
import { sample, sampleNames } from "../api/samples.ts";
import { Chatwoot } from "../pull/chatwoot.ts";
import { ticking } from "../pull/play.ts";
import { type Corpus, compacted, fresh, openCorpus, replayed } from "../pull/support.ts";
import { givenFolder, readManifestOf, testKey } from "../support/corpus.ts";
import { createReplicatedDatabase } from "../support/standby.ts";

const now = new Date("2026-01-15T10:05:00Z");
const path = "a-path-that-nobody-guesses";
const secret = "sample-webhook-secret-0001";

const signed = (body: string, at = now, with_ = secret) => {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac("sha256", with_).update(`${timestamp}.${body}`).digest("hex");
  return {
    "content-type": "application/json",
    "x-chatwoot-timestamp": timestamp,
    "x-chatwoot-signature": `sha256=${signature}`,
  };
};

function givenServer(options: { readonly secret?: string | null; readonly accountId?: number } = {}) {
  const hinted: number[] = [];
  const server = buildServer({
    ...{ accountId: 1, path, secret, now: () => now, onHint: (id: number) => hinted.push(id) },
    ...options,
  });
  return {
    hinted,
    server,
    async call(body: string, headers: Readonly<Record<string, string>> = signed(body), to = path): Promise<number> {
      const answer = await server.inject({ method: "POST", url: `/chatwoot/${to}`, headers, payload: body });
      expect(answer.body).toBe(""); // nothing that a stranger could learn from
      return answer.statusCode;
    },
  };
}

const bodyOf = (name: string) => JSON.stringify(sample(name));
const messageCreated = bodyOf("webhook-message_created");

test.each(sampleNames.filter((name) => name.startsWith("webhook-")))(
  "takes %s, and only a number out of it",
  async (name) => {
    const server = givenServer();
    expect(await server.call(bodyOf(name))).toBe(200);
    const { event } = webhookEnvelope.parse(sample(name));
    const concerns = /^(message_|conversation_(?!typing))/.test(event);
    expect(server.hinted).toEqual(concerns ? [57] : []);
  },
);

test("a number that no conversation can have is no hint: it would spoil the reading of all others", async () => {
  const server = givenServer();
  for (const id of [-5, 0, 2_147_483_648]) {
    expect(await server.call(messageCreated.replaceAll('"id":57', `"id":${id}`))).toBe(200);
  }
  expect(server.hinted).toEqual([]);
});

test("what another release sends in another shape costs no hint, if the number is where it was", async () => {
  const server = givenServer();
  expect(await server.call(messageCreated.replace('"content_type":"text"', '"content_type":{"name":"text"}'))).toBe(
    200,
  );
  expect(server.hinted).toEqual([57]);
});

test("an event of a later release is answered like a good one, and ignored", async () => {
  const server = givenServer();
  expect(await server.call('{"event":"call_started","id":1}')).toBe(200);
  expect(server.hinted).toEqual([]);
});

test.each(["", "{", "null", "[]", '{"id":1}'])(
  "what is no event is refused although it is signed: %j",
  async (body) => {
    const server = givenServer();
    expect(await server.call(body)).toBe(400);
    expect(server.hinted).toEqual([]);
  },
);

test.each([
  ["signed with another secret", signed(messageCreated, now, "another")],
  ["signed for another body", signed("{}")],
  ["an old recording", signed(messageCreated, new Date("2026-01-15T09:00:00Z"))],
  ["without a signature", { "content-type": "application/json" }],
])("a forged call gives no hint: %s", async (_case, headers) => {
  const server = givenServer();
  expect(await server.call(messageCreated, headers)).toBe(401);
  expect(server.hinted).toEqual([]);
});

test("another path is not there", async () => {
  const server = givenServer();
  expect(await server.call(messageCreated, signed(messageCreated), "another")).toBe(404);
  expect(server.hinted).toEqual([]);
});

test.each([
  ["no media type", "POST", `/chatwoot/${path}`, { "content-type": "garbage" }, messageCreated, 415],
  ["more than there can be", "POST", `/chatwoot/${path}`, {}, "x".repeat(9 * 2 ** 20), 413],
  ["another method", "GET", `/chatwoot/${path}`, {}, undefined, 404],
  ["another place", "POST", "/somewhere", {}, "{}", 404],
  ["no address", "POST", "/chatwoot/%ZZ", {}, "{}", 400],
  ["a path beyond measure", "POST", `/chatwoot/${"a".repeat(500)}`, {}, "{}", 414],
  ["more than there can be, from a stranger", "POST", "/chatwoot/guessed", {}, "x".repeat(9 * 2 ** 20), 404],
] as const)("who sends %s gets a number and no word", async (_case, method, url, headers, payload, status) => {
  const { server } = givenServer();
  const answer = await server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  expect({ status: answer.statusCode, body: answer.body }).toEqual({ status, body: "" });
});

test("a replay within the tolerance is answered alike, and gives no second hint", async () => {
  const server = givenServer();
  const headers = signed(messageCreated);
  expect(await server.call(messageCreated, headers)).toBe(200);
  expect(await server.call(messageCreated, headers)).toBe(200);
  expect(server.hinted).toEqual([57]);
});

test("an event of another account gives no hint", async () => {
  const server = givenServer({ accountId: 2 });
  expect(await server.call(messageCreated)).toBe(200);
  expect(server.hinted).toEqual([]);
});

test("a comma too many is no empty secret, with which anyone could sign", async () => {
  vi.useRealTimers();
  await using given = await givenProgram({ WEBHOOK_SECRET: `${secret}, ` });
  expect(await given.program.call('{"event":"contact_created"}')).toBe(200);
  expect(await given.program.call('{"event":"contact_created"}', " ")).toBe(401);
});

test("before 4.12 nothing is signed: then the path is all", async () => {
  const server = givenServer({ secret: null });
  const headers = { "content-type": "application/json" };
  expect(await server.call(messageCreated, headers, "guessed")).toBe(404);
  expect(await server.call(messageCreated, headers)).toBe(200);
  expect(server.hinted).toEqual([57]);
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now });
});
afterEach(() => {
  vi.useRealTimers();
});

function givenHints(outcomes: readonly unknown[] = [], fails: (ids: readonly number[]) => unknown = () => false) {
  const readings: { readonly ids: readonly number[]; readonly after: string }[] = [];
  const failures: unknown[] = [];
  const hints = new Hints({
    async readAgain(ids, after) {
      const outcome = outcomes[readings.length] ?? fails(ids);
      readings.push({ ids, after: after.toISOString() });
      if (outcome) throw outcome;
    },
    isOfOne: (error) => error instanceof CorpusError && error.code === "leakFound",
    onFailure: (error, givenUp) => failures.push({ error, givenUp }),
  });
  return { hints, readings, failures };
}

test("a thousand events of one conversation are one reading, once it is quiet, as of the last of them", async () => {
  const { hints, readings } = givenHints();
  for (let n = 0; n < 1_000; n++) {
    hints.add(57);
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readings).toEqual([{ ids: [57], after: "2026-01-15T10:05:09.990Z" }]);
});

test("a conversation that never falls silent is read all the same, every half minute", async () => {
  const { hints, readings } = givenHints();
  for (let second = 0; second < 95; second++) {
    hints.add(57);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(readings.length).toBe(3);
});

test("what is due together is one reading", async () => {
  const { hints, readings } = givenHints();
  for (const id of [3, 1, 2, 1]) hints.add(id);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(readings.map(({ ids }) => ids)).toEqual([[3, 1, 2]]);
});

test("a failed reading keeps its hints, and is tried again after a while with what came since", async () => {
  const { hints, readings, failures } = givenHints([new CorpusError("locked", "another run")]);
  hints.add(1);
  await vi.advanceTimersByTimeAsync(5_000);
  hints.add(2);
  expect(hints.size).toBe(2);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(readings.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(readings.map(({ ids }) => ids)).toEqual([[1], [1, 2]]);
  expect(failures.length).toBe(1);
  expect(hints.size).toBe(0);
});

test("a conversation that cannot be published keeps no other from it, and is given up", async () => {
  const { hints, readings, failures } = givenHints([], (ids) => ids.includes(3) && new CorpusError("leakFound", "3"));
  for (const id of [1, 2, 3, 4, 5]) hints.add(id);
  await vi.advanceTimersByTimeAsync(5_000);
  const published = readings.filter(({ ids }) => !ids.includes(3)).flatMap(({ ids }) => ids);
  expect(published.toSorted()).toEqual([1, 2, 4, 5]);
  expect(failures).toEqual([{ error: new CorpusError("leakFound", "3"), givenUp: 3 }]);
  expect(hints.size).toBe(0);

  hints.add(3); // changed once more, perhaps for the better
  await vi.advanceTimersByTimeAsync(5_000);
  expect(readings.at(-1)?.ids).toEqual([3]);
});

test("at the end of the program what waits is read, due or not", async () => {
  const { hints, readings } = givenHints();
  hints.add(57);
  await hints.close();
  expect(readings.map(({ ids }) => ids)).toEqual([[57]]);
});

test("a thousand calls for 50 conversations: 50 readings or fewer, and the corpus of a fresh extraction", async () => {
  vi.useRealTimers();
  await using database = await createReplicatedDatabase();
  await using folder = await givenFolder();
  const common = { account: 1 };
  const corpus = openCorpus(join(folder.path, "corpus"), database.standby.url, common);
  const chatwoot = new Chatwoot(database.primary, { accountId: 1, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  for (let n = 4; n < 60; n++) await chatwoot.newConversation(n);
  await replayed(database);
  await corpus.extract();

  let read = 0;
  const failures: unknown[] = [];
  const hints = new Hints({
    async readAgain(ids, after) {
      const flags = { conversation: ids.map(String), after: after.toISOString(), "max-wait": "60" };
      read += (await corpus.pullConversations(flags)).conversationsRead;
    },
    isOfOne: () => false,
    onFailure: (error) => failures.push(error),
    quietMs: 3_600_000,
    patienceMs: 3_600_000,
  });
  const server = buildServer({ accountId: 1, path, secret, onHint: (id) => hints.add(id) });
  for (let n = 0; n < 1_000; n++) {
    const displayId = (n % 50) + 1;
    if (n % 100 < 50) {
      await database.primary.query(
        `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
         SELECT account_id, inbox_id, id, 0, $2, timestamp '2026-01-15' + $3 * interval '1 s', timestamp '2026-01-15'
           FROM conversations WHERE account_id = 1 AND display_id = $1`,
        [displayId, `Question ${n}`, n],
      );
    }
    const body = messageCreated.replaceAll('"id":57', `"id":${displayId}`).replace('"id":9001', `"id":${n + 1}`);
    const headers = signed(body, new Date());
    const answer = await server.inject({ method: "POST", url: `/chatwoot/${path}`, headers, payload: body });
    expect(answer.statusCode).toBe(200);
  }
  expect(hints.size).toBe(50);
  // A later commit shows that the standby got there; Chatwoot's own traffic does that.
  const closing = hints.close();
  await database.primary.query("UPDATE accounts SET updated_at = updated_at");
  await closing;

  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThanOrEqual(50);
  expect(await compacted(corpus)).toEqual(await fresh(corpus, database.standby.url, common));
});

/** The program as its README starts it, with a corpus that was just extracted from the standby. */
async function givenProgram(more: Readonly<Record<string, string>> = {}) {
  vi.useRealTimers();
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createReplicatedDatabase());
  const folder = opened.use(await givenFolder());
  const corpus = openCorpus(join(folder.path, "corpus"), database.standby.url, { account: 1 });
  await new Chatwoot(database.primary, { accountId: 1, touch: "4.12", clock: ticking() }).setUp();
  await replayed(database);
  await corpus.extract();
  const environment = { ...environmentOf(corpus, database.standby.url), ...more };
  const program = opened.adopt(startProgram(environment), ({ kill }) => {
    kill("SIGKILL");
  });
  const cleanUp = opened.move();
  return { database, corpus, program, [Symbol.asyncDispose]: () => cleanUp.disposeAsync() };
}

const environmentOf = ({ out, stateDir }: Corpus, databaseUrl: string): Readonly<Record<string, string>> => ({
  CHATWOOT_DATABASE_URL: databaseUrl,
  CHATWOOT_CORPUS_KEY: testKey,
  CHATWOOT_CORPUS_ACCOUNT: "1",
  CHATWOOT_CORPUS_OUT: out,
  CHATWOOT_CORPUS_STATE_DIR: stateDir,
  WEBHOOK_PATH: path,
  WEBHOOK_SECRET: secret,
  PORT: "0",
});

function startProgram(environment: Readonly<Record<string, string>>) {
  const main = resolve(import.meta.dirname, "../../docs/examples/webhook-hint/main.ts");
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  let said = "";
  const address = new Promise<string>((found) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const match = /listening on (\S+)/.exec(said);
      if (match?.[1]) found(match[1]);
    });
  });
  return {
    ended,
    said: () => said,
    kill: (signal: "SIGTERM" | "SIGKILL") => child.kill(signal),
    async call(body: string, with_ = secret): Promise<number> {
      const url = await Promise.race([address, ended.then(() => Promise.reject(new Error(said)))]);
      const headers = signed(body, new Date(), with_);
      return (await fetch(`${url}/chatwoot/${path}`, { method: "POST", headers, body })).status;
    },
  };
}

const aboutTheSecond = messageCreated.replaceAll('"id":57', '"id":2');

test("as its README says: it starts, takes a call, and reads what waits when it is told to stop", async () => {
  await using given = await givenProgram();
  const { database, program } = given;
  await database.primary.query(
    `UPDATE messages SET content = 'Another text' WHERE conversation_id = (
       SELECT id FROM conversations WHERE display_id = 2) AND message_type = 0`,
  );
  expect(await program.call(aboutTheSecond)).toBe(200);
  await database.primary.query("UPDATE accounts SET updated_at = updated_at");
  program.kill("SIGTERM");

  expect(await program.ended).toEqual([0, null]);
  expect(program.said()).toContain("1 conversations read, 1 threads changed, 000002-delta");
  expect(program.said()).not.toContain(secret);
});

test("told to stop while the standby is behind, it ends in the time that it has, with nothing published", async () => {
  await using given = await givenProgram({ STOP_SECONDS: "1" });
  const { database, program, corpus } = given;
  await database.standby.query("SELECT pg_wal_replay_pause()");
  expect(await program.call(aboutTheSecond)).toBe(200);
  const toldAt = performance.now();
  program.kill("SIGTERM");

  expect(await program.ended).toEqual([0, null]);
  expect(performance.now() - toldAt).toBeLessThan(15_000); // it would wait for a minute
  expect(program.said()).toMatch(/\nstopped before the end: .*\n$/);
  expect((await readManifestOf(corpus.out)).generations).toHaveLength(1);
});

test.each([
  ["a path that can be guessed", { WEBHOOK_PATH: "short" }, "set WEBHOOK_PATH"],
  ["no account", { CHATWOOT_CORPUS_ACCOUNT: "" }, "set CHATWOOT_CORPUS_ACCOUNT"],
  ["an option that is wrong", { CHATWOOT_CORPUS_MAX_LAG: "soon" }, "--max-lag: expected a duration"],
])("it does not start with %s", async (_case, wrong, reason) => {
  vi.useRealTimers();
  const corpus = openCorpus("/nowhere/corpus", "");
  const program = startProgram({ ...environmentOf(corpus, "postgres://localhost/none"), ...wrong });
  expect(await program.ended).toEqual([1, null]);
  expect(program.said()).toContain(reason);
});
