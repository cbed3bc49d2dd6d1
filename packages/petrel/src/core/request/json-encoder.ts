import { OpenAIError } from '../errors/index.ts';

/**
 * Writes a request body as JSON: `undefined` members are dropped, `null` ones are kept, dates
 * become ISO strings.
 *
 * @throws OpenAIError naming the place (`messages[0].temperature`) of a value JSON cannot hold: NaN,
 * an infinity, a bigint, a circular reference, or a body that is itself nothing
 */
export function encodeJSON(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch (cause) {
    throw (
      refusal(value) ?? new OpenAIError('The request body cannot be written as JSON.', { cause })
    );
  }
  if (json === undefined) {
    throw new OpenAIError(`The request body cannot be written as JSON: it is ${typeof value}.`);
  }
  // NaN and infinities come out as `null`: only a text that has one can hide them.
  if (json.includes('null')) {
    const refused = refusal(value);
    if (refused !== null) throw refused;
  }
  return json;
}

interface Misfit {
  readonly place: string;
  readonly what: string;
}

function refusal(value: unknown): OpenAIError | null {
  const misfit = findMisfit(value, '', '', []);
  if (misfit === null) return null;
  const place = misfit.place === '' ? 'The request body' : `\`${misfit.place}\``;
  return new OpenAIError(`${place} cannot be written as JSON: it is ${misfit.what}.`);
}

function findMisfit(raw: unknown, key: string, place: string, above: unknown[]): Misfit | null {
  const value = asWritten(raw, key);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : { place, what: String(value) };
  }
  if (typeof value === 'bigint') return { place, what: 'a bigint' };
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Number) return findMisfit(Number(value), key, place, above);
  if (above.includes(value)) return { place, what: 'a circular reference' };
  above.push(value);
  const found = Array.isArray(value)
    ? findInArray(value, place, above)
    : findInObject(value, place, above);
  above.pop();
  return found;
}

function findInArray(values: readonly unknown[], place: string, above: unknown[]): Misfit | null {
  for (let index = 0; index < values.length; index++) {
    const found = findMisfit(values[index], String(index), `${place}[${index}]`, above);
    if (found !== null) return found;
  }
  return null;
}

function findInObject(value: object, place: string, above: unknown[]): Misfit | null {
  for (const [key, member] of Object.entries(value)) {
    const found = findMisfit(member, key, place === '' ? key : `${place}.${key}`, above);
    if (found !== null) return found;
  }
  return null;
}

/** The value JSON writes in place of `raw`, which may have a `toJSON` of its own. */
function asWritten(raw: unknown, key: string): unknown {
  if ((typeof raw !== 'object' && typeof raw !== 'bigint') || raw === null) return raw;
  const toJSON: unknown = Reflect.get(Object(raw), 'toJSON');
  return typeof toJSON === 'function' ? Reflect.apply(toJSON, raw, [key]) : raw;
}
