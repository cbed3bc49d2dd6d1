import { defineMember } from '../define-member.ts';
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
  return firstID((name) => headers[name]);
}

/** The same, by the headers of a web `Response`; null when they have none. */
export function requestIDIn(headers: Headers): string | null {
  return firstID((name) => headers.get(name)) ?? null;
}

function firstID(read: (name: string) => string | null | undefined): string | undefined {
  for (const name of NAMES) {
    const id = read(name);
    if (id) return id;
  }
  return undefined;
}

/**
 * Puts the server's request id on a result, as `_request_id`, which does not enumerate and is not
 * serialised. Values that are no objects are left alone.
 */
export function attachRequestID(value: unknown, requestID: string | null): void {
  if (typeof value !== 'object' || value === null) return;
  defineMember(value, '_request_id', requestID);
}
