import { createHmac, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { manyConversations, manyMessages } from "./many.ts";
import { sample, sampleText } from "./samples.ts";

export const userToken = "sample-user-token";
export const botToken = "sample-bot-token";
export const inboxIdentifier = "sample-inbox-identifier";
export const hmacToken = "sample-hmac-token";
export const sessionId = "5f1d6b1e-0000-4000-8000-000000001201";
/** As large as the sample says that it is. */
export const picture = randomBytes(81_234);

export interface StandIn extends AsyncDisposable {
  readonly url: string;
  /** `METHOD path?query` of every request, in order. */
  readonly requests: readonly string[];
  /** Headers that came with requests to the storage. */
  readonly storageHeaders: readonly IncomingMessage["headers"][];
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}
interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly location?: string;
}

const json = (value: unknown, status = 200): Answer => ({ status, json: value });
const asSample = (name: string, status = 200): Answer => json(sample(name), status);

/**
 * A server that answers as Chatwoot 4.10 does where the guide sends its reader: account 1 holds what the samples show,
 * account 2 more than one page of everything. Facts: the sources that `src/api/` names.
 */
export async function startStandIn(): Promise<StandIn> {
  const requests: string[] = [];
  const storageHeaders: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
      const asked: Asked = {
        method: request.method ?? "GET",
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      requests.push(`${asked.method} ${request.url}`);
      if (pathname.startsWith("/rails/") || pathname.startsWith("/disk/")) storageHeaders.push(request.headers);
      send(response, answerOf(asked), own());
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A TCP server's address is an object.
  const own = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own(),
    requests,
    storageHeaders,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(response: ServerResponse, { status, json: value, bytes, location }: Answer, url: string): void {
  response.statusCode = status;
  if (location !== undefined) response.setHeader("location", location);
  if (value === undefined) {
    response.end(bytes);
    return;
  }
  response.setHeader("content-type", "application/json; charset=utf-8");
  // Links of the samples lead here.
  response.end(JSON.stringify(value).replaceAll("https://chatwoot.example.com", url));
}

function answerOf(asked: Asked): Answer {
  if (asked.path === "/api") return asSample("api-status");
  if (asked.path.startsWith("/rails/active_storage/")) return { status: 302, location: "/disk/for-five-minutes" };
  if (asked.path === "/disk/for-five-minutes") return { status: 200, bytes: picture };
  if (asked.path.startsWith("/public/api/v1/")) return publicAnswer(asked);
  const scoped = /^\/api\/(v[12])\/accounts\/(\d+)(\/.*)$/.exec(asked.path);
  if (!scoped) return asSample("error-not-found", 404);
  const token = asked.headers["api_access_token"];
  if (token !== userToken && token !== botToken) return asSample("error-unauthorized", 401);
  if (token === botToken && !forBots(asked)) {
    return json({ error: "Access to this endpoint is not authorized for bots" }, 401);
  }
  const [, version, account, path = ""] = scoped;
  const scopedAsked = { ...asked, path };
  if (version === "v2") return reportAnswer(scopedAsked);
  return account === "1" ? sampleAnswer(scopedAsked) : manyAnswer(scopedAsked);
}

/** 4.10: making messages is allowed, reading them is not. */
const forBots = ({ method, path }: Asked) => method === "POST" && /\/conversations\/\d+\/messages$/.test(path);

function sampleAnswer({ method, path, query, body }: Asked): Answer {
  if (method === "POST") return postAnswer(path, body);
  switch (path) {
    case "/conversations":
      return query.get("page") === "2" ? json(emptyList) : asSample("conversations");
    case "/conversations/57":
      return asSample("conversation");
    case "/conversations/57/messages":
      return asSample("messages");
    case "/conversations/57/attachments":
      return asSample("attachments");
    case "/contacts":
      return asSample("contacts");
    case "/contacts/1201":
      return asSample("contact");
    case "/contacts/search":
      return query.get("q")
        ? asSample("contacts-search")
        : json({ error: "Specify search string with parameter q" }, 422);
    case "/csat_survey_responses":
      return asSample("csat-survey-responses");
    default:
      return asSample("error-not-found", 404);
  }
}

function postAnswer(path: string, body: string): Answer {
  const given: unknown = JSON.parse(body);
  if (path === "/conversations/filter" && typeof given === "object" && given !== null && "payload" in given) {
    return asSample("conversations-filter");
  }
  if (path === "/webhooks") {
    return json({ payload: { webhook: { id: 9, account_id: 1, name: null, ...(given as object) } } });
  }
  return asSample("error-not-found", 404);
}

function reportAnswer({ path, query }: Asked): Answer {
  if (!query.get("since") || !query.get("until")) return json([]);
  return path === "/reports/summary" ? asSample("report-summary") : asSample("report-series");
}

const emptyList = {
  data: { meta: { mine_count: 0, assigned_count: 0, unassigned_count: 0, all_count: 0 }, payload: [] },
};

/** Source: `app/finders/conversation_finder.rb`, `app/finders/message_finder.rb`. */
function manyAnswer({ path, query }: Asked): Answer {
  if (path === "/conversations") return json(manyConversations(query));
  if (/^\/conversations\/\d+\/messages$/.test(path)) return json(manyMessages(query));
  return asSample("error-not-found", 404);
}

/** Source: `app/controllers/public/api/v1/inboxes/contacts_controller.rb`, `process_hmac`, of an inbox that demands it. */
function publicAnswer({ method, path, query, body }: Asked): Answer {
  const inbox = `/public/api/v1/inboxes/${inboxIdentifier}`;
  if (!path.startsWith(inbox)) return asSample("error-not-found", 404);
  if (method === "POST" && path === `${inbox}/contacts`) {
    const form = new URLSearchParams(body);
    const expected = createHmac("sha256", hmacToken)
      .update(form.get("identifier") ?? "")
      .digest("hex");
    if (form.get("identifier_hash") !== expected) return { status: 500 };
    return json({ source_id: sessionId, id: 1201, name: form.get("name"), email: null, pubsub_token: "sample-token" });
  }
  if (path === `${inbox}/contacts/${sessionId}/conversations/57/messages` && !query.has("after")) {
    const { payload } = JSON.parse(sampleText("messages")) as { payload: { private: boolean; message_type: number }[] };
    return json(payload.filter((message) => !message.private && message.message_type !== 2));
  }
  return asSample("error-not-found", 404);
}
