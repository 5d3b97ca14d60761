import type { Finding } from "../../model/finding.ts";
import type { KnownDirectory } from "../known/directory.ts";
import type { Pseudonyms } from "../pseudonym.ts";
import type { CollisionGuard } from "./collisions.ts";
import { Entities } from "./entities.ts";
import type { Replacer } from "./replacer.ts";

/** 60 bits, as the participants' references. */
export const TOKEN_LENGTH = 12;
const CACHE_MAX = 50_000;

/**
 * Tokens of a run: keyed HMAC over type and canonical value, so the same everywhere. A participant's token is that of the
 * reference, `customer_8f3k2a9q0mtx`: who is mentioned can be told from who speaks.
 */
export class TokenMint {
  readonly #pseudonyms: Pseudonyms;
  readonly #guard: CollisionGuard;
  readonly #accountId: number;
  readonly #cache = new Map<string, string>();

  constructor(pseudonyms: Pseudonyms, guard: CollisionGuard, accountId: number) {
    this.#pseudonyms = pseudonyms;
    this.#guard = guard;
    this.#accountId = accountId;
  }

  ofPerson(key: string): string {
    return this.#token(`participant\u0000${this.#accountId}:${key}`);
  }

  ofValue(kind: string, canonical: string): string {
    return this.#token(`${kind}\u0000${canonical}`);
  }

  #token(source: string): string {
    const cached = this.#cache.get(source);
    if (cached !== undefined) return cached;
    const token = withLetter(this.#pseudonyms.token(source, TOKEN_LENGTH).toUpperCase());
    this.#guard.claim(token, source);
    if (this.#cache.size >= CACHE_MAX) this.#cache.clear();
    this.#cache.set(source, token);
    return token;
  }
}

/** Twelve digits (one token in a million) would read like a number that somebody has. */
const withLetter = (token: string): string =>
  /[A-Z]/.test(token) ? token : "ABCDEFGHJK".charAt(Number(token.charAt(0))) + token.slice(1);

/** `<CUSTOMER_...>`, `<PERSON_...>`, `<EMAIL_...>`: no numbers, nothing that depends on the order of texts. */
export class Tokens implements Replacer {
  readonly #mint: TokenMint;
  readonly #entities: Entities;

  constructor(mint: TokenMint, directories: readonly KnownDirectory[]) {
    this.#mint = mint;
    this.#entities = new Entities(directories);
  }

  replacementOf(finding: Finding, value: string): string {
    const entity = this.#entities.entityOf(finding, value);
    if (entity.type === "known") return `<${entity.role}_${this.#mint.ofPerson(entity.key)}>`;
    if (entity.type === "named") return `<PERSON_${this.#mint.ofValue("PERSON", entity.name)}>`;
    return `<${finding.kind}_${this.#mint.ofValue(finding.kind, entity.canonical)}>`;
  }

  literal(placeholder: string): string {
    return placeholder;
  }
}
