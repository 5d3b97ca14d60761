import { card } from "./card.ts";
import { chatwootLink, chatwootUuid } from "./chatwoot.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import type { LeakRule } from "./leak-rule.ts";
import { ipAddress, macAddress } from "./network.ts";
import { phone } from "./phone.ts";
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
