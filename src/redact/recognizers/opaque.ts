/** Whether a path segment or token says nothing to a reader: an id, a hash, a signature, a number, an encoded value. */
export function isOpaque(segment: string): boolean {
  if (segment.length === 0) return false;
  if (/%[0-9A-Fa-f]{2}|@|=/.test(segment)) return true;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(segment)) return true;
  const digits = segment.replace(/\D/g, "").length;
  if (digits >= 5 || (segment.length >= 3 && digits === segment.length)) return true;
  if (segment.length >= 16 && digits >= 2 && /[A-Z]/.test(segment)) return true;
  return segment.length >= 20 && !/[-_.]/.test(segment);
}
