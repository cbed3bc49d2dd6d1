import type { RequestOptions } from '../../core/call/request-options.ts';
import { mergeHeaders } from '../../core/request/headers.ts';

/** The options of a call of a helper that each of its requests has. */
export function sharedOptions(options: RequestOptions): RequestOptions {
  const { path: _, body: _body, extraBody: _extra, idempotencyKey: _key, ...shared } = options;
  return shared;
}

/** The options of a call as those of each request that a stream sends, with a key of its own. */
export function requestOptions(
  options: RequestOptions,
  key: string | null,
  signal: AbortSignal,
): RequestOptions {
  const { stream: _, onUploadProgress: _progress, ...shared } = sharedOptions(options);
  const headers = mergeHeaders(shared.headers, { 'idempotency-key': key });
  return { ...shared, headers, signal };
}
