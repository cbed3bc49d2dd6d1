import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PairOptions } from './client-pair.ts';

/** A call that is no operation's own matter: settings, options, odd values, files. */
export interface ClientCall {
  group: string;
  name: string;
  options?: PairOptions;
  method: string;
  /** The arguments, made anew for each client. */
  args: () => unknown[];
}

const FILE = fileURLToPath(new URL('./read-form.ts', import.meta.url));

/** The calls that show settings, options, odd values and files to both clients. */
export function clientCalls(): ClientCall[] {
  return [...settings(), ...requestOptions(), ...plainRequests(), ...values(), ...files()];
}

function settings(): ClientCall[] {
  const list = (name: string, options: PairOptions): ClientCall => ({
    group: 'settings',
    name: `settings, ${name}`,
    options,
    method: 'files.list',
    args: () => [{ limit: 2 }],
  });
  return [
    list('organization and project', { organization: 'org-1', project: 'proj-1' }),
    list('a base URL with a slash at its end', { baseURL: '/v1/' }),
    list('a base URL with a query', { baseURL: '/v1?version=2&limit=1' }),
    list('a base URL that is an origin', { baseURL: '' }),
    list('default headers', { defaultHeaders: { 'X-Trace': 'a', 'OpenAI-Project': 'mine' } }),
    list('a default header taken away', { defaultHeaders: { Accept: null } }),
    list('a default query', { defaultQuery: { version: '2', limit: '1' } }),
    list('a function for the key', { apiKey: async () => 'fresh key' }),
    {
      ...list('an admin key alone', { adminAPIKey: 'admin' }),
      method: 'admin.organization.projects.list',
    },
  ];
}

function requestOptions(): ClientCall[] {
  const list = (name: string, options: () => object): ClientCall => ({
    group: 'request options',
    name: `request options, ${name}`,
    method: 'files.list',
    args: () => [{ limit: 2 }, options()],
  });
  const create = (name: string, options: () => object): ClientCall => ({
    ...list(name, options),
    method: 'responses.create',
    args: () => [{ model: 'm', input: 'hi' }, options()],
  });
  return [
    list('headers as Headers', () => ({ headers: new Headers({ 'X-One': '1' }) })),
    list('headers as pairs', () => ({ headers: [['X-One', '1']] })),
    list('a header with several values', () => ({ headers: { 'X-One': ['1', '2'] } })),
    list('a header taken away', () => ({ headers: { Authorization: null } })),
    list('an authorization of its own', () => ({ headers: { authorization: 'Basic abc' } })),
    list('a query in place of the params', () => ({ query: { after: 'x' } })),
    list('another path', () => ({ path: '/elsewhere?kept=1' })),
    create('another body', () => ({ body: { model: 'other' } })),
    create('a body of text', () => ({ body: 'text' })),
    create('another content type', () => ({ headers: { 'Content-Type': 'application/x' } })),
    create('an idempotency key', () => ({ idempotencyKey: 'key-1' })),
    {
      ...list('in place of the query', () => ({})),
      args: () => [{ headers: { 'X-One': '1' }, timeout: 1_000 }],
    },
    { ...list('without a query', () => ({})), args: () => [undefined, { timeout: 1_000 }] },
    { ...list('null for a query', () => ({})), args: () => [null] },
  ];
}

function plainRequests(): ClientCall[] {
  const verbs = ['get', 'post', 'put', 'patch', 'delete'];
  const call = (method: string, path: string, options: () => object): ClientCall => ({
    group: 'plain requests',
    name: `plain requests, ${method} ${path}`,
    method,
    args: () => [path, options()],
  });
  return [
    ...verbs.map((verb) => call(verb, '/any/thing', () => ({ query: { a: [1, 2] } }))),
    ...verbs.map((verb) => call(verb, '/any/body', () => ({ body: { a: [null, { b: 1 }] } }))),
    call('get', '/with?a=1&b=2', () => ({ query: { b: 3 } })),
    call('get', 'without/slash', () => ({})),
  ];
}

function values(): ClientCall[] {
  const json = (name: string, members: () => object): ClientCall => ({
    group: 'values',
    name: `values, ${name}`,
    method: 'responses.create',
    args: () => [{ model: 'm', ...members() }],
  });
  const segment = (name: string, id: unknown): ClientCall => ({
    group: 'values',
    name: `values, ${name}`,
    method: 'files.retrieve',
    args: () => [id],
  });
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  return [
    json('undefined and null', () => ({ left: undefined, kept: null, list: [undefined, null] })),
    json('dates', () => ({ at: new Date(0), deep: [{ at: new Date(1) }] })),
    json('a toJSON of its own', () => ({ it: { toJSON: () => 'written' } })),
    json('text of every plane', () => ({ input: 'é — \u2028 𝒳 \u0000 \ud800' })),
    json('keys that look like numbers', () => ({ b: 1, 2: 'two', a: 0, 1: 'one' })),
    json('a map and a set', () => ({ map: new Map([[1, 2]]), set: new Set([1]) })),
    json('bytes', () => ({ bytes: new Uint8Array([1, 2]) })),
    json('a circle', () => circle),
    json('a bigint', () => ({ big: 1n })),
    json('NaN', () => ({ temperature: NaN })),
    segment('an empty path parameter', ''),
    segment('an encoded dot as a path parameter', '%2e'),
    segment('two encoded dots as a path parameter', '%2E%2e'),
    segment('a number as a path parameter', 7),
    segment('null as a path parameter', null),
    segment('undefined as a path parameter', undefined),
  ];
}

function files(): ClientCall[] {
  const file = (name: string, make: () => unknown): ClientCall => ({
    group: 'files',
    name: `files, ${name}`,
    method: 'files.create',
    args: () => [{ file: make(), purpose: 'batch' }],
  });
  const named = (name: string): File => new File(['{}'], name, { type: 'text/plain' });
  return [
    file('a File', () => named('a.txt')),
    file('a File in folders', () => named('a/b\\c.txt')),
    file('a File with an odd name', () => named('é "quoted"\r\n.txt')),
    file('a File without a type', () => new File(['{}'], 'a.jsonl')),
    file('a Blob', () => new Blob(['{}'], { type: 'text/plain' })),
    file('a stream from a disk', () => createReadStream(FILE)),
    file('a fetched file', () => new Response('{}', { headers: { 'content-type': 'text/plain' } })),
    file('text', () => './a.jsonl'),
    file('nothing', () => null),
    {
      ...file('several', () => null),
      method: 'images.edit',
      args: () => [{ image: [named('a.png'), named('b.png')], prompt: 'p', n: 2, stream: false }],
    },
    {
      ...file('several, with folders', () => null),
      method: 'skills.create',
      args: () => [{ files: [named('skill/SKILL.md'), named('skill/a/b.txt')] }],
    },
    {
      ...file('none where it may be left out', () => null),
      method: 'skills.create',
      args: () => [{ name: 'skill' }],
    },
    {
      ...file('fields of every kind', () => null),
      args: () => [
        { file: named('a'), n: 1, yes: true, list: ['a', { b: 1 }], deep: { a: { b: ['c'] } } },
      ],
    },
    { ...file('a field of null', () => null), args: () => [{ file: named('a'), purpose: null }] },
  ];
}
