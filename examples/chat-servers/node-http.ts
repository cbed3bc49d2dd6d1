import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type OpenAI from 'petrel';
import { eventHeaders, eventText, failureStatus, openAnswer, readQuestion } from './chat-events.ts';

/**
 * A chat server with nothing but Node's `http`.
 *
 * @example
 * nodeChat(new OpenAI()).listen(3000);
 */
export function nodeChat(client: OpenAI): Server {
  return createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/chat') {
      void answer(client, request, response);
    } else response.writeHead(404).end();
  });
}

async function answer(
  client: OpenAI,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Also emitted after the end, when there is nothing left to abort.
  const controller = new AbortController();
  const { signal } = controller;
  response.on('close', () => controller.abort());

  const question = readQuestion(await readJSON(request).catch(() => null));
  if (question === null) {
    response.writeHead(400).end();
    return;
  }
  try {
    const events = await openAnswer(client, question, signal);
    response.writeHead(200, eventHeaders);
    for await (const event of events) {
      // A browser that reads slowly slows the stream instead of filling the memory.
      if (!response.write(eventText(event))) await once(response, 'drain', { signal });
    }
    response.end();
  } catch (error) {
    if (!signal.aborted) response.writeHead(failureStatus(error)).end();
  }
}

const LONGEST = 100_000;

/** @throws Error for a body that is not JSON, or longer than a question can be */
async function readJSON(request: IncomingMessage): Promise<unknown> {
  request.setEncoding('utf8');
  let text = '';
  for await (const piece of request) {
    text += piece;
    if (text.length > LONGEST) throw new Error('The body is too long.');
  }
  return JSON.parse(text);
}
