import { setTimeout as delay } from 'node:timers/promises';
import type http from 'node:http';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../../test/clients.ts';
import { authority, serveIdentity } from '../../test/identity-server.ts';
import { json } from '../../test/loopback.ts';
import type { ClientOptions } from '../client-options.ts';
import { OAuthError, OpenAI, OpenAIError } from '../index.ts';
import { nodeTransport } from '../platform/node/node-transport.ts';

afterEach(() => vi.useRealTimers());

/** A client of the servers, which are found over their proxy. */
function clientOf({ url: proxy }: { url: string }, options: ClientOptions = {}): OpenAI {
  const transport = nodeTransport({ proxy, tls: { ca: authority.cert } });
  onTestFinished(() => transport.close());
  const provider = { tokenType: 'jwt' as const, getToken: async () => 'subject-0123456789' };
  const workloadIdentity = { identityProviderId: 'idp', serviceAccountId: 'sa', provider };
  return new OpenAI({ workloadIdentity, transport, maxRetries: 0, baseURL: null, ...options });
}

describe('a token endpoint', () => {
  test('is sent no more than the exchange, and the API no more than the token', async () => {
    const { proxy, exchanges, calls } = await serveIdentity({ isMutual: false });
    const client = clientOf(proxy, { defaultHeaders: { 'x-secret': 's' } });
    await Promise.all([client.models.list(), client.models.list()]);
    expect(exchanges).toMatchObject([
      { url: 'https://auth.openai.com/oauth/token', authorization: undefined },
    ]);
    expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer at-1', 'Bearer at-1']);
  });

  test.each<[string, (response: http.ServerResponse) => void]>([
    ['an HTML page', (response) => response.setHeader('content-type', 'text/html').end('<html>')],
    ['JSON that breaks off', (response) => response.end('{"access_token":"at-1",')],
    ['a list', (response) => json(response, [])],
    ['null', (response) => json(response, null)],
    ['a token that is a number', (response) => json(response, { access_token: 1, expires_in: 9 })],
    ['no body', (response) => response.writeHead(200).end()],
    ['204', (response) => response.writeHead(204).end()],
    ['10 MB', (response) => response.end(`"${'x'.repeat(10_000_000)}"`)],
    ['a redirect in circles', (response) => response.writeHead(307, { location: '/a' }).end()],
    ['a connection that breaks', (response) => response.destroy()],
    ['an unknown status', (response) => response.writeHead(599).end('?')],
  ])('that answers with %s makes an error of the library, and no call', async (_, answer) => {
    const { proxy, calls } = await serveIdentity({
      isMutual: false,
      token: (_nth, response) => {
        answer(response);
        return null;
      },
    });
    const error = await rejection(clientOf(proxy).models.list());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(String(error)).not.toContain('subject-0123456789');
    expect(calls).toEqual([]);
  });

  test.each<[string, (response: http.ServerResponse) => void]>([
    ['never answers', () => {}],
    ['never ends its answer', (response) => response.writeHead(200).write('{')],
  ])('that %s is given up within the limits of the call', async (_, answer) => {
    const { proxy } = await serveIdentity({
      isMutual: false,
      token: (_nth, response) => {
        answer(response);
        return null;
      },
    });
    const client = clientOf(proxy);
    const began = performance.now();
    expect(await rejection(client.models.list({ timeout: 100 }))).toMatchObject({
      code: 'timeout',
    });
    expect(await rejection(client.models.list({ deadline: 100 }))).toBeInstanceOf(OpenAIError);
    const signal = AbortSignal.timeout(100);
    expect(await rejection(client.models.list({ signal }))).toMatchObject({ code: 'user_abort' });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('that is slow is waited for once, by all calls', async () => {
    const { proxy, exchanges } = await serveIdentity({
      isMutual: false,
      token: (nth, response) => {
        const answer = { access_token: `at-${nth}`, expires_in: 3_600 };
        void delay(150).then(() => json(response, answer));
        return null;
      },
    });
    const client = clientOf(proxy);
    await Promise.all(Array.from({ length: 20 }, () => client.models.list()));
    expect(exchanges).toHaveLength(1);
  });

  test('g16: with a clock of its own changes no lifetime, which counts from the request', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { proxy, exchanges } = await serveIdentity({
      isMutual: false,
      token: (_nth, response) => {
        response.setHeader('date', new Date(0).toUTCString());
        return { expires_in: 100, expires_at: 1 };
      },
    });
    const client = clientOf(proxy);
    await client.models.list();
    vi.setSystemTime(Date.now() + 40_000);
    await client.models.list();
    expect(exchanges).toHaveLength(1);
    vi.setSystemTime(Date.now() + 61_000);
    await client.models.list();
    expect(exchanges).toHaveLength(2);
  });

  test('that revokes the identity is an `OAuthError`, and is requested again for the next call', async () => {
    const { proxy, exchanges } = await serveIdentity({
      isMutual: false,
      api: (nth) => (nth === 1 ? 401 : 200),
      token: (nth, response) => {
        if (nth !== 2) return {};
        json(response, { error: 'invalid_grant' }, 400);
        return null;
      },
    });
    const client = clientOf(proxy);
    expect(await rejection(client.models.list())).toBeInstanceOf(OAuthError);
    await client.models.list();
    expect(exchanges).toHaveLength(3);
  });
});
