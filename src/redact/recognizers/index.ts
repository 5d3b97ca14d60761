import type { Recognizer } from "../recognizer.ts";
import { card } from "./card.ts";
import { coordinates } from "./coordinates.ts";
import { email } from "./email.ts";
import { emailObfuscated } from "./email-obfuscated.ts";
import { iban } from "./iban.ts";
import { ip } from "./ip.ts";
import { mac } from "./mac.ts";
import { phone } from "./phone.ts";
import { phoneInWords } from "./phone-words.ts";
import { secretInContext } from "./secret-context.ts";
import { secretToken } from "./secret-token.ts";
import { ssn } from "./ssn.ts";
import { url } from "./url.ts";

export { triggerWords } from "./trigger-words.ts";

/**
 * Recognizers of structured data. The order is that of the labels' priority where findings overlap with equal score; it
 * does not decide what is found.
 */
export const structuredRecognizers: readonly Recognizer[] = [
  secretToken,
  secretInContext,
  url,
  email,
  emailObfuscated,
  iban,
  card,
  ssn,
  mac,
  ip,
  coordinates,
  phone,
  phoneInWords,
];
