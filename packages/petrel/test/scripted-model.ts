import { chunk, delta, sse } from './streams.ts';

/** A message of the model, or what else a chat completion of it has. */
export interface ScriptedMessage {
  content?: string | null;
  tool_calls?: readonly ScriptedCall[];
  finish_reason?: string;
  /** Members that only some servers send. */
  [name: string]: unknown;
}

/** A call of a function: its name, its arguments, and the id if it is not `call_N`. */
export interface ScriptedCall {
  name: string;
  arguments?: string;
  id?: string;
}

/** A model that answers each request with the next message of a script, streamed or not. */
export interface ScriptedModel {
  /** The bodies of the requests. */
  requests: ScriptedRequest[];
  fetch: (
    url: unknown,
    init?: { body?: unknown; signal?: AbortSignal | null },
  ) => Promise<Response>;
}

/** The body of a request. */
export interface ScriptedRequest {
  messages: { role: string; content?: unknown; tool_call_id?: string }[];
  tools?: unknown;
  [name: string]: unknown;
}

/**
 * A model of chat completions that follows a script. `next` returns the message for the request of a number, from
 * 0.
 */
export function scriptedChat(
  next: readonly ScriptedMessage[] | ((round: number, request: ScriptedRequest) => ScriptedMessage),
): ScriptedModel {
  const requests: ScriptedRequest[] = [];
  return {
    requests,
    fetch(_url, init) {
      const request: ScriptedRequest = JSON.parse(String(init?.body));
      const round = requests.push(request) - 1;
      const message = typeof next === 'function' ? next(round, request) : next[round];
      if (message === undefined) throw new Error(`The script has no message ${round}.`);
      return Promise.resolve(
        request.stream === true ? streamed(message, round) : whole(message, round),
      );
    },
  };
}

const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };

function callsOf({ tool_calls }: ScriptedMessage, round: number): object[] {
  return (tool_calls ?? []).map(({ name, arguments: text = '{}', id }, index) => ({
    id: id ?? `call_${round}_${index}`,
    type: 'function',
    function: { name, arguments: text },
  }));
}

function whole(message: ScriptedMessage, round: number): Response {
  const { finish_reason, tool_calls: _, ...rest } = message;
  const calls = callsOf(message, round);
  const choice = {
    index: 0,
    finish_reason: finish_reason ?? (calls.length > 0 ? 'tool_calls' : 'stop'),
    logprobs: null,
    message: {
      role: 'assistant',
      content: null,
      refusal: null,
      ...rest,
      ...(calls.length > 0 ? { tool_calls: calls } : {}),
    },
  };
  return Response.json({
    id: `chatcmpl-${round}`,
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [choice],
    usage,
  });
}

function streamed(message: ScriptedMessage, round: number): Response {
  const calls = callsOf(message, round);
  const end = message.finish_reason ?? (calls.length > 0 ? 'tool_calls' : 'stop');
  const chunks = [
    delta({ role: 'assistant', content: calls.length > 0 ? null : '', refusal: null }),
    ...[...(message.content ?? '')].map((content) => delta({ content })),
    ...calls.map((call, index) => delta({ tool_calls: [{ index, ...call }] })),
    delta({}, end),
    chunk([], { usage }),
  ];
  return sse(
    chunks.map((item) => ({ ...item, id: `chatcmpl-${round}` })),
    true,
  );
}
