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
