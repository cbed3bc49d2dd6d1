/** Finds every difference between two JSON values, by path: the first value and the wanted one. */
export function findDifferences(
  got: unknown,
  wanted: unknown,
  path: string[] = [],
): Map<string, string> {
  if (isRecord(got) && isRecord(wanted) && Array.isArray(got) === Array.isArray(wanted)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    return new Map(
      [...names].flatMap((name) => [...findDifferences(got[name], wanted[name], [...path, name])]),
    );
  }
  if (got === wanted) return new Map();
  return new Map([[path.join('.'), `${shown(got)}, wanted ${shown(wanted)}`]]);
}

/** Objects, and arrays by their indices. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
