import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { APIConnectionError } from '../src/core/errors/index.ts';
import { createEventStream, type EventStreamOptions, type Stream } from '../src/openai/stream.ts';

export interface Served {
  stream: Stream<Record<string, unknown>>;
  sockets: Set<Socket>;
  controller: AbortController;
}

/** A stream of what `handler` writes on a loopback server. */
export async function serve(
  handler: (response: ServerResponse) => void,
  options: Partial<EventStreamOptions> = {},
): Promise<Served> {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' });
    response.flushHeaders();
    handler(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const controller = new AbortController();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, agent }, resolve).on('error', reject);
    // Without an error of its own: Node 20 would have nobody to give it to once the response has
    // arrived whole, and end the process.
    controller.signal.addEventListener('abort', () => request.destroy());
  });
  // An abort while nobody reads is an event of its own to Node.
  response.on('error', () => {});
  const stream = createEventStream<Record<string, unknown>>(response, {
    controller,
    truncated: 'error',
    headers: () => new Headers({ 'x-request-id': 'req_1' }),
    metadata: { headers: { 'x-request-id': 'req_1' }, attempts: 1, elapsed: 0 },
    wrapError: (cause) => new APIConnectionError({ cause }),
    ...options,
  });
  return { stream, sockets, controller };
}

export const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
export const chunk = (content: string): string =>
  data({ choices: [{ index: 0, delta: { content } }] });
export const finish = data({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });

export async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}
