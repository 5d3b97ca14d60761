import { z } from "zod";
import { type Finding, ok, warn } from "./finding.ts";

const api = z.object({ version: z.string(), queue_services: z.string(), data_services: z.string() });
const patienceMs = 5_000;

/** Chatwoot's own word: `GET /api` says version and services, `GET /health` (since 4.11) that it is up. */
export async function checkChatwoot(
  url: string,
  signal: AbortSignal,
  get: (url: string, init: RequestInit) => Promise<Response> = fetch,
): Promise<Finding[]> {
  const ask = async (path: string): Promise<{ status: number; body: unknown } | null> => {
    try {
      const answer = await get(new URL(path, url).href, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
        redirect: "error",
      });
      return { status: answer.status, body: await answer.json().catch(() => null) };
    } catch {
      signal.throwIfAborted();
      return null;
    }
  };
  const [services, health] = await Promise.all([ask("/api"), ask("/health")]);
  return [servicesFinding(services), healthFinding(health)];
}

type Answer = { readonly status: number; readonly body: unknown } | null;
const look = "look at Chatwoot itself; the extraction reads its database only and does not need it";

function servicesFinding(answer: Answer): Finding {
  if (answer === null) return warn("chatwoot /api", "no answer", "check --chatwoot-url");
  const parsed = api.safeParse(answer.body);
  if (!parsed.success)
    return warn("chatwoot /api", `status ${answer.status}, not Chatwoot's answer`, "check --chatwoot-url");
  const { version, queue_services, data_services } = parsed.data;
  const found = `version ${/^[\w.-]{1,32}$/.test(version) ? version : "unknown"}, queue ${word(queue_services)}, data ${word(data_services)}`;
  return queue_services === "ok" && data_services === "ok"
    ? ok("chatwoot /api", found)
    : warn("chatwoot /api", found, look);
}

const word = (text: string): string => (text === "ok" || text === "failing" ? text : "unknown");

function healthFinding(answer: Answer): Finding {
  if (answer === null) return warn("chatwoot /health", "no answer", "check --chatwoot-url");
  if (answer.status === 404) return ok("chatwoot /health", "not there: before release 4.11");
  const body = answer.body as { readonly status?: unknown } | null;
  return answer.status === 200 && body?.status === "woot"
    ? ok("chatwoot /health", "woot")
    : warn("chatwoot /health", `status ${answer.status}`, look);
}
