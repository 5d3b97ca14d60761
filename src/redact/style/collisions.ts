import { createHash } from "node:crypto";
import { CorpusError } from "../../errors.ts";

const SLOT_BYTES = 16;
const FIRST_SLOTS = 1 << 12;
/** 64 MiB. With so many tokens of 60 bits a collision has a chance of 1 to 280,000; later ones are not remembered. */
const SLOTS_MAX = 1 << 22;

/**
 * Remembers which value a token stands for, as 64 bits of hash each, so that two values never share one unnoticed.
 * Memory: 16 bytes a token and room to grow, 64 MiB at most.
 */
export class CollisionGuard {
  #slots = new BigUint64Array((FIRST_SLOTS * SLOT_BYTES) / 8);
  #count = 0;

  /** @throws {CorpusError} `bug` when the token stands for something else: a longer token, or another key, is needed. */
  claim(token: string, source: string): void {
    const key = hash64(`token\u0000${token}`);
    const value = hash64(`source\u0000${source}`);
    const slot = this.#slotOf(key);
    const stored = this.#slots[slot * 2] ?? 0n;
    if (stored === 0n) this.#put(slot, key, value);
    else if (this.#slots[slot * 2 + 1] !== value) {
      throw new CorpusError("bug", "two values have the same token", {
        hint: "nothing was published; use another key (CHATWOOT_CORPUS_KEY), and please report it",
      });
    }
  }

  #put(slot: number, key: bigint, value: bigint): void {
    if (this.#count * 4 >= this.#size * 3) {
      if (this.#size >= SLOTS_MAX) return;
      this.#grow();
      this.#put(this.#slotOf(key), key, value);
      return;
    }
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = value;
    this.#count++;
  }

  get #size(): number {
    return this.#slots.length / 2;
  }

  #slotOf(key: bigint): number {
    const mask = this.#size - 1;
    let slot = Number(key & BigInt(mask));
    for (;;) {
      const stored = this.#slots[slot * 2];
      if (stored === 0n || stored === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new BigUint64Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0n;
      if (key === 0n) continue;
      const slot = this.#slotOf(key);
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = old[at + 1] ?? 0n;
    }
  }
}

/** Never 0, which means an empty slot. */
const hash64 = (text: string): bigint => createHash("sha256").update(text, "utf8").digest().readBigUInt64LE() || 1n;
