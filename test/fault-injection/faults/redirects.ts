import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import { FaultServer, type Script } from '../fault-server.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';

function to(location: string, status = 302): Script {
  return (connection) => connection.answer(status, '', `location: ${location}`);
}

/** Redirects the first request and returns a description of the second. */
function thenTells(status: number, location = '/v1/b'): Script {
  return async (connection, request) => {
    if (request.nth === 1) return connection.answer(status, '', `location: ${location}`);
    const { method, target } = request;
    return connection.answer(200, JSON.stringify({ method, target, bytes: await request.body }));
  };
}

const post: Fault['run'] = async ({ client, signal }) =>
  client.post('/a', { body: { n: 1 }, signal });

const SECRET = ['authorization', 'openai-organization', 'openai-project', 'api-key', 'cookie'];

/** Headers whose names say nothing of what they hold. */
const NAMED = ['helicone-auth', 'x-functions-key', 'cf-access-jwt-assertion', 'x-signature'];

/** Redirects to another origin; the outcome is which credentials arrived there. */
async function toElsewhere(
  { client, server, signal }: TestContext,
  path: string,
): Promise<unknown> {
  const elsewhere = new FaultServer((connection, { headers }) => {
    const found = [...SECRET, ...NAMED].filter((name) => headers[name] !== undefined);
    connection.answer(200, JSON.stringify(found), 'connection: close');
    connection.end();
  });
  await elsewhere.listen();
  try {
    // The script of the server sends requests to the origin that this header names.
    const headers = {
      'x-elsewhere': elsewhere.origin,
      cookie: 'a=b',
      'api-key': 'k',
      ...Object.fromEntries(NAMED.map((name) => [name, 'v'])),
    };
    const url = path === '' ? elsewhere.origin : `${server.origin}/v1${path}`;
    return await client.get(url, { headers, signal });
  } finally {
    await elsewhere.close();
  }
}

const sound: readonly Fault[] = [
  {
    name: 'a 302 of a GET',
    server: thenTells(302),
    expected: '{"method":"GET","target":"/v1/b","bytes":0}',
    requests: 2,
  },
  {
    name: 'a 303 of a POST',
    server: thenTells(303),
    run: post,
    expected: '{"method":"GET","target":"/v1/b","bytes":0}',
    requests: 2,
  },
  {
    name: 'a 307 of a POST',
    server: thenTells(307),
    run: post,
    expected: '{"method":"POST","target":"/v1/b","bytes":7}',
    requests: 2,
  },
  {
    name: 'a 308 to a relative address',
    server: thenTells(308, 'c?d=e'),
    run: post,
    expected: '{"method":"POST","target":"/v1/c?d=e","bytes":7}',
    requests: 2,
  },
  {
    name: 'a redirect to another origin: no credential goes along',
    server: (connection, { headers }) =>
      connection.answer(302, '', `location: ${headers['x-elsewhere']}/b`),
    client: { organization: 'org', project: 'proj' },
    run: (context) => toElsewhere(context, '/a'),
    expected: '[]',
    requests: 1,
  },
  {
    name: 'an absolute URL of another origin: no credential goes along',
    server: () => {},
    client: { organization: 'org', project: 'proj' },
    run: (context) => toElsewhere(context, ''),
    expected: JSON.stringify(['api-key', 'cookie', ...NAMED]),
    requests: 0,
    note: 'Headers that the caller gives for this very call are the caller\u2019s.',
  },
];

const redirectOptions: readonly Fault[] = [
  {
    name: "a 302 of a GET with `redirect: 'manual'`",
    server: to('/v1/b'),
    run: async ({ client, signal }) =>
      client.get('/a', { signal, fetchOptions: { redirect: 'manual' } }),
    expected: 'APIStatusError (302)',
    requests: 1,
  },
  {
    name: "a 302 of a GET with `redirect: 'error'`, with retries",
    server: to('/v1/b'),
    client: { maxRetries: 2 },
    run: async ({ client, signal }) =>
      client.get('/a', { signal, fetchOptions: { redirect: 'error' } }),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
];

const wrong: readonly Fault[] = [
  {
    name: 'a redirect to itself, for ever',
    server: to('/v1/a'),
    expected: CONNECTION_ERROR,
    requests: 6,
  },
  {
    name: 'a redirect to itself whose bodies never end',
    server: (connection) => connection.head(302, 'location: /v1/a', 'content-length: 10'),
    client: { timeout: 150 },
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: 1,
    takes: [150, 150],
  },
  {
    name: 'a redirect without a location',
    server: (connection) => connection.answer(302, ''),
    expected: 'APIStatusError (302)',
    requests: 1,
  },
  {
    name: 'a 304 that was not requested',
    server: (connection) => {
      connection.head(304);
      connection.busy = false;
    },
    expected: 'APIStatusError (304)',
    requests: 1,
  },
  {
    name: 'a redirect to something that is no URL',
    server: (connection) => connection.head(302, 'location: http://', 'content-length: 10'),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a redirect to a file',
    server: to('file:///etc/passwd'),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a 307 of an upload that can be read only once',
    server: thenTells(307),
    run: ({ client, signal }) => {
      const body = (async function* () {
        yield Uint8Array.of(1);
      })();
      return Promise.resolve(client.post('/a', { body, signal }));
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
];

/** Answers that send the client elsewhere. */
export const redirects: FaultGroup = {
  title: 'Redirects',
  faults: [...sound, ...redirectOptions, ...wrong],
};
