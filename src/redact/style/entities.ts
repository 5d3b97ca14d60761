import type { Finding, FindingKind } from "../../model/finding.ts";
import { canonicalValue } from "../canonical.ts";
import { fold, wordsOf } from "../fold.ts";
import type { KnownDirectory } from "../known/directory.ts";
import type { CompiledPerson } from "../known/person.ts";

/** Who or what a finding means, in one conversation. */
export type Entity =
  /** Somebody of the database; `key` is {@link KnownPerson.key}. */
  | { readonly type: "known"; readonly key: string; readonly role: "CUSTOMER" | "AGENT" | "PERSON" }
  /** Somebody whom nobody knows; `name` is the longest form met first, folded: `mary jones`. */
  | { readonly type: "named"; readonly name: string }
  /** A value in canonical form, with the known person it belongs to. */
  | { readonly type: "value"; readonly canonical: string; readonly owner: string | undefined };

/** Tells entities apart; remembers the names of people that nobody knew before, for as long as the conversation lasts. */
export class Entities {
  /** Of the conversation, then of the account. */
  readonly #directories: readonly KnownDirectory[];
  /** Words of names that nobody knew before: a later `Mary` is the `Mary Jones` of this conversation. */
  readonly #nameWords = new Map<string, string>();

  constructor(directories: readonly KnownDirectory[]) {
    this.#directories = directories;
  }

  /** The first customer is the contact. */
  get contact(): CompiledPerson | undefined {
    return this.#directories[0]?.contact;
  }

  person(key: string): CompiledPerson | undefined {
    return this.#first((directory) => directory.person(key));
  }

  role(key: string): "CUSTOMER" | "AGENT" | "PERSON" {
    const role = this.person(key)?.role ?? "person";
    return role === "customer" ? "CUSTOMER" : role === "agent" ? "AGENT" : "PERSON";
  }

  entityOf(finding: Finding, value: string): Entity {
    const { kind } = finding;
    if (kind !== "PERSON") {
      const canonical = canonicalValue(kind, value);
      const holder = kind === "CUSTOM" ? undefined : (finding.person ?? this.#ownerOf(kind, canonical));
      return { type: "value", canonical, owner: holder };
    }
    const owner = finding.person ?? this.#first((directory) => directory.ownerOfName(value));
    if (owner !== undefined) return { type: "known", key: owner, role: this.role(owner) };
    return { type: "named", name: this.#nameOf(value) };
  }

  #nameOf(value: string): string {
    const words = wordsOf(value)
      .map(fold)
      .filter((word) => word.length > 1);
    const written = words.join(" ") || fold(value);
    const name = this.#nameWords.get(written) ?? written;
    for (const word of [written, ...words]) if (!this.#nameWords.has(word)) this.#nameWords.set(word, name);
    return name;
  }

  #ownerOf(kind: FindingKind, canonical: string): string | undefined {
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
}
