import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";

/** Crockford's base 32 in lower case: no i, l, o, u, so a reference is easy to read out and never spells a word. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** 12 characters are 60 bits: with ten million people a collision has a chance of 1 to 23,000. */
const REF_LENGTH = 12;

/**
 * Pseudonyms that are stable as long as the key is: HMAC-SHA256 (RFC 2104), cut and written in base 32. Who has the key
 * can test a guess, so the key never goes where the corpus goes.
 */
export class Pseudonyms {
  readonly #key: KeyObject;
  readonly #cache = new Map<string, string>();
  /** Names the key in manifests without telling anything about it. */
  readonly keyId: string;

  constructor(key: KeyObject | Uint8Array) {
    this.#key = key instanceof Uint8Array ? createSecretKey(key) : key;
    this.keyId = keyIdOf(this.#key);
  }

  /** `customer_8f3k2a9q0mtx`: `scope` keeps equal ids of different accounts and tables apart. */
  ref(role: string, scope: string): string {
    const cacheKey = `${role}\u0000${scope}`;
    const cached = this.#cache.get(cacheKey);
    if (cached !== undefined) return cached;
    const ref = `${role}_${this.token(`participant\u0000${scope}`, REF_LENGTH)}`;
    // Bounded: a run sees millions of contacts, but each of them only for the length of a conversation.
    if (this.#cache.size >= 10_000) this.#cache.clear();
    this.#cache.set(cacheKey, ref);
    return ref;
  }

  token(value: string, length: number): string {
    return base32(this.#digest(value), length);
  }

  /** Eight numbers of 32 bits, to seed a generator with. */
  numbers(value: string): number[] {
    const digest = this.#digest(value);
    return Array.from({ length: 8 }, (_, index) => digest.readUInt32LE(index * 4));
  }

  #digest(value: string): Buffer {
    return createHmac("sha256", this.#key).update(value, "utf8").digest();
  }
}

/** First 8 hex digits of a hash of the key, with a prefix so that it is no plain hash of it. */
export function keyIdOf(key: KeyObject): string {
  return createHash("sha256").update("chatwoot-corpus key id\u0000").update(key.export()).digest("hex").slice(0, 8);
}

function base32(bytes: Uint8Array, length: number): string {
  let result = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && result.length < length) {
      bits -= 5;
      result += ALPHABET.charAt((value >>> bits) & 31);
    }
  }
  return result;
}
