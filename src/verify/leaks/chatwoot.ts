import type { LeakRule } from "./leak-rule.ts";

/**
 * Addresses of Chatwoot that open a file or a survey to anybody who has them, for ever. Routes: Chatwoot
 * `config/routes.rb` (`slack_uploads`, `survey/responses`) and Rails' ActiveStorage.
 */
const OPEN_ROUTE = /rails(?:\/|%2f)active_storage|(?:\/|%2f)slack_uploads|survey(?:\/|%2f)responses/i;

export const chatwootLink: LeakRule = {
  name: "chatwoot-link",
  suspects: (line) => OPEN_ROUTE.test(line),
  found: (text) => OPEN_ROUTE.test(text),
};

const RANDOM_UUID = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/i;

/** Random UUIDs (version 4): Chatwoot's conversations have one, and it is a capability. Ours are version 5. */
export const chatwootUuid: LeakRule = {
  name: "uuid",
  suspects: hasVersionFour,
  found: (text) => RANDOM_UUID.test(text),
};

/** `-4xxx-`: any version 4 UUID has it, and hardly anything else. */
function hasVersionFour(line: string): boolean {
  for (let index = line.indexOf("-4"); index !== -1; index = line.indexOf("-4", index + 1)) {
    if (line.charAt(index + 5) === "-") return true;
  }
  return false;
}
