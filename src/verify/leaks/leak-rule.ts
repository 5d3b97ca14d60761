/**
 * One kind of personal data or capability, recognized from scratch: this folder and the redactor have no code in common,
 * so that a defect of one is not a defect of the other. A rule finds only what can hardly be anything else, because a
 * find blocks publication.
 */
export interface LeakRule {
  /** `email`: shown as `leak:email`. */
  readonly name: string;
  /**
   * {@link Mark} bits: every line that has a text in which `found` is true has one of them, or one for what is hidden.
   * Without traces of no meaning.
   */
  readonly mark: number;
  /**
   * One of them matches somewhere in every line, as it is written, that has a text in which `found` is true: nothing that an
   * escape in front could change. `null`: no line goes unread.
   */
  readonly traces: readonly RegExp[] | null;
  /** For a whole line without its escapes, {@link folded}. True wherever `found` is true for one of the line's texts. */
  suspects(line: string): boolean;
  /** For one text, {@link folded}. */
  found(text: string): boolean;
}

/** Most rules see in a line what they see in one of its texts: no rule looks past the quotation marks around a text. */
export const leakRule = (
  name: string,
  { mark, traces }: Pick<LeakRule, "mark" | "traces">,
  found: LeakRule["found"],
): LeakRule => ({
  ...{ name, mark, traces },
  suspects: found,
  found,
});

/** Whether one of the rule's traces is anywhere in the text. */
export const isTraced = ({ traces }: LeakRule, text: string): boolean =>
  traces === null || traces.some((trace) => text.search(trace) >= 0);

/** Letters, digits and the underscore of any script. */
export const isWordUnit = (text: string, index: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(index));

export const isDigit = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0x30 && unit <= 0x39;
};
