import { OpenAIError } from '../errors/index.ts';
import { holderKind } from './plain-data.ts';
import { wellFormedJSON } from './well-formed.ts';

/**
 * Writes a request body as JSON: `undefined` members are dropped, `null` ones are kept, dates
 * become ISO strings, lone surrogates U+FFFD.
 *
 * @throws OpenAIError naming the place (`messages[0].temperature`) of a value JSON cannot hold: NaN,
 * an infinity, a bigint, a circular reference, a Map, a Set, bytes, or a body that is itself nothing
 *
 * @param what names the value in errors
 */
export function encodeJSON(value: unknown, what: string = 'The request body'): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch (cause) {
    throw (
      unserializableError(value, what) ??
      new OpenAIError(`${what} cannot be written as JSON.`, { cause })
    );
  }
  if (json === undefined) {
    throw new OpenAIError(`${what} cannot be written as JSON: it is ${typeof value}.`);
  }
  // NaN and infinities come out as `null`, a Map as `{}`, an array of bytes as `{"0":…}`: only a text
  // that has one can hide them.
  if (json.includes('null') || json.includes('{}') || json.includes('{"0":')) {
    const error = unserializableError(value, what);
    if (error !== null) throw error;
  }
  return wellFormedJSON(json);
}

interface UnserializableValue {
  /** Where it is, `messages[0].temperature`; empty for the whole body. */
  readonly place: string;
  readonly what: string;
}

function unserializableError(value: unknown, what: string): OpenAIError | null {
  const found = findUnserializable(value, '', []);
  if (found === null) return null;
  const place = found.place === '' ? what : `\`${found.place}\``;
  return new OpenAIError(`${place} cannot be written as JSON: it is ${found.what}.`);
}

function findUnserializable(
  raw: unknown,
  key: string,
  above: unknown[],
): UnserializableValue | null {
  const value = asWritten(raw, key);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : { place: '', what: String(value) };
  }
  if (typeof value === 'bigint') return { place: '', what: 'a bigint' };
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Number) return findUnserializable(Number(value), key, above);
  if (above.includes(value)) return { place: '', what: 'a circular reference' };
  const kind = holderKind(value);
  if (kind !== null) return { place: '', what: kind };
  above.push(value);
  const found = Array.isArray(value) ? findInArray(value, above) : findInObject(value, above);
  above.pop();
  return found;
}

function findInArray(values: readonly unknown[], above: unknown[]): UnserializableValue | null {
  for (let index = 0; index < values.length; index++) {
    const found = findUnserializable(values[index], String(index), above);
    if (found !== null) return below(`[${index}]`, found);
  }
  return null;
}

function findInObject(value: object, above: unknown[]): UnserializableValue | null {
  for (const [key, member] of Object.entries(value)) {
    const found = findUnserializable(member, key, above);
    if (found !== null) return below(key, found);
  }
  return null;
}

function below(key: string, { place, what }: UnserializableValue): UnserializableValue {
  const joint = place === '' || place.startsWith('[') ? '' : '.';
  return { place: key + joint + place, what };
}

/** The value JSON writes in place of `raw`, which may have a `toJSON` of its own. */
function asWritten(raw: unknown, key: string): unknown {
  if ((typeof raw !== 'object' && typeof raw !== 'bigint') || raw === null) return raw;
  const toJSON: unknown = Reflect.get(Object(raw), 'toJSON');
  return typeof toJSON === 'function' ? Reflect.apply(toJSON, raw, [key]) : raw;
}
