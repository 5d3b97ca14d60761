import type { Faker } from "@faker-js/faker";
import type { Finding } from "../../../model/finding.ts";
import type { KnownPerson } from "../../../model/thread.ts";
import { fold, hashWord, wordsOf } from "../../fold.ts";
import type { KnownDirectory } from "../../known/directory.ts";
import type { Pseudonyms } from "../../pseudonym.ts";
import { Word } from "../../word-flag.ts";
import { lexicon } from "../../words.ts";
import { Entities, type Entity } from "../entities.ts";
import type { Replacer } from "../replacer.ts";
import type { TokenMint } from "../tokens.ts";
import { localeOf } from "./locale.ts";
import { type InventedName, inFormOf, inventName, type NamePart } from "./person.ts";
import { inventValue } from "./values.ts";

/** Faker by locale: loaded only for this style, as it takes a fifth of a second. */
export type Fakers = Readonly<Record<string, Faker>>;

export async function loadFakers(): Promise<Fakers> {
  const { allFakers } = await import("@faker-js/faker");
  return allFakers;
}

/** Invents for a whole run: what comes out depends on the key and on who or what is meant, on nothing else. */
export class Inventor {
  readonly #pseudonyms: Pseudonyms;
  readonly #fakers: Fakers;
  readonly #accountId: number;
  /** Of values that tell no language: the policy's first. */
  readonly #region: string | null;

  constructor(pseudonyms: Pseudonyms, fakers: Fakers, accountId: number, region: string | null) {
    this.#pseudonyms = pseudonyms;
    this.#fakers = fakers;
    this.#accountId = accountId;
    this.#region = region;
  }

  /** `written`: a name, which tells the script. */
  nameOf(identity: string, written: string, region: string | null): InventedName {
    return inventName(this.#seeded(`name\u0000${this.#accountId}\u0000${identity}`, written, region));
  }

  value(finding: Finding, value: string, canonical: string, name: InventedName, region: string | null): string | null {
    const { kind } = finding;
    const faker = this.#seeded(`${kind}\u0000${canonical}`, value, region);
    return inventValue(kind, { faker, value, name, region: region ?? this.#region });
  }

  #seeded(source: string, written: string, region: string | null): Faker {
    const locale = localeOf(written, region ?? this.#region);
    const faker = this.#fakers[locale] ?? this.#fakers["en"];
    if (faker === undefined) throw new Error("faker without English");
    faker.seed(this.#pseudonyms.numbers(`surrogate\u0000${source}`));
    return faker;
  }
}

/** Invented values in one conversation; what is not worth inventing keeps a token. */
export class Surrogates implements Replacer {
  readonly #inventor: Inventor;
  readonly #mint: TokenMint;
  readonly #entities: Entities;
  readonly #people: ReadonlyMap<string, KnownPerson>;

  constructor(
    inventor: Inventor,
    mint: TokenMint,
    directories: readonly KnownDirectory[],
    people: ReadonlyMap<string, KnownPerson>,
  ) {
    this.#inventor = inventor;
    this.#mint = mint;
    this.#entities = new Entities(directories);
    this.#people = people;
  }

  replacementOf(finding: Finding, value: string): string {
    const entity = this.#entities.entityOf(finding, value);
    if (entity.type === "value") return this.#value(finding, value, entity);
    return entity.type === "known" ? this.#known(entity.key, value) : this.#named(entity.name, value);
  }

  literal(placeholder: string): string {
    return placeholder;
  }

  #value(finding: Finding, value: string, { canonical, owner }: Extract<Entity, { type: "value" }>): string {
    const identity = owner ?? `${finding.kind}:${canonical}`;
    const invented = this.#inventor.value(
      finding,
      value,
      canonical,
      this.#nameOf(identity, value),
      this.#regionOf(owner),
    );
    return invented ?? `<${finding.kind}_${this.#mint.ofValue(finding.kind, canonical)}>`;
  }

  #known(key: string, mention: string): string {
    const parts = this.#entities.person(key)?.parts ?? [];
    const lastSlot = parts.reduce((last, { slot }) => Math.max(last, slot), 0);
    const partOf = (word: string, index: number): NamePart => {
      const slot = parts.find(({ folded }) => folded === word)?.slot ?? index;
      return slot > 0 && slot >= Math.min(lastSlot, 1) ? "last" : "first";
    };
    return inFormOf(mention, this.#nameOf(key, mention), partOf);
  }

  #named(name: string, mention: string): string {
    const words = name.split(" ");
    const partOf = (word: string): NamePart => {
      const index = words.indexOf(word);
      if (words.length > 1 && index >= 0) return index === 0 ? "first" : "last";
      return isSurname(word) ? "last" : "first";
    };
    return inFormOf(mention, this.#inventor.nameOf(`name:${name}`, mention, null), partOf);
  }

  /** A known person's script and region decide, whatever the mention looks like. */
  #nameOf(identity: string, written: string): InventedName {
    const person = this.#people.get(identity);
    return this.#inventor.nameOf(
      identity,
      person?.names[0] ?? (person ? "" : lettersOf(written)),
      person?.region ?? null,
    );
  }

  #regionOf(owner: string | undefined): string | null {
    return (owner === undefined ? null : this.#people.get(owner)?.region) ?? null;
  }
}

const lettersOf = (value: string): string => wordsOf(value).join(" ");

/** Listed as a surname and not as a first name. */
function isSurname(word: string): boolean {
  const entry = lexicon.find(hashWord(fold(word)));
  if (entry < 0) return false;
  const flags = lexicon.wordFlags(entry);
  return (flags & Word.family) !== 0 && (flags & Word.given) === 0;
}
