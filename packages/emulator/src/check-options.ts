/**
 * Rejects unknown options, which are misspelt and would be ignored silently.
 *
 * @param owner What the options belong to, for the message: `A fault`.
 * @throws {TypeError} naming the option and the one that was meant.
 */
export function refuseUnknownOptions(
  owner: string,
  object: object,
  known: readonly string[],
): void {
  if (typeof object !== 'object' || object === null) {
    throw new TypeError(`${owner} takes an object of options.`);
  }
  for (const name of Object.keys(object)) {
    if (!known.includes(name)) {
      throw new TypeError(`${owner} has no option '${name}'.${suggestion(name, known)}`);
    }
  }
}

/** The most similar of some names as a question; empty when none is similar. */
export function suggestion(name: string, known: readonly string[]): string {
  const wanted = plain(name);
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate), least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}

function plain(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** How many letters differ (Levenshtein); `most` or more where it is at least that. */
function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) >= most) return most;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1];
    for (const [column, other] of [...right].entries()) {
      const kept = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? most;
}
