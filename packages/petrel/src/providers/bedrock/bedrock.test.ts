import { inspect } from 'node:util';
import { sign } from 'aws4';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback, type SeenRequest } from '../../../test/loopback.ts';
import { BedrockOpenAI, OpenAI, OpenAIError } from '../../index.ts';
import { bedrock, type BedrockProviderOptions } from './bedrock.ts';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-0123456789abcdef' };
const REGION = 'eu-west-1';
const CALL = { model: 'm', input: 'x' };

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(?:AWS|OPENAI)_/.test(name)) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

function clientOf(server: Loopback, options: BedrockProviderOptions): OpenAI {
  const provider = bedrock({ baseURL: `${server.origin}/openai/v1`, region: REGION, ...options });
  const client = new OpenAI({ provider, maxRetries: 1 });
  onTestFinished(() => client.close());
  return client;
}

/** Whether a request has the signature that another library makes of it. */
function isSigned(
  { method, url, headers, body }: SeenRequest,
  keys: typeof KEYS,
  service = 'bedrock-mantle',
): boolean {
  const names = ['content-type', 'x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token'];
  const sent = Object.fromEntries(
    names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])),
  );
  const host = headers.host ?? '';
  const request = {
    host,
    path: url,
    method,
    service,
    region: REGION,
    body,
    headers: { ...sent, host },
    extraHeadersToIgnore: { 'content-length': true },
  };
  return sign(request, keys).headers['Authorization'] === headers.authorization;
}

const answering = (...statuses: number[]): Promise<Loopback> =>
  serve((response) => {
    const status = statuses.shift() ?? 200;
    json(response, status === 200 ? {} : { error: { message: 'refused' } }, status);
  });

describe('where requests go', () => {
  test.each<[BedrockProviderOptions, string]>([
    [{}, 'https://bedrock-mantle.eu-west-1.api.aws/openai/v1'],
    [{ endpoint: 'runtime' }, 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1'],
    [
      { endpoint: 'runtime', region: 'cn-north-1' },
      'https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1',
    ],
    [{ baseURL: 'https://x.example/z//' }, 'https://x.example/z'],
    [{ baseURL: 'https://x.example/z/responses' }, 'https://x.example/z'],
  ])('%j', (options, baseURL) => {
    const provider = bedrock({ region: REGION, apiKey: 'k', ...options });
    expect(provider.baseURL).toBe(baseURL);
    expect(new OpenAI({ provider }).baseURL).toBe(baseURL);
  });

  test('g08: a variable that is empty counts as unset', () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', '  ');
    vi.stubEnv('AWS_REGION', '');
    vi.stubEnv('AWS_DEFAULT_REGION', REGION);
    vi.stubEnv('AWS_ACCESS_KEY_ID', KEYS.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', KEYS.secretAccessKey);
    expect(bedrock().baseURL).toContain(REGION);
  });

  test.each<[string, BedrockProviderOptions]>([
    ['AWS region is missing', { apiKey: 'k' }],
    ['one like `us-east-1`', { apiKey: 'k', region: 'a/b' }],
    [
      'contradict',
      {
        apiKey: 'k',
        region: 'us-east-1',
        baseURL: 'https://bedrock-runtime.us-west-2.amazonaws.com',
      },
    ],
    [
      'contradict',
      {
        apiKey: 'k',
        endpoint: 'mantle',
        baseURL: 'https://bedrock-runtime.us-west-2.amazonaws.com',
      },
    ],
    ['one credential', { apiKey: 'k', region: REGION, tokenProvider: async () => 't' }],
    ['one credential', { ...KEYS, region: REGION, profile: 'p' }],
    ['together', { accessKeyId: 'a', region: REGION }],
    ['needs the AWS region', { ...KEYS, baseURL: 'https://x.example' }],
  ])('an error about %s for %j', (message, options) => {
    expect(() => bedrock(options)).toThrow(message);
    expect(() => bedrock(options)).toThrow(OpenAIError);
  });
});

describe('signatures', () => {
  test('are checked by another library, and made for each attempt', async () => {
    const server = await answering(500, 200);
    await clientOf(server, KEYS).responses.create(CALL);
    expect(server.requests.map((request) => isSigned(request, KEYS))).toEqual([true, true]);
  });

  test('g05: win over headers of the caller from an earlier signature', async () => {
    const server = await answering(500, 200);
    const headers = { Authorization: 'old', 'X-Amz-Date': 'old', 'X-Amz-Security-Token': 'old' };
    await clientOf(server, KEYS).responses.create(CALL, { headers });
    for (const request of server.requests) {
      expect(isSigned(request, KEYS)).toBe(true);
      expect(request.headers).not.toHaveProperty('x-amz-security-token');
    }
  });

  test('g06: temporary credentials are refreshed ahead of their end, once for all calls', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let loads = 0;
    const server = await answering();
    const client = clientOf(server, {
      credentialProvider: async () => {
        const number = ++loads;
        await new Promise((resolve) => setTimeout(resolve, 30));
        return {
          ...KEYS,
          sessionToken: `t${number}`,
          expiration: new Date(Date.now() + 3_600_000),
        };
      },
    });
    const callAll = (): Promise<unknown> => Promise.all([1, 2, 3].map(() => client.models.list()));
    await callAll();
    expect(loads).toBe(1);
    vi.setSystemTime(Date.now() + 3_400_000);
    await callAll();
    expect(loads).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await callAll();
    vi.setSystemTime(Date.now() + 7_200_000);
    await callAll();
    expect(loads).toBe(3);
    const tokens = server.requests.map(({ headers }) => headers['x-amz-security-token']);
    expect(tokens).toEqual([
      't1',
      't1',
      't1',
      't1',
      't1',
      't1',
      't2',
      't2',
      't2',
      't3',
      't3',
      't3',
    ]);
  });

  test('g07: have the region of the host', async () => {
    vi.stubEnv('AWS_REGION', 'us-east-1');
    const provider = bedrock({
      ...KEYS,
      baseURL: 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1',
    });
    const request = {
      method: 'get',
      url: provider.baseURL,
      path: '/',
      headers: {},
      body: null,
    } as const;
    const headers = await provider.authenticate(request);
    expect(JSON.stringify(headers)).toMatch(/\/us-west-2\/bedrock\/aws4_request/);
  });

  test('follow the clock of the service when it differs', async () => {
    const skewed = new Date(Date.now() + 3_600_000);
    const server = await serve((response, _request, nth) => {
      response.setHeader('date', skewed.toUTCString());
      json(
        response,
        nth === 1 ? { error: { message: 'Signature expired' } } : {},
        nth === 1 ? 403 : 200,
      );
    });
    const client = clientOf(server, KEYS);
    await client.models.list();
    await client.models.list();
    expect(server.requests).toHaveLength(3);
    const hour = skewed.toISOString().replace(/[-:]/g, '').slice(0, 11);
    for (const { headers } of server.requests.slice(1))
      expect(headers['x-amz-date']).toContain(hour);
  });

  test.each([
    ['nothing', async () => undefined],
    ['half a key', async () => ({ accessKeyId: 'a' })],
    ['an end that is no date', async () => ({ ...KEYS, expiration: 'soon' })],
    ['expired ones', async () => ({ ...KEYS, expiration: new Date(1) })],
    ['an error', () => Promise.reject(new TypeError('metadata'))],
  ])(
    'a provider of credentials that returns %s is an error of the library',
    async (_, credentialProvider) => {
      const options = { credentialProvider } as unknown as BedrockProviderOptions;
      const error = await rejection(clientOf(await answering(), options).models.list());
      expect(error).toBeInstanceOf(OpenAIError);
    },
  );

  test('a provider of credentials that hangs is given up in time', async () => {
    const client = clientOf(await answering(), { credentialProvider: () => new Promise(() => {}) });
    const error = await rejection(client.models.list({ timeout: 50, maxRetries: 0 }));
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('bedrock') });
  });

  test('cannot be made of a body that is streamed', async () => {
    const server = await answering();
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
    }
    const error = await rejection(clientOf(server, KEYS).post('/x', { body: bytes() }));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(server.requests).toEqual([]);
  });
});

describe('bearer tokens', () => {
  test('g03: are requested before each attempt, and once more when rejected', async () => {
    const server = await answering(500, 401, 200);
    let tokens = 0;
    await clientOf(server, { tokenProvider: async () => ` t${++tokens} ` }).responses.create(CALL);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t1',
      'Bearer t2',
      'Bearer t3',
    ]);
  });

  test('g09: a stale one in the environment can be switched off, and errors name it', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'stale-0123456789');
    vi.stubEnv('AWS_ACCESS_KEY_ID', KEYS.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', KEYS.secretAccessKey);
    const server = await answering(403);
    vi.stubEnv('AWS_BEDROCK_BASE_URL', `${server.origin}/v1`);
    const stale = new OpenAI({ provider: bedrock({ region: REGION }) });
    const error = await rejection(stale.models.list());
    expect(error).toMatchObject({
      status: 403,
      message: expect.stringContaining('AWS_BEARER_TOKEN_BEDROCK'),
    });
    await new OpenAI({ provider: bedrock({ region: REGION, apiKey: null }) }).models.list();
    expect(isSigned(server.requests[1] ?? fail(), KEYS)).toBe(true);
  });

  test('g18: of the environment go to AWS only, those of the caller where the caller sends them', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'ambient');
    const server = await answering();
    expect(() => clientOf(server, {})).toThrow('hosts of AWS only');
    expect(() => new BedrockOpenAI({ baseURL: server.origin })).toThrow('hosts of AWS only');
    await clientOf(server, { apiKey: 'mine' }).models.list();
    expect(server.requests[0]?.headers.authorization).toBe('Bearer mine');
  });

  test('go to no other origin', async () => {
    const [server, other] = [await answering(), await answering()];
    const client = clientOf(server, { apiKey: 'mine-0123456789' });
    await client.get(`${other.origin}/x`);
    client.baseURL = `${other.origin}/v1`;
    await client.models.list();
    expect(JSON.stringify(other.requests)).not.toContain('mine-0123456789');
    expect(inspect(client, { depth: 9 })).not.toContain('mine-0123456789');
  });
});

describe('BedrockOpenAI', () => {
  test('sends bearer tokens, and keeps them in clones', async () => {
    const server = await answering();
    const client = new BedrockOpenAI({
      baseURL: server.origin,
      bedrockTokenProvider: async () => 't',
    });
    await client.models.list();
    await client.withOptions({ maxRetries: 0 }).models.list();
    await client.withOptions({ apiKey: 'k' }).models.list();
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t',
      'Bearer t',
      'Bearer k',
    ]);
    expect(client.withOptions({ awsRegion: REGION }).baseURL).toContain(REGION);
  });

  test('needs a region and a token', () => {
    expect(() => new BedrockOpenAI({ apiKey: 'k' })).toThrow('region is missing');
    expect(() => new BedrockOpenAI({ awsRegion: REGION })).toThrow('credentials for Bedrock');
    const both = { awsRegion: REGION, apiKey: 'k', bedrockTokenProvider: async () => 't' };
    expect(() => new BedrockOpenAI(both)).toThrow('not both');
    expect(() => Reflect.construct(BedrockOpenAI, [{ ...both, adminAPIKey: 'a' }])).toThrow(
      '`adminAPIKey`',
    );
  });
});

function fail(): never {
  throw new Error('There is no such request.');
}
