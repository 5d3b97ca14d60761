/**
 * Check digit arithmetic shared by the numbers of several countries and issuers. All functions take the number in its
 * compact form (digits, or digits and upper-case letters) and never throw: a character they do not know fails the check.
 */

/** `NaN` for anything but an ASCII digit, so that a sum with it fails every comparison. */
export const digitAt = (compact: string, index: number): number => {
  const digit = compact.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
};

/** ISO/IEC 7812-1 annex B (Luhn): payment cards, IMEI, SIN, personnummer, SIREN. */
export function luhnValid(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let index = digits.length - 1; index >= 0; index--) {
    let digit = digitAt(digits, index);
    if (double) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
    double = !double;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** ISO 7064 remainder modulo 97 of digits and upper-case letters (A = 10 ... Z = 35), as IBAN uses it. */
export function mod97(compact: string): number {
  let remainder = 0;
  for (let index = 0; index < compact.length; index++) {
    const code = compact.charCodeAt(index);
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97;
    else if (code >= 65 && code <= 90) remainder = (remainder * 100 + code - 55) % 97;
    else return Number.NaN;
  }
  return compact.length === 0 ? Number.NaN : remainder;
}

/** ISO 7064 mod 11,10: German tax number, Croatian OIB. */
export function mod11And10Valid(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

/** Sum of digits times weights, over as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += digitAt(digits, index) * (weights[index] ?? Number.NaN);
  return sum;
}

/** Multiplication in the dihedral group D5, and the permutation applied by position. */
const verhoeffProduct = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;
const verhoeffPermutation = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
] as const;

/** Verhoeff's dihedral check: Aadhaar (UIDAI). */
export function verhoeffValid(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const permuted = verhoeffPermutation[index % 8]?.[digitAt(digits, digits.length - 1 - index)];
    check = (permuted === undefined ? undefined : verhoeffProduct[check]?.[permuted]) ?? Number.NaN;
  }
  return digits.length > 0 && check === 0;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day of a month can exist in some year: enough for numbers that carry a birth date without century. */
export const isCalendarDay = (month: number, day: number): boolean => day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
