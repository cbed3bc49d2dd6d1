import { OpenAI } from '../src/index.ts';
import type { ChatCompletion } from '../src/generated/models/chat/completions/completions.ts';

/** A client whose requests are answered, one after the other, with these; the last one stays. */
export interface AnsweringClient {
  client: OpenAI;
  /** The bodies of the requests so far. */
  bodies: unknown[];
}

/** An answer: JSON of status 200, or a response. */
type GivenAnswer = object | Response;

/** Answers a client's requests one after the other, with the request id `req_1`, `req_2`… */
export function answering(...answers: readonly GivenAnswer[]): AnsweringClient {
  const bodies: unknown[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: (_url, init) => {
      bodies.push(JSON.parse(String(init?.body ?? 'null')));
      const answer = answers[Math.min(bodies.length, answers.length) - 1];
      if (answer instanceof Response) return Promise.resolve(answer.clone());
      const headers = { 'x-request-id': `req_${bodies.length}` };
      return Promise.resolve(Response.json(answer, { headers }));
    },
  });
  return { client, bodies };
}

/** An error status whose body has the API's form. */
export function refusing(status: number, error: object): Response {
  return Response.json({ error }, { status });
}

/** A chat completion with one choice for each message. */
export function completionOf(
  messages: readonly object[],
  finish_reason: string | null = 'stop',
  rest: object = {},
): ChatCompletion {
  const choices = messages.map((message, index) => ({
    index,
    finish_reason,
    logprobs: null,
    message: { role: 'assistant', content: null, refusal: null, ...message },
  }));
  const usage = { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 };
  const common = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'm', usage };
  // Servers send completions that have not the shape they should have.
  return { ...common, choices, ...rest } as ChatCompletion;
}

/** A completed response with one message of this text. */
export function responseOf(text: string, rest: object = {}): object {
  const content = [{ type: 'output_text', text, annotations: [] }];
  return withItems(
    [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content }],
    rest,
  );
}

/** A completed response with these items. */
export function withItems(output: readonly object[], rest: object = {}): object {
  const usage = { input_tokens: 5, output_tokens: 7, total_tokens: 12 };
  return {
    id: 'resp_1',
    object: 'response',
    status: 'completed',
    model: 'm',
    usage,
    output,
    ...rest,
  };
}
