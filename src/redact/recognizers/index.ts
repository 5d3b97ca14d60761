import type { Recognizer } from "../recognizer.ts";
import { address } from "./address.ts";
import { birthDate } from "./birth-date.ts";
import { card } from "./card.ts";
import { chineseId } from "./chinese-id.ts";
import { coordinates } from "./coordinates.ts";
import { cryptoWallet } from "./crypto-wallet.ts";
import { email } from "./email.ts";
import { emailObfuscated } from "./email-obfuscated.ts";
import { iban } from "./iban.ts";
import { idInContext } from "./id-in-context.ts";
import { imei } from "./imei.ts";
import { ip } from "./ip.ts";
import { mac } from "./mac.ts";
import { nationalId } from "./national-id.ts";
import { openLink } from "./open-link.ts";
import { phone } from "./phone.ts";
import { phoneInWords } from "./phone-words.ts";
import { postcode } from "./postcode.ts";
import { secretInContext } from "./secret-context.ts";
import { secretToken } from "./secret-token.ts";
import { ssn } from "./ssn.ts";
import { url } from "./url.ts";
import { uuid } from "./uuid.ts";
import { vehicle } from "./vehicle.ts";

export { triggerWords } from "./trigger-words.ts";

/**
 * Recognizers of structured data. The order is that of the labels' priority where findings overlap with equal score; it
 * does not decide what is found.
 */
export const structuredRecognizers: readonly Recognizer[] = [
  secretToken,
  secretInContext,
  openLink,
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
  birthDate,
  nationalId,
  chineseId,
  uuid,
  idInContext,
  imei,
  vehicle,
  cryptoWallet,
  address,
  postcode,
];
