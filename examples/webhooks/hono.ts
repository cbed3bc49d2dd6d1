import { Hono } from 'hono';
import { createReceiver, type HandleEvent } from './receiver.ts';

/**
 * A Hono application with a route for webhooks.
 *
 * @example
 * export default honoApplication((event) => console.log(event.type));
 */
export function honoApplication(handle: HandleEvent, secret?: string): Hono {
  const receive = createReceiver(handle, secret);
  const application = new Hono();

  application.post('/webhooks', async (context) => {
    // Not `context.req.json()`: the signature is over the text as it came.
    const body = await context.req.text();
    const { headers } = context.req.raw;
    const status = await receive({ body, headers, id: context.req.header('webhook-id') });
    return new Response(null, { status });
  });
  return application;
}
