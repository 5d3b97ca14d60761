/**
 * From code points, as Python counts, to UTF-16 code units. `null` beyond the end of the text.
 */
export function utf16Offsets(text: string): (codePoints: number) => number | null {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => (at <= text.length ? at : null);
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return (at) => offsets[at] ?? null;
}
