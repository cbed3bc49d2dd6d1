import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { beforeEach, afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Agent, ProxyAgent } from 'undici';
import type { Certificate } from '../../test/certificates.ts';
import { rejection } from '../../test/clients.ts';
import { authority, serveIdentity } from '../../test/identity-server.ts';
import { json, serveRaw } from '../../test/loopback.ts';
import { serveProxy } from '../../test/proxy.ts';
import { Client, OAuthError, OpenAI, OpenAIError } from '../index.ts';
import { createX509Transport, fromX509, workloadIdentity } from './x509-transport.ts';
import type { X509CredentialOptions } from './x509-transport.ts';

const ann = authority.issue({ name: 'ann', hosts: [] });
const bob = authority.issue({ name: 'bob', hosts: [] });
const IDS = { identityProviderId: 'idp', serviceAccountId: 'sa' };

beforeEach(() => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-env');
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
  vi.stubEnv('OPENAI_ORG_ID', 'org-env');
});
afterEach(() => vi.unstubAllEnvs());

function credentialOf(
  proxy: X509CredentialOptions['proxy'],
  { cert, key }: Certificate = ann,
  changes: Partial<X509CredentialOptions> = {},
): ReturnType<typeof fromX509> {
  const pair = { certificateChain: cert, privateKey: key };
  const credential = fromX509({ ...pair, ...IDS, ca: authority.cert, proxy, ...changes });
  onTestFinished(() => credential.close());
  return credential;
}

/** A pair of files, removed with the test. */
function filesOf({ cert, key }: Certificate): {
  write: (pair: Partial<Certificate>) => void;
  urls: { certificateChain: URL; privateKey: URL };
} {
  const folder = mkdtempSync(join(tmpdir(), 'x509-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (pair: Partial<Certificate>): void => {
    for (const [name, text] of Object.entries(pair)) writeFileSync(join(folder, name), text);
  };
  write({ cert, key });
  const url = (name: string): URL => pathToFileURL(join(folder, name));
  return { write, urls: { certificateChain: url('cert'), privateKey: url('key') } };
}

describe('a client with a certificate', () => {
  test('exchanges it for a token, and presents it to the API', async () => {
    const { proxy, exchanges, calls } = await serveIdentity();
    const client = new OpenAI({ credential: credentialOf(proxy) });
    await Promise.all([client.models.list(), client.models.list()]);
    await client.withOptions({ timeout: 9_000 }).models.list();
    await new OpenAI({ ...client }).models.list();
    expect(exchanges).toEqual([
      {
        url: 'https://mtls.auth.openai.com/oauth/token',
        peer: 'ann',
        authorization: undefined,
        body: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:openai:params:oauth:token-type:x509',
          identity_provider_id: 'idp',
          service_account_id: 'sa',
        },
      },
    ]);
    expect(calls).toHaveLength(4);
    for (const call of calls) {
      expect(call).toEqual({
        url: 'https://mtls.api.openai.com/v1/models',
        peer: 'ann',
        authorization: 'Bearer at-1',
        body: undefined,
      });
    }
    expect(client.organization).toBeNull();
    expect(client.apiKey).toBeNull();
  });

  test('needs no more than a bare `Client`', async () => {
    const { proxy, calls } = await serveIdentity();
    const credential = credentialOf(proxy);
    expect(workloadIdentity.fromX509).toBe(fromX509);
    await new Client({ credential }).get('/models');
    expect(calls).toHaveLength(1);
  });

  test('exchanges it once more when the API rejects the token', async () => {
    const { proxy, calls } = await serveIdentity({ api: (nth) => (nth === 1 ? 401 : 200) });
    await new OpenAI({ credential: credentialOf(proxy), maxRetries: 0 }).models.list();
    expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer at-1', 'Bearer at-2']);
  });

  test('g11: sends no token to an origin that it was not made for', async () => {
    const { proxy, exchanges } = await serveIdentity();
    const credential = credentialOf(proxy);
    await new OpenAI({ credential }).models.list();
    const baseURL = 'https://mtls.auth.openai.com/v1';
    await new OpenAI({ credential, baseURL, maxRetries: 0 }).models.list();
    expect(exchanges.map(({ authorization }) => authorization)).toEqual([
      undefined,
      undefined,
      'Bearer at-2',
    ]);
  });

  test('works over a dispatcher of undici', async () => {
    const { proxy, exchanges, calls } = await serveIdentity();
    const dispatcher = new ProxyAgent({
      uri: proxy.url,
      requestTls: { cert: ann.cert, key: ann.key, ca: authority.cert },
    });
    onTestFinished(() => dispatcher.close());
    const x509Transport = createX509Transport({
      runtime: 'node',
      dispatcher,
      certificateIdentity: 'static',
      proxy: 'http-connect',
    });
    const identity = { type: 'x509', ...IDS, refreshBufferMs: 1_000 } as const;
    const client = new OpenAI({ x509Transport, workloadIdentity: identity });
    await client.models.list();
    await client.withOptions({ maxRetries: 0 }).models.list();
    expect([exchanges.length, calls.map(({ peer }) => peer)]).toEqual([1, ['ann', 'ann']]);
  });

  test('can be changed to a key, and back', async () => {
    const { proxy, calls } = await serveIdentity();
    const credential = credentialOf(proxy);
    const client = new OpenAI({ credential });
    const keyed = client.withOptions({ apiKey: 'k' });
    expect([keyed.baseURL, keyed.apiKey]).toEqual(['http://127.0.0.1:9/v1', 'k']);
    expect(await rejection(keyed.models.list({ maxRetries: 0 }))).toMatchObject({
      message: expect.stringContaining('127.0.0.1:9'),
    });
    await keyed.withOptions({ credential }).models.list();
    expect(calls).toHaveLength(1);
  });

  test('shows neither tokens nor the key', async () => {
    const lines: unknown[] = [];
    const log = (...values: unknown[]): void => void lines.push(values);
    const logger = { error: log, warn: log, info: log, debug: log };
    const { proxy } = await serveIdentity({ api: () => 400 });
    const credential = credentialOf(proxy);
    const client = new OpenAI({ credential, logger, logLevel: 'debug' });
    const error = await rejection(client.models.list());
    const shown = inspect([client, credential, error, lines], { depth: 12, showHidden: true });
    expect(shown + JSON.stringify([client, credential])).not.toMatch(/at-1|PRIVATE KEY/);
  });
});

describe('files of a certificate', () => {
  test('are read again for each connection, as they are rotated', async () => {
    const { proxy, calls } = await serveIdentity({
      api: (_, response) => {
        response.setHeader('connection', 'close');
        return 200;
      },
    });
    const { write, urls } = filesOf(ann);
    const client = new OpenAI({ credential: credentialOf(proxy, ann, urls) });
    await client.models.list();
    write({ cert: bob.cert });
    await client.models.list();
    write({ key: bob.key });
    await client.models.list();
    // While the key is not replaced yet, the pair before is presented.
    expect(calls.map(({ peer }) => peer)).toEqual(['ann', 'ann', 'bob']);
  });

  test('are read again when the API rejects the token, for new connections', async () => {
    const { proxy, exchanges, calls } = await serveIdentity({
      api: (nth) => (nth === 2 ? 401 : 200),
    });
    const { write, urls } = filesOf(ann);
    const client = new OpenAI({ credential: credentialOf(proxy, ann, urls), maxRetries: 0 });
    await client.models.list();
    write(bob);
    await client.models.list();
    expect(exchanges.map(({ peer }) => peer)).toEqual(['ann', 'bob']);
    expect(calls.map(({ peer }) => peer)).toEqual(['ann', 'ann', 'bob']);
  });

  test('may be encrypted', async () => {
    const { proxy, calls } = await serveIdentity();
    const privateKey = createPrivateKey(ann.key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open it' })
      .toString();
    const credential = credentialOf(proxy, ann, { privateKey, passphrase: 'open it' });
    await new OpenAI({ credential }).models.list();
    expect(calls).toHaveLength(1);
    const error = thrownBy(() => credentialOf(proxy, ann, { privateKey, passphrase: 'wrong' }));
    expect(error).toMatchObject({ message: expect.stringContaining('`passphrase`') });
  });
});

describe('a certificate that cannot be used', () => {
  test.each<[string, Partial<Record<keyof X509CredentialOptions, unknown>>, string]>([
    ['without a chain', { certificateChain: undefined }, '`certificateChain`'],
    ['with a path for a chain', { certificateChain: '/a/b.crt' }, '`certificateChain`'],
    ['with a file that is not there', { privateKey: new URL('file:///no/key.pem') }, '/no/key.pem'],
    ['with a broken key', { privateKey: '-----BEGIN PRIVATE KEY-----\nMIIx' }, '`privateKey`'],
    ['with a broken chain', { certificateChain: '-----BEGIN CERTIFICATE-----' }, '`certificate'],
    ['with the key of another', { privateKey: bob.key }, 'is not the key of'],
    ['without an id', { serviceAccountId: ' ' }, '`serviceAccountId`'],
    ['with a negative buffer', { refreshBufferSeconds: -1 }, '`refreshBufferSeconds`'],
    ['with a proxy of another kind', { proxy: { url: 'http://p', mode: 'direct' } }, '`mode`'],
    ['with a proxy that is none', { proxy: { url: 'x', mode: 'http-connect' } }, '`mode`'],
  ])('%s is an error at once, without its content', (_, changes, named) => {
    const options = { certificateChain: ann.cert, privateKey: ann.key, ...IDS, ...changes };
    const error = thrownBy(() => Reflect.apply(fromX509, null, [options]));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(named),
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/MI[A-Za-z0-9+/]/);
  });

  test('because it has expired is named as the reason', async () => {
    const old = authority.issue({ name: 'old', hosts: [], notAfter: new Date('2021-02-03') });
    const { proxy, exchanges } = await serveIdentity();
    const client = new OpenAI({ credential: credentialOf(proxy, old), maxRetries: 0 });
    expect(await rejection(client.models.list())).toMatchObject({
      message: 'The certificate of the client expired on 2021-02-03T00:00:00.000Z.',
      code: 'configuration',
    });
    expect(exchanges).toHaveLength(0);
  });

  test.each([
    [42, 'rejected the client certificate'],
    [44, 'rejected the client certificate'],
    [45, 'rejected the client certificate'],
    [48, 'rejected the client certificate'],
    [116, 'requires a client certificate'],
  ])('because the server sends the alert %i is not tried again', async (alert, reason) => {
    let connections = 0;
    const server = await serveRaw((socket) => {
      connections++;
      // RFC 8446 §6: a fatal alert.
      socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert])));
    });
    const proxy = await serveProxy({ port: Number(new URL(server.origin).port) });
    const credential = credentialOf({ url: proxy.origin, mode: 'http-connect' });
    const error = await rejection(new OpenAI({ credential }).models.list());
    expect(error).toMatchObject({
      name: 'APIConnectionError',
      message: expect.stringContaining(`mtls.auth.openai.com:443 ${reason}`),
    });
    expect(connections).toBe(1);
  });

  test('because the service account is not allowed it is an `OAuthError`', async () => {
    const { proxy, calls } = await serveIdentity({
      token: (_, response) => {
        json(response, { error: 'invalid_grant', error_description: 'revoked' }, 403);
        return null;
      },
    });
    const error = await rejection(new OpenAI({ credential: credentialOf(proxy) }).models.list());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ status: 403, error_code: 'invalid_grant' });
    expect(calls).toEqual([]);
  });
});

describe('options beside a certificate', () => {
  test.each<[string, object]>([
    ['apiKey', { apiKey: 'k' }],
    ['fetch', { fetch }],
    ['proxy', { proxy: 'http://p' }],
    ['dataResidency', { dataResidency: 'eu' }],
    ['provider', { provider: { name: 'p', baseURL: 'https://p', authenticate: () => ({}) } }],
    ['workloadIdentity', { workloadIdentity: { type: 'x509', ...IDS } }],
  ])('exclude `%s`', (name, options) => {
    const credential = credentialOf(undefined);
    const open = (): unknown => Reflect.construct(OpenAI, [{ credential, ...options }]);
    expect(open).toThrow(`Pass either \`credential\` or \`${name}\`, not both.`);
  });

  test.each<[string, object, string]>([
    ['credential', { credential: { close: async () => {} } }, 'what `fromX509` returns'],
    ['x509Transport', { x509Transport: {} }, 'what `createX509Transport` returns'],
    ['the type x509', { workloadIdentity: { type: 'x509', ...IDS } }, '`x509Transport`'],
  ])('%s is checked', (_, options, message) => {
    const error = thrownBy(() => Reflect.construct(OpenAI, [options]));
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(error).toBeInstanceOf(OpenAIError);
  });

  test('a dispatcher has its identity beside it', () => {
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.close());
    const settings = { runtime: 'node', certificateIdentity: 'static', proxy: 'direct' } as const;
    const x509Transport = createX509Transport({ ...settings, dispatcher });
    expect(() => new OpenAI({ x509Transport })).toThrow('needs a `workloadIdentity`');
    for (const wrong of [{ runtime: 'bun' }, { dispatcher: {} }, { proxy: 'socks' }]) {
      const create = (): unknown =>
        Reflect.apply(createX509Transport, null, [{ ...settings, dispatcher, ...wrong }]);
      expect(thrownBy(create)).toMatchObject({ code: 'configuration' });
    }
  });
});

describe('closing a certificate', () => {
  test('lets the requests under way end, and refuses others', async () => {
    let finish = (): void => {};
    const { proxy } = await serveIdentity({
      api: (_, response) => {
        finish = () => json(response, { data: [{ id: 'm' }] });
        return null;
      },
    });
    const credential = credentialOf(proxy);
    const client = new OpenAI({ credential, maxRetries: 0 });
    const call = client.models.list();
    const first = call.then((page) => page.data);
    await vi.waitFor(() => expect(String(finish)).toContain('json'));
    const closed = credential.close();
    expect(await rejection(client.models.list())).toBeInstanceOf(OpenAIError);
    finish();
    expect(await first).toEqual([{ id: 'm' }]);
    await closed;
    expect(credential.close()).toBe(credential.close());
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('An error was expected.');
}
