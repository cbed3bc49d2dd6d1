import { OpenAIError } from '../errors/index.ts';
import type { Reply } from '../pipeline/call.ts';
import { BinaryResponse } from './binary-response.ts';
import { toWebHeaders } from './web-response.ts';
import { utf8 } from '../utf8.ts';

/**
 * A response that can be used as a web `Response` and costs next to nothing until it is. Its body is
 * that of a reply that has been read.
 */
export function toLazyResponse(reply: Reply): Response {
  return new BinaryResponse({
    status: reply.status,
    statusText: reply.statusText,
    url: reply.url,
    headers: () => toWebHeaders(reply.headers, reply.setCookies),
    source: bytesOf(reply.text ?? ''),
    wrapError: (cause) => new OpenAIError('The body could not be read.', { cause }),
  });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield utf8(text);
}
