import { createReceiver, type HandleEvent } from './receiver.ts';

/**
 * For servers that take a `Request` and give a `Response`: Cloudflare Workers, Deno, Bun, Next.js
 * route handlers.
 *
 * @example
 * export default { fetch: fetchHandler((event) => console.log(event.type)) };
 */
export function fetchHandler(
  handle: HandleEvent,
  secret?: string,
): (request: Request) => Promise<Response> {
  const receive = createReceiver(handle, secret);
  return async (request) => {
    // Not `request.json()`: the signature is over the text as it came.
    const body = await request.text();
    const { headers } = request;
    const status = await receive({ body, headers, id: headers.get('webhook-id') });
    return new Response(null, { status });
  };
}
