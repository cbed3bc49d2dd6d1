import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { COMPLETION, EVENTS, EVENTS_A_BURST, embeddings, listPage } from './payloads.ts';

// The server that clients are measured against, in a process of its own. It tells its port to the
// process that started it, and ends with it.
const EMBEDDINGS = embeddings();
const COMMON = { 'x-request-id': 'req_0123456789abcdef', 'openai-processing-ms': '12' };
const STREAM_HEAD = { ...COMMON, 'content-type': 'text/event-stream' };
const STREAM_END = 'data: [DONE]\n\n';

const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  if (pathname.startsWith('/burst/')) whenRead(request, () => burst(response));
  else if (pathname.startsWith('/drip/')) whenRead(request, () => drip(response));
  else if (pathname.endsWith('/embeddings')) whenRead(request, () => answer(response, EMBEDDINGS));
  else if (pathname.endsWith('/files')) {
    const page = listPage(searchParams.get('after'), Number(searchParams.get('limit')));
    whenRead(request, () => answer(response, page));
  } else whenRead(request, () => answer(response, COMPLETION));
});

function whenRead(request: IncomingMessage, reply: () => unknown): void {
  request.resume().on('end', reply);
}

function answer(response: ServerResponse, body: string): void {
  const length = Buffer.byteLength(body);
  const head = { ...COMMON, 'content-type': 'application/json', 'content-length': length };
  response.writeHead(200, head);
  response.end(body);
}

/** Events many at a time, as fast as they are read. */
async function burst(response: ServerResponse): Promise<void> {
  response.writeHead(200, STREAM_HEAD);
  for (let at = 0; at < EVENTS.length && !response.destroyed; at += EVENTS_A_BURST) {
    response.write(EVENTS.slice(at, at + EVENTS_A_BURST).join(''));
    await setImmediate();
  }
  response.end(STREAM_END);
}

/**
 * An event a millisecond. Were they written faster, those that read slowly would get several at
 * once, and seem cheaper than they are.
 */
function drip(response: ServerResponse): void {
  response.writeHead(200, STREAM_HEAD);
  let at = 0;
  const timer = setInterval(() => {
    const event = EVENTS[at++];
    if (event !== undefined && !response.destroyed) return response.write(event);
    clearInterval(timer);
    return response.end(STREAM_END);
  }, 1);
}

// Contenders wait for each other between rounds, and must not lose their connections meanwhile.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit(0));
