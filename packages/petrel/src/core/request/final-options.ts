import { asOpenAIError } from '../errors/configuration-error.ts';
import type { HTTPMethod } from '../call/call.ts';
import type { FinalRequestOptions, OperationOptions } from '../call/request-options.ts';

/** A value, or a promise of it. */
export type PromiseOrValue<T> = T | PromiseLike<T>;

/** Whether options are still to come. */
export function isPromiseLike<T>(value: PromiseOrValue<T>): value is PromiseLike<T> {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return 'then' in value && typeof value.then === 'function';
  } catch {
    // What cannot be read is refused where it is read.
    return false;
  }
}

/**
 * Makes something of options, once they are there.
 *
 * @throws OpenAIError for options that cannot be read
 */
export function mapOptions<Given, Made>(
  options: PromiseOrValue<Given>,
  make: (options: Given) => Made,
): PromiseOrValue<Made> {
  try {
    return isPromiseLike(options) ? options.then(make) : make(options);
  } catch (error) {
    throw asOpenAIError(error, UNREADABLE);
  }
}

/** For what a getter, a proxy or a `toJSON` of the caller's throws, which may be anything. */
export const UNREADABLE: string =
  'The request cannot be built from these parameters; see the cause.';

/** The whole request of an operation; `method` null leaves it to the options. */
export function finalOptions(
  method: HTTPMethod | null,
  path: string,
  options: OperationOptions | null | undefined,
): FinalRequestOptions {
  const verb = method ?? options?.method ?? 'get';
  // The caller's own `path` replaces the operation's. Where the rest of a stream is then found, only
  // the caller could notice.
  const own =
    options?.path === undefined ? { method: verb, path } : { method: verb, resume: undefined };
  // Members that follow a spread would give each object a hidden class of its own in Node 20.
  return Object.assign({ method: verb, path }, options, own);
}
