import type { DirectIdentifier, IdentifierStream } from "../../../model/identifiers.ts";
import type { ReplacementStyle } from "../../../model/style.ts";
import { parseObject } from "../../parse-object.ts";
import type { Problems } from "../../report.ts";
import { type Place, recordId } from "../scan-record.ts";
import { eachText } from "../scan-value.ts";
import { IdentifierFilter, keyText } from "./filter.ts";
import { foldedWords, keysOf } from "./keys.ts";
import { Words } from "./words.ts";

/** Different candidates before they are held against the database. */
const CANDIDATES_MAX = 50_000;
const PLACES_MAX = 20;
/** So often in lower case elsewhere, and a word is an everyday one. */
const EVERYDAY_TIMES = 3;
/** An identifier that is one word of letters only is one that everybody uses when it stands in so many lines. */
const EVERYDAY_LINES = 20;

export interface IdentifierGateOptions {
  readonly identifiers: IdentifierStream;
  readonly style: ReplacementStyle;
  /** What may stand in the corpus although it identifies: the policy's `allow`. */
  readonly allow: readonly string[];
}

interface Found {
  readonly places: (Place & { readonly id: string | null; readonly field: string })[];
  lines: number;
}

/** What the receipt says about it. */
export interface IdentifierReport {
  readonly checked: number;
  /** Reason to number: `short`, `short_number`, `one_word_name`, `dense_number`, `everyday_word` ... */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * Looks for everything that identifies somebody of the account. The database is read once before the files, to know what to
 * look for, and once more behind them if anything was found, to be sure. Memory: 3 to 6 bytes for each identifier, and
 * what was found.
 */
export class IdentifierGate {
  readonly #filter = new IdentifierFilter();
  readonly #options: IdentifierGateOptions;
  readonly #words = new Words();
  readonly #candidates = new Map<string, Found>();
  readonly #confirmed = new Map<string, Found & { kind: DirectIdentifier["kind"] }>();
  #everyday = 0;

  private constructor(options: IdentifierGateOptions) {
    this.#options = options;
  }

  static async open(options: IdentifierGateOptions): Promise<IdentifierGate> {
    const gate = new IdentifierGate(options);
    await gate.#load();
    return gate;
  }

  async #load(): Promise<void> {
    const allowed = new Set(
      this.#options.allow.flatMap((value) => {
        const keys = keysOf({ kind: "identifier", value });
        return typeof keys === "string" ? [foldedWords(value).join(" ")] : keys.map(keyText);
      }),
    );
    const isAllowed = (key: string) => allowed.has(key);
    for await (const batch of this.#options.identifiers()) {
      for (const identifier of batch) {
        // Invented names are somebody's names, too: with enough contacts, always one of the account's.
        if (this.#options.style === "surrogate" && identifier.kind === "name") this.#filter.skip("invented_names");
        else this.#filter.add(identifier, isAllowed);
      }
    }
  }

  /** Of one line as it is written. */
  scan(line: string, place: Place): void {
    this.#words.read(line, true);
    let suspicious = false;
    this.#filter.find(this.#words, () => {
      suspicious = true;
    });
    if (!suspicious) return;
    const record = parseObject(line);
    if (record === null) return; // the rules report it
    const id = recordId(record);
    const seen = new Set<string>();
    eachText(record, (text, field) => {
      this.#words.read(text, false);
      this.#filter.find(this.#words, (key) => {
        const found = this.#candidates.get(key) ?? { places: [], lines: 0 };
        if (found.places.length < PLACES_MAX) found.places.push({ ...place, id, field });
        if (!seen.has(key)) found.lines++;
        seen.add(key);
        this.#candidates.set(key, found);
      });
    });
  }

  get isFull(): boolean {
    return this.#candidates.size >= CANDIDATES_MAX;
  }

  /** Holds what was found against the database. */
  async confirm(): Promise<void> {
    if (this.#candidates.size === 0) return;
    for await (const batch of this.#options.identifiers()) {
      for (const identifier of batch) {
        const keys = keysOf(identifier);
        if (typeof keys === "string") continue;
        for (const key of keys) this.#confirmKey(keyText(key), identifier.kind);
      }
    }
    this.#candidates.clear();
  }

  #confirmKey(key: string, kind: DirectIdentifier["kind"]): void {
    const found = this.#candidates.get(key);
    if (found === undefined || (kind === "name" && this.#options.style === "surrogate")) return;
    const known = this.#confirmed.get(key);
    if (known === undefined) this.#confirmed.set(key, { ...found, kind });
    else if (found.places !== known.places) {
      known.places.push(...found.places.slice(0, PLACES_MAX - known.places.length));
      known.lines += found.lines;
    }
  }

  /** Words of what was found that may be everyday words: `counts` is to be told how often they stand in lower case. */
  get doubtful(): ReadonlySet<string> {
    return new Set(
      [...this.#confirmed].filter(([key, { kind }]) => isDoubtful(key, kind)).flatMap(([key]) => key.split(" ")),
    );
  }

  /** Counts words of {@link doubtful} in lower case, outside of what was found. */
  countEveryday(line: string, counts: Map<string, number>): void {
    this.#words.read(line, true);
    const words = this.#words;
    const inside = new Uint8Array(words.count);
    this.#filter.find(words, (_key, first, last) => inside.fill(1, first, last + 1));
    for (let index = 0; index < words.count; index++) {
      if (inside[index] === 1 || !words.isLower(index)) continue;
      const word = words.wordAt(index);
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }

  /** Reports what is left when everyday words are taken out. */
  report(counts: ReadonlyMap<string, number>, problems: Problems): IdentifierReport {
    for (const [key, { kind, places, lines }] of this.#confirmed) {
      if (isDoubtful(key, kind) && isEveryday(key, lines, counts)) this.#everyday++;
      else
        for (const { id, field, ...place } of places) problems.add({ ...place, rule: `leak:known-${kind}`, id, field });
    }
    const { checked, skipped, dense } = this.#filter;
    return {
      checked: checked - dense,
      skipped: {
        ...skipped,
        ...(dense > 0 ? { dense_number: dense } : {}),
        ...(this.#everyday > 0 ? { everyday_word: this.#everyday } : {}),
      },
    };
  }
}

/** Letters only, and no address: `Grace Hill`, `Credit Card`, `premium`. */
const isDoubtful = (key: string, kind: DirectIdentifier["kind"]): boolean => kind !== "email" && !/\p{N}/u.test(key);

function isEveryday(key: string, lines: number, counts: ReadonlyMap<string, number>): boolean {
  const words = key.split(" ");
  if (words.length === 1) return lines >= EVERYDAY_LINES;
  return words.every((word) => (counts.get(word) ?? 0) >= EVERYDAY_TIMES);
}
