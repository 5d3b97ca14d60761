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

const verhoeffProduct = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
] as const;
const verhoeffPermutation = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
] as const;

/** Verhoeff's dihedral check: Aadhaar (UIDAI). */
export function verhoeffValid(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    const permuted = verhoeffPermutation[index % 8]?.charCodeAt(digit) ?? Number.NaN;
    check = (verhoeffProduct[check]?.charCodeAt(permuted - 48) ?? Number.NaN) - 48;
    if (Number.isNaN(check)) return false;
  }
  return digits.length > 0 && check === 0;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day of a month can exist in some year: enough for numbers that carry a birth date without century. */
export const isCalendarDay = (month: number, day: number): boolean => day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
