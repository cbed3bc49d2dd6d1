/** The most codings of one response that are decoded, as in browsers' `fetch`. */
export const MOST_CODINGS = 5;

/** The codings of a `content-encoding` header (RFC 9110 §8.4), in the order in which they were applied. */
export function contentCodings(header: string | undefined): string[] {
  if (header === undefined) return [];
  const names = header.toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}
