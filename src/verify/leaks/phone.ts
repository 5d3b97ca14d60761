import { isWordUnit, type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** ITU-T E.164 country codes in use, as first digits: one, two and three digits. */
const CALLING_CODES = new Set(
  (
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 " +
    "91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 " +
    "240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 " +
    "291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 " +
    "387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 " +
    "675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 880 886 960 961 962 963 964 " +
    "965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998"
  ).split(" "),
);
/** Countries whose own numbers may begin with 0 also when dialled from abroad. */
const WITH_LEADING_ZERO = new Set(["39", "225", "241", "242"]);
const NUMBER = /\+\(?\d(?:[ .\-/()]{0,2}\d){9,14}/y;

/** Telephone numbers in international form: `+`, a country code in use, 10 to 15 digits in all. */
export const phone: LeakRule = phoneRule(() => false);

/**
 * Numbers that regulators keep free for films and books: North America (555-0100 to 0199), Ofcom, ACMA, Bundesnetzagentur,
 * ARCEP, PTS.
 */
const FICTIONAL = /^(?:1[2-9]\d\d55501\d\d|447700900\d{3}|6125550\d{4}|493023125\d{3}|3363998\d{4}|467017406\d\d)$/;

/** The same where numbers are invented. */
export const realPhone: LeakRule = phoneRule(isFictional);

export function isFictional(digits: string): boolean {
  return FICTIONAL.test(digits);
}

function phoneRule(isInvented: (digits: string) => boolean): LeakRule {
  const found = (text: string): boolean => {
    for (let index = text.indexOf("+"); index !== -1; index = text.indexOf("+", index + 1)) {
      if (/[\p{L}\p{N}+]/u.test(text.charAt(index - 1))) continue;
      NUMBER.lastIndex = index;
      const number = NUMBER.exec(text)?.[0];
      if (number === undefined || isWordUnit(text, index + number.length)) continue;
      const digits = number.replace(/\D/g, "");
      if (isAssigned(digits) && !isInvented(digits)) return true;
    }
    return false;
  };
  return leakRule("phone", { mark: Mark.plus, traces: [/\+/] }, found);
}

function isAssigned(digits: string): boolean {
  if (digits.startsWith("1")) return /^1[2-9]\d\d[2-9]\d{6}$/.test(digits); // North American numbering plan
  const code = [digits.slice(0, 3), digits.slice(0, 2), digits.slice(0, 1)].find((start) => CALLING_CODES.has(start));
  if (code === undefined || /^(\d)\1*$/.test(digits.slice(code.length))) return false;
  return digits.charAt(code.length) !== "0" || WITH_LEADING_ZERO.has(code);
}

/** Without the country code, if there is one in use. */
export function nationalNumber(digits: string): string {
  const code = [digits.slice(0, 1), digits.slice(0, 2), digits.slice(0, 3)].find((start) => CALLING_CODES.has(start));
  return digits.slice(code?.length ?? 0);
}
