import type { KnownPerson } from "../model/thread.ts";
import { cleanLine } from "./text.ts";

/** Collects what is known of one person; every value once, in the order found. Values too short to look for are dropped. */
export class PersonBuilder {
  readonly key: string;
  readonly #role: KnownPerson["role"];
  readonly #names = new Set<string>();
  readonly #emails = new Set<string>();
  readonly #phones = new Set<string>();
  readonly #identifiers = new Set<string>();
  readonly #texts = new Set<string>();
  region: string | null = null;

  constructor(key: string, role: KnownPerson["role"]) {
    this.key = key;
    this.#role = role;
  }

  /** A name column may hold an address or a number instead (Chatwoot names new contacts by what it has). */
  name(value: string | null): void {
    const name = value === null ? "" : cleanLine(value);
    if (isEmail(name)) this.#emails.add(name.toLowerCase());
    else if (isPhone(name)) this.#phones.add(name);
    else if (hasLetter.test(name)) this.#names.add(name);
  }

  email(value: string | null): void {
    const email = value === null ? "" : cleanLine(value).toLowerCase();
    if (isEmail(email)) this.#emails.add(email);
    else this.identifier(email);
  }

  phone(value: string | null): void {
    const phone = value === null ? "" : cleanLine(value);
    if (isPhone(phone)) this.#phones.add(phone);
    else this.identifier(phone);
  }

  identifier(value: string | null): void {
    const identifier = value === null ? "" : cleanLine(value);
    if (identifier.length >= 3) this.#identifiers.add(identifier);
  }

  text(value: string | null): void {
    const text = value === null ? "" : cleanLine(value);
    if (text.length >= 3 && !/^0+$/.test(text)) this.#texts.add(text);
  }

  build(): KnownPerson {
    return {
      key: this.key,
      role: this.#role,
      names: [...this.#names],
      emails: [...this.#emails],
      phones: [...this.#phones],
      identifiers: [...this.#identifiers],
      texts: [...this.#texts].filter((text) => !this.#names.has(text)),
      region: this.region,
    };
  }
}

const hasLetter = /\p{L}/u;

export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  return at > 0 && at < text.length - 1 && text.length <= 320 && !/[\s<>,;:/]/.test(text);
}

/** 7 to 15 digits (E.164) in any usual grouping, and no date. */
export function isPhone(text: string): boolean {
  if (text.length < 7 || text.length > 30 || !/^\+?[\d\s()./\u2010-\u2015-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 15 && !/^\d{4}-\d\d-\d\d/.test(text);
}
