import OpenAI from 'openai';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { validateNamed } from '../test/schema-validator.ts';
import { createEmulator } from './index.ts';

const emulator = createEmulator({ adminKeys: ['sk-admin-test'], recordedRequests: 5 });
afterEach(() => emulator.reset());

const hello = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello' }] };

function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return emulator.fetch(`https://any.test/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${emulator.apiKey}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

function get(path: string, key = emulator.apiKey): Promise<Response> {
  return emulator.fetch(`https://any.test/v1${path}`, {
    headers: { authorization: `Bearer ${key}` },
  });
}

async function errorOf(response: Response) {
  const body = await response.json();
  expect(validateNamed('ErrorResponse', body)).toBeUndefined();
  return { status: response.status, ...body.error };
}

describe('routes', () => {
  test('do not exist: 404', async () => {
    expect(await errorOf(await get('/nowhere'))).toMatchObject({
      status: 404,
      code: 'unknown_url',
    });
  });

  test('are not for this verb: 405', async () => {
    const response = await emulator.fetch('https://any.test/v1/embeddings');
    expect(await errorOf(response)).toMatchObject({ status: 405 });
  });

  test('are the same below any base URL', async () => {
    for (const base of ['https://a.test/v1', 'https://a.test/openai/v1', 'https://a.test']) {
      const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: base, fetch: emulator.fetch });
      expect((await client.models.retrieve('gpt-4o')).id).toBe('gpt-4o');
    }
  });
});

describe('credentials', () => {
  test('missing or wrong: 401, and the message does not hold the key', async () => {
    const missing = await emulator.fetch('https://any.test/v1/models');
    expect(await errorOf(missing)).toMatchObject({ status: 401, code: 'invalid_api_key' });
    const wrong = await errorOf(await get('/models', 'sk-very-secret'));
    expect(wrong).toMatchObject({ status: 401, code: 'invalid_api_key' });
    expect(JSON.stringify(wrong)).not.toContain('very-secret');
  });

  test('of one kind do not open the other', async () => {
    expect((await get('/organization/users', emulator.adminKey)).status).toBe(200);
    expect((await get('/organization/users')).status).toBe(401);
    expect((await get('/models', emulator.adminKey)).status).toBe(401);
  });
});

describe('requests that are not as described are refused, naming the field', () => {
  const { messages } = hello;
  const cases: [string, unknown, string | null, string][] = [
    ['a field is missing', { messages }, 'model', 'missing_required_parameter'],
    ['a type is wrong', { ...hello, n: 'two' }, 'n', 'invalid_type'],
    ['a list is empty', { model: 'gpt-4o', messages: [] }, 'messages', 'empty_array'],
    [
      'a number is too large',
      { ...hello, temperature: 2.5 },
      'temperature',
      'decimal_above_max_value',
    ],
    [
      'a role is unknown',
      { ...hello, messages: [{ role: 'wizard', content: 'hi' }] },
      'messages[0].role',
      'invalid_value',
    ],
    [
      'something deep is missing',
      { ...hello, tools: [{ type: 'function', function: {} }] },
      'tools[0].function.name',
      'missing_required_parameter',
    ],
    [
      'a choice is made from nothing',
      { ...hello, tool_choice: 'required' },
      'tool_choice',
      'invalid_value',
    ],
    ['a field is misspelt', { ...hello, temprature: 1 }, 'temprature', 'unknown_parameter'],
    ['the body is not JSON', '{"model": ', null, 'invalid_json'],
    ['the body is a list', [hello], null, 'invalid_type'],
  ];
  test.each(cases)('%s', async (_, body, param, code) => {
    const error = await errorOf(await post('/chat/completions', body));
    expect(error).toMatchObject({ status: 400, type: 'invalid_request_error', param, code });
  });

  test('a query parameter has the wrong type', async () => {
    const error = await errorOf(await get('/files?limit=many'));
    expect(error).toMatchObject({ status: 400, param: 'limit', code: 'invalid_type' });
  });

  test('a form leaves out a field', async () => {
    const form = new FormData();
    form.append('file', new File(['x'], 'x.txt'));
    const response = await emulator.fetch('https://any.test/v1/files', {
      method: 'POST',
      headers: { authorization: `Bearer ${emulator.apiKey}` },
      body: form,
    });
    expect(await errorOf(response)).toMatchObject({ status: 400, param: 'purpose' });
  });

  test('a body has the wrong media type', async () => {
    const response = await post('/chat/completions', 'hello', { 'content-type': 'text/plain' });
    expect(await errorOf(response)).toMatchObject({ status: 415 });
  });

  test('the assistants API is called without its header', async () => {
    const error = await errorOf(await post('/threads', {}));
    expect(error).toMatchObject({ status: 400, code: 'invalid_beta' });
  });

  test("unknown fields are allowed with unknownFields: 'allow'", async () => {
    const lenient = createEmulator({ unknownFields: 'allow' });
    const client = new OpenAI({ apiKey: lenient.apiKey, fetch: lenient.fetch });
    const body = { ...hello, messages: [], extra: 1 };
    await expect(client.post('/chat/completions', { body })).rejects.toMatchObject({
      param: 'messages',
    });
    await client.post('/chat/completions', { body: { ...hello, extra: 1 } });
  });
});

describe('answers', () => {
  test('have the headers of the API', async () => {
    const { headers } = await post('/chat/completions', hello, {
      'openai-organization': 'org-mine',
    });
    expect(headers.get('x-request-id')).toMatch(/^req_\w{32}$/);
    expect(headers.get('openai-version')).toBe('2020-10-01');
    expect(headers.get('openai-organization')).toBe('org-mine');
    expect(headers.get('openai-processing-ms')).toMatch(/^\d+$/);
    for (const kind of ['requests', 'tokens']) {
      expect(Number(headers.get(`x-ratelimit-limit-${kind}`))).toBeGreaterThan(0);
      expect(Number(headers.get(`x-ratelimit-remaining-${kind}`))).toBeGreaterThan(0);
      expect(headers.get(`x-ratelimit-reset-${kind}`)).toMatch(/^\d+s$/);
    }
  });

  test('are the same from the same seed, and other from another', async () => {
    const ask = async (seed: number) => {
      const made = createEmulator({ seed, now: () => 1_763_800_000_000 });
      const client = new OpenAI({ apiKey: made.apiKey, fetch: made.fetch });
      return await client.responses.create({ model: 'gpt-5.1', input: 'What is a seed?' });
    };
    const [first, again, other] = [await ask(1), await ask(1), await ask(2)];
    expect(again).toEqual(first);
    expect(other.id).not.toBe(first.id);
  });
});

describe('recorded requests', () => {
  test('contain what was sent, without the key', async () => {
    await post('/chat/completions?x=1', hello);
    const [request] = emulator.requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/chat/completions',
      query: { x: '1' },
      operation: 'createChatCompletion',
      body: hello,
      status: 200,
    });
    expect(request?.headers.authorization).toBe('[redacted]');
    expect(JSON.stringify(emulator.requests)).not.toContain(emulator.apiKey);
  });

  test('describe files instead of holding them', async () => {
    const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
    await client.files.create({ file: new File(['abc'], 'a.txt'), purpose: 'user_data' });
    const { body } = emulator.requests.at(-1) ?? {};
    expect(body).toMatchObject({ purpose: 'user_data', file: { name: 'a.txt', size: 3 } });
  });

  test('are forgotten, the oldest first, and by a reset', async () => {
    for (let number = 0; number < 7; number++) await get(`/models?number=${number}`);
    expect(emulator.requests.map(({ query }) => query.number)).toEqual(['2', '3', '4', '5', '6']);
    emulator.reset();
    expect(emulator.requests).toEqual([]);
  });
});

describe('injected faults', () => {
  test('affect the given number of requests, and then no more', async () => {
    emulator.inject({ status: 429, headers: { 'retry-after': '2' }, times: 2 });
    const first = await get('/models');
    expect(first.headers.get('retry-after')).toBe('2');
    expect(await errorOf(first)).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
    expect([(await get('/models')).status, (await get('/models')).status]).toEqual([429, 200]);
  });

  test('hit the operation named, or what a test picks', async () => {
    emulator.inject({ status: 500, match: 'createEmbedding' });
    emulator.inject({ status: 503, body: 'down', match: ({ path }) => path === '/files' });
    expect((await get('/models')).status).toBe(200);
    const down = await get('/files');
    expect([down.status, await down.text()]).toEqual([503, 'down']);
    const input = { model: 'text-embedding-3-small', input: 'x' };
    expect((await post('/embeddings', input)).status).toBe(500);
    expect((await post('/embeddings', input)).status).toBe(200);
  });

  test('are retried by a client', async () => {
    emulator.inject({ status: 500, times: 2, headers: { 'retry-after-ms': '1' } });
    const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
    expect((await client.models.retrieve('gpt-4o')).id).toBe('gpt-4o');
    expect(emulator.requests.map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  test('delay an answer, and an abort ends the wait', async () => {
    emulator.inject({ delay: 40 });
    const started = performance.now();
    expect((await get('/models')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(35);
    emulator.inject({ delay: 60_000 });
    const call = emulator.fetch('https://any.test/v1/models', { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('drop the connection', async () => {
    emulator.inject({ drop: true });
    await expect(get('/models')).rejects.toThrow(TypeError);
  });

  test('cut a stream after some events', async () => {
    emulator.inject({ cutAfter: 2 });
    const response = await post('/chat/completions', { ...hello, stream: true });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    expect((await reader?.read())?.done).toBe(false);
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });

  test('stall a stream until it is aborted', async () => {
    emulator.inject({ stallAfter: 1 });
    const response = await emulator.fetch('https://any.test/v1/chat/completions', {
      method: 'POST',
      headers: { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...hello, stream: true }),
      signal: AbortSignal.timeout(50),
    });
    const started = performance.now();
    await expect(response.text()).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('must hit something', () => {
    expect(() => emulator.inject({ times: 0 })).toThrow(RangeError);
  });
});

describe('streams', () => {
  test('are delayed by streamInterval', async () => {
    const slow = createEmulator({ streamInterval: 5 });
    const client = new OpenAI({ apiKey: slow.apiKey, fetch: slow.fetch });
    const started = performance.now();
    const stream = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Say one two three' }],
      stream: true,
    });
    let first = 0;
    for await (const _ of stream) first ||= performance.now() - started;
    expect(performance.now() - started - first).toBeGreaterThan(10);
  });

  test('wait for their reader', async () => {
    const response = await post('/chat/completions', {
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Count to 10000' }],
      stream: true,
    });
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value).match(/data: /g)).toHaveLength(1);
    await reader?.cancel();
  });
});

describe('over loopback', () => {
  test('the same operations answer, streams and files included', async () => {
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/v1`);
    const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 });
    const text = await client.responses.create({ model: 'gpt-5.1', input: 'Say this is a test' });
    expect(text.output_text).toBe('This is a test.');
    let streamed = '';
    const stream = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Say this is a test',
      stream: true,
    });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') streamed += event.delta;
    }
    expect(streamed).toBe('This is a test.');
    const bytes = new Uint8Array(300_000).fill(7);
    const file = await client.files.create({
      file: new File([bytes], 'b.bin'),
      purpose: 'user_data',
    });
    const content = await (await client.files.content(file.id)).arrayBuffer();
    expect(Buffer.from(content).equals(bytes)).toBe(true);
  });

  test('a dropped request is a broken connection', async () => {
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    emulator.inject({ drop: true });
    const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 });
    await expect(client.models.list()).rejects.toThrow(OpenAI.APIConnectionError);
  });

  test('a port that is in use is an error', async () => {
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    await expect(emulator.listen({ port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
