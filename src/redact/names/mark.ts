/** Why a token is taken for a name; the index into {@link evidence}, stored in `tokens.mark`. */
export const Mark = { cue: 1, list: 2, pattern: 3, guess: 4 } as const;

/** Rule name and score by mark. */
export const evidence: readonly { readonly rule: string; readonly score: number }[] = [
  { rule: "", score: 0 },
  { rule: "name-cue", score: 0.85 },
  { rule: "name-list", score: 0.75 },
  { rule: "name-pattern", score: 0.65 },
  { rule: "name-guess", score: 0.5 },
];
