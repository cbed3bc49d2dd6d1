import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import OpenAI, {
  APIError,
  APIStatusError,
  NotFoundError,
  OpenAIError,
  StreamTruncatedError,
  fromPath,
  toStreamingFile,
} from 'petrel';
import { OpenAISync, toDataURL, toFile } from 'petrel/sync';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeParseableTextFormat } from '../helpers/structured-output/auto-parseable.ts';
import { exportsMap } from '../../build/entries.ts';
import { serverThread, type Answer } from '../../test/sync/server-thread.ts';

/** Answers with what it was sent. */
const echo: Answer = (request, response, body) => {
  const { method, url, headers } = request;
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
  response.end(JSON.stringify({ id: 'echo', object: 'echo', method, url, headers, body }));
};

interface Echo {
  id: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

async function clientOf(
  answer: Answer,
  options: ConstructorParameters<typeof OpenAISync>[0] = {},
): Promise<OpenAISync & { requests(): number }> {
  const { baseURL, requests } = await serverThread(answer);
  const client = new OpenAISync({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...options });
  onTestFinished(() => client.close());
  return Object.assign(client, { requests });
}

test('a call returns the result itself', async () => {
  const client = await clientOf(echo);
  const model = client.models.retrieve('a');
  expect(model).toMatchObject({ id: 'echo', method: 'GET', url: '/v1/models/a' });
  expect(model._request_id).toBe('req_1');
  expect(Object.keys(model)).not.toContain('_request_id');
});

test('f01, f02, f03: each call has its own answer, whatever was notified before', async () => {
  const client = await clientOf(echo);
  const other = client.withOptions({ defaultHeaders: { 'x-other': 'yes' } });
  for (let at = 0; at < 300; at += 1) {
    const sender = at % 2 === 0 ? client : other;
    expect(sender.get<Echo>(`/call/${at}`).url).toBe(`/v1/call/${at}`);
  }
});

test('f04, f05: log lines reach the logger in order, before the call returns', async () => {
  const lines: string[] = [];
  const write = (message: string): void => void lines.push(message);
  const logger = { error: write, warn: write, info: write, debug: write };
  const client = await clientOf(echo, { logger, logLevel: 'debug' });
  client.models.retrieve('a');
  const after = lines.length;
  expect(after).toBeGreaterThan(1);
  expect(lines.join('\n')).not.toContain('sk-test');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lines).toHaveLength(after);
});

test('f07: the wait is the timeout of the request, and the answer may have any size', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    setTimeout(() => response.end(JSON.stringify({ text: 'x'.repeat(20_000_000) })), 500);
  });
  expect(client.get<{ text: string }>('/large').text).toHaveLength(20_000_000);
});

test('f07: a server that never answers ends the call with its timeout', async () => {
  const client = await clientOf(() => {}, { timeout: 300 });
  expect(() => client.models.list()).toThrow(OpenAI.APIConnectionTimeoutError);
});

test('f08: a request body may have any size', async () => {
  const client = await clientOf((_request, response, body) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: String(body.length) }));
  });
  const contents = new Uint8Array(20_000_000);
  const file = client.files.create({ file: new File([contents], 'a.bin'), purpose: 'batch' });
  expect(Number(file.id)).toBeGreaterThan(20_000_000);
});

test('f09, f10: any number of calls, through the same buffers', async () => {
  const client = await clientOf(echo);
  for (let at = 0; at < 1_000; at += 1) client.models.retrieve('a');
  expect(client.requests()).toBe(1_000);
});

test('f12: bytes of an answer are unchanged', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    response.end(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)));
  });
  const speech = client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'Hi' });
  const bytes = new Uint8Array(speech.arrayBuffer());
  expect([...bytes]).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
});

test('an error has the class, the fields and the line of the caller', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json', 'x-request-id': 'req_2' });
    response.end('{"error":{"message":"No such model","code":"model_not_found","param":"model"}}');
  });
  const error = thrownBy(() => client.models.retrieve('a'));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ status: 404, code: 'model_not_found', requestID: 'req_2' });
  if (!(error instanceof APIError)) throw error;
  expect(error.headers?.get('x-request-id')).toBe('req_2');
  expect(error.name).toBe('NotFoundError');
  expect(error.stack?.split('\n')[1]).toContain('sync-client.test.ts');
});

test('an error has the response, and what its class keeps to itself', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'x-request-id': 'req_3' });
    response.end('{"error":{"message":"Busy"}}');
  });
  const error = thrownBy(() => client.models.retrieve('a'));
  if (!(error instanceof APIStatusError)) throw error;
  expect(error.retryable).toBe(true);
  expect(error.response).toBeInstanceOf(Response);
  expect([error.response.status, error.response.headers.get('x-request-id')]).toEqual([
    503,
    'req_3',
  ]);
  expect(await error.response.text()).toBe('{"error":{"message":"Busy"}}');

  const unreachable = new OpenAISync({ apiKey: 'k', baseURL: 'http://127.0.0.1:1', maxRetries: 0 });
  const failure = thrownBy(() => unreachable.models.list());
  if (!(failure instanceof OpenAI.APIConnectionError)) throw failure;
  expect([failure.retryable, failure.staleConnection]).toEqual([true, false]);
});

const chunks: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let at = 0; at < 200; at += 1) {
    const delta = { content: String(at) };
    const choices = [{ index: 0, delta, finish_reason: null }];
    response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
  }
  const choices = [{ index: 0, delta: {}, finish_reason: 'stop' }];
  response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
  response.end('data: [DONE]\n\n');
};

const question: { model: string; messages: OpenAI.ChatCompletionMessageParam[] } = {
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
};

test('a stream is read with a plain loop, in order', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.create({ ...question, stream: true });
  const texts: unknown[] = [];
  for (const { choices } of stream) texts.push(choices[0]?.delta.content);
  expect(texts.slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, at) => String(at)));
});

test('nothing is given out after a stream has been aborted, although more has arrived', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.create({ ...question, stream: true });
  let read = 0;
  for (const _ of stream) {
    read += 1;
    if (read === 3) stream.controller.abort();
  }
  expect(read).toBe(3);
});

test('what a listener throws ends its stream and the call that waits, and no later one', async () => {
  const client = await clientOf(chunks);
  const failure = new Error('mine');
  const stream = client.chat.completions.stream(question);
  let calls = 0;
  stream.on('content', () => {
    calls += 1;
    throw failure;
  });
  const error = thrownBy(() => stream.finalContent());
  expect(error instanceof Error && error.cause).toBe(failure);
  expect(calls).toBe(1);
  const next = client.chat.completions.stream(question);
  expect(next.finalContent()).toContain('199');
});

test('leaving a loop ends the stream, and the connection serves the next call', async () => {
  const client = await clientOf(chunks);
  for (let at = 0; at < 3; at += 1) {
    for (const _ of client.chat.completions.create({ ...question, stream: true })) break;
  }
  expect(client.requests()).toBe(3);
});

test('a stream that is cut off gives its events, and then throws', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const choices = [{ index: 0, delta: { content: 'a' }, finish_reason: null }];
    response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
    response.end();
  });
  let read = 0;
  const stream = client.chat.completions.create({ ...question, stream: true });
  expect(() => {
    for (const _ of stream) read += 1;
  }).toThrow(StreamTruncatedError);
  expect(read).toBe(1);
});

const pages: Answer = (request, response) => {
  const after = Number(new URL(request.url ?? '', 'http://x').searchParams.get('after') ?? 0);
  response.writeHead(200, { 'content-type': 'application/json' });
  const data = [{ id: String(after + 1) }, { id: String(after + 2) }];
  response.end(JSON.stringify({ object: 'list', data, has_more: after < 4 }));
};

test('a list is a page, and iterating it fetches the pages that are reached', async () => {
  const client = await clientOf(pages);
  const page = client.fineTuning.jobs.list({ limit: 2 });
  expect(page).toBeInstanceOf(OpenAI.CursorPage);
  expect(page.data.map(({ id }) => id)).toEqual(['1', '2']);
  expect(page.hasNextPage()).toBe(true);
  expect(page.getNextPage().data.map(({ id }) => id)).toEqual(['3', '4']);
  expect(client.requests()).toBe(2);
  expect([...client.fineTuning.jobs.list()].map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(client.requests()).toBe(5);
  for (const { id } of client.fineTuning.jobs.list()) if (id === '2') break;
  expect(client.requests()).toBe(6);
});

test('a method has variants that give the HTTP response', async () => {
  const client = await clientOf(echo);
  const { data, response, request_id: requestID } = client.models.retrieve.withResponse('a');
  expect(data.id).toBe('echo');
  expect([response.status, requestID]).toEqual([200, 'req_1']);
  expect(client.models.retrieve.asResponse('a').headers.get('x-request-id')).toBe('req_1');
  const raw = client.models.withRawResponse.retrieve('a');
  expect([raw.status, raw.headers.get('x-request-id')]).toEqual([200, 'req_1']);
  expect(raw.parse().id).toBe('echo');
});

test('callbacks run in this thread, and may use the client', async () => {
  const client = await clientOf(echo);
  const keyed = client.withOptions({ apiKey: () => client.models.retrieve('key').id });
  const { headers } = keyed.get<Echo>('/x');
  expect(headers.authorization).toBe('Bearer echo');
});

test('the error of a callback is the very same one', async () => {
  const failure = new TypeError('no key');
  const client = await clientOf(echo, {
    apiKey: () => {
      throw failure;
    },
  });
  const error = thrownBy(() => client.models.list());
  expect(error === failure || (error instanceof Error && error.cause === failure)).toBe(true);
});

test('a callback that returns a promise is refused, as it could never settle', async () => {
  const client = await clientOf(echo, { apiKey: (() => Promise.resolve('k')) as never });
  const error = thrownBy(() => client.models.list());
  expect(String(error instanceof Error ? (error.cause ?? error) : error)).toContain('promise');
});

test('a middleware is a function of functions that return', async () => {
  const client = await clientOf(echo);
  const seen: unknown[] = [];
  client.use((next) => (call) => {
    const reply = next({ ...call, headers: { ...call.headers, 'x-added': 'yes' } });
    seen.push(call.path, reply.status);
    return reply;
  });
  expect(client.get<Echo>('/x').headers['x-added']).toBe('yes');
  expect(seen).toEqual(['/x', 200]);
});

test('a middleware may pass the call on as it is', async () => {
  const client = await clientOf(echo);
  client.use((next) => (call) => next(call));
  expect(client.models.retrieve('a').id).toBe('echo');
});

test('a subclass has methods of its own, which are not run in the worker', async () => {
  class Client extends OpenAISync {
    first(): string {
      return this.models.retrieve('a').id;
    }
  }
  const { baseURL } = await serverThread(echo);
  const client = new Client({ apiKey: 'k', baseURL });
  expect(client.first()).toBe('echo');
  expect(client.withOptions({ maxRetries: 1 }).models.retrieve('a').id).toBe('echo');
  expect(client).toBeInstanceOf(Client);
});

test('a middleware is given the signal of the call, and passes it on', async () => {
  const client = await clientOf(echo);
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  client.use((next) => (call) => {
    seen.push(call.signal);
    return next(call);
  });
  expect(client.models.retrieve('a', { signal }).id).toBe('echo');
  expect(seen).toEqual([signal]);
});

test('a signal that has aborted, or aborts in a callback, ends a call', async () => {
  const controller = new AbortController();
  const client = await clientOf(() => {}, {
    apiKey: () => {
      controller.abort(new Error('enough'));
      return 'k';
    },
  });
  expect(() => client.models.list({ signal: controller.signal })).toThrow(OpenAI.APIUserAbortError);
  expect(() => client.models.list({ signal: controller.signal })).toThrow(OpenAI.APIUserAbortError);
});

test('what cannot be passed on is named before anything is sent', async () => {
  const client = await clientOf(echo);
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const body = (metadata: unknown): never => ({ model: 'm', input: 'x', metadata }) as never;
  expect(() => client.responses.create(body(cyclic))).toThrow('metadata.self');
  expect(() => client.responses.create(body({ a: Promise.resolve() }))).toThrow('metadata.a');
  expect(() => client.responses.create(body({ a: Symbol('s') }))).toThrow('metadata.a');
  expect(() => client.responses.create(body(new ReadableStream()))).toThrow('metadata');
  const error = thrownBy(() => client.responses.create(body(() => {})));
  expect(String(error instanceof Error && error.cause)).toContain('`metadata` is a function');
  expect(() => client.responses.create(body(new Map([['a', () => {}]])))).toThrow(OpenAIError);
  expect(client.requests()).toBe(0);
});

test('what JSON accepts is sent as JSON has it', async () => {
  const client = await clientOf(echo);
  class Place {
    toJSON(): object {
      return { city: 'Paris' };
    }
  }
  const itself = { a: 'x', toJSON: () => itself };
  const reactive = (target: object): object =>
    new Proxy(target, {
      get(source, name) {
        const value: unknown = Reflect.get(source, name);
        return typeof value === 'object' && value !== null ? reactive(value) : value;
      },
    });
  const sent = (metadata: unknown): unknown => {
    const { body } = client.responses.create({ model: 'm', metadata } as never) as object as Echo;
    return (JSON.parse(body) as { metadata: unknown }).metadata;
  };
  for (const metadata of [
    new Place(),
    { nested: new Place() },
    { toJSON: () => ({ a: 'b' }) },
    { nested: { v: 1, toJSON: () => 'x' } },
    [{ toJSON: (key: string) => key }],
    itself,
    // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- what old libraries return
    { a: new String('boxed'), b: new Number(1), c: new Boolean(false) },
    reactive({ list: [{ a: 1 }, [2]], text: 'x' }),
  ]) {
    expect(sent(metadata)).toEqual(JSON.parse(JSON.stringify(metadata)));
  }
});

test('f13: where threads must not be blocked, the module is another one, with a clear error', async () => {
  const { OpenAISync: Unsupported } = await import('../sync.portable.ts');
  expect(() => new Unsupported()).toThrow('works on Node only');
  const target = exportsMap()['./sync'];
  expect(typeof target === 'object' && target['browser']).toBe('./dist/internal/sync.portable.js');
  const client = await clientOf(echo);
  client.models.retrieve('a');
  // As in a page of Electron.
  const wait = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    throw new TypeError('Atomics.wait cannot be called in this context');
  });
  expect(() => client.models.retrieve('a')).toThrow('This thread may not be blocked');
  wait.mockRestore();
});

test('options whose functions would have to run in this thread are refused', () => {
  const options = { apiKey: 'k', baseURL: 'http://127.0.0.1:1' };
  expect(() => new OpenAISync({ ...options, fetch } as never)).toThrow('`fetch`');
  expect(() => new OpenAISync({ apiKey: 'k', timeout: -1 })).toThrow(OpenAIError);
});

test('members that are assigned count for the calls that follow', async () => {
  const client = await clientOf(echo);
  client.apiKey = 'first';
  expect(client.get<Echo>('/').headers.authorization).toBe('Bearer first');
  client.apiKey = 'second';
  expect(client.get<Echo>('/').headers.authorization).toBe('Bearer second');
  expect(client.apiKey).toBe('second');
});

test('a clone that the worker has dropped is made again, with what was assigned to it', async () => {
  const client = await clientOf(echo);
  const clone = client.withOptions({ defaultHeaders: { 'x-clone': 'first' } });
  clone.apiKey = 'assigned';
  expect(clone.get<Echo>('/').headers['x-clone']).toBe('first');
  for (let at = 0; at < 150; at += 1) client.withOptions({ maxRetries: 1 }).models.retrieve('a');
  const { headers } = clone.get<Echo>('/');
  expect([headers['x-clone'], headers.authorization]).toEqual(['first', 'Bearer assigned']);
});

test('a closed client refuses calls, and the others go on', async () => {
  const { baseURL } = await serverThread(echo);
  const make = (): OpenAISync => new OpenAISync({ apiKey: 'k', baseURL });
  const [closed, open] = [make(), make()];
  closed.models.retrieve('a');
  closed.close();
  expect(() => closed.models.retrieve('a')).toThrow(OpenAIError);
  expect(open.models.retrieve('a').id).toBe('echo');
  const parent = make();
  parent.models.retrieve('a');
  parent.withOptions({ maxRetries: 1 }).close();
  expect(() => parent.models.retrieve('a')).toThrow(OpenAIError);
  const unused = make();
  unused[Symbol.dispose]();
  expect(() => unused.models.retrieve('a')).toThrow(OpenAIError);
});

test('files are made, and uploaded under their names', async () => {
  const client = await clientOf(echo);
  const file = toFile(Buffer.from('a\n'), 'a.jsonl');
  expect([file.name, file.size]).toEqual(['a.jsonl', 2]);
  const { body } = client.files.create({ file, purpose: 'batch' }) as object as Echo;
  expect(body).toContain('filename="a.jsonl"');
  expect(body).toContain('a\n');
});

test('a file on disk is read by the worker, under its name', async () => {
  const client = await clientOf(echo);
  const url = new URL('../../package.json', import.meta.url);
  for (const path of [url, fileURLToPath(url)]) {
    const file = fromPath(path, { name: 'a.jsonl' });
    const { body } = client.files.create({ file, purpose: 'batch' }) as object as Echo;
    expect(body).toContain('filename="a.jsonl"');
    expect(body).toContain('"name": "petrel"');
    expect(toDataURL(fromPath(path))).toMatch(/^data:application\/json;base64,/);
  }
  const file = toStreamingFile(() => new ReadableStream(), 'a.bin');
  expect(() => client.files.create({ file, purpose: 'batch' })).toThrow('toStreamingFile');
});

test('a read stream of no file fails the call alone', async () => {
  const client = await clientOf(echo);
  const file = createReadStream('/nowhere/a.txt');
  expect(() => client.files.create({ file, purpose: 'batch' })).toThrow(OpenAIError);
  // Its error event, which nobody listens to, would end the process.
  await new Promise<void>((resolve) => file.on('close', () => resolve()));
});

test('console.log() shows the class of a page and its items', async () => {
  const client = await clientOf(pages);
  const { inspect } = await import('node:util');
  const page = client.fineTuning.jobs.list();
  expect(inspect(page)).toMatch(/^CursorPage \{.*data: \[ \{ id: '1' \}/s);
  expect(inspect(client.models.list.asResponse())).toMatch(/^Response/);
});

test('contents may come from a generator, which is run in this thread', async () => {
  const client = await clientOf(echo);
  function* contents(): Generator<Uint8Array> {
    yield Buffer.from('first\n');
    yield Buffer.from('second\n');
  }
  const file = ['a.jsonl', contents()] as const;
  const { body } = client.files.create({ file: file as never, purpose: 'batch' }) as object as Echo;
  expect(body).toContain('first\nsecond\n');
});

test('what a parser returns comes back as the very same value', async () => {
  class City {
    readonly name = 'Paris';
  }
  const city = new City();
  const format = makeParseableTextFormat({ type: 'json_schema', name: 'c', schema: {} }, () => ({
    city,
  }));
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const content = [{ type: 'output_text', text: '{}', annotations: [] }];
    const output = [{ type: 'message', id: 'm', role: 'assistant', status: 'completed', content }];
    response.end(JSON.stringify({ id: 'r', object: 'response', status: 'completed', output }));
  });
  const parsed = client.responses.parse({ model: 'm', input: 'x', text: { format } });
  expect(parsed.output_parsed?.city).toBe(city);
});

test('nothing of a client shows its key', async () => {
  const client = await clientOf(echo, { apiKey: 'sk-secret' });
  const { inspect } = await import('node:util');
  expect(inspect(client, { depth: 5 }) + JSON.stringify(client)).not.toContain('sk-secret');
});

test('the event loop goes on between calls', async () => {
  const client = await clientOf(echo);
  client.models.retrieve('a');
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 10);
  await once(controller.signal, 'abort');
  expect(client.models.retrieve('a').id).toBe('echo');
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
