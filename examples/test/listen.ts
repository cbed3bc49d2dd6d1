import { serve, type ServerType } from '@hono/node-server';
import type { Server } from 'node:http';
import type { Express } from 'express';
import { onTestFinished } from 'vitest';

/** Serves a fetch handler on the loopback interface until the test ends; returns its base URL. */
export function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
  return open((ready) => serve({ fetch, port: 0, hostname: '127.0.0.1' }, ready));
}

/** The same for an Express application, or a server of Node. */
export function listenNode(application: Express | Server): Promise<string> {
  return open((ready) => application.listen(0, '127.0.0.1', ready));
}

async function open(start: (ready: () => void) => ServerType): Promise<string> {
  const server = await new Promise<ServerType>((resolve) => {
    const started = start(() => resolve(started));
  });
  onTestFinished(async () => {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    // `fetch` may have opened a spare connection, which would be waited for.
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return `http://127.0.0.1:${address.port}`;
}
