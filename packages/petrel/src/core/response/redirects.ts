import { parseURL } from '../parse-url.ts';
import type { HeaderRecord } from '../header-record.ts';
import { APIConnectionError, APIError, OpenAIError } from '../errors/index.ts';
import { ResponseBody } from './response-body.ts';
import { isAllowedCrossOrigin } from '../secrets/cross-origin-headers.ts';
import { redactText, redactURL, type Sent } from '../secrets/redaction.ts';
import { isRepeatable } from '../call/request-body.ts';
import type { TransportRequest, TransportResponse } from '../call/transport.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST = 5;

/** Where a request has been sent, for the errors that follow. */
export interface RedirectTrail {
  /** Of the last request sent. */
  url: string;
  /** The redirect that turned the request into a GET; null when none did. */
  turned: string | null;
}

/**
 * Sends a request and follows redirects as `fetch` does (RFC 9110 §15.4), at most five: 301 and 302
 * turn a POST into a GET, 303 turns every method into one, all else is repeated. Another origin gets none but the
 * headers of an allow-list. `fetchOptions.redirect` is honoured: `manual` returns the redirect itself.
 *
 * @throws APIConnectionError for too many redirects, for a 307 or 308 of a body that cannot be
 * produced again, and for any where `redirect` is `error`
 */
export async function followRedirects(
  request: TransportRequest,
  send: (request: TransportRequest) => Promise<TransportResponse>,
  trail: RedirectTrail,
): Promise<TransportResponse> {
  const mode = redirectMode(request);
  let current = request;
  for (let followed = 0; ; followed++) {
    const response = await send(current);
    const { location } = response.headers;
    if (location === undefined || !REDIRECTS.has(response.status)) return response;
    if (mode === 'manual') return response;
    const body = new ResponseBody(response);
    try {
      if (mode === 'error') throw unwantedRedirect(response.status);
      if (followed === MOST) throw tooManyRedirects();
      current = redirected(current, response.status, location, trail);
    } catch (error) {
      body.release();
      throw error;
    }
    await body.discard();
  }
}

/**
 * Names the redirect that turned a request into a GET in the error that followed: what a server answers
 * about the GET is no answer to the request.
 */
export function nameRedirect(error: unknown, { turned }: RedirectTrail, sent: Sent): void {
  if (turned === null || !(error instanceof APIError)) return;
  const { message, stack } = error;
  error.message += redactText(turned, sent);
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
}

function redirectMode({ fetchOptions }: TransportRequest): RequestRedirect {
  const mode = fetchOptions?.redirect;
  if (mode === undefined) return 'follow';
  if (mode === 'follow' || mode === 'manual' || mode === 'error') return mode;
  throw new OpenAIError('`fetchOptions.redirect` must be `follow`, `manual` or `error`.', {
    code: 'configuration',
  });
}

function unwantedRedirect(status: number): APIConnectionError {
  const message = `The server redirected (${status}), which \`redirect: 'error'\` forbids.`;
  return new APIConnectionError({ message, retryable: false });
}

function tooManyRedirects(): APIConnectionError {
  const message = `The server redirected more than ${MOST} times.`;
  return new APIConnectionError({ message, retryable: false });
}

function redirected(
  request: TransportRequest,
  status: number,
  location: string,
  trail: RedirectTrail,
): TransportRequest {
  const from = new URL(request.url);
  const to = targetOf(location, from);
  const repeats = repeatsRequest(status, request.method);
  if (repeats && !isRepeatable(request.body)) {
    throw new APIConnectionError({
      message: 'The server redirected an upload whose contents can be read only once.',
    });
  }
  if (!repeats) trail.turned = turnedBy(request, status, to);
  trail.url = to.href;
  return {
    ...request,
    url: to.href,
    method: repeats ? request.method : 'GET',
    body: repeats ? request.body : null,
    headers: headersFor(request.headers, to.origin === from.origin, repeats),
  };
}

/** Whether a redirect repeats the request, rather than turning it into a GET. */
function repeatsRequest(status: number, method: string): boolean {
  if (status === 301 || status === 302) return method !== 'POST';
  return status !== 303 || method === 'GET';
}

function turnedBy({ method, url }: TransportRequest, status: number, { href }: URL): string {
  const [from = '', to = ''] = [url, href].map((address) => redactURL(address).split('?', 1)[0]);
  return ` (The ${method} to ${from} was redirected with ${status} to ${to}, which turned it into a GET. Check the base URL.)`;
}

function targetOf(location: string, from: URL): URL {
  const target = parseURL(location, from);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) {
    throw new APIConnectionError({ message: 'The server redirected to an invalid URL.' });
  }
  return target;
}

function headersFor(headers: HeaderRecord, sameOrigin: boolean, keepsBody: boolean): HeaderRecord {
  const kept: HeaderRecord = {};
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || !(sameOrigin || isAllowedCrossOrigin(name))) continue;
    if (!keepsBody && name.startsWith('content-')) continue;
    kept[name] = value;
  }
  return kept;
}
