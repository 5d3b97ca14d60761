import type { RedactedThread } from "../model/redacted.ts";
import type { ViewContext } from "./context.ts";

/**
 * Where the dashboard shows the message; whoever follows the link has to log in. Never a blob URL: those are open to
 * all and do not expire. Route: Chatwoot `app/javascript/dashboard/routes/dashboard/conversation`, `messageId` query.
 */
export function dashboardUrl(
  thread: Pick<RedactedThread, "accountId" | "displayId">,
  messageId: number,
  { baseUrl }: Pick<ViewContext, "baseUrl">,
): string | null {
  if (baseUrl === null) return null;
  const base = baseUrl.endsWith("/") ? baseUrl.slice(0, -1) : baseUrl;
  return `${base}/app/accounts/${thread.accountId}/conversations/${thread.displayId}?messageId=${messageId}`;
}
