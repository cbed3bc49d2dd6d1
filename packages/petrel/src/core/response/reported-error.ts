import { APIError } from '../errors/index.ts';
import { jsonText, wordsOf } from './error-explanation.ts';

/** How deep the error is looked for. */
const DEEPEST = 6;

/**
 * The error for a failure that a server reports under a success status: as an event of a stream, or
 * as the whole answer. `value` is what it sent, without credentials: JSON of any shape, or text.
 */
export function reportedError(
  value: unknown,
  headers: Headers | undefined,
  status?: number,
): APIError {
  const error = innermostError(value);
  return new APIError(status, asObject(error), wordsOf(error) ?? asItIs(error), headers);
}

/** Whether a value reports a failure, as `{ error }` or `[{ error }]`. */
export function hasError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0]) && hasError(value[0]);
  return 'error' in value && Boolean(value.error);
}

function innermostError(value: unknown): unknown {
  let error = value;
  for (let depth = 0; depth < DEEPEST && hasError(error); depth++) {
    const inner: unknown = Array.isArray(error) ? error[0] : Reflect.get(Object(error), 'error');
    // Text beside other members, which may say more.
    if (typeof inner !== 'object' && Object.keys(Object(error)).length > 1) break;
    error = inner;
  }
  return error;
}

function asObject(error: unknown): object | undefined {
  if (typeof error === 'object' && error !== null) return error;
  return typeof error === 'string' && error !== '' ? { message: error } : undefined;
}

function asItIs(error: unknown): string {
  const reported = 'The server reported an error';
  const text = error === '' ? undefined : jsonText(error);
  return text === undefined ? `${reported}.` : `${reported}: ${text}`;
}
