import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY, rejection } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { Client } from '../../src/client.ts';
import { OpenAIError } from '../../src/openai/errors.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import {
  ConversationCursorPage,
  NextCursorPage,
  TokenPage,
} from '../../src/core/pages/pagination.ts';
import { APIResource } from '../../src/core/client/api-resource.ts';
import type { APIPromise } from '../../src/core/pages/api-promise.ts';
import type { Fetch } from '../../src/platform/fetch/fetch-transport.ts';

afterEach(() => vi.unstubAllEnvs());

describe('options and environment', () => {
  test('the environment is read when a client is made', () => {
    vi.stubEnv('OPENAI_API_KEY', ' sk-from-env\n');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin-env');
    vi.stubEnv('OPENAI_ORG_ID', 'org-env');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-env');
    vi.stubEnv('OPENAI_BASE_URL', 'https://env.example/v1');
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', 'whsec_env');
    vi.stubEnv('OPENAI_LOG', 'DEBUG');
    const client = new Client();
    expect(client.apiKey).toBe('sk-from-env');
    expect(client.adminAPIKey).toBe('sk-admin-env');
    expect(client.organization).toBe('org-env');
    expect(client.project).toBe('proj-env');
    expect(client.baseURL).toBe('https://env.example/v1');
    expect(client.webhookSecret).toBe('whsec_env');
    expect(client.logLevel).toBe('debug');
  });

  test('options win over the environment, and null over both', () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-from-env');
    vi.stubEnv('OPENAI_ORG_ID', 'org-env');
    const client = new Client({ apiKey: 'sk-option', organization: null });
    expect(client.apiKey).toBe('sk-option');
    expect(client.organization).toBeNull();
  });

  test('a key that is assigned later is checked like an option', () => {
    const client = new Client({ apiKey: 'first' });
    for (const key of [5, {}, async () => 'key']) {
      for (const name of ['apiKey', 'adminAPIKey']) {
        expect(() => Reflect.set(client, name, key)).toThrow(OpenAIError);
      }
    }
    expect(client.apiKey).toBe('first');
  });

  test('a method may be in upper case, as JavaScript has it', async () => {
    const server = await serve((response) => json(response, {}));
    await Reflect.apply(clientOf(server).request, clientOf(server), [
      { method: 'POST', path: '/a' },
    ]);
    expect(server.requests[0]?.method).toBe('POST');
  });

  test('a blank base URL counts as unset', () => {
    vi.stubEnv('OPENAI_BASE_URL', '  ');
    expect(new Client({ apiKey: KEY, baseURL: '' }).baseURL).toBe('https://api.openai.com/v1');
  });

  test('an invalid base URL of the environment is reported by the name of its variable', () => {
    vi.stubEnv('OPENAI_BASE_URL', 'localhost:8000/v1');
    expect(() => new Client({ apiKey: KEY })).toThrow(
      'OPENAI_BASE_URL must be an absolute http: or https: URL.',
    );
  });

  test.each<[string, ClientOptions, RegExp]>([
    ['no key', {}, /OPENAI_API_KEY/],
    ['an empty key', { apiKey: '' }, /OPENAI_API_KEY/],
    ['a key with a line break', { apiKey: 'sk-a\nb' }, /apiKey/],
    ['two addresses', { apiKey: KEY, baseURL: 'https://a.b', dataResidency: 'eu' }, /not both/],
    ['an address that is none', { apiKey: KEY, baseURL: 'api.example' }, /baseURL/],
  ])('%s is refused when the client is made', (_what, options, message) => {
    vi.stubEnv('OPENAI_API_KEY', undefined);
    vi.stubEnv('OPENAI_ADMIN_KEY', undefined);
    expect(() => new Client(options)).toThrow(OpenAIError);
    expect(() => new Client(options)).toThrow(message);
  });

  test('an admin key alone is enough', () => {
    vi.stubEnv('OPENAI_API_KEY', undefined);
    expect(new Client({ adminAPIKey: 'sk-admin' }).apiKey).toBeNull();
  });

  test.each(['us', 'eu', 'ae', 'au', 'in', 'jp'] as const)(
    'dataResidency names the regional address: %s',
    (dataResidency) => {
      const client = new Client({ apiKey: KEY, dataResidency });
      expect(client.baseURL).toBe(`https://${dataResidency}.api.openai.com/v1`);
    },
  );

  test('a browser page is refused unless it is allowed', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    expect(() => new Client({ apiKey: KEY })).toThrow(/dangerouslyAllowBrowser/);
    expect(new Client({ apiKey: KEY, dangerouslyAllowBrowser: true })).toBeInstanceOf(Client);
    vi.unstubAllGlobals();
  });

  test('a browser’s preflight requests nothing unusual', async () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({})));
    const client = new Client({ apiKey: KEY, dangerouslyAllowBrowser: true, fetch });
    vi.unstubAllGlobals();
    await client.post('/a', { body: {} });
    const sent = new Headers(fetch.mock.calls[0]?.[1]?.headers);
    expect([...sent.keys()]).toEqual(['accept', 'authorization', 'content-type']);
  });

  test('headers of the environment are sent, and the option wins', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-One: 1\nX-Two: a: b\nnonsense');
    const server = await serve((response) => json(response, {}));
    await clientOf(server, { defaultHeaders: { 'x-one': 'mine' } }).get('/a');
    expect(server.requests[0]?.headers).toMatchObject({ 'x-one': 'mine', 'x-two': 'a: b' });
  });

  test('the base URL works with and without a trailing slash', async () => {
    const server = await serve((response) => json(response, {}));
    for (const baseURL of [`${server.origin}/v1`, `${server.origin}/v1/`]) {
      await clientOf(server, { baseURL }).get('/models');
    }
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/models', '/v1/models']);
  });

  test('default query and request query join, the request winning', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { defaultQuery: { a: '1', b: '2' } });
    await client.get('/x?c=3&b=0', { query: { b: 5, d: undefined } });
    expect(server.requests[0]?.url).toBe('/v1/x?c=3&a=1&b=5');
    expect(client.buildURL('/y', { e: true })).toBe(`${server.origin}/v1/y?a=1&b=2&e=true`);
  });
});

describe('withOptions', () => {
  test('changes what it names and keeps the rest, over the same connections', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { defaultHeaders: { 'x-a': '1' }, maxRetries: 7 });
    const clone = client.withOptions({ timeout: 1_234, defaultHeaders: { 'x-b': '2' } });
    expect(clone).toBeInstanceOf(Client);
    expect(clone.timeout).toBe(1_234);
    expect(clone.maxRetries).toBe(7);
    await client.get('/a');
    await clone.get('/a');
    expect(server.connections()).toBe(1);
    expect(server.requests[1]?.headers).toMatchObject({
      'x-a': '1',
      'x-b': '2',
      authorization: `Bearer ${KEY}`,
    });
  });

  test('takes over what was changed on the client since', () => {
    const client = new Client({ apiKey: KEY, baseURL: 'https://a.example/v1' });
    client.apiKey = 'sk-new';
    client.baseURL = 'https://b.example/v1';
    const clone = client.withOptions({});
    expect(clone.apiKey).toBe('sk-new');
    expect(clone.baseURL).toBe('https://b.example/v1');
    expect(client.withOptions({ dataResidency: 'us' }).baseURL).toContain('us.api');
  });

  test('a clone is closed with its client', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server);
    const clone = client.withOptions({ maxRetries: 0 });
    await client.close();
    expect(await rejection(clone.get('/a'))).toMatchObject({ code: 'client_closed' });
  });
});

describe('middleware', () => {
  test('around a call runs once, around an attempt for each', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth < 3 ? 500 : 200, { 'retry-after-ms': '1' }),
    );
    const seen: string[] = [];
    const client = clientOf(server)
      .use((next) => (call) => {
        seen.push(`call ${call.path}`);
        return next({ ...call, headers: { ...call.headers, 'x-added': 'yes' } });
      })
      .use(
        (next) => (call) => {
          seen.push(`attempt ${call.attempt}`);
          return next(call);
        },
        { around: 'attempt' },
      );
    await client.get('/a');
    expect(seen).toEqual(['call /a', 'attempt 1', 'attempt 2', 'attempt 3']);
    expect(server.requests[0]?.headers['x-added']).toBe('yes');
  });
});

class Leaves extends APIResource {
  list(): APIPromise<{ leaves: number }> {
    return this._client.get('/leaves');
  }
}

class Trees extends APIResource {
  leaves = new Leaves(this._client);
}

class Forest extends Client {
  trees = new Trees(this);
}

describe('resources', () => {
  const forest = (origin: string): Forest => new Forest({ apiKey: KEY, baseURL: origin });

  test('G3: a spread of the client keeps its resources', async () => {
    const server = await serve((response) => json(response, { leaves: 3 }));
    const client = forest(server.origin);
    const copy = { ...client };
    expect(await copy.trees.leaves.list()).toEqual({ leaves: 3 });
    expect({ ...client.trees }.leaves).toBe(client.trees.leaves);
    await client.close();
  });

  test('G3: a copy of a resource keeps its client, and its own method may differ', async () => {
    const server = await serve((response) => json(response, { leaves: 3 }));
    const client = forest(server.origin);
    const { leaves } = client.trees;
    const copy: Leaves = Object.assign(Object.create(Leaves.prototype), leaves);
    expect(await copy.list()).toEqual({ leaves: 3 });
    const list = vi.fn(leaves.list.bind(leaves));
    copy.list = list;
    expect(await copy.list()).toEqual({ leaves: 3 });
    expect(list).toHaveBeenCalledOnce();
    await client.close();
  });

  test('G3: printing a client, a resource or a copy shows neither keys nor the tree', () => {
    const client = forest('https://a.example');
    expect(inspect(client.trees)).toBe('Trees { leaves: Leaves {} }');
    const printed = [client, client.trees, { ...client }, { ...client.trees }].flatMap((value) => [
      inspect(value, { depth: Infinity, showHidden: true }),
      JSON.stringify(value),
    ]);
    for (const text of printed) expect(text).not.toContain(KEY);
    expect(inspect(client)).not.toContain('trees');
  });

  test('work through a proxy around the client', async () => {
    const server = await serve((response) => json(response, { leaves: 3 }));
    const client = forest(server.origin);
    const proxy = new Proxy(client, {});
    expect(await proxy.trees.leaves.list()).toEqual({ leaves: 3 });
    expect(proxy.apiKey).toBe(KEY);
    expect(proxy.withOptions({ maxRetries: 1 }).maxRetries).toBe(1);
    await proxy.close();
  });

  test('can be replaced by assignment', () => {
    const client = new OpenAI({ apiKey: KEY });
    const models = new OpenAI.Models(client);
    client.models = models;
    expect(client.models).toBe(models);
    const completions = new OpenAI.Chat.Completions(client);
    client.chat.completions = completions;
    expect(client.chat.completions).toBe(completions);
    expect(new OpenAI({ apiKey: KEY }).models).not.toBe(models);
  });

  test('can be patched on their prototype', async () => {
    const original = Leaves.prototype.list;
    const client = forest('https://a.example');
    const patched = vi.fn();
    Leaves.prototype.list = patched;
    client.trees.leaves.list();
    expect(patched).toHaveBeenCalledOnce();
    Leaves.prototype.list = original;
  });

  test('withRawResponse gives the response before its result', async () => {
    const server = await serve((response) =>
      json(response, { leaves: 3 }, 200, { 'x-request-id': 'req_1' }),
    );
    const client = forest(server.origin);
    const raw = await client.trees.leaves.withRawResponse.list();
    expect(raw.status).toBe(200);
    expect(raw.request_id).toBe('req_1');
    expect(raw.headers.get('content-type')).toBe('application/json');
    expect((await raw.parse()).leaves).toBe(3);
    expect(await raw.response.json()).toEqual({ leaves: 3 });
    await client.close();
  });

  test('withStreamingResponse comes with the headers, and parses later', async () => {
    let finish = (): void => {};
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"leaves":');
      finish = () => void response.end('4}');
    });
    const client = forest(server.origin);
    const raw = await client.trees.leaves.withStreamingResponse.list();
    expect(raw.status).toBe(200);
    finish();
    expect((await raw.parse()).leaves).toBe(4);
    await client.close();
  });

  test('a streaming response that is disposed of releases its connection', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    });
    const client = forest(server.origin);
    const raw = await client.trees.leaves.withStreamingResponse.list();
    await raw[Symbol.asyncDispose]();
    await expect.poll(() => server.open()).toBe(0);
  });
});

test('a call that nobody awaits is sent', async () => {
  const server = await serve((response) => json(response, {}));
  void clientOf(server).get('/a');
  await expect.poll(() => server.requests.length).toBe(1);
});

test('the version of the user agent is that of the package', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  const { VERSION } = await import('../../src/core/version.ts');
  expect(VERSION).toBe(manifest.version);
});

describe('a client made of another', () => {
  const origin = 'http://127.0.0.1:1/v1';

  test('by a spread has its address, key and options', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-the-environment');
    const server = await serve((response) => json(response, {}));
    const own = { apiKey: KEY, baseURL: server.origin, defaultHeaders: { 'x-own': 'yes' } };
    const first = new OpenAI({ ...own, maxRetries: 0 });
    const second = new OpenAI({ ...first, timeout: 5_000 });
    expect([second.timeout, second.maxRetries, second.baseURL]).toEqual([5_000, 0, server.origin]);
    await first.close();
    await second.get('/a');
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'x-own': 'yes',
    });
    await new OpenAI(second as object).get('/b');
    expect(server.requests[1]?.headers.authorization).toBe(`Bearer ${KEY}`);
    await second.close();
    vi.unstubAllEnvs();
  });

  test('may have another address or another key', () => {
    const first = new OpenAI({ apiKey: KEY, baseURL: origin });
    expect(new OpenAI({ ...first, dataResidency: 'eu' }).baseURL).toBe(
      'https://eu.api.openai.com/v1',
    );
    expect(new OpenAI({ ...first, baseURL: 'http://127.0.0.1:2/v1' }).baseURL).toContain(':2/');
    expect(new OpenAI({ ...first, apiKey: 'sk-other-key' }).apiKey).toBe('sk-other-key');
    expect({ ...first }).toMatchObject({ baseURL: origin });
  });

  test('keeps its middleware', async () => {
    const server = await serve((response) => json(response, {}));
    const first = new OpenAI({ apiKey: KEY, baseURL: server.origin });
    first.use((next) => (call) => next({ ...call, headers: { ...call.headers, 'x-layer': 'on' } }));
    const second = new OpenAI({ ...first });
    await second.get('/a');
    expect(server.requests[0]?.headers['x-layer']).toBe('on');
    await second.close();
  });
});

test('the classes of pages are members of the class, as in the openai package', async () => {
  const answer = { object: 'list', data: [{ id: 'file_1' }], has_more: false };
  const client = new OpenAI({
    apiKey: 'test-key',
    fetch: () => Promise.resolve(Response.json(answer)),
  });
  expect(await client.files.list()).toBeInstanceOf(OpenAI.CursorPage);
  expect(await client.models.list()).toBeInstanceOf(OpenAI.Page);
  expect(OpenAI.ConversationCursorPage).toBe(ConversationCursorPage);
  expect(OpenAI.NextCursorPage).toBe(NextCursorPage);
  expect(OpenAI.TokenPage).toBe(TokenPage);
});
