import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../test/clients.ts';
import { json, serve } from '../test/loopback.ts';
import { checkedOptions } from './checked-options.ts';
import { Client } from './client.ts';
import { OpenAIError } from './openai/errors.ts';
import type { RequestOptions } from './core/call/request-options.ts';

afterEach(() => vi.unstubAllEnvs());

/** Makes a client of options that no type allows. */
function open(options: unknown): Client {
  return Reflect.construct(Client, [options]);
}

describe('options of a client', () => {
  test.each(['credential', 'x509Transport'])(
    'F1: `%s`, without which requests would go elsewhere, is checked',
    (name) => {
      vi.stubEnv('OPENAI_API_KEY', KEY);
      expect(() => open({ [name]: {} })).toThrow(`\`${name}\` must be what`);
      const client = new Client();
      expect(() => client.withOptions({ [name]: {} })).toThrow(`\`${name}\` must be what`);
      expect(open({ [name]: undefined }).apiKey).toBe(KEY);
    },
  );

  test.each([
    ['baseUrl', 'baseURL'],
    ['base_url', 'baseURL'],
    ['apikey', 'apiKey'],
    ['api_key', 'apiKey'],
    ['time_out', 'timeout'],
    ['organisation', 'organization'],
    ['maxRetires', 'maxRetries'],
    ['default_headers', 'defaultHeaders'],
    ['dangerouslyAllowBrowsers', 'dangerouslyAllowBrowser'],
  ])('F2: `%s` is an error that names `%s`', (name, right) => {
    const message = `There is no option \`${name}\`; use \`${right}\`.`;
    const options = { apiKey: KEY, baseURL: 'http://127.0.0.1:9', [name]: 'x' };
    Reflect.deleteProperty(options, right);
    vi.stubEnv('OPENAI_API_KEY', KEY);
    expect(() => open(options)).toThrow(message);
    expect(() => new Client().withOptions({ [name]: 'x' })).toThrow(message);
  });

  test('F2: options that are like none are ignored, as are misspelt ones beside the right one', () => {
    const baseURL = 'https://a.example/v1';
    const client = open({ apiKey: KEY, api_key: KEY, baseURL, baseUrl: baseURL, httpAgent: {} });
    expect(client.baseURL).toBe(baseURL);
  });

  test.each<[string, unknown]>([
    ['timeout', '30'],
    ['timeout', { foo: 1 }],
    ['timeout', { read: '30' }],
    ['timeout', Number.NaN],
    ['timeout', 0],
    ['timeout', -1],
    ['timeout', true],
    ['deadline', '30'],
    ['deadline', 0],
    ['deadline', Number.NaN],
    ['maxRetries', 1.5],
    ['maxRetries', -1],
    ['maxRetries', '2'],
    ['maxRetries', Number.NaN],
    ['maxRetryDelay', Number.NaN],
    ['maxRetryDelay', -1],
    ['maxRetryDelay', '9'],
    ['apiKey', 1],
    ['adminAPIKey', {}],
    ['organization', 7],
    ['baseURL', new URL('https://a.example')],
    ['dataResidency', 'mars'],
    ['defaultHeaders', { a: Symbol('a') }],
    ['defaultHeaders', { a: {} }],
    ['defaultQuery', 'a=1'],
    ['logLevel', 3],
    ['logger', { info() {} }],
    ['fetch', {}],
    ['fetchOptions', 'x'],
    ['transport', {}],
    ['proxy', 8080],
    ['truncatedStreams', 'no'],
  ])('F3: `%s` may not be %o', (name, value) => {
    const error = thrownBy(() => open({ apiKey: KEY, [name]: value }));
    expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
    expect(() => new Client({ apiKey: KEY }).withOptions({ [name]: value })).toThrow(OpenAIError);
  });

  test.each([null, 'sk-test', 7, Symbol('options'), true])(
    'F3: %o in place of options is refused',
    (options) => {
      expect(() => open(options)).toThrow(/takes an object of options/);
    },
  );

  test('null and undefined count as left out', () => {
    const left = { timeout: null, deadline: undefined, maxRetries: null, logger: null };
    const client = open({ apiKey: KEY, ...left });
    expect([client.timeout, client.deadline, client.maxRetries]).toEqual([600_000, undefined, 2]);
  });

  test('options may be accessors of a class', () => {
    class Settings {
      get apiKey(): string {
        return KEY;
      }
    }
    expect(checkedOptions(new Settings()).apiKey).toBe(KEY);
  });
});

describe.each(TRANSPORTS)('options of a request, over %s', (_name, transport) => {
  test.each<[string, unknown, RegExp]>([
    ['timeout', '30', /`timeout`/],
    ['timeout', 0, /`timeout`/],
    ['timeout', { foo: 1 }, /"foo"/],
    ['timeout', { attempt: 0 }, /`timeout\.attempt`/],
    ['deadline', -1, /`deadline`/],
    ['maxRetries', 0.5, /`maxRetries`/],
    ['signal', {}, /`signal`/],
    ['signal', 'abort', /`signal`/],
    ['query', 'a=1', /`query`/],
    ['extraBody', [1], /`extraBody`/],
    ['maxretries', 1, /use `maxRetries`/],
    ['max_retries', 1, /use `maxRetries`/],
    ['timeOut', 1, /use `timeout`/],
    ['header', {}, /use `headers`/],
    ['extra_body', {}, /use `extraBody`/],
    ['extrabody', {}, /use `extraBody`/],
    ['extra_headers', {}, /use `headers`/],
    ['extra_query', {}, /use `query`/],
    ['defaultBaseURL', 'https://a.example', /withOptions/],
  ])('F3, F2: `%s` may not be %o', async (name, value, message) => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const options: RequestOptions = { body: { a: 1 }, [name]: value };
    const error = await rejection(client.post('/a', options));
    expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
    expect(String(error)).toMatch(message);
    expect(server.connections()).toBe(0);
  });

  test('F3: what is set on a client later is checked with the next call', async () => {
    const server = await serve((response) => json(response, {}));
    const changes = { maxRetryDelay: Number.NaN, maxRetries: 0.5, deadline: -1, timeout: 0 };
    for (const [name, value] of Object.entries(changes)) {
      const client = clientOf(server, { transport: transport() });
      Reflect.set(client, name, value);
      const error = await rejection(client.get('/a'));
      expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
      expect(String(error)).toContain(`\`${name}\``);
    }
    expect(server.connections()).toBe(0);
  });

  test('F2: options of a client among those of a request are ignored, as frameworks pass them', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const options = { apiKey: 'sk-other', organization: 'o', baseURL: 'https://a.example' };
    await client.get('/a', { maxRetries: 0, ...options });
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test('F4b: `extraBody` is merged into JSON, over members of the same name', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    await client.post('/a', {
      body: { model: 'm', n: 1 },
      extraBody: { top_k: 20, n: 2, none: undefined },
    });
    await client.post('/b', { extraBody: { top_k: 20 } });
    const bodies = server.requests.map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([{ model: 'm', n: 2, top_k: 20 }, { top_k: 20 }]);
    for (const body of ['text', new Uint8Array(2), new Blob(['a']), [1], new FormData()]) {
      const refused = client.post('/c', { body, extraBody: { a: 1 } });
      expect(await rejection(refused)).toMatchObject({ code: 'configuration' });
    }
  });

  test('F4b: `extraBody` adds fields to a form', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const options = { body: { a: '1' }, multipart: true, extraBody: { top_k: 20 } };
    await client.post('/a', options);
    expect(server.requests[0]?.body).toMatch(/name="a"\r\n\r\n1\r\n[^]*name="top_k"\r\n\r\n20\r\n/);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Something was to be thrown.');
}

test('D8: an option whose own accessors throw is refused with their error as the cause', () => {
  const cause = new RangeError('not today');
  const timeout = {
    get read(): number {
      throw cause;
    },
  };
  for (const make of [
    () => new Client({ apiKey: 'sk-test', timeout }),
    () => new Client({ apiKey: 'sk-test' }).withOptions({ timeout }),
  ]) {
    const error = thrownBy(make);
    expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration', cause });
    expect(String(error)).toContain('`timeout`');
  }
});
