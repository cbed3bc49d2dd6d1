import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './reply.ts';

/** Counts requests and tokens of the current minute, for the `x-ratelimit-*` headers. */
export class RateWindow {
  #minute = -1;
  #requests = 0;
  #tokens = 0;

  /** Counts a request. */
  count(milliseconds: number, tokens: number): void {
    const minute = Math.floor(milliseconds / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#requests = 0;
      this.#tokens = 0;
    }
    this.#requests += 1;
    this.#tokens += tokens;
  }

  /** The headers for an answer at that time. Limits are reported, never enforced. */
  writeTo(headers: Reply['headers'], milliseconds: number): void {
    const reset = `${60 - (Math.floor(milliseconds / 1000) % 60)}s`;
    const write = (kind: string, limit: number, used: number): void => {
      headers[`x-ratelimit-limit-${kind}`] = String(limit);
      headers[`x-ratelimit-remaining-${kind}`] = String(Math.max(0, limit - used));
      headers[`x-ratelimit-reset-${kind}`] = reset;
    };
    write('requests', 10_000, this.#requests);
    write('tokens', 2_000_000, this.#tokens);
  }
}

/** Whether an origin is on this machine: `http://localhost:5173`, `http://127.0.0.1`. */
export function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, protocol } = new URL(origin);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Adds the CORS headers that let pages of an allowed origin read an answer. */
export function allowOrigin(
  headers: Reply['headers'],
  { headers: { origin } }: PlainRequest,
  allows: (origin: string) => boolean,
): void {
  if (origin === undefined) return;
  headers.vary = 'origin';
  if (!allows(origin)) return;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-expose-headers'] = '*';
}

/** Answers a CORS preflight. */
export function answerPreflight(request: PlainRequest, allows: (origin: string) => boolean): Reply {
  const headers: Reply['headers'] = {
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
  };
  allowOrigin(headers, request, allows);
  return { status: 204, headers, body: null };
}
