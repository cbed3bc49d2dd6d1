/** A value as JSON; undefined for one that is too deep, or that JSON cannot hold. */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
