import type { DirectIdentifier } from "../../../model/identifiers.ts";
import { everyWord, LineReader, SHORTEST_NUMBER } from "../line-reader.ts";
import { isFictional, nationalNumber } from "../phone.ts";

/** Longer identifiers are told by their beginning. */
export const WORDS_MAX = 8;
const SHORTEST = 6;

/** Why an identifier is not looked for; counted in the receipt. */
export type SkipReason = "short" | "short_number" | "one_word_name" | "allowed" | "invented";

/**
 * In what forms an identifier may stand in a text. `words`: one behind the other, whatever is between them. `number`: digits
 * alone, marked by what they are: `F` a telephone number with country code, `N` without, `I` another number.
 */
export type Key = { readonly words: readonly string[] } | { readonly number: string };

const reader = new LineReader(everyWord);
/** ASCII, and nothing that could be a placeholder. */
const PLAIN = /^[ -;=-~]*$/;

/** Case, accents and separators do not count. */
export function foldedWords(value: string): string[] {
  // Most identifiers are plain, and there are millions of them.
  if (PLAIN.test(value)) return value.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words = reader.readText(value.normalize("NFKC"));
  return Array.from({ length: words.count }, (_, index) => words.wordAt(index));
}

export function keysOf({ kind, value }: DirectIdentifier): readonly Key[] | SkipReason {
  const digits = /^(?:whatsapp:|sms:|tel:)?\+?([\d\s().-]+)$/.exec(value)?.[1]?.replace(/\D/g, "");
  if (digits !== undefined) return numberKeys(kind, value, digits);
  const folded = foldedWords(value);
  if (folded.reduce((sum, word) => sum + word.length, 0) < SHORTEST) return "short";
  if (kind === "name" && (folded.length < 2 || folded.some((word) => word.length < 2))) return "one_word_name";
  return [{ words: folded.slice(0, WORDS_MAX) }];
}

function numberKeys(kind: DirectIdentifier["kind"], value: string, digits: string): readonly Key[] | SkipReason {
  if (digits.length < SHORTEST_NUMBER) return "short_number";
  const isPhone = kind === "phone" || /^(?:whatsapp:|sms:|tel:|\+)/.test(value);
  if (!isPhone) return [{ number: `I${digits}` }];
  const national = nationalNumber(digits);
  return [{ number: `F${digits}` }, ...(national.length < SHORTEST_NUMBER ? [] : [{ number: `N${national}` }])];
}

/**
 * Whether invented values of the style `surrogate` can be the same by chance: any name is somebody's, and the ranges that
 * are kept for fiction are all that is invented of addresses and numbers.
 */
export function mayBeInvented({ kind, value }: DirectIdentifier): boolean {
  if (kind === "name") return true;
  return /\.example$/i.test(value) || isFictional(value.replace(/\D/g, ""));
}
