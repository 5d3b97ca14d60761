import { createHash, timingSafeEqual } from "node:crypto";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import { concernedConversation, verifyWebhook, webhookEnvelope } from "../../../src/api/index.ts"; // in your project: from "chatwoot-corpus/api"
import { Replays } from "./replays.ts";

export interface ServerOptions {
  readonly accountId: number;
  /** The last part of the address that Chatwoot calls: all the protection there is before 4.12. */
  readonly path: string;
  /** `null`: Chatwoot signs nothing (before 4.12). Two while one is replaced. */
  readonly secret: string | readonly string[] | null;
  readonly onHint: (displayId: number) => void;
  readonly now?: () => Date;
}

const toleranceSeconds = 300;
/** An e-mail's event holds its HTML several times. */
const mostBytes = 8 * 2 ** 20;

/** Answers Chatwoot at once, takes one number out of each event, and keeps nothing else of it: no body, no log of one. */
export function buildServer({
  accountId,
  path,
  secret,
  onHint,
  now = () => new Date(),
}: ServerOptions): FastifyInstance {
  const refuse = (error: { statusCode?: number }, reply: FastifyReply) => reply.code(error.statusCode ?? 500).send();
  const server = fastify({
    ...{ bodyLimit: mostBytes, logger: false },
    frameworkErrors: (error, _request, reply) => refuse(error, reply),
  });
  // A stranger gets a number, and no word that tells what runs here.
  server.setErrorHandler<FastifyError>((error, _request, reply) => refuse(error, reply));
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());
  // Twice as long, because a timestamp may lie ahead as far as it may lie behind.
  const replays = new Replays(2 * toleranceSeconds * 1_000);

  // The signature is over the bytes: they must not be parsed and written again.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  server.get("/health", () => ({ ok: true }));
  // Before the body is read: who does not know the path fills no memory.
  server.addHook<{ Params: { path?: string } }>("onRequest", (request, reply, done) => {
    if (request.method === "POST" && !sameText(request.params.path ?? "", path)) void reply.code(404).send();
    else done();
  });
  server.post("/chatwoot/:path", (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (secret !== null) {
      const verdict = verifyWebhook(request.headers, body, secret, now(), { toleranceSeconds });
      if (!verdict.ok) return reply.code(401).send();
      if (!replays.isNew(String(request.headers["x-chatwoot-signature"]), now())) return reply.code(200).send();
    }
    const concerned = concernedBy(body);
    if (concerned === undefined) return reply.code(400).send();
    if (concerned !== null && (concerned.accountId ?? accountId) === accountId) onHint(concerned.displayId);
    return reply.code(200).send();
  });
  return server;
}

/** The conversation to read again; `null` for none, also of an event that a later release brings. `undefined`: no event. */
function concernedBy(body: Buffer): ReturnType<typeof concernedConversation> | undefined {
  const json = parseJson(body);
  if (!webhookEnvelope.safeParse(json).success) return undefined;
  return concernedConversation(json);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

const sameText = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));
const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
