import type { Finding } from "../model/finding.ts";
import { canonicalValue } from "./canonical.ts";
import { fold, wordsOf } from "./fold.ts";
import type { KnownDirectory } from "./known/directory.ts";

const literalShape = /^<(.+?)(?:_(\d+))?>$/;

/**
 * Placeholders of one conversation: numbered by role or kind and first appearance, same entity same placeholder.
 *
 * A placeholder that a text already holds (typed by somebody, or of an earlier run) keeps its number when that is free,
 * and gets a fresh one when it stands for somebody else already.
 */
export class Numbering {
  /** Of the conversation, then of the account. */
  readonly #directories: readonly KnownDirectory[];
  /** Entity to placeholder. */
  readonly #placeholders = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #counters = new Map<string, number>();
  /** Words of names that nobody knew before: a later `Mary` is the `Mary Jones` of this conversation. */
  readonly #nameWords = new Map<string, string>();

  constructor(directories: readonly KnownDirectory[]) {
    this.#directories = directories;
    // The first customer is the contact: `<CUSTOMER>` without a number.
    const contact = directories[0]?.contact;
    if (contact !== undefined) {
      this.#placeholders.set(contact.key, "<CUSTOMER>");
      this.#counters.set("CUSTOMER", 1);
    }
    this.#taken.add("<CUSTOMER>");
  }

  placeholderOf(finding: Finding, value: string): string {
    const person = finding.person ?? this.#ownerOf(finding, value);
    if (finding.kind === "PERSON") return person === undefined ? this.#unknownPerson(value) : this.#person(person);
    const canonical = canonicalValue(finding.kind, value);
    if (person === undefined || finding.kind === "CUSTOM")
      return this.#numbered(`${finding.kind}\u0000${canonical}`, finding.kind);
    return this.#numbered(`${person}\u0000${finding.kind}\u0000${canonical}`, this.#ownedStem(person, finding.kind));
  }

  /** What becomes of a placeholder that the text holds already. */
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

  #person(key: string): string {
    const role = this.#first((directory) => directory.person(key))?.role ?? "person";
    return this.#numbered(key, role === "customer" ? "CUSTOMER" : role === "agent" ? "AGENT" : "PERSON");
  }

  /** `<CUSTOMER_EMAIL>`, `<AGENT_1_PHONE>`: the stem of what belongs to a person. */
  #ownedStem(key: string, kind: string): string {
    return `${this.#person(key).slice(1, -1)}_${kind}`;
  }

  #unknownPerson(value: string): string {
    const words = wordsOf(value)
      .map(fold)
      .filter((word) => word.length > 1);
    const name = words.join(" ") || fold(value);
    const entity = this.#nameWords.get(name) ?? `name\u0000${name}`;
    const placeholder = this.#numbered(entity, "PERSON");
    for (const word of [name, ...words]) if (!this.#nameWords.has(word)) this.#nameWords.set(word, entity);
    return placeholder;
  }

  #ownerOf({ kind }: Finding, value: string): string | undefined {
    if (kind === "PERSON") return this.#first((directory) => directory.ownerOfName(value));
    const canonical = canonicalValue(kind, value);
    if (kind === "EMAIL") return this.#first((directory) => directory.ownerOfEmail(canonical));
    return kind === "PHONE" ? this.#first((directory) => directory.ownerOfPhone(canonical)) : undefined;
  }

  #first<T>(ask: (directory: KnownDirectory) => T | undefined): T | undefined {
    for (const directory of this.#directories) {
      const answer = ask(directory);
      if (answer !== undefined) return answer;
    }
    return undefined;
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
