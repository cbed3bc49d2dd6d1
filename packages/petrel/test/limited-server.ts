import { onTestFinished, vi } from 'vitest';
import type { ClientOptions } from '../src/client-options.ts';
import { OpenAI } from '../src/generated/openai.ts';

/** A request as a test server received it. */
export interface Arrival {
  /** Milliseconds since the server began. */
  at: number;
  path: string;
  body: Record<string, unknown>;
}

/** What a test server answers with. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Milliseconds until it answers. */
  after?: number;
}

/** A server without a network, on a clock that tests advance. */
export interface LimitedServer {
  arrivals: Arrival[];
  client(options?: ClientOptions): OpenAI;
}

/** Starts a server on fake timers; `answer` is called with each request and its number, from 1. */
export function serveOnFakeTimers(
  answer: (arrival: Arrival, number: number) => Answer = () => ({}),
): LimitedServer {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const started = performance.now();
  const arrivals: Arrival[] = [];
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const text = typeof init.body === 'string' ? init.body : '{}';
    const { pathname } = new URL(String(input));
    const arrival = { at: performance.now() - started, path: pathname, body: JSON.parse(text) };
    arrivals.push(arrival);
    const {
      status = 200,
      headers = {},
      body = {},
      after: delay = 0,
    } = answer(arrival, arrivals.length);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    init.signal?.throwIfAborted();
    const isText = typeof body === 'string';
    return new Response(isText ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': isText ? 'text/event-stream' : 'application/json', ...headers },
    });
  };
  const client = (options: ClientOptions = {}): OpenAI =>
    new OpenAI({ apiKey: 'sk-test', baseURL: 'https://api.test/v1', fetch, ...options });
  return { arrivals, client };
}

/** Sends a chat completion; the answer is of no interest. */
export function ask(
  client: OpenAI,
  params: { model?: string; content?: string; max_completion_tokens?: number; user?: string } = {},
  options: { signal?: AbortSignal; deadline?: number; timeout?: number } = {},
): Promise<unknown> {
  const { model = 'gpt-4o', content = 'Hello', ...others } = params;
  const messages = [{ role: 'user' as const, content }];
  return client.chat.completions.create({ model, messages, ...others }, options).then((it) => it);
}

/** Sends many, and returns what became of each once `milliseconds` have passed. */
export async function after<Value>(
  milliseconds: number,
  calls: readonly Promise<Value>[],
): Promise<PromiseSettledResult<Value>[]> {
  const settled = Promise.allSettled(calls);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

/** `count` results of a function. */
export function times<Value>(count: number, make: (number: number) => Value): Value[] {
  return Array.from({ length: count }, (_, number) => make(number));
}
