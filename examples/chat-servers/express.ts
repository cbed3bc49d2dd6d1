import { once } from 'node:events';
import express, { type Express } from 'express';
import type OpenAI from 'petrel';
import { eventHeaders, eventText, failureStatus, openAnswer, readQuestion } from './chat-events.ts';

/**
 * A chat server with Express.
 *
 * @example
 * expressChat(new OpenAI()).listen(3000);
 */
export function expressChat(client: OpenAI): Express {
  const application = express();
  application.post('/chat', express.json(), async (request, response) => {
    const question = readQuestion(request.body);
    if (question === null) {
      response.sendStatus(400);
      return;
    }

    // Also emitted after the end, when there is nothing left to abort.
    const controller = new AbortController();
    const { signal } = controller;
    response.on('close', () => controller.abort());
    try {
      const events = await openAnswer(client, question, signal);
      response.writeHead(200, eventHeaders);
      for await (const event of events) {
        // A browser that reads slowly slows the stream instead of filling the memory.
        if (!response.write(eventText(event))) await once(response, 'drain', { signal });
      }
      response.end();
    } catch (error) {
      if (!signal.aborted) response.sendStatus(failureStatus(error));
    }
  });
  return application;
}
