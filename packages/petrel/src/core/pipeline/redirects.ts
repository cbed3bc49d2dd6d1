import type { HeaderRecord } from '../header-record.ts';
import { APIConnectionError } from '../errors/index.ts';
import { isCredentialHeader } from './credential-headers.ts';
import { releaseBody } from './release-body.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST = 5;

/**
 * Sends a request and follows redirects (RFC 9110 §15.4), at most five: 307 and 308 repeat the
 * request, the others repeat a GET and turn anything else into one. Another origin gets no
 * credentials.
 *
 * @throws APIConnectionError for too many redirects, and for a 307 or 308 of a body that cannot be
 * produced again
 */
export async function followRedirects(
  request: TransportRequest,
  send: (request: TransportRequest) => Promise<TransportResponse>,
): Promise<TransportResponse> {
  let current = request;
  for (let followed = 0; ; followed++) {
    const response = await send(current);
    const { location } = response.headers;
    if (location === undefined || !REDIRECTS.has(response.status)) return response;
    try {
      if (followed === MOST) throw tooManyRedirects();
      current = redirected(current, response.status, location);
    } catch (error) {
      releaseBody(response.body);
      throw error;
    }
    await discard(response.body);
  }
}

function tooManyRedirects(): APIConnectionError {
  return new APIConnectionError({ message: `The server redirected more than ${MOST} times.` });
}

function redirected(request: TransportRequest, status: number, location: string): TransportRequest {
  const from = new URL(request.url);
  const to = targetOf(location, from);
  const repeats = status === 307 || status === 308 || request.method === 'GET';
  if (repeats && request.body !== null && !request.body.repeatable) {
    throw new APIConnectionError({
      message: 'The server redirected an upload whose contents can be read only once.',
    });
  }
  return {
    ...request,
    url: to.href,
    method: repeats ? request.method : 'GET',
    body: repeats ? request.body : null,
    headers: headersFor(request.headers, to.origin === from.origin, repeats),
  };
}

function targetOf(location: string, from: URL): URL {
  const target = URL.canParse(location, from) ? new URL(location, from) : null;
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) {
    throw new APIConnectionError({ message: 'The server redirected to something that is no URL.' });
  }
  return target;
}

function headersFor(headers: HeaderRecord, sameOrigin: boolean, keepsBody: boolean): HeaderRecord {
  const kept: HeaderRecord = {};
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || (!sameOrigin && isCredentialHeader(name))) continue;
    if (!keepsBody && name.startsWith('content-')) continue;
    kept[name] = value;
  }
  return kept;
}

async function discard(body: AsyncIterable<Uint8Array>): Promise<void> {
  // Small bodies are read to the end so that the connection can be used again.
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > 65_536) break;
  }
}
