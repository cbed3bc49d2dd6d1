import type { UnreadReply } from '../call/call.ts';
import { toClientError } from './to-client-error.ts';
import { redactResponseURL } from '../secrets/redaction.ts';
import { BinaryResponse } from './binary-response.ts';
import { toWebHeaders } from './web-response.ts';

/** The reply of an operation whose result is a file. */
export function readBinary({ call, reply, body, scope, options }: UnreadReply): BinaryResponse {
  return new BinaryResponse({
    status: reply.status,
    statusText: reply.statusText,
    url: redactResponseURL(reply.url, call),
    redirected: reply.url !== call.url,
    // Cookies would be printed with the file; `asResponse()` has them.
    headers: toWebHeaders(reply.headers, [], call),
    source: body,
    maxBytes: options.maxResponseBytes,
    saveToFile: options.saveToFile,
    wrapError: (cause) => toClientError(cause, scope.cancellation, call),
  });
}
