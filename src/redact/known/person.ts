import type { FindingKind } from "../../model/finding.ts";

/** How sure a single word of a known name is a mention of the person. */
export type PartStrength =
  /** The surname `Minh`: always. */
  | "strong"
  /** `Will`, `May`, `Al`: only with evidence around it. */
  | "guarded"
  /** `van`, `de`: only between other parts. */
  | "particle";

/** One word that belongs to a person. */
export interface Part {
  readonly folded: string;
  readonly strength: PartStrength;
  /**
   * Position in the name; the spellings of one word (nicknames, endings) share it, so that they do not count as two
   * words of the name. -1 for joined forms, which need no company.
   */
  readonly slot: number;
}

/** Several words that identify only together, in this order: an identifier, an address local part, a company. */
export interface Sequence {
  readonly folded: readonly string[];
  readonly kind: FindingKind;
}

/** A known person, made ready for matching. */
export interface CompiledPerson {
  readonly key: string;
  readonly role: "customer" | "agent" | "person";
  readonly parts: readonly Part[];
  readonly sequences: readonly Sequence[];
  /** First letters of the name words, folded: `J. Nunez`. */
  readonly initials: ReadonlySet<string>;
  /** Names in scripts without spaces, as written (NFKC), longest first: found anywhere in a text. */
  readonly unspaced: readonly string[];
  /** See `nationalDigits`. */
  readonly phones: readonly string[];
  /** Lower case. */
  readonly emails: readonly string[];
}
