/** A difference that is on purpose. */
export interface Departure {
  /** The names of the programs it shows in. */
  programs: readonly string[];
  /** Where: `requests.0.body.file.type`. */
  path: string;
  why: string;
}

/** All ways in which two values of JSON differ, by path: what the first is, and what was wanted. */
export function differences(
  got: unknown,
  wanted: unknown,
  path: string[] = [],
): Map<string, string> {
  if (isRecord(got) && isRecord(wanted) && Array.isArray(got) === Array.isArray(wanted)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    return new Map(
      [...names].flatMap((name) => [...differences(got[name], wanted[name], [...path, name])]),
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
