const FIRST_BITS = 2 ** 23;
const BITS_PER_KEY = 32;
const PROBES = 12;

/**
 * A set that may say yes in vain (one time in a million) and never no in vain: a Bloom filter that grows by layers, each
 * twice as large as the one before. Memory: 4 to 8 bytes a key, a megabyte at least.
 */
export class Bloom {
  readonly #layers: Uint32Array[];
  #left = FIRST_BITS / BITS_PER_KEY;

  /** @param layers of another one, to be looked into only. */
  constructor(layers: readonly Uint32Array[] = [sharedWords(FIRST_BITS / 32)]) {
    this.#layers = [...layers];
  }

  /** In memory that other threads can read. */
  get layers(): readonly Uint32Array[] {
    return this.#layers;
  }

  add(first: number, second: number): void {
    let layer = this.#layers.at(-1) ?? new Uint32Array(1);
    if (this.#left < 1) {
      layer = sharedWords(layer.length * 2);
      this.#layers.push(layer);
      this.#left = (layer.length * 32) / BITS_PER_KEY;
    }
    this.#left--;
    const mask = layer.length * 32 - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = (first + Math.imul(probe, second | 1)) & mask;
      layer[bit >>> 5] = (layer[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  has(first: number, second: number): boolean {
    return this.#layers.some((layer) => isIn(layer, first, second | 1));
  }
}

/** Zeros that other threads can read. */
export const sharedWords = (length: number): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));

function isIn(layer: Uint32Array, first: number, step: number): boolean {
  const mask = layer.length * 32 - 1;
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = (first + Math.imul(probe, step)) & mask;
    if (((layer[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** In bits that are as many as a power of two. */
export function setBit(bits: Uint32Array, hash: number): void {
  const bit = hash & (bits.length * 32 - 1);
  bits[bit >>> 5]! |= 1 << (bit & 31);
}
