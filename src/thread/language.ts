import { type JsonObject, stringOf } from "./json.ts";

/**
 * Primary language subtag (BCP 47) of a conversation: what Chatwoot detected, else what the visitor's browser asked for
 * (`conversations.additional_attributes`). Anything that is no language tag is not published.
 */
export function languageOf(conversationAttributes: JsonObject): string | null {
  return (
    primary(conversationAttributes["conversation_language"]) ?? primary(conversationAttributes["browser_language"])
  );
}

function primary(value: unknown): string | null {
  const tag = stringOf(value);
  return tag === null ? null : (/^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,4}$/i.exec(tag)?.[1]?.toLowerCase() ?? null);
}
