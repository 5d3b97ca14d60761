import { fold, wordsOf } from "../fold.ts";
import type { CompiledPerson } from "./person.ts";

/**
 * Who a value or a name belongs to. One for the account, built once; one for each conversation, small.
 * Where two people have the same first name, the name alone belongs to nobody.
 */
export class KnownDirectory {
  readonly #people = new Map<string, CompiledPerson>();
  #values: Owners | null = null;
  #names: ReadonlyMap<string, string | null> | null = null;

  constructor(people: readonly CompiledPerson[]) {
    for (const person of people) if (!this.#people.has(person.key)) this.#people.set(person.key, person);
  }

  person(key: string): CompiledPerson | undefined {
    return this.#people.get(key);
  }

  /** The first customer of the list: the contact. */
  get contact(): CompiledPerson | undefined {
    for (const person of this.#people.values()) if (person.role === "customer") return person;
    return undefined;
  }

  ownerOfEmail(canonical: string): string | undefined {
    this.#values ??= ownersOfValues(this.#people.values());
    return this.#values.emails.get(canonical);
  }

  /** `digits` as `nationalDigits` gives them; a local form is the end of the number. */
  ownerOfPhone(digits: string): string | undefined {
    this.#values ??= ownersOfValues(this.#people.values());
    return this.#values.phones.find(
      (known) => known.digits === digits || (digits.length >= 7 && known.digits.endsWith(digits)),
    )?.key;
  }

  /** The one person who has all these words in the name. */
  ownerOfName(name: string): string | undefined {
    this.#names ??= ownersOfNames(this.#people.values());
    let owner: string | undefined;
    for (const word of wordsOf(name)) {
      const folded = fold(word);
      if (folded.length < 2) continue;
      const key = this.#names.get(folded);
      if (key === undefined || key === null || (owner !== undefined && owner !== key)) return undefined;
      owner = key;
    }
    return owner;
  }
}

interface Owners {
  readonly emails: ReadonlyMap<string, string>;
  readonly phones: readonly { readonly digits: string; readonly key: string }[];
}

/** Made when the first value is found, as those of names: many a conversation has none. */
function ownersOfValues(people: Iterable<CompiledPerson>): Owners {
  const emails = new Map<string, string>();
  const phones: { readonly digits: string; readonly key: string }[] = [];
  for (const person of people) {
    for (const email of person.emails) if (!emails.has(email)) emails.set(email, person.key);
    for (const digits of person.phones) phones.push({ digits, key: person.key });
  }
  return { emails, phones };
}

/** Folded word to the one who has it in the name; `null` where several have. */
function ownersOfNames(people: Iterable<CompiledPerson>): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { key, parts } of people) {
    for (const { folded, strength } of parts) {
      if (strength === "particle") continue;
      const owner = owners.get(folded);
      owners.set(folded, owner === undefined || owner === key ? key : null);
    }
  }
  return owners;
}
