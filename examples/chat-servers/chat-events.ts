import { APIUserAbortError, RateLimitError, type OpenAI } from 'petrel';

/** What the browser sends. */
export interface Question {
  text: string;
  /** The id of the answer before, which the model then remembers. */
  previous: string | null;
}

/** What the browser receives, one server-sent event each: text, and then the end. */
export type ChatEvent =
  | { type: 'text'; text: string }
  | { type: 'done'; id: string }
  | { type: 'failed'; message: string };

/** A question in a request's body, or null when it holds none. */
export function readQuestion(body: unknown): Question | null {
  if (typeof body !== 'object' || body === null) return null;
  const text = 'text' in body ? body.text : undefined;
  const previous = 'previous' in body ? body.previous : undefined;
  if (typeof text !== 'string' || text === '' || text.length > 10_000) return null;
  return { text, previous: typeof previous === 'string' ? previous : null };
}

/**
 * Starts to answer a question. The API keeps the conversation, so the server needs no state. Whoever
 * has the id of an answer can continue its conversation: with several users, keep it in a session.
 *
 * @param signal aborted when the browser is gone, so that nobody pays for what nobody reads
 * @throws APIError when there is no answer at all; what happens later is an event
 */
export async function openAnswer(
  client: OpenAI,
  question: Question,
  signal: AbortSignal,
): Promise<AsyncIterable<ChatEvent>> {
  const stream = await client.responses.create(
    {
      model: 'gpt-4o',
      instructions: 'Answer in one short paragraph.',
      input: question.text,
      previous_response_id: question.previous,
      stream: true,
    },
    { signal },
  );
  return chatEvents(stream);
}

async function* chatEvents(
  stream: AsyncIterable<OpenAI.Responses.ResponseStreamEvent>,
): AsyncGenerator<ChatEvent> {
  try {
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') yield { type: 'text', text: event.delta };
      if (event.type === 'response.completed') yield { type: 'done', id: event.response.id };
    }
  } catch (error) {
    if (error instanceof APIUserAbortError) return;
    // For the log: the message may hold details that are not for the browser.
    console.error(error);
    yield { type: 'failed', message: 'The answer ended early. Please try again.' };
  }
}

/** An event as the browser reads it. */
export function eventText(event: ChatEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}

/** The headers of a stream of events, which no proxy is to store or to hold back. */
export const eventHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

/** The status for the browser when there is no answer: busy, or out of order. */
export function failureStatus(error: unknown): 502 | 503 {
  if (!(error instanceof APIUserAbortError)) console.error(error);
  return error instanceof RateLimitError ? 503 : 502;
}
