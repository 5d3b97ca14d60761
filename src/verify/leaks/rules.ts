import type { ReplacementStyle } from "../../model/style.ts";
import { card } from "./card.ts";
import { chatwootLink, chatwootUuid } from "./chatwoot.ts";
import { email, realEmail } from "./email.ts";
import { iban } from "./iban.ts";
import type { LeakRule } from "./leak-rule.ts";
import { ipAddress, macAddress, realIpAddress, realMacAddress } from "./network.ts";
import { phone, realPhone } from "./phone.ts";
import { apiKey, jwt, urlCredentials } from "./secrets.ts";
import { ssn } from "./ssn.ts";

/** What no line of a corpus may hold. */
export const leakRules: readonly LeakRule[] = [
  email,
  phone,
  card,
  iban,
  ssn,
  ipAddress,
  macAddress,
  jwt,
  apiKey,
  urlCredentials,
  chatwootLink,
  chatwootUuid,
];

/** For the manifest and receipts, which hold versions, run ids and what the operator typed as scope. */
export const administrativeLeakRules: readonly LeakRule[] = [
  email,
  phone,
  card,
  iban,
  ssn,
  jwt,
  apiKey,
  urlCredentials,
];

/**
 * For a corpus of this style. Invented values (`surrogate`) come from ranges that nobody has, and are let pass there; cards,
 * IBANs and social security numbers are invented with a wrong check digit.
 */
export function leakRulesOf(style: ReplacementStyle): readonly LeakRule[] {
  if (style !== "surrogate") return leakRules;
  const real = new Map([realEmail, realPhone, realIpAddress, realMacAddress].map((rule) => [rule.name, rule]));
  return leakRules.map((rule) => real.get(rule.name) ?? rule);
}
