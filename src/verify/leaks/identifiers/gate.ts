import type { AccountIdentifiers, DirectIdentifier } from "../../../model/identifiers.ts";
import type { ReplacementStyle } from "../../../model/style.ts";
import type { Problems } from "../../report.ts";
import { IdentifierFilter, keyText, type SharedFilter } from "./filter.ts";
import type { Candidates } from "./finder.ts";
import { type Found, type FoundPlace, mergeFound, type Named, newFound } from "./found.ts";
import { foldedWords, keysOf, mayBeInvented } from "./keys.ts";

/** Different candidates before they are held against the database. */
const CANDIDATES_MAX = 50_000;
/** So often in lower case elsewhere, and a word is an everyday one. */
const EVERYDAY_TIMES = 3;
/** An identifier that is one word of letters only is one that everybody uses when it stands in so many lines. */
const EVERYDAY_LINES = 20;
const REPORTED_RECORDS = 100;

export interface IdentifierGateOptions {
  readonly identifiers: AccountIdentifiers;
  readonly style: ReplacementStyle;
  /** What may stand in the corpus although it identifies: the policy's `allow`. */
  readonly allow: readonly string[];
  readonly namesOfOthers: "report" | "block";
}

/** What the receipt says about it. */
export interface IdentifierReport {
  readonly checked: number;
  /** Reason to number: `short`, `short_number`, `one_word_name`, `dense_number`, `everyday_word` ... */
  readonly skipped: Readonly<Record<string, number>>;
  readonly names_of_others: number;
  readonly records_with_names_of_others: readonly string[];
}

/**
 * Looks for everything that identifies somebody of the account. The database is read once before the files, to know what to
 * look for, and once more behind them if anything was found, to be sure. Memory: 16 MiB, 4 to 8 bytes for each
 * identifier, and what was found.
 */
export class IdentifierGate {
  readonly #filter = new IdentifierFilter();
  readonly #options: IdentifierGateOptions;
  #candidates = new Map<string, Found>();
  #confirming: Promise<void> = Promise.resolve();
  readonly #confirmed = new Map<string, Named>();

  private constructor(options: IdentifierGateOptions) {
    this.#options = options;
  }

  static async open(options: IdentifierGateOptions): Promise<IdentifierGate> {
    const gate = new IdentifierGate(options);
    await gate.#load();
    return gate;
  }

  async #load(): Promise<void> {
    const allowed = new Set(this.#options.allow.flatMap(allowedKeys));
    const isAllowed = (key: string) => allowed.has(key);
    for await (const batch of this.#options.identifiers.all()) {
      for (const identifier of batch) {
        if (this.#options.style === "surrogate" && mayBeInvented(identifier)) this.#filter.skip("invented");
        else this.#filter.add(identifier, isAllowed);
      }
    }
  }

  /** What threads look for. */
  get filter(): SharedFilter {
    return this.#filter.share();
  }

  /** Takes what a {@link IdentifierFinder} found. */
  add(found: Candidates): void {
    for (const [key, { places, lines }] of found) {
      const known = this.#candidates.get(key) ?? newFound();
      for (const place of places) known.places.push(place);
      known.lines += lines;
      this.#candidates.set(key, known);
    }
  }

  get isFull(): boolean {
    return this.#candidates.size >= CANDIDATES_MAX;
  }

  /** Holds what was found against the database; what is added meanwhile waits for the next time. */
  async confirm(): Promise<void> {
    this.#confirming = this.#confirming.then(() => this.#confirmAll());
    await this.#confirming;
  }

  async #confirmAll(): Promise<void> {
    const candidates = this.#candidates;
    this.#candidates = new Map();
    if (candidates.size === 0) return;
    for await (const batch of this.#options.identifiers.all()) {
      for (const identifier of batch) {
        const keys = keysOf(identifier);
        if (typeof keys === "string") continue;
        for (const key of keys) this.#confirmKey(keyText(key), identifier, candidates);
      }
    }
  }

  #confirmKey(key: string, identifier: DirectIdentifier, candidates: Candidates): void {
    const { kind, contactId } = identifier;
    const found = candidates.get(key);
    if (found === undefined || (this.#options.style === "surrogate" && mayBeInvented(identifier))) return;
    const named = mergeFound(this.#confirmed.get(key), found, kind);
    if (contactId === undefined) named.isOfContacts = false;
    else named.contacts.add(contactId);
    this.#confirmed.set(key, named);
  }

  /** Words of what was found that may be everyday words: to be counted (`IdentifierFinder.countEveryday`). */
  get doubtful(): ReadonlySet<string> {
    const keys = [...this.#confirmed].filter(([key, { kind }]) => isDoubtful(key, kind)).map(([key]) => key);
    return new Set(keys.flatMap((key) => key.split(" ")));
  }

  /** Reports what is left when everyday words, and contacts named by others, are taken out. */
  async report(counts: ReadonlyMap<string, number>, problems: Problems): Promise<IdentifierReport> {
    // Whichever thread was done first.
    for (const { places } of this.#confirmed.values()) places.sort(byPlace);
    const records = new Set<string>();
    let everyday = 0;
    let others = 0;
    for (const [key, named] of this.#confirmed) {
      if (isDoubtful(key, named.kind) && isEveryday(key, named.lines, counts)) {
        everyday++;
        continue;
      }
      const own = await this.#placesThatBlock(named);
      for (const { id, field, conversation: _, ...place } of own) {
        problems.add({ ...place, rule: `leak:known-${named.kind}`, id, field });
      }
      if (own.length === named.places.length) continue;
      others++;
      for (const place of named.places) if (place.id !== null && !own.includes(place)) records.add(place.id);
    }
    const { checked, skipped, dense } = this.#filter;
    const dropped = { dense_number: dense, everyday_word: everyday };
    return {
      checked: checked - dense,
      skipped: { ...skipped, ...Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)) },
      names_of_others: others,
      records_with_names_of_others: [...records].sort().slice(0, REPORTED_RECORDS),
    };
  }

  /** All of them, but for a contact's name: there only where the conversation is that contact's. */
  async #placesThatBlock({ kind, isOfContacts, contacts, places }: Named): Promise<Named["places"]> {
    if (kind !== "name" || !isOfContacts || this.#options.namesOfOthers === "block") return places;
    const conversations = [...new Set(places.flatMap(({ conversation }) => conversation ?? []))];
    const contactsOf = await this.#options.identifiers.contactsOf(conversations);
    const blocks = (conversation: number): boolean => {
      const contact = contactsOf.get(conversation);
      return contact === undefined || contacts.has(contact);
    };
    // A line that does not tell its conversation repeats the text of one that does.
    const withoutTelling = conversations.length === 0 || conversations.some(blocks);
    return places.filter(({ conversation }) => (conversation === null ? withoutTelling : blocks(conversation)));
  }
}

const byPlace = (a: FoundPlace, b: FoundPlace): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

function allowedKeys(value: string): string[] {
  const keys = keysOf({ kind: "identifier", value });
  const phone = keysOf({ kind: "phone", value });
  return [
    foldedWords(value).join(" "),
    ...[keys, phone].flatMap((found) => (typeof found === "string" ? [] : found.map(keyText))),
  ];
}

/** Letters only, and no address: `Grace Hill`, `Credit Card`, `premium`. */
const isDoubtful = (key: string, kind: DirectIdentifier["kind"]): boolean => kind !== "email" && !/\p{N}/u.test(key);

function isEveryday(key: string, lines: number, counts: ReadonlyMap<string, number>): boolean {
  const words = key.split(" ");
  if (words.length === 1) return lines >= EVERYDAY_LINES;
  return words.every((word) => (counts.get(word) ?? 0) >= EVERYDAY_TIMES);
}
