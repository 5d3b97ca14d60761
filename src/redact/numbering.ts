import type { Finding } from "../model/finding.ts";
import type { KnownDirectory } from "./known/directory.ts";
import { Entities } from "./style/entities.ts";
import type { Replacer } from "./style/replacer.ts";

const literalShape = /^<(.+?)(?:_(\d+))?>$/;

/**
 * Placeholders of one conversation: numbered by role or kind and first appearance, same entity same placeholder.
 *
 * A placeholder that a text already holds (typed by somebody, or of an earlier run) keeps its number when that is free,
 * and gets a fresh one when it stands for somebody else already.
 */
export class Numbering implements Replacer {
  readonly #entities: Entities;
  /** Entity to placeholder. */
  readonly #placeholders = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #counters = new Map<string, number>();

  constructor(directories: readonly KnownDirectory[]) {
    this.#entities = new Entities(directories);
    // The first customer is the contact: `<CUSTOMER>` without a number.
    const { contact } = this.#entities;
    if (contact !== undefined) {
      this.#placeholders.set(contact.key, "<CUSTOMER>");
      this.#counters.set("CUSTOMER", 1);
    }
    this.#taken.add("<CUSTOMER>");
  }

  replacementOf(finding: Finding, value: string): string {
    const { kind } = finding;
    const entity = this.#entities.entityOf(finding, value);
    if (entity.type === "known") return this.#numbered(entity.key, entity.role);
    if (entity.type === "named") return this.#numbered(`name\u0000${entity.name}`, "PERSON");
    const { owner, canonical } = entity;
    if (owner === undefined) return this.#numbered(`${kind}\u0000${canonical}`, kind);
    return this.#numbered(`${owner}\u0000${kind}\u0000${canonical}`, this.#ownedStem(owner, kind));
  }

  literal(placeholder: string): string {
    const entity = `literal\u0000${placeholder}`;
    const known = this.#placeholders.get(entity);
    if (known !== undefined) return known;
    const [, stem = "", number] = literalShape.exec(placeholder) ?? [];
    if (placeholder === "<CUSTOMER>" || !this.#taken.has(placeholder)) {
      this.#take(entity, placeholder);
      return placeholder;
    }
    return number === undefined ? placeholder : this.#numbered(entity, stem);
  }

  /** `<CUSTOMER_EMAIL>`, `<AGENT_1_PHONE>`: the stem of what belongs to a person. */
  #ownedStem(key: string, kind: string): string {
    return `${this.#numbered(key, this.#entities.role(key)).slice(1, -1)}_${kind}`;
  }

  #numbered(entity: string, stem: string): string {
    const known = this.#placeholders.get(entity);
    if (known !== undefined) return known;
    for (;;) {
      const number = (this.#counters.get(stem) ?? 0) + 1;
      this.#counters.set(stem, number);
      const placeholder = number === 1 && isOwned(stem) ? `<${stem}>` : `<${stem}_${number}>`;
      if (this.#taken.has(placeholder)) continue;
      this.#take(entity, placeholder);
      return placeholder;
    }
  }

  #take(entity: string, placeholder: string): void {
    this.#placeholders.set(entity, placeholder);
    this.#taken.add(placeholder);
  }
}

/** What belongs to a person is rarely more than one of a kind: `<CUSTOMER_EMAIL>`, then `<CUSTOMER_EMAIL_2>`. */
const isOwned = (stem: string): boolean => /^(?:CUSTOMER|AGENT|PERSON)(?:_\d+)?_[A-Z]/.test(stem);
