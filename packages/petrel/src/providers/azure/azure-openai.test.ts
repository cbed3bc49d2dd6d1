import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { OpenAIRealtimeWS } from '../../realtime-ws.ts';
import { ResponsesWS } from '../../realtime/compatible/responses-ws.ts';
import { data } from '../../../test/event-server.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import { rejection } from '../../../test/clients.ts';
import { startSocketServer } from '../../../test/socket-server.ts';
import { AzureOpenAI, OpenAIError, toFile } from '../../index.ts';
import type { AzureClientOptions } from './azure-options.ts';

const KEY = 'azure-key-0123456789abcdef';
const VERSION = '2024-10-21';
const CHAT = { model: 'gpt 4/o', messages: [] };

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

const VARIABLES = [
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_API_VERSION',
  'AZURE_OPENAI_API_KEY',
  'AZURE_OPENAI_ENDPOINT',
];

function azure(server: { origin: string }, options: AzureClientOptions = {}): AzureOpenAI {
  const where = options.baseURL == null ? { endpoint: server.origin } : {};
  const credentials = options.azureADTokenProvider === undefined ? { apiKey: KEY } : {};
  const client = new AzureOpenAI({ ...where, ...credentials, apiVersion: VERSION, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** Makes a client of options that no type allows. */
function open(options: unknown): AzureOpenAI {
  return Reflect.construct(AzureOpenAI, [options]);
}

const answering = (): Promise<Loopback> => serve((response) => json(response, {}));

describe('AzureOpenAI sends', () => {
  test('requests for a model to its deployment, with the version and the key', async () => {
    const server = await answering();
    await azure(server).chat.completions.create(CHAT);
    const [request] = server.requests;
    expect(request?.url).toBe(
      `/openai/deployments/gpt%204%2Fo/chat/completions?api-version=${VERSION}`,
    );
    expect(request?.headers).toMatchObject({ 'api-key': KEY });
    expect(request?.headers).not.toHaveProperty('authorization');
    expect(JSON.parse(request?.body ?? '')).toEqual(CHAT);
  });

  test('all nine operations of a deployment to the one of the option', async () => {
    const server = await answering();
    const client = azure(server, { deployment: 'mine' });
    const file = await toFile(new Uint8Array(3), 'a.mp3');
    await client.completions.create({ model: 'm', prompt: '' });
    await client.chat.completions.create(CHAT);
    await client.embeddings.create({ model: 'm', input: '' });
    await client.audio.speech.create({ model: 'm', input: '', voice: 'alloy' });
    await client.audio.transcriptions.create({ model: 'm', file });
    await client.audio.translations.create({ model: 'm', file });
    await client.images.generate({ prompt: '' });
    await client.images.edit({ prompt: '', image: file });
    await client.batches.create({
      endpoint: '/v1/responses',
      input_file_id: 'f',
      completion_window: '24h',
    });
    expect(
      server.requests.map(({ url }) => /^\/openai\/deployments\/mine\/(.*)\?/.exec(url)?.[1]),
    ).toEqual([
      'completions',
      'chat/completions',
      'embeddings',
      'audio/speech',
      'audio/transcriptions',
      'audio/translations',
      'images/generations',
      'images/edits',
      'batches',
    ]);
  });

  test('the model of a form to its deployment', async () => {
    const server = await answering();
    const client = azure(server);
    const file = await toFile(new Uint8Array(3), 'a.mp3');
    await client.audio.transcriptions.create({ model: 'whisper', file });
    const form = new FormData();
    form.set('model', 'whisper-2');
    await client.post('/audio/transcriptions', { body: form });
    expect(server.requests.map(({ url }) => url.split('?')[0])).toEqual([
      '/openai/deployments/whisper/audio/transcriptions',
      '/openai/deployments/whisper-2/audio/transcriptions',
    ]);
  });

  test('other operations to the resource', async () => {
    const server = await answering();
    const client = azure(server, { deployment: 'mine' });
    await client.models.list();
    await client.responses.create({ model: 'm', input: '' });
    await client.batches.list();
    await client.post('/chat/completions', { query: { 'api-version': 'other' }, body: CHAT });
    expect(server.requests.map(({ url }) => url)).toEqual([
      `/openai/models?api-version=${VERSION}`,
      `/openai/responses?api-version=${VERSION}`,
      `/openai/batches?api-version=${VERSION}`,
      '/openai/deployments/mine/chat/completions?api-version=other',
    ]);
  });

  test('a deployment only once where the base URL has one', async () => {
    const server = await answering();
    const baseURL = `${server.origin}/openai/deployments/x`;
    await azure(server, { baseURL, deployment: 'mine' }).chat.completions.create(CHAT);
    const [request] = server.requests;
    expect(request?.url).toBe(`/openai/deployments/x/chat/completions?api-version=${VERSION}`);
  });

  test.each(['/openai/v1', '/openai/v1/'])(
    'nothing of deployments and dates to version 1 of the API (%s)',
    async (path) => {
      const server = await answering();
      const baseURL = `${server.origin}${path}`;
      vi.stubEnv('OPENAI_API_VERSION', VERSION);
      await azure(server, { baseURL, apiVersion: undefined }).chat.completions.create(CHAT);
      await azure(server, { baseURL }).chat.completions.create(CHAT);
      await azure(server, { endpoint: baseURL, apiVersion: 'preview' }).models.list();
      expect(server.requests.map(({ url }) => url)).toEqual([
        '/openai/v1/chat/completions',
        '/openai/v1/chat/completions',
        '/openai/v1/models?api-version=preview',
      ]);
    },
  );

  test('tokens of Microsoft Entra ID as bearer tokens', async () => {
    const server = await answering();
    const azureADTokenProvider = async (): Promise<string> => ' token ';
    await azure(server, { azureADTokenProvider }).models.list();
    const [request] = server.requests;
    expect(request?.headers).toMatchObject({ authorization: 'Bearer token' });
    expect(request?.headers).not.toHaveProperty('api-key');
  });

  test('no key of the environment for OpenAI', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-openai');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin');
    const server = await answering();
    const client = azure(server);
    expect(client.adminAPIKey).toBeNull();
    await client.models.list();
    expect(JSON.stringify(server.requests[0]?.headers)).not.toContain('sk-');
  });

  test('no key to another origin', async () => {
    const [server, other] = [await answering(), await answering()];
    const client = azure(server);
    await client.get(`${other.origin}/x`);
    expect(other.requests[0]?.headers).not.toHaveProperty('api-key');
  });
});

describe('g01: an endpoint', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['//', ''],
    ['/openai', ''],
    ['/openai/', ''],
    ['/gateway/', '/gateway'],
    ['/gateway/openai/', '/gateway'],
    ['/openai/deployments/mine/chat/completions?api-version=other', ''],
    ['?x=1', ''],
    [' ', ''],
  ])('that ends in %j is the same', async (end, prefix) => {
    const server = await answering();
    await azure(server, { endpoint: `${server.origin}${end}` }).models.list();
    const query = end === '?x=1' ? 'x=1&' : '';
    expect(server.requests[0]?.url).toBe(`${prefix}/openai/models?${query}api-version=${VERSION}`);
  });

  test('that is the address of a deployment names it, and its version', async () => {
    const server = await answering();
    const endpoint = `${server.origin}/openai/deployments/a%20b/chat/completions?api-version=v0`;
    const client = azure(server, { endpoint, apiVersion: undefined });
    expect(client).toMatchObject({ deploymentName: 'a b', apiVersion: 'v0' });
    await client.chat.completions.create(CHAT);
    expect(server.requests[0]?.url).toBe(
      '/openai/deployments/a%20b/chat/completions?api-version=v0',
    );
  });
});

describe('g02: a base URL with a query', () => {
  test('keeps it behind the path, and merges the other queries', async () => {
    const server = await answering();
    const baseURL = `${server.origin}/openai?api-version=v0&team=a`;
    const client = azure(server, { baseURL, apiVersion: undefined, defaultQuery: { d: '1' } });
    await client.models.list({ query: { own: 'x' } });
    expect(server.requests[0]?.url).toBe('/openai/models?team=a&d=1&api-version=v0&own=x');
  });

  test('yields to the option', async () => {
    const server = await answering();
    const baseURL = `${server.origin}/openai/?api-version=v0`;
    await azure(server, { baseURL }).models.list();
    expect(server.requests[0]?.url).toBe(`/openai/models?api-version=${VERSION}`);
  });
});

test('g03: a token that expires during retries is requested again, and a header of the caller stays', async () => {
  const statuses = [500, 500, 200, 500, 200];
  const server = await serve((response) => json(response, {}, statuses.shift()));
  let tokens = 0;
  const client = azure(server, { azureADTokenProvider: async () => `token-${++tokens}` });
  await client.models.list();
  await client.models.list({ headers: { Authorization: 'Bearer mine' } });
  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([
    'Bearer token-1',
    'Bearer token-2',
    'Bearer token-3',
    'Bearer mine',
    'Bearer mine',
  ]);
  const other = await answering();
  await azure(other).models.list({ headers: { 'api-key': 'mine' } });
  expect(other.requests[0]?.headers['api-key']).toBe('mine');
});

describe('AzureOpenAI is made', () => {
  test('of variables of the environment', async () => {
    const server = await answering();
    vi.stubEnv('AZURE_OPENAI_ENDPOINT', server.origin);
    vi.stubEnv('AZURE_OPENAI_API_KEY', KEY);
    vi.stubEnv('OPENAI_API_VERSION', 'v-env');
    await new AzureOpenAI().models.list();
    expect(server.requests[0]?.url).toBe('/openai/models?api-version=v-env');
    vi.stubEnv('OPENAI_BASE_URL', `${server.origin}/base`);
    await new AzureOpenAI().models.list();
    await new AzureOpenAI({ endpoint: server.origin }).models.list();
    expect(server.requests.slice(1).map(({ url }) => url)).toEqual([
      '/base/models?api-version=v-env',
      '/openai/models?api-version=v-env',
    ]);
  });

  const whole = { endpoint: 'https://a.example', apiKey: KEY, apiVersion: VERSION };

  test.each<[string, unknown]>([
    ['`apiVersion`', { ...whole, apiVersion: undefined }],
    ['`apiVersion`', { ...whole, apiVersion: ' ' }],
    ['`apiVersion` must be a string', { ...whole, apiVersion: 1 }],
    ['AZURE_OPENAI_API_KEY', { ...whole, apiKey: undefined }],
    ['not both', { ...whole, azureADTokenProvider: async () => '' }],
    ['must be a function', { ...whole, apiKey: undefined, azureADTokenProvider: 'token' }],
    ['not both', { ...whole, baseURL: 'https://b.example' }],
    ['AZURE_OPENAI_ENDPOINT', { ...whole, endpoint: undefined }],
    ['`endpoint` must be an absolute', { ...whole, endpoint: 'a.example' }],
    ['`endpoint` must be a string', { ...whole, endpoint: new URL('https://a.example') }],
    ['`dataResidency`', { ...whole, dataResidency: 'eu' }],
    ['use `endpoint`', { ...whole, endpoint: undefined, end_point: 'https://a.example' }],
    ['use `apiVersion`', { ...whole, apiVersion: undefined, api_version: VERSION }],
    ['an object of options', null],
    ['an object of options', 'https://a.example'],
  ])('with an error about %s otherwise', (message, options) => {
    expect(() => open(options)).toThrow(message);
    expect(() => open(options)).toThrow(OpenAIError);
  });

  test('without telling its key', () => {
    const client = new AzureOpenAI(whole);
    expect(inspect(client, { depth: 9 }) + JSON.stringify(client)).not.toContain(KEY);
    expect(inspect(client)).toMatch(/^AzureOpenAI/);
  });
});

describe('a clone', () => {
  test('keeps version, deployment, key and address', async () => {
    const server = await answering();
    const client = azure(server, { deployment: 'mine' });
    await client.withOptions({ maxRetries: 0 }).chat.completions.create(CHAT);
    await client.withOptions({ deployment: 'b' }).chat.completions.create(CHAT);
    await client.withOptions({ apiVersion: 'v2' }).chat.completions.create(CHAT);
    await client.withOptions({ endpoint: `${server.origin}/c/` }).chat.completions.create(CHAT);
    await new AzureOpenAI({ ...client, timeout: 5_000 }).chat.completions.create(CHAT);
    expect(server.requests.map(({ url }) => url.replace('/chat/completions', ''))).toEqual([
      `/openai/deployments/mine?api-version=${VERSION}`,
      `/openai/deployments/b?api-version=${VERSION}`,
      '/openai/deployments/mine?api-version=v2',
      `/c/openai/deployments/mine?api-version=${VERSION}`,
      `/openai/deployments/mine?api-version=${VERSION}`,
    ]);
    for (const { headers } of server.requests) expect(headers['api-key']).toBe(KEY);
  });

  test('may change a key for a token provider, and back', async () => {
    const server = await answering();
    const tokens = azure(server).withOptions({ azureADTokenProvider: async () => 't' });
    await tokens.models.list();
    await tokens.withOptions({ timeout: 9_000 }).models.list();
    await tokens.withOptions({ apiKey: 'second' }).models.list();
    const sent = server.requests.map(({ headers }) => [headers.authorization, headers['api-key']]);
    expect(sent).toEqual([
      ['Bearer t', undefined],
      ['Bearer t', undefined],
      [undefined, 'second'],
    ]);
  });
});

test('a rejected key is named in no error', async () => {
  const server = await serve((response) => json(response, { error: { message: KEY } }, 401));
  const error = await rejection(azure(server).models.list());
  expect(inspect(error, { depth: 9 })).not.toContain(KEY);
});

describe('streams of Azure', () => {
  const filter = { hate: { filtered: false, severity: 'safe' } };
  const oddities = [
    { choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: filter }] },
    { choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] },
    {
      choices: [
        { index: 0, delta: { content: 'Hi' }, finish_reason: null, content_filter_results: filter },
      ],
    },
    {
      choices: [
        {
          index: 0,
          finish_reason: null,
          content_filter_offsets: { start_offset: 0 },
          content_filter_results: filter,
        },
      ],
    },
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop', content_filter_results: {} }] },
    { choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } },
  ];

  test('pass: first chunks without choices, filter results without a delta, usage at the end', async () => {
    const server = await serve((response) => {
      response.setHeader('content-type', 'text/event-stream');
      response.end(`${oddities.map(data).join('')}data: [DONE]\n\n`);
    });
    const client = azure(server);
    const seen: unknown[] = [];
    const stream = await client.chat.completions.create({ ...CHAT, stream: true });
    for await (const chunk of stream) seen.push(chunk);
    expect(seen).toHaveLength(oddities.length);
    const final = await client.chat.completions.stream(CHAT).finalChatCompletion();
    expect(final.choices[0]?.message.content).toBe('Hi');
    expect(final.usage?.total_tokens).toBe(2);
  });
});

describe('sockets to Azure', () => {
  test.each(['/openai', '/openai/v1', '/openai/deployments/x'])(
    'open sessions at version 1 of the API below %s',
    async (path) => {
      const server = await startSocketServer();
      const baseURL = server.baseURL.replace('/v1', path);
      const client = azure({ origin: '' }, { baseURL, deployment: 'mine' });
      const socket = await OpenAIRealtimeWS.azure(client);
      const first = await server.connection();
      const session = await client.realtime.connect({ model: 'mine' });
      const second = await server.connection();
      for (const { url, headers } of [first, second]) {
        expect(url).toBe('/openai/v1/realtime?model=mine');
        expect(headers).toMatchObject({ 'api-key': KEY });
        expect(headers).not.toHaveProperty('authorization');
      }
      socket.close();
      session.close();
    },
  );

  test('send the token of a provider', async () => {
    const server = await startSocketServer();
    const baseURL = server.baseURL.replace('/v1', '/openai');
    const client = azure({ origin: '' }, { baseURL, azureADTokenProvider: async () => 'token' });
    const socket = await OpenAIRealtimeWS.azure(client, { deploymentName: 'd' });
    const { url, headers } = await server.connection();
    expect([url, headers.authorization]).toEqual(['/openai/v1/realtime?model=d', 'Bearer token']);
    socket.close();
  });

  test('open responses with the version and the key', async () => {
    const server = await startSocketServer();
    const baseURL = server.baseURL.replace('/v1', '/openai');
    const socket = new ResponsesWS(azure({ origin: '' }, { baseURL }));
    const { url, headers } = await server.connection();
    expect(url).toBe(`/openai/responses?api-version=${VERSION}`);
    expect(headers).toMatchObject({ 'api-key': KEY });
    expect(headers).not.toHaveProperty('authorization');
    socket.close();
  });
});
