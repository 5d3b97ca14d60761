const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern. `String.matchAll` copies the pattern for each call, which costs more than a search of a
 * short text that finds nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Where the match of a sticky pattern at `offset` ends, -1 for none: without the array that `exec` makes. */
export function endAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The match of a sticky pattern at `offset`. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
