/** The longest text of a server, such as an id or a status, that a message quotes, in UTF-16 units. */
const LONGEST = 100;

/** A text of a server for a message, which does not grow with it. */
export function shortened(text: string): string {
  // Not through the middle of a surrogate pair.
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}
