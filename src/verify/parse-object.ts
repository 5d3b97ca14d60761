/** A JSON object, or `null`: also for other JSON, because every line of a corpus is an object. */
export function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null; // the reason would quote the line
  }
}
