import { isInstanceOf } from '../is-instance-of.ts';

/**
 * A kept-alive connection was closed before any byte of the answer arrived. Transports throw it, and
 * never send the request again by themselves: only `retry` knows whether that is allowed.
 */
export class StaleConnectionError extends Error {
  /** A transport may be of another copy of the package than the client. */
  static readonly petrelName: string = 'StaleConnectionError';

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  constructor(cause: unknown) {
    super('The connection was closed.', { cause });
  }
}

/** Whether a connection ended under the request, as Node and undici report it. */
export function isReset(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && RESETS.has(error.code)) return true;
  return error.cause !== undefined && isReset(error.cause);
}

const RESETS: ReadonlySet<unknown> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'UND_ERR_SOCKET',
]);
