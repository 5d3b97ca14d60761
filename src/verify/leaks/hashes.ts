export const SEED_ONE = 0x811c9dc5 | 0;
export const SEED_TWO = 0x2545f491;
const PRIME_ONE = 0x01000193;
const PRIME_TWO = 0x5bd1e995;

export const mixOne = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, PRIME_ONE);
  return mixed ^ (mixed >>> 15);
};
export const mixTwo = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, PRIME_TWO);
  return mixed ^ (mixed >>> 13);
};

/** FNV-1a, and what brings its upper bits into the lower ones. */
export const addToHash = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME_ONE);
export const endOfHash = (hash: number): number => hash ^ (hash >>> 15);

/** Of a folded word. */
export function hashesOf(word: string): readonly [one: number, two: number] {
  let one = SEED_ONE;
  let two = SEED_TWO;
  for (let at = 0; at < word.length; at++) {
    one = addToHash(one, word.charCodeAt(at));
    two = mixTwo(two, word.charCodeAt(at));
  }
  return [endOfHash(one), two];
}
