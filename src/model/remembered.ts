/** A pure function of a text that remembers its last results, as many as `most`; then it begins anew. */
export function remembered<T extends NonNullable<unknown>>(
  most: number,
  work: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = work(text);
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
