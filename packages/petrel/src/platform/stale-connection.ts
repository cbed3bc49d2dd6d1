import { AttemptRequest } from '../core/pipeline/attempt-request.ts';
import type { TransportRequest, TransportResponse } from '../core/pipeline/transport.ts';

/** A kept connection was closed before it brought anything: the request may go over another. */
export class StaleConnectionError extends Error {
  constructor(cause: unknown) {
    super('The connection was closed.', { cause });
  }
}

/**
 * Sends a request, and sends it again at once for as long as it meets kept connections that turn out
 * to be closed. RFC 9112 §9.3.1 lets a client do so with idempotent requests; the others are treated
 * alike, as calls whose connection fails are retried whatever their method.
 */
export async function replacingStale(
  request: TransportRequest,
  send: () => Promise<TransportResponse>,
): Promise<TransportResponse> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      const { aborted } = AttemptRequest.endingOf(request);
      if (!(error instanceof StaleConnectionError) || aborted) throw error;
      if (request.body !== null && !request.body.repeatable) throw error.cause;
    }
  }
}

/** Whether a connection ended under the request, as Node and undici tell it. */
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
