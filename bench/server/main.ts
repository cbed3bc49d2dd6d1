import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { sendBytes } from '../../test/memory/send-bytes.ts';
import {
  COMPLETION,
  EVENTS,
  EVENTS_A_BURST,
  EVENTS_A_TRICKLE,
  RESPONSE_EVENTS,
  embeddings,
  listPage,
} from './payloads.ts';

// The server that clients are measured against, in a process of its own. It sends its port to the
// process that started it, and ends with it.
const AS_BASE64 = embeddings('base64');
const AS_NUMBERS = embeddings('float');
const COMMON = { 'x-request-id': 'req_0123456789abcdef', 'openai-processing-ms': '12' };
const STREAM_HEAD = { ...COMMON, 'content-type': 'text/event-stream' };
const FEW = EVENTS.slice(-EVENTS_A_TRICKLE);
const STREAM_END = 'data: [DONE]\n\n';

const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  if (pathname === '/burst/v1/responses') whenRead(request, () => burst(response, RESPONSE_EVENTS));
  else if (pathname.startsWith('/burst/')) whenRead(request, () => burst(response, EVENTS));
  else if (pathname.startsWith('/drip/')) whenRead(request, () => drip(response, EVENTS, 1));
  else if (pathname.startsWith('/trickle/')) whenRead(request, () => drip(response, FEW, 50));
  else if (pathname.endsWith('/embeddings')) answerEmbeddings(request, response);
  else if (pathname.endsWith('/content'))
    sendBytes(response, Number(/\d+(?=\/content)/.exec(pathname)));
  else if (!pathname.endsWith('/files')) whenRead(request, () => answer(response, COMPLETION));
  else if (request.method === 'POST') receive(request, response);
  else answer(response, listPage(searchParams.get('after'), Number(searchParams.get('limit'))));
});

function whenRead(request: IncomingMessage, reply: () => unknown): void {
  request.resume().on('end', reply);
}

/** Embeddings in the requested format: numbers, or base64. */
async function answerEmbeddings(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requested = await text(request);
  answer(response, requested.includes('base64') ? AS_BASE64 : AS_NUMBERS);
}

/** Takes a file, and answers how many bytes the request had. */
function receive(request: IncomingMessage, response: ServerResponse): void {
  let bytes = 0;
  request.on('data', (piece: Buffer) => (bytes += piece.byteLength));
  request.on('end', () =>
    answer(response, JSON.stringify({ id: 'file-1', object: 'file', bytes })),
  );
}

function answer(response: ServerResponse, body: string): void {
  const length = Buffer.byteLength(body);
  const head = { ...COMMON, 'content-type': 'application/json', 'content-length': length };
  response.writeHead(200, head);
  response.end(body);
}

/** Events many at a time, as fast as they are read. */
async function burst(response: ServerResponse, events: readonly string[]): Promise<void> {
  response.writeHead(200, STREAM_HEAD);
  for (let at = 0; at < events.length && !response.destroyed; at += EVENTS_A_BURST) {
    response.write(events.slice(at, at + EVENTS_A_BURST).join(''));
    await setImmediate();
  }
  response.end(STREAM_END);
}

/**
 * An event at a time, with milliseconds between. Were they written as fast as can be, those that
 * read slowly would get several at once, and seem cheaper than they are.
 */
function drip(response: ServerResponse, events: readonly string[], interval: number): void {
  response.writeHead(200, STREAM_HEAD);
  let at = 0;
  const timer = setInterval(() => {
    const event = events[at++];
    if (event !== undefined && !response.destroyed) return response.write(event);
    clearInterval(timer);
    return response.end(STREAM_END);
  }, interval);
}

// Clients wait for each other between rounds, and must not lose their connections meanwhile.
server.keepAliveTimeout = 0;
// A thousand connections at once are more than wait by default.
server.listen({ port: 0, host: '127.0.0.1', backlog: 2_048 }, () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit(0));
