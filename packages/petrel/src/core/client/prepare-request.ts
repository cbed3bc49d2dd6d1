import type { HeaderRecord } from '../header-record.ts';
import { mergeHeaders } from '../request/headers.ts';
import { textBody, type RequestBody } from '../call/request-body.ts';
import { OpenAIError } from '../errors/index.ts';
import type { Call, Handler, HTTPMethod, Middleware, Reply } from '../call/call.ts';
import { withinLimits } from '../abort/within-limits.ts';

/** The second argument of {@link PrepareRequest}. */
export interface PrepareRequestContext {
  /** Absolute, with the query. */
  url: string;
  options: { method: HTTPMethod; path: string };
}

/** Changes the `init` of a request, as it is about to be sent. */
export type PrepareRequest = (
  request: RequestInit,
  context: PrepareRequestContext,
) => Promise<void>;

/**
 * Shows each attempt to `prepare` as the `init` of a `fetch`, and sends the headers and the text
 * that it leaves there. A body that is not text is sent as it is, and not shown.
 */
export function preparing(prepare: PrepareRequest): Middleware {
  return (next: Handler): Handler =>
    async (call: Call): Promise<Reply> => {
      const { method, path, url } = call;
      const request: RequestInit = { method, headers: new Headers(call.headers) };
      if (call.body?.text !== undefined) request.body = call.body.text;
      const context = { url, options: { method, path } };
      await withinLimits(async () => prepare(request, context), call, '`prepareRequest`');
      const headers = headersOf(request);
      return next({ ...call, headers, body: bodyOf(request, call) });
    };
}

function headersOf({ headers }: RequestInit): HeaderRecord {
  const record: HeaderRecord = {};
  for (const [name, value] of Object.entries(mergeHeaders(new Headers(headers)))) {
    if (value !== null) record[name] = value;
  }
  return record;
}

function bodyOf({ body }: RequestInit, call: Call): RequestBody | null {
  if (body === call.body?.text || body === undefined) return call.body;
  if (typeof body === 'string') return textBody(body, call.body?.contentType ?? 'application/json');
  throw new OpenAIError('`prepareRequest` can only set a body that is a string.');
}
