import { type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** JSON Web Tokens (RFC 7519): header and payload begin with `{"`, which is `eyJ` in base64url. */
export const jwt: LeakRule = leakRule("jwt", { mark: Mark.token, traces: [/\.eyJ/] }, (text) =>
  /eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/.test(text),
);

/** Keys that their issuers mark as such, so that scanners can find them. */
const KEY_FORMS: readonly RegExp[] = [
  /\b[srp]k_(?:live|test)_[0-9A-Za-z]{16,}/, // Stripe
  /\bwhsec_[0-9A-Za-z]{24,}/,
  /\bsk-(?:proj-|ant-|svcacct-)?[\w-]{20,}/, // OpenAI, Anthropic
  /\bgh[pousr]_[0-9A-Za-z]{36,}/, // GitHub
  /\bgithub_pat_\w{40,}/,
  /\bglpat-[\w-]{20,}/, // GitLab
  /\bxox[abeprs]-[\w-]{10,}/, // Slack
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, // Amazon Web Services
  /\bAIza[\w-]{35}/, // Google
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/, // SendGrid
  /\bnpm_[0-9A-Za-z]{36}/,
  /\bshp(?:at|ss|ca|pa)_[0-9a-f]{32}/, // Shopify
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];
/** Every form above holds one of these. */
const KEY_TRACES: readonly RegExp[] = [
  /(?:k_live|k_test|whsec|gh[pousr]|github_pat|npm|shp[acps][ast])_[0-9A-Za-z_]{16}/,
  /(?:sk|glpat|xox[abeprs]|----)-[\w-]{5}/,
  /A(?:KIA|SIA|Iza)[\w-]{16}/,
  /SG\.[\w-]{16}/,
];

export const apiKey: LeakRule = leakRule("api-key", { mark: Mark.key, traces: KEY_TRACES }, (text) =>
  KEY_FORMS.some((form) => form.test(text)),
);

/** `https://user:password@host` and `https://token@host`. */
export const urlCredentials: LeakRule = leakRule(
  "url-credentials",
  { mark: Mark.credentials, traces: [/:\/\/[^\s/?#@<>"']{1,1024}@/] },
  (text) => /:\/\/[^\s/?#@<>"'\\]{1,512}@[\p{L}\p{N}]/u.test(text),
);
