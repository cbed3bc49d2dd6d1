import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type OpenAI from 'petrel';
import { failureStatus, openAnswer, readQuestion } from './chat-events.ts';

/**
 * A chat server with Hono.
 *
 * @example
 * export default honoChat(new OpenAI());
 */
export function honoChat(client: OpenAI): Hono {
  const application = new Hono();
  application.post('/chat', async (context) => {
    const question = readQuestion(await context.req.json().catch(() => null));
    if (question === null) return context.body(null, 400);

    const controller = new AbortController();
    try {
      const events = await openAnswer(client, question, controller.signal);
      return streamSSE(context, async (stream) => {
        stream.onAbort(() => controller.abort());
        for await (const event of events) {
          await stream.writeSSE({ data: JSON.stringify(event) });
        }
      });
    } catch (error) {
      return context.body(null, failureStatus(error));
    }
  });
  return application;
}
