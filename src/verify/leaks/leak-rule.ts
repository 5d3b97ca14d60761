/**
 * One kind of personal data or capability, recognized from scratch: this folder and the redactor have no code in common,
 * so that a defect of one is not a defect of the other. A rule finds only what can hardly be anything else, because a
 * find blocks publication.
 */
export interface LeakRule {
  /** `email`: shown as `leak:email`. */
  readonly name: string;
  /** A cheap look at a whole line. Must be true wherever `found` is true for one of the line's texts. */
  suspects(line: string): boolean;
  /** For one text, {@link folded}. */
  found(text: string): boolean;
}

/** Letters, digits and the underscore of any script. */
export const isWordUnit = (text: string, index: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(index));

export const isDigit = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0x30 && unit <= 0x39;
};
