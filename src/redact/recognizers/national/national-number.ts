import type { FindingKind } from "../../../model/finding.ts";

/**
 * One kind of official number of one country. `pattern` finds it as written and must be bounded; `valid`
 * gets the compact form (ASCII digits and upper-case letters).
 */
export interface NationalNumber {
  /** `de-steuer-id`: the rule's name in receipts. */
  readonly name: string;
  readonly kind: Extract<FindingKind, "ID" | "SSN">;
  /** Flags `i`, `u` and `y`; tried where a word or number begins. */
  readonly pattern: RegExp;
  /** How many letters the written form begins with, at least and at most; none when absent. */
  readonly letters?: readonly [least: number, most: number];
  /** The number is one word, without separators, of so many letters and digits at least. */
  readonly wordAtLeast?: number;
  readonly valid: (compact: string) => boolean;
  /**
   * How many digits it may have, counted over the groups that hold any; tells most numbers of a text apart before a pattern
   * is tried. Numbers that begin with letters have none.
   */
  readonly digits?: readonly number[];
  /**
   * With `digits`: how many digits may stand together at the beginning, up to the first separator, letter or the end. Only
   * of these is the pattern tried.
   */
  readonly leads?: readonly number[];
  /** A word for it, tested on the 48 characters before the number. */
  readonly cue: RegExp;
  /**
   * What a number without a word for it needs: `shape`: nothing, since checksum and form together exclude chance;
   * `grouped`: the official separators, or a conversation of that country; `cue`: the word is required.
   */
  readonly alone: "shape" | "grouped" | "cue";
  /** With `grouped`: how the official separators look; without it only the country counts. */
  readonly grouped?: RegExp;
}

/** The official numbers of a country, switched on and off together. */
export interface CountryPack {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly numbers: readonly NationalNumber[];
}
