import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../../test/clients.ts';
import { Client, OAuthError, OpenAI, OpenAIError, SubjectTokenProviderError } from '../index.ts';
import type { ClientOptions } from '../client-options.ts';
import {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
} from './subject-token-providers.ts';
import type { WorkloadIdentity } from './types.ts';
import { WorkloadIdentityAuth } from './workload-identity-auth.ts';

const SUBJECT = 'subject-0123456789abcdef';

beforeEach(() => vi.stubEnv('OPENAI_API_KEY', 'sk-env'));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

function identity(changes: Partial<WorkloadIdentity> = {}): WorkloadIdentity {
  const provider = { tokenType: 'jwt' as const, getToken: async () => SUBJECT };
  return { identityProviderId: 'idp', serviceAccountId: 'sa', provider, ...changes };
}

interface Seen {
  url: string;
  authorization: string | null;
  body: unknown;
}

/** The API and its token endpoint as one function; each exchange gives the next token. */
function service(
  token: (nth: number) => object | Response | Promise<Response> = () => ({}),
  api: (nth: number) => number = () => 200,
): { fetch: NonNullable<ClientOptions['fetch']>; exchanges: Seen[]; calls: Seen[] } {
  const [exchanges, calls]: [Seen[], Seen[]] = [[], []];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    const authorization = new Headers(init?.headers).get('authorization');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    if (!url.startsWith('https://auth.openai.com/')) {
      calls.push({ url, authorization, body });
      return Response.json({}, { status: api(calls.length) });
    }
    exchanges.push({ url, authorization, body });
    const answer = await token(exchanges.length);
    const whole = {
      access_token: `at-${exchanges.length}`,
      token_type: 'Bearer',
      expires_in: 3600,
    };
    return answer instanceof Response ? answer : Response.json({ ...whole, ...answer });
  };
  return { fetch, exchanges, calls };
}

function clientOf(fetch: NonNullable<ClientOptions['fetch']>, options: ClientOptions = {}): OpenAI {
  return new OpenAI({ workloadIdentity: identity(), maxRetries: 0, fetch, ...options });
}

describe('the exchange', () => {
  test('gives calls an access token, once for all of them', async () => {
    const { fetch, exchanges, calls } = service();
    const client = clientOf(fetch, { workloadIdentity: identity({ clientId: 'c' }) });
    await Promise.all([client.models.list(), client.models.list()]);
    await client.withOptions({ timeout: 9_000 }).models.list();
    expect(exchanges).toEqual([
      {
        url: 'https://auth.openai.com/oauth/token',
        authorization: null,
        body: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: SUBJECT,
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          identity_provider_id: 'idp',
          service_account_id: 'sa',
          client_id: 'c',
        },
      },
    ]);
    expect(calls.map(({ authorization }) => authorization)).toEqual(Array(3).fill('Bearer at-1'));
    expect(client.apiKey).toBeNull();
  });

  test('is repeated once when the API rejects the token', async () => {
    const { fetch, exchanges, calls } = service(undefined, (nth) => (nth === 1 ? 401 : 200));
    await clientOf(fetch).responses.create({ model: 'm', input: 'x' });
    expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer at-1', 'Bearer at-2']);
    expect(exchanges).toHaveLength(2);
    const rejecting = service(undefined, () => 401);
    expect(await rejection(clientOf(rejecting.fetch).models.list())).toMatchObject({ status: 401 });
    expect(rejecting.calls).toHaveLength(2);
  });

  test('g10: happens ahead of the end, by no more than half of the lifetime, and holds up no call', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { fetch, exchanges, calls } = service(() => ({ expires_in: 600 }));
    const client = clientOf(fetch);
    for (const seconds of [0, 100, 150, 100, 0]) {
      vi.setSystemTime(Date.now() + seconds * 1_000);
      await client.models.list();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(exchanges).toHaveLength(2);
    const tokens = calls.map(({ authorization }) => authorization?.slice(-1));
    expect(tokens).toEqual(['1', '1', '1', '1', '2']);
  });

  test('g11: is made anew for another origin', async () => {
    const { fetch, calls } = service();
    const workloadIdentity = identity();
    await clientOf(fetch, { workloadIdentity }).models.list();
    await clientOf(fetch, { workloadIdentity, baseURL: 'https://b.example/v1' }).models.list();
    await clientOf(fetch, { workloadIdentity }).models.list();
    expect(calls.map(({ authorization }) => authorization?.slice(-4))).toEqual([
      'at-1',
      'at-2',
      'at-1',
    ]);
  });

  test.each([[0], [-1], ['600'], [null], [Number.NaN]])(
    'g12: with `expires_in` %j is an error at once',
    async (expires_in) => {
      const { fetch, calls } = service(() => ({ expires_in }));
      const error = await rejection(clientOf(fetch).models.list());
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error).toMatchObject({ message: expect.stringContaining('expires_in') });
      expect(calls).toEqual([]);
    },
  );

  test.each<[string, object]>([
    ['no token', { access_token: undefined }],
    ['a token with a line break', { access_token: 'a\nb' }],
    ['an HTML page', new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['broken JSON', new Response('{', { headers: { 'content-type': 'application/json' } })],
  ])('with %s is an error of the library', async (_, answer) => {
    const { fetch, calls } = service(() => answer);
    expect(await rejection(clientOf(fetch).models.list())).toBeInstanceOf(OpenAIError);
    expect(calls).toEqual([]);
  });

  test('that hangs is given up in time, and ends with the signal', async () => {
    const { fetch } = service(() => new Promise<Response>(() => {}));
    const client = clientOf(fetch);
    const error = await rejection(client.models.list({ timeout: 50 }));
    expect(error).toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.timeout(30);
    expect(await rejection(client.models.list({ signal }))).toMatchObject({ code: 'user_abort' });
  });

  test('that fails for a while is retried with the call', async () => {
    const { fetch, exchanges } = service((nth) =>
      nth === 1 ? new Response('', { status: 500 }) : {},
    );
    await clientOf(fetch, { maxRetries: 1 }).models.list();
    expect(exchanges).toHaveLength(2);
  });

  test('that is rejected is an `OAuthError`, without tokens', async () => {
    const body = { error: 'invalid_grant', error_description: `bad token ${SUBJECT}` };
    const { fetch, exchanges } = service(() => Response.json(body, { status: 401 }));
    const error = await rejection(clientOf(fetch, { maxRetries: 2 }).models.list());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({
      status: 401,
      error_code: 'invalid_grant',
      code: 'invalid_grant',
    });
    expect(exchanges).toHaveLength(1);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SUBJECT);
  });
});

describe('a client with a workload identity', () => {
  test('shows no tokens', async () => {
    const lines: unknown[] = [];
    const log = (...values: unknown[]): void => void lines.push(values);
    const logger = { error: log, warn: log, info: log, debug: log };
    const { fetch } = service();
    const client = clientOf(fetch, { logger, logLevel: 'debug' });
    await client.models.list();
    const shown =
      inspect([client, lines], { depth: 12, showHidden: true }) + JSON.stringify(client);
    expect(shown).not.toContain(SUBJECT);
    expect(shown).not.toContain('at-1');
  });

  test('is left to `OpenAI` by a bare `Client`, in whose bundle it would be for nothing', () => {
    const { fetch } = service();
    expect(() => new Client({ workloadIdentity: identity(), fetch })).toThrow(
      'A bare `Client` does not support `workloadIdentity`; use an `OpenAI`.',
    );
  });

  test('has no key beside it, and may be changed to one', async () => {
    const { fetch, calls } = service();
    expect(() => clientOf(fetch, { apiKey: 'k' })).toThrow('not both');
    await clientOf(fetch).withOptions({ apiKey: 'k' }).models.list();
    const keyed = new OpenAI({ apiKey: 'k', fetch });
    await keyed.withOptions({ workloadIdentity: identity() }).models.list();
    expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer k', 'Bearer at-1']);
  });

  test.each<[string, unknown]>([
    ['identityProviderId', { ...identity(), identityProviderId: '' }],
    ['serviceAccountId', { ...identity(), serviceAccountId: undefined }],
    ['provider', { ...identity(), provider: {} }],
    ['tokenType', identity({ provider: { tokenType: 'x', getToken: async () => '' } as never })],
    ['refreshBufferSeconds', { ...identity(), refreshBufferSeconds: -1 }],
  ])('needs %s', (name, config) => {
    expect(() => Reflect.construct(WorkloadIdentityAuth, [config])).toThrow(name);
    expect(() => Reflect.construct(WorkloadIdentityAuth, [config])).toThrow(OpenAIError);
  });
});

describe('sources of subject tokens', () => {
  test('Kubernetes: the file is read for each token, as it is rotated', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'token-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'token');
    const provider = k8sServiceAccountTokenProvider(file);
    writeFileSync(file, 'one\n');
    expect(await provider.getToken()).toBe('one');
    writeFileSync(file, 'second\n');
    expect(await provider.getToken()).toBe('second');
    rmSync(file);
    const error = await rejection(provider.getToken());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error).toMatchObject({ provider: 'kubernetes' });
  });

  test('Azure and Google: the metadata server is requested as it requires', async () => {
    const seen: unknown[] = [];
    const send = (answer: string) => async (url: string | URL | Request, init?: RequestInit) => {
      seen.push([String(url), init?.headers]);
      return new Response(answer);
    };
    const azure = azureManagedIdentityTokenProvider('https://r', {
      clientId: 'c',
      fetch: send('{"access_token":"a"}'),
    });
    const google = gcpIDTokenProvider(undefined, { fetch: send(' g\n') });
    expect([await azure.getToken(), await google.getToken()]).toEqual(['a', 'g']);
    expect([azure.tokenType, google.tokenType]).toEqual(['jwt', 'id']);
    expect(seen).toEqual([
      [
        'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fr&client_id=c',
        { metadata: 'true' },
      ],
      [
        'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=https%3A%2F%2Fapi.openai.com%2Fv1',
        { 'metadata-flavor': 'Google' },
      ],
    ]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['an error status', async () => new Response('secret', { status: 500 })],
    ['no JSON', async () => new Response('<html>')],
    ['no token', async () => Response.json({})],
    ['a network error', () => Promise.reject(new TypeError('fetch failed'))],
  ])('%s is an error of the library', async (_, fetch) => {
    const provider = azureManagedIdentityTokenProvider(undefined, { fetch });
    const { fetch: send } = service();
    const error = await rejection(
      clientOf(send, { workloadIdentity: identity({ provider }) }).models.list(),
    );
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error).toMatchObject({
      provider: 'azure-imds',
      message: expect.not.stringContaining('secret'),
    });
  });

  test.each<[string, () => Promise<string>]>([
    ['throws', () => Promise.reject(new TypeError('x'))],
    ['gives an empty token', async () => ' '],
  ])('one of your own that %s is an error of the library', async (_, getToken) => {
    const workloadIdentity = identity({ provider: { tokenType: 'jwt', getToken } });
    const error = await rejection(clientOf(service().fetch, { workloadIdentity }).models.list());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
  });
});
