import { type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/**
 * Addresses of Chatwoot that open a file or a survey to anybody who has them, for ever. Routes: Chatwoot
 * `config/routes.rb` (`slack_uploads`, `survey/responses`) and Rails' ActiveStorage.
 */
const OPEN_ROUTE = /rails(?:\/|%2f)active_storage|(?:\/|%2f)slack_uploads|survey(?:\/|%2f)responses/i;

export const chatwootLink: LeakRule = leakRule(
  "chatwoot-link",
  { mark: Mark.route, traces: [/[/fF](?:active_storage|slack_uploads|responses)/i] },
  (text) => OPEN_ROUTE.test(text),
);

const RANDOM_UUID = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/i;

/** Random UUIDs (version 4): Chatwoot's conversations have one, and it is a capability. Ours are version 5. */
export const chatwootUuid: LeakRule = leakRule(
  "uuid",
  { mark: Mark.random, traces: [/-4[0-9a-f]{3}-[89ab]/i] },
  (text) => RANDOM_UUID.test(text),
);
