import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { APIError, OpenAIError } from '../../src/openai/errors.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import { Stream } from '../../src/openai/stream.ts';
import { fromPath } from '../../src/platform/default-platform.ts';

class Hostile extends Error {}

function refuse(): never {
  throw new Hostile('The caller’s own code throws.');
}

const TRAPS: ProxyHandler<object> = {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const self: Record<string, unknown> = { model: 'm' };
  self['self'] = self;
  return self;
}

function deep(): object {
  let value: object = {};
  for (let depth = 0; depth < 20_000; depth++) value = { value };
  return value;
}

const NAMES = ['model', 'stream', 'path', 'query', 'headers', 'body', 'timeout', 'signal', 'limit'];
const OPTIONS = [
  ...NAMES,
  'extraBody',
  'deadline',
  'maxRetries',
  'idempotencyKey',
  'fetchOptions',
  'multipart',
  'binary',
  'security',
  'contentType',
];

/** Makes a value: what generates values looks into them, and these cannot be looked into. */
type Recipe = () => unknown;

const RECIPES: Readonly<Record<string, Recipe>> = {
  proxy: () => new Proxy({}, TRAPS),
  revoked,
  cyclic,
  deep,
  toJSON: () => ({ toJSON: refuse }),
  symbol: () => Symbol('s'),
  bigint: () => 10n ** 30n,
  nan: () => Number.NaN,
  function: () => refuse,
  invalidDate: () => new Date(Number.NaN),
  list: () => [new Proxy([], TRAPS)],
  ...Object.fromEntries(NAMES.map((name) => [`getter ${name}`, () => withGetter(name)])),
};

function withGetter(name: string): object {
  return Object.defineProperty({}, name, { get: refuse, enumerable: true });
}

const hostile: fc.Arbitrary<Recipe> = fc.oneof(
  fc.constantFrom(...Object.values(RECIPES)),
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
    })
    .map(
      (value): Recipe =>
        () =>
          value,
    ),
);

/** An object of some of these members, each of which is garbage. */
function membersOf(names: readonly string[]): fc.Arbitrary<Recipe> {
  return fc
    .dictionary(fc.constantFrom(...names), hostile, { maxKeys: 3 })
    .map((recipes): Recipe => () => {
      const entries = Object.entries(recipes).map(([name, make]) => [name, make()]);
      return Object.fromEntries(entries);
    });
}

const garbage = fc.oneof(hostile, membersOf(OPTIONS));

type Method = (...args: unknown[]) => unknown;

/** Methods of each shape: parameters in a body, a form, a query, a path, or several of them. */
const METHODS: readonly [name: string, of: (client: OpenAI) => [owner: object, method: string]][] =
  [
    ['chat.completions.create', (client) => [client.chat.completions, 'create']],
    ['embeddings.create', (client) => [client.embeddings, 'create']],
    ['responses.create', (client) => [client.responses, 'create']],
    ['responses.retrieve', (client) => [client.responses, 'retrieve']],
    ['beta.responses.create', (client) => [client.beta.responses, 'create']],
    ['beta.threads.runs.create', (client) => [client.beta.threads.runs, 'create']],
    ['beta.threads.runs.retrieve', (client) => [client.beta.threads.runs, 'retrieve']],
    ['files.create', (client) => [client.files, 'create']],
    ['files.list', (client) => [client.files, 'list']],
    ['files.content', (client) => [client.files, 'content']],
    ['models.retrieve', (client) => [client.models, 'retrieve']],
    ['models.list', (client) => [client.models, 'list']],
    ['audio.speech.create', (client) => [client.audio.speech, 'create']],
    ['realtime.calls.create', (client) => [client.realtime.calls, 'create']],
    ['get', (client) => [client, 'get']],
    ['post', (client) => [client, 'post']],
    ['request', (client) => [client, 'request']],
    ['buildURL', (client) => [client, 'buildURL']],
    ['withOptions', (client) => [client, 'withOptions']],
  ];

/** What a call comes to; whatever is no error of this package fails the test. */
async function outcomeOf(call: () => unknown): Promise<'result' | OpenAIError> {
  try {
    const result = await call();
    if (result instanceof OpenAI) await result.close();
    return 'result';
  } catch (error) {
    if (error instanceof OpenAIError) return error;
    throw new Error('An error that is none of this package came out.', { cause: error });
  }
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The call does not settle.')), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test(
    'D8: whatever is given, a call comes to a result or an OpenAIError, in time',
    { timeout: 120_000 },
    async () => {
      const server = await serve((response) => json(response, { object: 'list', data: [] }));
      const baseURL = `${server.origin}/v1`;
      const options = { apiKey: KEY, baseURL, maxRetries: 0, timeout: 5_000 };
      const shared = transport();
      const method = fc.constantFrom(...METHODS);
      await fc.assert(
        fc.asyncProperty(method, fc.array(garbage, { maxLength: 3 }), async ([, of], recipes) => {
          const args = recipes.map((make) => make());
          const client = new OpenAI({ ...options, transport: shared, logLevel: 'off' });
          const [owner, name] = of(client);
          const call = (): unknown =>
            Reflect.apply(Reflect.get(owner, name) as Method, owner, args);
          await within(10_000, outcomeOf(call));
        }),
        { numRuns: 1_000 },
      );
      await shared.close();
    },
  );

  test('D8: garbage where a page, a query or a signal is meant', async () => {
    const server = await serve((response) =>
      json(response, { data: [{ id: 'a' }], has_more: true }),
    );
    const client = new OpenAI({ apiKey: KEY, baseURL: server.origin, transport: transport() });
    const page = await client.batches.list({}, { query: { limit: 10n } });
    expect(await rejection(page.getNextPage().then((next) => next.getNextPage()))).toBeInstanceOf(
      OpenAIError,
    );
    expect(await rejection(client.get('https://[x'))).toMatchObject({ name: 'OpenAIError' });
    const signal = {};
    expect(
      await outcomeOf(() => Reflect.apply(client.get, client, ['/a', { signal }])),
    ).toMatchObject({ code: 'configuration' });
    expect(
      await outcomeOf(() =>
        Reflect.apply(client.chat.completions.create, client.chat.completions, []),
      ),
    ).toBe('result');
    await client.close();
  });

  test.each<[string, () => unknown]>([
    ['throws', refuse],
    ['rejects', () => Promise.reject(new Hostile('rejected'))],
    ['returns garbage', () => withGetter('then')],
  ])('D8: a logger that %s never loses a result', async (_what, log) => {
    const write = log as () => void;
    const logger = { error: write, warn: write, info: write, debug: write };
    const server = await serve((response, _request, nth) =>
      json(response, { n: nth }, nth === 1 ? 500 : 200, { 'retry-after-ms': '1' }),
    );
    const client = clientOf(server, { transport: transport(), logger, logLevel: 'debug' });
    expect(await client.get('/a')).toEqual({ n: 2 });
  });
});

test('D8: whatever a client is made with, it is made or an OpenAIError is thrown', async () => {
  const names = [
    'apiKey',
    'baseURL',
    'defaultHeaders',
    'defaultQuery',
    'timeout',
    'logger',
    'proxy',
  ];
  const others = [
    'transport',
    'fetch',
    'fetchOptions',
    'dataResidency',
    'organization',
    'logLevel',
  ];
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, membersOf([...names, ...others])), async (recipe) => {
      const make = (options: unknown): OpenAI => Reflect.construct(OpenAI, [options]);
      await outcomeOf(() => make(recipe()));
      const own = recipe();
      if (typeof own !== 'object') return;
      await outcomeOf(() => make(Object.create(own)));
    }),
    { numRuns: 1_000 },
  );
});

test.each<[string, ClientOptions]>([
  ['a logger without a level', { logger: Object.create(null) }],
  ['a proxy', { proxy: Object.create(null) }],
])('D8: %s is refused', (_what, options) => {
  expect(() => new OpenAI({ apiKey: KEY, ...options })).toThrow(OpenAIError);
});

test('D8: an error made by hand may be given anything', () => {
  const makeError = (...args: unknown[]): APIError => Reflect.construct(APIError, args);
  expect(makeError(418, 'text', undefined, undefined).message).toBe('418 status code (no body)');
  expect(makeError(418, 'text', 'teapot', {}).message).toBe('418 teapot');
  for (const error of [null, 7, Symbol('a'), new Proxy({}, TRAPS), cyclic(), { message: 1n }]) {
    expect(makeError(500, error, 'text', undefined)).toBeInstanceOf(OpenAIError);
  }
});

test('D8: files and streams that are none are refused with an OpenAIError', async () => {
  const broken = new ReadableStream({
    pull() {
      throw new TypeError('terminated');
    },
  });
  const refused: (() => unknown)[] = [
    () => fromPath(undefined as never),
    () => fromPath(5 as never),
    () => Stream.fromReadableStream(undefined as never, new AbortController()),
    () => OpenAI.toFile(broken, 'a.txt'),
    () => OpenAI.toFile('text' as never),
    () => new OpenAI({ apiKey: 'sk-test' }).request({ path: '/a' } as never),
  ];
  for (const make of refused) {
    const error = await Promise.resolve()
      .then(make)
      .then(String, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
  }
  expect(await (await OpenAI.toFile('text', 'a.txt')).text()).toBe('text');
});
