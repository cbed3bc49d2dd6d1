import type { HeaderRecord } from '../header-record.ts';

/** Headers that hold the server's id of a request: its own, then what gateways make of it. */
const NAMES = [
  'x-request-id',
  'request-id',
  'llm_provider-x-request-id',
  'llm_provider-request-id',
] as const;

/** The server's id of a request, by the headers of its response; undefined when they have none. */
export function requestIDOf(headers: HeaderRecord): string | undefined {
  for (const name of NAMES) {
    const id = headers[name];
    if (id !== undefined && id !== '') return id;
  }
  return undefined;
}

/** The same, by the headers of a web `Response`; null when they have none. */
export function requestIDIn(headers: Headers): string | null {
  for (const name of NAMES) {
    const id = headers.get(name);
    if (id) return id;
  }
  return null;
}

/**
 * Puts the server's request id on a result, as `_request_id`, which does not enumerate and is not
 * serialised. Values that are no objects are left alone.
 */
export function attachRequestID(value: unknown, requestID: string | null): void {
  if (typeof value !== 'object' || value === null) return;
  Object.defineProperty(value, '_request_id', {
    value: requestID,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
