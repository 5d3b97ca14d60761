import { CorpusError, parseOptions, pullConversations, pullSchema } from "../../../src/index.ts"; // "chatwoot-corpus"
import { Hints } from "./hints.ts";
import { buildServer } from "./server.ts";

const { WEBHOOK_PATH = "", WEBHOOK_SECRET, CHATWOOT_CORPUS_ACCOUNT, HOST = "127.0.0.1", PORT = "8080" } = process.env;
if (WEBHOOK_PATH.length < 16) throw new Error("set WEBHOOK_PATH to at least 16 characters that nobody guesses");
const accountId = Number(CHATWOOT_CORPUS_ACCOUNT);
if (!Number.isInteger(accountId)) throw new Error("set CHATWOOT_CORPUS_ACCOUNT");

const stop = new AbortController();
const say = (message: string) => process.stderr.write(`${message}\n`);
const log = { info: () => {}, warn: (_fields: object, message: string) => say(message) };

const hints = new Hints({
  async readAgain(displayIds, after) {
    // Everything else (database, folders, key) comes from the environment, as for the command line.
    const flags = { conversation: displayIds.map(String), after: after.toISOString(), "max-wait": "30s" };
    const options = parseOptions(pullSchema, flags, process.env);
    const { upserts, generation } = await pullConversations(options, {
      signal: stop.signal,
      now: () => new Date(),
      log,
    });
    say(`${displayIds.length} conversations read, ${upserts} threads changed, ${generation ?? "nothing published"}`);
  },
  // A nightly pull holds the lock, the standby is behind, or out of reach: all of that passes.
  onFailure: (error) => say(error instanceof CorpusError ? `later: ${error.message}` : "later: unexpected failure"),
});
const server = buildServer({
  accountId,
  path: WEBHOOK_PATH,
  secret: WEBHOOK_SECRET ? WEBHOOK_SECRET.split(",") : null,
  onHint: (displayId) => hints.add(displayId),
});
const address = await server.listen({ host: HOST, port: Number(PORT) });
say(`listening on ${address}${WEBHOOK_SECRET ? "" : ", WITHOUT signatures (Chatwoot before 4.12)"}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await server.close();
    await hints.close();
  });
}
