/**
 * A kept-alive connection was closed before any byte of the answer arrived. Transports throw it, and
 * never send the request again by themselves: only `retry` knows whether that is allowed.
 */
export class StaleConnectionError extends Error {
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
