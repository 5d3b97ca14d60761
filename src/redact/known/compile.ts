import type { FindingKind } from "../../model/finding.ts";
import type { KnownPerson } from "../../model/thread.ts";
import { Char, classOf } from "../characters.ts";
import { fold, isAsciiWord, nfkc, wordsOf } from "../fold.ts";
import { formsOf } from "./forms.ts";
import type { CompiledPerson, Part, PartStrength, Sequence } from "./person.ts";
import { digitsOf, nationalDigits } from "./phone-digits.ts";
import { unspacedForms, unspacedParts } from "./unspaced-forms.ts";

/** What the word lists know, as far as it decides whether a name part identifies by itself. */
export interface EverydayWords {
  /** A word that occurs in ordinary sentences (grace, hill, support). */
  isEveryday(folded: string): boolean;
  isParticle(folded: string): boolean;
  isTitle(folded: string): boolean;
  /** Support, team, visitor: what accounts are called, and no person. */
  isRole(folded: string): boolean;
}

/** Makes a known person ready for matching. */
export function compilePerson(person: KnownPerson, words: EverydayWords): CompiledPerson {
  const compiler = new PersonCompiler(words);
  for (const email of person.emails) compiler.addEmail(email);
  for (const phone of person.phones) compiler.addPhone(phone);
  for (const name of person.names) compiler.addName(name);
  for (const identifier of person.identifiers) compiler.addIdentifier(identifier);
  for (const text of person.texts) compiler.addText(text);
  return compiler.finish(person);
}

const emailShape = /^[^\s@]+@[^\s@]+$/;
const isEmail = (value: string): boolean => value.includes("@") && emailShape.test(value);
const isCompound = /\p{L}[-‐'’]\p{L}/u;

class PersonCompiler {
  readonly #words: EverydayWords;
  readonly #parts = new Map<string, Part>();
  readonly #sequences: Sequence[] = [];
  readonly #initials = new Set<string>();
  readonly #unspaced = new Set<string>();
  readonly #phones = new Set<string>();
  readonly #emails = new Set<string>();

  constructor(words: EverydayWords) {
    this.#words = words;
  }

  finish({ key, role }: KnownPerson): CompiledPerson {
    return {
      key,
      role,
      parts: [...this.#parts.values()],
      sequences: this.#sequences,
      initials: this.#initials,
      unspaced: [...this.#unspaced].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      phones: [...this.#phones],
      emails: [...this.#emails],
    };
  }

  /** A name column may hold anything: a phone number, an address, a handle. */
  addName(source: string): void {
    const name = nfkc(source).trim();
    if (isEmail(name)) this.addEmail(name);
    else if (digitsOf(name).length >= 6 && !/\p{L}{3}/u.test(name)) this.addPhone(name);
    // Chatwoot names visitors like `hidden-snowflake-457`: the words say nothing, only the whole does.
    else if (/^[a-z]+-[a-z]+-\d+$/.test(name)) this.#addSequence(name, "PERSON");
    else if (isUnspaced(name)) this.#addUnspaced(name);
    else this.#addWords(name);
  }

  #addUnspaced(name: string): void {
    for (const form of unspacedForms(name)) this.#unspaced.add(form);
    for (const part of unspacedParts(name)) this.#unspaced.add(part);
    for (const [slot, part] of unspacedParts(name).entries()) {
      this.#addPart({ folded: fold(part), strength: "strong", slot });
    }
  }

  addEmail(source: string): void {
    const email = nfkc(source).trim().toLowerCase();
    if (!isEmail(email)) return;
    this.#emails.add(email);
    const at = email.lastIndexOf("@");
    const words = wordsOf(email.slice(0, at)).map(fold);
    const host = wordsOf(email.slice(at)).map(fold);
    if (words.length + host.length > 0) this.#sequences.push({ folded: [...words, ...host], kind: "EMAIL" });
    if (words.length > 1 && words.join("").length >= 5) this.#sequences.push({ folded: words, kind: "HANDLE" });
    for (const word of words) {
      const letters = word.replace(/\d+$/, "");
      if (letters.length < 4) continue;
      this.#addHandle(letters);
      if (letters !== word) this.#addHandle(word);
    }
  }

  addPhone(source: string): void {
    const digits = nationalDigits(source);
    if (digits.length >= 6) this.#phones.add(digits);
    else this.addIdentifier(source);
  }

  addIdentifier(source: string): void {
    const value = nfkc(source).trim();
    if (isEmail(value)) {
      this.addEmail(value);
      return;
    }
    const folded = fold(value);
    // Nearly every identifier: no pattern has to tell.
    const isPlain = isAsciiWord(value);
    if (identifies(folded)) {
      this.#addSequence(value, "ID");
      // `C-10023` is `C10023` for whoever types it.
      if (!isPlain && folded.length >= 5 && /[^\p{L}\d]/u.test(value))
        this.#sequences.push({ folded: [folded], kind: "ID" });
    }
    const phone = /^(?:whatsapp:|sms:|tel:)?(\+?\d{8,15})$/.exec(value)?.[1];
    if (phone !== undefined) this.#phones.add(nationalDigits(phone));
    if ((isPlain || /^@?[\p{L}\d_.-]+$/u.test(value)) && /\p{L}{3}/u.test(value)) this.#addHandle(folded);
  }

  addText(source: string): void {
    const value = nfkc(source).trim();
    if (isEmail(value)) this.addEmail(value);
    else if (/^[+(]?[\d ()./-]{7,24}$/.test(value) && digitsOf(value).length >= 7) this.addPhone(value);
    else if (isUnspaced(value)) {
      if ([...value].length >= 2) this.#unspaced.add(value);
    } else if (identifies(fold(value)) && !this.#isOneEverydayWord(value)) this.#addSequence(value, "CUSTOM");
  }

  #addWords(name: string): void {
    const words: string[] = [];
    const folded: string[] = [];
    for (const word of wordsOf(name)) {
      const bare = fold(word);
      if (this.#words.isTitle(bare)) continue;
      words.push(word);
      folded.push(bare);
    }
    if (folded.every((word) => this.#words.isRole(word))) return;
    for (const [slot, word] of words.entries()) {
      // `Van`, `Mac`: at the end or the beginning of a name no particle, but the name itself.
      const isEnd = slot === 0 || slot === words.length - 1;
      this.#addNameWord(word, folded[slot] ?? "", slot, isEnd);
    }
    this.#addJoined(folded.filter((word) => word.length > 1));
    // `Anne-Marie`, `O'Brien`: also written as one word.
    if (isCompound.test(name)) {
      for (const part of name.split(/[\s,]+/)) if (isCompound.test(part)) this.#addHandle(fold(part));
    }
    if (folded.length > 1) this.#sequences.push({ folded, kind: "PERSON" });
  }

  #addNameWord(word: string, folded: string, slot: number, isEnd: boolean): void {
    if (/^\d*$/.test(folded)) return;
    this.#initials.add(folded.charAt(0));
    if (folded.length < 2) return;
    for (const form of formsOf(word)) this.#addPart({ folded: form, strength: this.#strengthOf(form, isEnd), slot });
  }

  #strengthOf(folded: string, isEnd: boolean): PartStrength {
    if (this.#words.isParticle(folded)) return isEnd ? "guarded" : "particle";
    if (this.#words.isEveryday(folded)) return "guarded";
    // Two letters are a name (Li, Jo, Al) less often than a word of some language; other scripts say more in two.
    return folded.length <= 2 && folded.charCodeAt(0) < 0x250 ? "guarded" : "strong";
  }

  /** `crystalminh`, `minhcrystal`, `cminh`, `crystalm`: how handles and mail boxes are built. */
  #addJoined(folded: readonly string[]): void {
    const first = folded[0];
    const last = folded.at(-1);
    if (first === undefined || last === undefined || folded.length < 2) return;
    this.#addHandle(first + last);
    this.#addHandle(last + first);
    this.#addHandle(first.charAt(0) + last);
    this.#addHandle(first + last.charAt(0));
    if (folded.length > 2) this.#addHandle(folded.join(""));
  }

  #addHandle(folded: string): void {
    if (folded.length < 4 || this.#words.isEveryday(folded)) return;
    this.#addPart({ folded, strength: "strong", slot: -1 });
  }

  #addPart(part: Part): void {
    if (!this.#parts.has(part.folded)) this.#parts.set(part.folded, part);
  }

  #addSequence(value: string, kind: FindingKind): void {
    const folded = wordsOf(value).map(fold);
    if (folded.length > 0) this.#sequences.push({ folded, kind });
  }

  #isOneEverydayWord(value: string): boolean {
    const folded = wordsOf(value).map(fold);
    return folded.length === 1 && this.#words.isEveryday(folded[0] ?? "");
  }
}

/** Too short to identify, or a year: found everywhere, it would say nothing about the person. */
function identifies(folded: string): boolean {
  return folded.length >= 3 && !/^(?:\d{3}|(?:19|20)\d\d)$/.test(folded);
}

function isUnspaced(name: string): boolean {
  for (let at = 0; at < name.length; at++) if ((classOf[name.charCodeAt(at)] ?? 0) & Char.unspaced) return true;
  return false;
}
