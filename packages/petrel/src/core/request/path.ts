import { OpenAIError } from '../errors/index.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Fills the `{names}` of a path template, each value percent-encoded as one segment
 * (RFC 3986 §3.3; `/` becomes `%2F`).
 *
 * @example path('/files/{file_id}/content', 'file-1') // '/files/file-1/content'
 * @throws OpenAIError naming the parameter for a value that is missing or empty, or that would
 * change the path: `.`, `..`, and their encoded forms
 */
export function path(template: string, ...values: readonly (string | number)[]): string {
  let used = 0;
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => segment(name, values[used++]));
}

const DOTS = /^(?:\.|%2e){1,2}$/i;
// The `pchar` of RFC 3986 but for `%`, which would otherwise pass as an escape.
const TO_ENCODE = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;

function segment(name: string, value: string | number | null | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new OpenAIError(`The path parameter "${name}" must be a string; it is ${kind(value)}.`);
  }
  const text = String(value);
  if (text.trim() === '') throw new OpenAIError(`The path parameter "${name}" must not be empty.`);
  if (DOTS.test(text)) {
    throw new OpenAIError(`The path parameter "${name}" must not be "." or "..".`);
  }
  return wellFormed(text).replace(TO_ENCODE, encodeURIComponent);
}

function kind(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
