import type { LeakRule } from "./leak-rule.ts";

/**
 * Addresses of Chatwoot that open a file or a survey to anybody who has them, for ever. Routes: Chatwoot
 * `config/routes.rb` (`slack_uploads`, `survey/responses`) and Rails' ActiveStorage.
 */
const OPEN_ROUTES = ["/rails/active_storage", "/slack_uploads", "/survey/responses/"] as const;
const ROUTE_MARK = /active_storage|slack_uploads|survey\/responses/i;

export const chatwootLink: LeakRule = {
  name: "chatwoot-link",
  found: ({ text, slashes }) =>
    slashes > 0 && ROUTE_MARK.test(text) && OPEN_ROUTES.some((route) => text.toLowerCase().includes(route)),
};

const RANDOM_UUID = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/i;

/** Random UUIDs (version 4): Chatwoot's conversations have one, and it is a capability. Ours are version 5. */
export const chatwootUuid: LeakRule = {
  name: "uuid",
  found: ({ text, hyphens }) => hyphens >= 4 && RANDOM_UUID.test(text),
};
