import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../support/loopback-server.ts';
import { sendBytes } from './send-bytes.ts';

/**
 * The server that memory is measured against, in a process of its own. It sends its port to the
 * process that started it, and ends with that process.
 */
const COMPLETION = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21 },
});
const CHUNK = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'a' } }] })}\n\n`;

const JSON_TYPE = { 'content-type': 'application/json' };

// undici opens a spare connection in place of one that it closed, and leaves it to the server to close.
const SPARE = { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 };

const server = http.createServer(SPARE, (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  if (pathname.endsWith('/upload') || pathname.endsWith('/parts')) {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
    request.on('end', () => answer(response, JSON.stringify({ id: 'part_1', bytes })));
    return;
  }
  if (pathname.endsWith('/early')) {
    answerEarly(request, response);
    return;
  }
  request.resume();
  if (pathname.endsWith('/nothing')) response.writeHead(204).end();
  else if (pathname.endsWith('/empty')) response.writeHead(200, JSON_TYPE).end();
  else if (pathname.endsWith('/cut')) cut(response);
  else if (pathname.endsWith('/download')) sendBytes(response, Number(searchParams.get('bytes')));
  else if (pathname.endsWith('/files')) answer(response, page(Number(searchParams.get('after'))));
  else if (pathname.endsWith('/stream')) stream(response, searchParams.get('endless') === 'true');
  else answer(response, COMPLETION);
});

/** Answers before it has the request, reads no more of that for a while, and does not close. */
function answerEarly(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  // A request that nobody listens to would be read and forgotten.
  request.on('data', () => {});
  request.on('error', () => {});
  request.pause();
  answer(response, COMPLETION);
  setImmediate(() => socket.pause());
  setTimeout(() => socket.resume(), 2_000);
}

/** Half of what was announced, and then no connection. */
function cut(response: ServerResponse): void {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 100_000 });
  response.write(Buffer.alloc(50_000, 32), () => response.destroy());
}

function answer(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
  response.end(body);
}

/** The hundred items after one. The list has no end. */
function page(after: number): string {
  const data = Array.from({ length: 100 }, (_, offset) => ({
    id: String(after + offset + 1),
    object: 'file',
    filename: 'answers.jsonl',
  }));
  return JSON.stringify({ object: 'list', data, has_more: true });
}

/** Ten events and the end, or one event and nothing more. */
function stream(response: ServerResponse, endless: boolean): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(CHUNK.repeat(endless ? 1 : 10));
  if (!endless) response.end('data: [DONE]\n\n');
}

process.on('disconnect', () => process.exit());
const { port } = await listenOnLoopback(server);
process.send?.(port);
