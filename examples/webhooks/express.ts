import express, { type Express } from 'express';
import { createReceiver, type HandleEvent } from './receiver.ts';

/**
 * An Express application with a route for webhooks.
 *
 * @example
 * expressApplication((event) => console.log(event.type)).listen(3000);
 */
export function expressApplication(handle: HandleEvent, secret?: string): Express {
  const receive = createReceiver(handle, secret);
  const application = express();

  // Its own parser, before the one that the other routes have: `request.body` is then a Buffer with
  // the bytes as they came. `*/*`, so that no media type slips through unparsed.
  application.post(
    '/webhooks',
    express.raw({ type: '*/*', limit: '1mb' }),
    async (request, response) => {
      const { body, headers } = request;
      response.sendStatus(await receive({ body, headers, id: request.get('webhook-id') }));
    },
  );

  application.use(express.json());
  application.post('/echo', (request, response) => {
    response.json(request.body);
  });
  return application;
}
