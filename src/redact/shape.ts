/** How a token is written. */
export const Shape = {
  /** First letter is upper case. */
  capital: 1,
  /** Two letters or more, all upper case. */
  allCaps: 2,
  /** First letter is a lower-case letter of a script that has case. */
  lower: 4,
  hasDigit: 8,
  onlyDigits: 16,
  latin: 32,
  /** Has a letter outside ASCII. */
  nonAscii: 64,
  /** An upper-case letter after a lower-case one (`McDonald`, `PayPal`). */
  innerUpper: 128,
  /** Of a script without spaces: the token may be a whole sentence. */
  unspaced: 256,
  /** Exactly one letter. */
  single: 512,
  hasLetter: 1024,
} as const;
