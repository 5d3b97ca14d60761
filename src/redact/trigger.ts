/**
 * Words that make a recognizer worth running, as bits: `scan.triggers[i]` has the bits of token i, `scan.allTriggers`
 * those of the whole text. The words themselves are in `recognizers/trigger-words.ts`.
 */
export const Trigger = {
  password: 1 << 0,
  /** PIN, OTP, verification code. */
  code: 1 << 1,
  card: 1 << 2,
  /** CVV, CVC, security code. */
  cvv: 1 << 3,
  phone: 1 << 4,
  /** `mail`, `gmail`, `dot`, `at`, `arroba`: obfuscated addresses. */
  mail: 1 << 5,
  /** `address`, `live`, `ship`, `wohne`, `habite`. */
  address: 1 << 6,
  /** `street`, `avenue`, `rue`, `calle`. */
  street: 1 << 7,
  postcode: 1 << 8,
  /** Passport, licence, national id. */
  document: 1 << 9,
  birth: 1 << 10,
  /** IBAN, account number, sort code, routing number. */
  bank: 1 << 11,
  /** SSN, NINO and the names of other national numbers. */
  social: 1 << 12,
  /** Plate, registration, VIN. */
  vehicle: 1 << 13,
  /** IMEI, serial number, MAC. */
  device: 1 << 14,
  crypto: 1 << 15,
  coordinates: 1 << 16,
  /** API key, token, secret, bearer. */
  secret: 1 << 17,
  /** Two-letter states and provinces that come before a postcode. */
  state: 1 << 18,
  /** `one`, `two`, `oh`, `double`: digits in words. */
  numberWord: 1 << 19,
  month: 1 << 20,
  ip: 1 << 21,
  /** `flat`, `apartment`, `suite`, `unit`, `floor`. */
  unit: 1 << 22,
  /** `number`, `no`, `nr`, `numéro`: between a cue and its value. */
  number: 1 << 23,
  tax: 1 << 24,
  health: 1 << 25,
  /** First words of credentials whose issuer's prefix is set off by `_`, `-` or a dot (`sk_live_`, `ghp_`). */
  credential: 1 << 26,
  /** `username`, `login`, `skype`: an account is named. */
  account: 1 << 27,
  /** What the address rules take for a type of street or dwelling; `street` is wider in languages, narrower in English. */
  streetType: 1 << 28,
  /** corner, intersection: where two streets cross. */
  corner: 1 << 29,
  /** `dot` in other languages, and the mail hosts that everybody knows: what a spelled-out address has. */
  spelledHost: 1 << 30,
} as const;

export type TriggerName = keyof typeof Trigger;
export type TriggerWords = Readonly<Record<TriggerName, readonly string[]>>;
