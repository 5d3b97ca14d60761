import { CorpusError, parseOptions, pullConversations, pullSchema } from "../../../src/index.ts"; // "chatwoot-corpus"
import { Hints } from "./hints.ts";
import { buildServer } from "./server.ts";

const { WEBHOOK_PATH = "", WEBHOOK_SECRET = "", HOST = "127.0.0.1", PORT = "8080", STOP_SECONDS = "20" } = process.env;
if (!/^[\w-]{16,100}$/.test(WEBHOOK_PATH))
  throw new Error("set WEBHOOK_PATH: 16 letters and digits or more, that nobody guesses");
const secrets = WEBHOOK_SECRET.split(",")
  .map((secret) => secret.trim())
  .filter((secret) => secret !== "");
// Now rather than at the first hint: a wrong option is found when the program is started.
const { account: accountId } = parseOptions(pullSchema, {}, process.env);
if (accountId === undefined) throw new Error("set CHATWOOT_CORPUS_ACCOUNT");

const stop = new AbortController();
const say = (message: string) => process.stderr.write(`${message}\n`);
const log = { info: () => {}, warn: (_fields: object, message: string) => say(message) };

const hints = new Hints({
  async readAgain(displayIds, after) {
    // Everything else (database, folders, key) comes from the environment, as for the command line.
    const flags = { conversation: displayIds.map(String), after: after.toISOString(), "max-wait": "60s" };
    const options = parseOptions(pullSchema, flags, process.env);
    const { upserts, generation } = await pullConversations(options, {
      signal: stop.signal,
      now: () => new Date(),
      log,
    });
    say(`${displayIds.length} conversations read, ${upserts} threads changed, ${generation ?? "nothing published"}`);
  },
  // The leak gate, or a defect: whatever one conversation holds that cannot be published.
  isOfOne: (error) => !stop.signal.aborted && (!(error instanceof CorpusError) || error.code === "leakFound"),
  // A nightly pull holds the lock, the standby is behind, or out of reach: all of that passes.
  onFailure(error, givenUp) {
    const what = error instanceof CorpusError ? error.message : "unexpected failure";
    if (stop.signal.aborted) say("stopped before the end: what was not read is left to the next full pull");
    else
      say(givenUp === undefined ? `later: ${what}` : `conversation ${givenUp} is left to the next full pull: ${what}`);
  },
});
const server = buildServer({
  accountId,
  path: WEBHOOK_PATH,
  secret: secrets.length > 0 ? secrets : null,
  onHint: (displayId) => hints.add(displayId),
});
const address = await server.listen({ host: HOST, port: Number(PORT) });
say(`listening on ${address}${secrets.length > 0 ? "" : ", WITHOUT signatures (Chatwoot before 4.12)"}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    setTimeout(() => stop.abort(), Number(STOP_SECONDS) * 1_000).unref();
    await server.close();
    await hints.close();
  });
}
