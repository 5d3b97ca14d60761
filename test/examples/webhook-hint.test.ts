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
import { compacted, fresh, openCorpus, replayed } from "../pull/support.ts";
import { givenFolder, testKey } from "../support/corpus.ts";
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

function givenHints(outcomes: readonly unknown[] = []) {
  const readings: { readonly ids: readonly number[]; readonly after: string }[] = [];
  const failures: unknown[] = [];
  const hints = new Hints({
    async readAgain(ids, after) {
      const outcome = outcomes[readings.length];
      readings.push({ ids, after: after.toISOString() });
      if (outcome !== undefined) throw outcome;
    },
    onFailure: (error) => failures.push(error),
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

test("as its README says: it starts, takes a call, and reads what waits when it is told to stop", async () => {
  vi.useRealTimers();
  await using database = await createReplicatedDatabase();
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const corpus = openCorpus(out, database.standby.url, { account: 1 });
  await new Chatwoot(database.primary, { accountId: 1, touch: "4.12", clock: ticking() }).setUp();
  await replayed(database);
  await corpus.extract();
  await database.primary.query(
    `UPDATE messages SET content = 'Another text' WHERE conversation_id = (
       SELECT id FROM conversations WHERE display_id = 2) AND message_type = 0`,
  );

  const program = spawn(process.execPath, [resolve(import.meta.dirname, "../../docs/examples/webhook-hint/main.ts")], {
    env: {
      PATH: process.env["PATH"],
      CHATWOOT_DATABASE_URL: database.standby.url,
      CHATWOOT_CORPUS_KEY: testKey,
      CHATWOOT_CORPUS_ACCOUNT: "1",
      CHATWOOT_CORPUS_OUT: out,
      CHATWOOT_CORPUS_STATE_DIR: corpus.stateDir,
      WEBHOOK_PATH: path,
      WEBHOOK_SECRET: secret,
      PORT: "0",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(program, "close");
  let said = "";
  const address = new Promise<string>((found) => {
    program.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const match = /listening on (\S+)/.exec(said);
      if (match?.[1]) found(match[1]);
    });
  });
  const url = await Promise.race([address, ended.then(() => Promise.reject(new Error(said)))]);
  const body = messageCreated.replaceAll('"id":57', '"id":2');
  const headers = signed(body, new Date());
  expect((await fetch(`${url}/chatwoot/${path}`, { method: "POST", headers, body })).status).toBe(200);
  await database.primary.query("UPDATE accounts SET updated_at = updated_at");
  program.kill("SIGTERM");

  expect(await ended).toEqual([0, null]);
  expect(said).toContain("1 conversations read, 1 threads changed, 000002-delta");
  expect(said).not.toContain(secret);
});
