import { OpenAI } from '../src/index.ts';
import type { ClientOptions } from '../src/client-options.ts';

/** One request that a scripted API received. */
export interface Received {
  method: string;
  /** Path and query, without the version. */
  path: string;
  headers: Headers;
  body: unknown;
  /** When it came, by the clock of the test. */
  at: number;
}

/** What a scripted API answers: a JSON value, or a whole response. */
type Answer = object | null | Response | Promise<Response>;

/** A client of an API that gives the answers in turn, and the last one to all further requests. */
export function scriptedApi(
  answers: readonly (Answer | ((request: Received, signal: AbortSignal) => Answer))[],
  options: ClientOptions = {},
): { client: OpenAI; received: Received[] } {
  const received: Received[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    baseURL: 'https://api.test/v1',
    maxRetries: 0,
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = await bodyOf(request);
      const path = request.url.replace('https://api.test/v1', '');
      const { method, headers } = request;
      const next = { method, path, headers, body, at: performance.now() };
      const answer = answers[Math.min(received.push(next), answers.length) - 1] ?? null;
      const given = typeof answer === 'function' ? answer(next, request.signal) : answer;
      return given instanceof Response || given instanceof Promise
        ? await given
        : Response.json(given);
    },
  });
  return { client, received };
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  return request.headers.get('content-type') === 'application/json' ? JSON.parse(text) : text;
}

/** An answer with a status code, or with headers. */
export function reply(body: object, init: ResponseInit): Response {
  return Response.json(body, init);
}

/** An answer that never comes: the request ends when it is aborted. */
export function silence(_request: Received, signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
