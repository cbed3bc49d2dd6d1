import type { IncomingMessage, ServerResponse } from 'node:http';
import OpenAI, { type ClientOptions, type Logger, type Stream, type Transport } from 'petrel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rejection, TRANSPORTS } from '../../packages/petrel/test/clients.ts';
import { nodeTransport } from '../../packages/petrel/src/platform/node/node-transport.ts';
import { json, serve, serveRaw } from '../../packages/petrel/test/loopback.ts';
import { expectNoSecret, SECRETS } from './secret-fixtures.ts';

/** Gathers every log line, as the arguments it was made of. */
function gatherLog(): { lines: unknown[]; logger: Logger } {
  const lines: unknown[] = [];
  const write = (...words: unknown[]): void => void lines.push(words);
  return { lines, logger: { error: write, warn: write, info: write, debug: write } };
}

function clientWithSecrets(
  origin: string,
  transport: Transport,
  options: ClientOptions = {},
): { client: OpenAI; lines: unknown[] } {
  const { lines, logger } = gatherLog();
  const client = new OpenAI({
    apiKey: SECRETS.key,
    adminAPIKey: SECRETS.adminKey,
    webhookSecret: SECRETS.webhookSecret,
    baseURL: `${origin}/v1`,
    defaultHeaders: {
      'api-key': SECRETS.apiKeyHeader,
      'X-API-Key': SECRETS.xApiKey,
      Cookie: SECRETS.cookie,
      'x-amz-security-token': SECRETS.securityToken,
    },
    defaultQuery: { api_key: SECRETS.query },
    transport,
    logger,
    logLevel: 'debug',
    maxRetries: 1,
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, lines };
}

const REPLY_HEADERS = { 'set-cookie': SECRETS.setCookie, 'x-request-id': 'req_1' };
const BODY = { model: 'm', input: SECRETS.body } as const;

/** An error that repeats everything it was sent, as a careless gateway does. */
function echo(response: ServerResponse, status: number, request: Echoed): void {
  const { authorization, cookie } = request.headers;
  const summary = `${authorization} ${cookie} ${String(request.headers['api-key'])} ${request.url}`;
  const all = JSON.stringify(request.headers);
  const error = { message: `You sent ${summary}`, code: 'refused', type: 'echo', all };
  json(response, { error }, status, { ...REPLY_HEADERS, 'retry-after-ms': '1' });
}

type Echoed = Pick<IncomingMessage, 'headers'> & { url: string };

type Failing = (client: OpenAI) => Promise<unknown>;

const CALLS: [string, Failing][] = [
  ['bearer key', async (client) => client.responses.create(BODY)],
  ['admin key', async (client) => client.get('/organization', { security: 'admin' })],
  [
    'Authorization of its own',
    async (client) => client.get('/a', { headers: { Authorization: SECRETS.authorization } }),
  ],
  [
    'upload',
    async (client) =>
      client.files.create({
        file: new File([SECRETS.body], SECRETS.fileName),
        purpose: 'user_data',
      }),
  ],
  ['stream', async (client) => client.responses.create({ ...BODY, stream: true })],
];

async function drain(source: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of source);
}

describe.each(TRANSPORTS)('no secret is shown over %s', (_name, open) => {
  describe.each(CALLS)('by a call with %s', (_call, call) => {
    test.each([401, 429, 500])('that fails with %i, everything echoed', async (status) => {
      const server = await serve((response, request) => echo(response, status, request));
      const { client, lines } = clientWithSecrets(server.origin, open());
      const error = await rejection(call(client));
      expect(error).toMatchObject({ status, code: 'refused' });
      expectNoSecret(error);
      expectNoSecret(Reflect.get(Object(error), 'response'), ['setCookie']);
      expectNoSecret(lines);
      expect(lines.length).toBeGreaterThan(1);
    });

    test('that finds no connection', async () => {
      const server = await serveRaw((socket) => socket.destroy());
      const { client, lines } = clientWithSecrets(server.origin, open(), { maxRetries: 0 });
      const error = await rejection(call(client));
      expect(error).toMatchObject({ name: 'APIConnectionError' });
      expectNoSecret([error, lines]);
      expectNoSecret(error);
    });

    test('that times out, or is aborted', async () => {
      const server = await serve(() => {});
      const { client, lines } = clientWithSecrets(server.origin, open(), { maxRetries: 0 });
      const slow = await rejection(call(client.withOptions({ timeout: 50 })));
      expect(slow).toMatchObject({ name: 'APIConnectionTimeoutError' });
      const signal = AbortSignal.timeout(50);
      const given = { signal, body: BODY, headers: { Authorization: SECRETS.authorization } };
      const aborted = await rejection(client.post('/a', given));
      expect(aborted).toMatchObject({ name: 'APIUserAbortError' });
      for (const error of [slow, aborted]) expectNoSecret(error);
      expectNoSecret(lines);
    });

    test('that is answered with broken JSON', async () => {
      const server = await serve((response) => {
        response.writeHead(200, { 'content-type': 'application/json', ...REPLY_HEADERS });
        response.end(`{"broken": ${SECRETS.body}`);
      });
      const { client, lines } = clientWithSecrets(server.origin, open());
      const error = await rejection(call(client));
      expect(error).toMatchObject({ name: 'APIResponseValidationError' });
      expectNoSecret(error);
      expectNoSecret(lines);
    });
  });

  test.each([
    ['broken JSON', `data: ${SECRETS.body}\n\n`, 'APIResponseValidationError'],
    ['an error', `event: error\ndata: {"message":"${SECRETS.key}"}\n\n`, 'APIError'],
    ['its end too early', `data: {"a":"${SECRETS.body}"}\n\n`, 'StreamTruncatedError'],
  ])('by a stream that brings %s', async (_what, text, name) => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', ...REPLY_HEADERS });
      response.end(text);
    });
    const { client, lines } = clientWithSecrets(server.origin, open());
    const stream = await client.responses.create({ ...BODY, stream: true });
    expectNoSecret(stream);
    const error = await rejection(drain(stream));
    expect(error).toMatchObject({ name });
    for (const value of [error, stream, lines]) expectNoSecret(value);
  });

  test('by what a successful call gives', async () => {
    const server = await serve((response) =>
      json(response, { data: [{ id: 'a' }], has_more: true, object: 'list' }, 200, REPLY_HEADERS),
    );
    const { client, lines } = clientWithSecrets(server.origin, open());
    const promise = client.models.list();
    const page = await promise;
    expectNoSecret(promise);
    expectNoSecret(page);
    const raw = await client.models.withRawResponse.list();
    expectNoSecret(raw);
    expect(raw.headers.get('set-cookie')).toBe(SECRETS.setCookie);
    expect(raw.response.status).toBe(200);
    expectNoSecret(raw);
    expectNoSecret(lines);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('by a file, or the raw stream of a call', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/plain', ...REPLY_HEADERS }).end('x');
    });
    const { client, lines } = clientWithSecrets(server.origin, open());
    const file = await client.files.content('file-1');
    expectNoSecret(file);
    expect(await file.text()).toBe('x');
    expectNoSecret(file);
    const call = client.get<Stream<unknown>>('/a', { stream: true });
    expectNoSecret(call);
    const raw = await call.asRawResponse(false);
    expectNoSecret(raw);
    await raw[Symbol.asyncDispose]();
    expectNoSecret(lines);
  });

  test('by a client, its clones and its resources', () => {
    const { client } = clientWithSecrets('http://127.0.0.1:1', open());
    const clone = client.withOptions({ apiKey: SECRETS.adminKey, defaultQuery: { key: 'x' } });
    for (const value of [client, clone, client.chat.completions, client.webhooks]) {
      expectNoSecret(value);
      expectNoSecret({ inside: [value] });
    }
    const { error } = attempt(() => structuredClone(client));
    expectNoSecret(error);
  });
});

test('credentials in the address are refused without being quoted', async () => {
  const { client, lines } = clientWithSecrets('http://127.0.0.1:1', nodeTransport());
  const baseURL = `http://user:${SECRETS.userInfo}@127.0.0.1:1/v1`;
  const { error } = attempt(() => client.withOptions({ baseURL }));
  expect(String(error)).toContain('user name or a password');
  expectNoSecret(error);
  const absolute = await rejection(client.get(`${baseURL}/a`));
  expect(absolute).toMatchObject({ name: 'OpenAIError' });
  client.baseURL = baseURL;
  const late = await rejection(client.get('/a'));
  expect(late).toMatchObject({ name: 'OpenAIError' });
  for (const value of [absolute, late, client, lines]) expectNoSecret(value);
});

test('a proxy whose URL has a password shows it to nobody', async () => {
  const proxy = await serveRaw((socket) => {
    socket.on('data', () => socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'));
  });
  const { lines, logger } = gatherLog();
  const url = proxy.origin.replace('//', `//user:${SECRETS.proxy}@`);
  for (const baseURL of ['http://api.invalid/v1', 'https://api.invalid/v1']) {
    for (const address of [url, `http://user:${SECRETS.proxy}@127.0.0.1:1`]) {
      const client = new OpenAI({
        apiKey: SECRETS.key,
        baseURL,
        proxy: address,
        logger,
        logLevel: 'debug',
        maxRetries: 0,
      });
      onTestFinished(() => client.close());
      const error = await rejection(client.models.list());
      expect(error).toBeInstanceOf(OpenAI.APIError);
      expectNoSecret(error);
      expectNoSecret(client);
    }
  }
  expectNoSecret(lines);
  const { error } = attempt(() => new OpenAI({ apiKey: 'k', proxy: `ftp://u:${SECRETS.proxy}@h` }));
  expect(error).toBeInstanceOf(OpenAI.OpenAIError);
  expectNoSecret(error);
});

test('a webhook that is refused shows neither secret nor payload', async () => {
  const { client } = clientWithSecrets('http://127.0.0.1:1', nodeTransport());
  const headers = {
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(Math.floor(Date.now() / 1_000)),
    'webhook-signature': 'v1,AAAA',
  };
  const error = await rejection(client.webhooks.unwrap(`{"a":"${SECRETS.body}"}`, headers));
  expect(error).toMatchObject({ name: 'InvalidWebhookSignatureError' });
  expectNoSecret(error);
  expectNoSecret(client.webhooks);
});

test('a `fetch` that quotes its arguments has its message redacted', async () => {
  const { lines, logger } = gatherLog();
  const client = new OpenAI({
    apiKey: SECRETS.key,
    baseURL: 'http://127.0.0.1:1/v1',
    defaultQuery: { api_key: SECRETS.query },
    logger,
    logLevel: 'debug',
    maxRetries: 0,
    fetch: (input, init) => {
      const words = `${String(input)} ${new Headers(init?.headers).get('authorization')}`;
      const inner = Object.assign(new TypeError(`Invalid: ${words}`), { input: words });
      throw new Error(`Failed for ${words}`, { cause: inner });
    },
  });
  const error = await rejection(client.models.list());
  const words = 'http://127.0.0.1:1/v1/models?api_key=[redacted] Bearer [redacted]';
  expect(error).toMatchObject({
    name: 'APIConnectionError',
    cause: { name: 'Error', message: `Failed for ${words}`, cause: { name: 'TypeError' } },
  });
  expectNoSecret(error);
  expectNoSecret(lines);
});

function attempt(run: () => unknown): { error: unknown } {
  try {
    run();
  } catch (error) {
    return { error };
  }
  throw new Error('An error was expected.');
}

test('what is looked for is found wherever it is', () => {
  const inner = new Error('x', { cause: new Error(SECRETS.userInfo) });
  const hidden = Object.defineProperty({}, 'a', { value: { b: { c: SECRETS.cookie } } });
  const values = [
    SECRETS.key,
    { a: [SECRETS.body] },
    inner,
    hidden,
    Promise.resolve(SECRETS.proxy),
  ];
  for (const value of values) expect(() => expectNoSecret(value)).toThrow('hidden');
  expectNoSecret({ body: SECRETS.body }, ['body']);
});
