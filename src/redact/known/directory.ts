import { fold, wordsOf } from "../fold.ts";
import type { CompiledPerson } from "./person.ts";

/**
 * Who a value or a name belongs to. One for the account, built once; one for each conversation, small.
 * Where two people have the same first name, the name alone belongs to nobody.
 */
export class KnownDirectory {
  readonly #people = new Map<string, CompiledPerson>();
  readonly #emails = new Map<string, string>();
  readonly #phones: { readonly digits: string; readonly key: string }[] = [];
  readonly #words = new Map<string, string | null>();

  constructor(people: readonly CompiledPerson[]) {
    for (const person of people) this.#add(person);
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
    return this.#emails.get(canonical);
  }

  /** `digits` as `nationalDigits` gives them; a local form is the end of the number. */
  ownerOfPhone(digits: string): string | undefined {
    return this.#phones.find(
      (known) => known.digits === digits || (digits.length >= 7 && known.digits.endsWith(digits)),
    )?.key;
  }

  /** The one person who has all these words in the name. */
  ownerOfName(name: string): string | undefined {
    let owner: string | undefined;
    for (const word of wordsOf(name).map(fold)) {
      if (word.length < 2) continue;
      const key = this.#words.get(word);
      if (key === undefined || key === null || (owner !== undefined && owner !== key)) return undefined;
      owner = key;
    }
    return owner;
  }

  #add(person: CompiledPerson): void {
    if (this.#people.has(person.key)) return;
    this.#people.set(person.key, person);
    for (const email of person.emails) if (!this.#emails.has(email)) this.#emails.set(email, person.key);
    for (const digits of person.phones) this.#phones.push({ digits, key: person.key });
    for (const { folded, strength } of person.parts) {
      if (strength === "particle") continue;
      const owner = this.#words.get(folded);
      this.#words.set(folded, owner === undefined || owner === person.key ? person.key : null);
    }
  }
}
