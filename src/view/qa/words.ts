/**
 * What people say without saying anything, in the languages that a conversation may be in. Patterns are written as people
 * write, and compared without case, marks and apostrophes (see `fold`). `courtesy`: phrases; a sentence of nothing else
 * (and `fillers`) is small talk. `holding`: the sentence puts the answer off. `request`: the sentence asks back, also
 * without a question mark. `advice`: what makes a question an answer ("have you tried ...").
 */
export interface CourtesyWords {
  readonly courtesy: readonly string[];
  readonly fillers: string;
  readonly holding: readonly string[];
  readonly request: readonly string[];
  readonly advice: readonly string[];
  /** Languages that set no spaces between words. */
  readonly unspaced?: true;
}
