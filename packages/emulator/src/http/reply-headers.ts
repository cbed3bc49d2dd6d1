import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './reply.ts';

/** Counts requests and tokens of the current minute, for the headers that tell what is left. */
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

  /** The headers for an answer at that time. Limits are told, never enforced. */
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

/** Lets pages of other origins read an answer, as the API does. */
export function allowOrigin(headers: Reply['headers'], { headers: sent }: PlainRequest): void {
  if (sent.origin === undefined) return;
  headers['access-control-allow-origin'] = sent.origin;
  headers['access-control-expose-headers'] = '*';
  headers.vary = 'origin';
}

/** Answers a browser's question whether a request from another origin may be sent. */
export function answerPreflight(request: PlainRequest): Reply {
  const headers: Reply['headers'] = {
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
  };
  allowOrigin(headers, request);
  return { status: 204, headers, body: null };
}
