import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { pause } from './http/pause.ts';

/** Where an emulator listens. */
export interface ListenOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default `127.0.0.1`: reachable from this machine only. */
  host?: string;
}

/** An emulator that listens. */
export interface EmulatorServer {
  /** What to use as base URL: `http://127.0.0.1:41234/v1`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Answers a request; `hangUp` breaks its connection. */
export type Handle = (request: Request, hangUp: () => void) => Promise<Response>;

/**
 * Listens for requests over HTTP on Node.
 *
 * @throws when the port is taken or not allowed.
 */
export async function listen(handle: Handle, options: ListenOptions = {}): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1' } = options;
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const hangUp = (): void => {
        incoming.socket?.destroy();
      };
      return breakOnError(await handle(request, hangUp), hangUp);
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}/v1`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Milliseconds that written events get to leave. */
const FLUSH_TIME = 10;
const NEVER = new AbortController().signal;

/**
 * Breaks the connection where the body fails. Left to itself the listener would end the body with
 * a text about the failure, and write another to the console.
 */
function breakOnError(response: Response, hangUp: () => void): Response {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch {
          // What was enqueued must be on its way before the connection breaks.
          await pause(FLUSH_TIME, NEVER);
          hangUp();
          controller.close();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}
