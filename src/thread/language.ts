import { type JsonObject, stringOf } from "./json.ts";

/**
 * Primary language subtag (BCP 47) that Chatwoot's own detection gave a conversation
 * (`conversations.additional_attributes.conversation_language`, `lib/integrations/google_translate/detect_language_service.rb`). Not
 * `browser_language`: people write in other languages than their browser's menus are in. Anything that is no language tag
 * is not published.
 */
export function languageOf(conversationAttributes: JsonObject): string | null {
  const tag = stringOf(conversationAttributes["conversation_language"]);
  return tag === null ? null : (/^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,4}$/i.exec(tag)?.[1]?.toLowerCase() ?? null);
}
