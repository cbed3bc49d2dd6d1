import http, { type ServerResponse } from 'node:http';
import { sendBytes } from './send-bytes.ts';

/**
 * The server that memory is measured against, in a process of its own. It tells its port to the
 * process that started it, and ends with it.
 */
const COMPLETION = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21 },
});
const CHUNK = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'a' } }] })}\n\n`;

const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  if (pathname.endsWith('/upload')) {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
    request.on('end', () => answer(response, JSON.stringify({ bytes })));
    return;
  }
  request.resume();
  if (pathname.endsWith('/download')) sendBytes(response, Number(searchParams.get('bytes')));
  else if (pathname.endsWith('/files')) answer(response, page(Number(searchParams.get('after'))));
  else if (pathname.endsWith('/stream')) stream(response, searchParams.get('endless') === 'true');
  else answer(response, COMPLETION);
});

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

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.send?.(address.port);
});
process.on('disconnect', () => process.exit());
