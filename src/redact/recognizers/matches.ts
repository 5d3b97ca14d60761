/**
 * Calls `visit` for every match of a global pattern. `String.matchAll` copies the pattern for each call, which costs more
 * than a search of a short text that finds nothing.
 */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) visit(match);
}

/** The match of a sticky pattern at `offset`. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
