import type { Faker } from "@faker-js/faker";
import { fold, wordsOf } from "../../fold.ts";

/** An invented person. */
export interface InventedName {
  readonly first: string;
  readonly last: string;
}
export type NamePart = "first" | "last";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function inventName(faker: Faker): InventedName {
  return { first: faker.person.firstName(), last: faker.person.lastName() };
}

/**
 * The invented name in the form of the mention: the same parts in the same order, as many capitals, the same separators.
 * Middle names and particles fall together with the part beside them.
 *
 * @param partOf which part of the real name a folded word is.
 */
export function inFormOf(
  mention: string,
  name: InventedName,
  partOf: (word: string, index: number) => NamePart,
): string {
  if (unspaced.test(mention)) return [...mention].length > 1 ? name.last + name.first : name.last;
  const words = wordsOf(mention);
  let output = "";
  let done = 0;
  let before: NamePart | null = null;
  for (const [index, word] of words.entries()) {
    const start = mention.indexOf(word, done);
    const part = isInitial(word) ? initialPart(index, words.length) : partOf(fold(word), index);
    if (part !== before) {
      if (before !== null) output += mention.slice(done, start);
      output += inCaseOf(word, isInitial(word) ? name[part].charAt(0) : name[part]);
    }
    before = part;
    done = start + word.length;
  }
  return output || name.first;
}

const isInitial = (word: string): boolean => [...word].length === 1;
const initialPart = (index: number, count: number): NamePart => (index > 0 && index === count - 1 ? "last" : "first");

function inCaseOf(word: string, name: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return name.toUpperCase();
  return word === word.toLowerCase() && word !== word.toUpperCase() ? name.toLowerCase() : name;
}

/** For addresses and handles: letters of ASCII, or nothing. */
export const slugOf = (name: string): string => fold(name).replace(/[^a-z0-9]/g, "");
