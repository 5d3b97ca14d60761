import type { Finding, FindingKind } from "../model/finding.ts";
import type { Scan } from "./scan.ts";
import type { Gate } from "./signal.ts";

/** Where the data of a conversation comes from: decides how an ambiguous number is read. */
export interface RecognizerContext {
  /** ISO 3166 alpha-2, most likely first: of the contact, the inbox, the account. May be empty. */
  readonly regions: readonly string[];
  /** Country packs that are switched on (`US`, `DE` ...). */
  readonly countries: readonly string[];
  /**
   * {@link Trigger} bits of the message before, when it asked for something and somebody else answers now: after "what
   * is your date of birth?" a bare date is one.
   */
  readonly asked: number;
  /** The message before asked for a name ("may I have your name?"). */
  readonly askedName: boolean;
  /** How far the name rules go. */
  readonly names: NameMode;
}

/**
 * `off`: only known people; `careful`: strong evidence only; `balanced`: lone surnames too; `aggressive`: unknown
 * capitalised words too.
 */
export type NameMode = "off" | "careful" | "balanced" | "aggressive";

/**
 * One kind of personal data, one file. `find` is called when the gate is open for a text, and adds what
 * it finds to `out`, in any order; overlaps are merged later, nothing is taken back. It must take linear time on any
 * input: no unbounded quantifier in front of an anchor.
 *
 * The text it sees is normalized when that was needed (ASCII digits, no zero-width characters), and earlier placeholders
 * are masked by {@link MASK}. Offsets are of this text; the caller maps them back.
 */
export interface Recognizer {
  readonly name: string;
  readonly kinds: readonly FindingKind[];
  /** Without one `find` is called for every text. */
  readonly gate?: Gate;
  find(text: string, scan: Scan, context: RecognizerContext, out: Finding[]): void;
}

/** OBJECT REPLACEMENT CHARACTER: stands for a placeholder. Not a word character, not a space; no value contains it. */
export const MASK = "\ufffc";

export const noContext: RecognizerContext = {
  regions: [],
  countries: [],
  asked: 0,
  askedName: false,
  names: "balanced",
};
