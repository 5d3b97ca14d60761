import type { PhoneCandidate } from "./phone-candidate.ts";

/**
 * Groupings that people use for telephone numbers and hardly for anything else, without country code or cue. Sources:
 * ITU-T E.123 and the national notations collected in libphonenumber's formatting rules.
 */
const nationalGroups = new Set([
  ...[
    "3-3-4",
    "3-4",
    "3-4-4",
    "3-3-3",
    "3-2-2-2",
    "3-3-2-2",
    "3-2-2",
    "2-3-2-2",
    "2-2-2-2",
    "2-2-2-2-2",
    "4-3-3",
    "4-6",
  ],
  ...["4-3-4", "3-7", "3-8", "2-4-4", "2-4-3", "2-3-3", "2-3-4", "2-8", "2-7", "5-6", "5-5", "5-3-3", "5-3-4", "4-4"],
  ...["4-7", "1-3-3-4", "1-3-4", "1-4-4", "1-3-3", "1-2-2-2-2", "4-2-2-2", "4-3-2-2", "4-2-2", "3-6", "3-5", "2-6"],
  ...[
    "2-3-4-4",
    "2-2-3-4",
    "2-3-3-4",
    "2-5-4",
    "2-4-5",
    "4-5",
    "5-4",
    "6-4",
    "6-5",
    "3-2-3",
    "3-3-5",
    "4-3-5",
    "2-3-5",
  ],
]);

const year = /^(?:19|20)\d\d$/;

/** A date or a range of years: not dialled, whatever word stands before it. */
export function isDateLike({ digits, groups, sizes, international }: PhoneCandidate): boolean {
  if (international || sizes.length === 1) return false;
  if (groups === "4-4") return year.test(digits.slice(0, 4)) && year.test(digits.slice(4));
  return isDate(digits, sizes);
}

/** `1 299 000`, `12.500.000`: groups of three behind a short head that is not zero. */
export function isSumLike({ digits, groups, joiners, international }: PhoneCandidate): boolean {
  return !international && /^[12](?:-3)+$/.test(groups) && !digits.startsWith("0") && joiners.length === 1;
}

/** `2024-03-05`, `05.04.1984`, `5/4/84`, `2024-03-05 14`. */
function isDate(digits: string, sizes: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = sizes;
  if (sizes.length < 3 || sizes.length > 6 || second > 2) return false;
  if (first === 4 && third <= 2) return year.test(digits.slice(0, 4)) && Number(digits.slice(4, 4 + second)) <= 12;
  if (first > 2 || (third !== 4 && third !== 2)) return false;
  const a = Number(digits.slice(0, first));
  const b = Number(digits.slice(first, first + second));
  if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) return false;
  if (third === 4) return year.test(digits.slice(first + second, first + second + 4));
  return sizes.length === 3;
}

/** Whether the grouping alone makes it a telephone number. */
export function hasPhoneLayout(candidate: PhoneCandidate): boolean {
  const { digits, groups, joiners, parenthesis } = candidate;
  if (digits.length < 7 || digits.length > 15 || isDateLike(candidate) || isSumLike(candidate)) return false;
  if (/^1(?:-1){6,}$/.test(groups)) return true;
  if (!groups.includes("-"))
    return digits.startsWith("0") && !digits.startsWith("00") && digits.length >= 10 && digits.length <= 11;
  if (parenthesis) return true;
  // One kind of joiner, or a trunk prefix set off by a slash or dash from groups with blanks.
  if (joiners.length > 2 || (joiners.length === 2 && !digits.startsWith("0"))) return false;
  if (joiners === "." && !digits.startsWith("0") && groups !== "3-3-4") return false;
  return nationalGroups.has(groups) || (digits.startsWith("0") && digits.length >= 8 && digits.length <= 12);
}
