import { APIError } from '../errors/index.ts';

/** Characters of a server's explanation that a message holds at most. */
const LONGEST = 2_000;

/** How deep an explanation is looked for. */
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
  return new APIError(status, asObject(error), explanationIn(error) ?? asItIs(error), headers);
}

/** Whether a value reports a failure, as `{ error }` or `[{ error }]`. */
export function hasError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0]) && hasError(value[0]);
  return 'error' in value && Boolean(value.error);
}

/** What a server says about a failure, in the shapes that servers use; bounded. */
export function explanationIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : bounded(value.trim());
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  const found = Array.isArray(value)
    ? value.slice(0, 10).map((member) => explanationIn(member, depth + 1))
    : [firstExplanation(value, depth)];
  const said = found.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : bounded(said.join('; '));
}

/** Members that explain, the more telling first. */
const EXPLAINING = ['message', 'msg', 'detail', 'reason', 'error', 'errors'] as const;

function firstExplanation(value: object, depth: number): string | undefined {
  const nested: unknown = Reflect.get(value, 'error');
  // `{ error: 'Unauthorized', message: 'The key has expired.' }`: a bare `error` is but a title.
  const first = typeof nested === 'object' ? explanationIn(nested, depth + 1) : undefined;
  if (first !== undefined) return first;
  for (const name of EXPLAINING) {
    const said = explanationIn(Reflect.get(value, name), depth + 1);
    if (said !== undefined) return said;
  }
  return undefined;
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
  return typeof error === 'string' && error !== '' ? { message: bounded(error) } : undefined;
}

function asItIs(error: unknown): string {
  const reported = 'The server reported an error';
  return error === '' ? `${reported}.` : bounded(`${reported}: ${JSON.stringify(error)}`);
}

function bounded(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
