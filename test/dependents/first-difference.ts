/**
 * Where two values differ first, with both values; null where they are equal. Both are JSON.
 *
 * @param isKnown whether values may differ at a place, a JSON pointer
 */
export function firstDifference(
  wanted: unknown,
  found: unknown,
  isKnown: (path: string) => boolean,
  path = '',
): string | null {
  if (isKnown(path)) return null;
  if (!isObject(wanted) || !isObject(found) || Array.isArray(wanted) !== Array.isArray(found)) {
    if (Object.is(wanted, found)) return null;
    return `${path || '/'}\nopenai: ${print(wanted)}\npetrel: ${print(found)}`;
  }
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    const difference = firstDifference(wanted[name], found[name], isKnown, `${path}/${name}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function print(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 2000);
}
