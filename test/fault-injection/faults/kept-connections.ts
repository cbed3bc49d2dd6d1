import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import type { Connection } from '../fault-server.ts';
import { createAuthority } from '../../../packages/petrel/test/certificates.ts';

const OK = '{"ok":true}';
const CONNECTION_ERROR = 'APIConnectionError (connection_error)';

/** A call that leaves a connection behind, and then the call in question. */
function twice(
  second: (context: TestContext) => PromiseLike<unknown>,
  pause = 20,
): NonNullable<Fault['run']> {
  return async (context) => {
    await context.client.get('/first', { signal: context.signal });
    await new Promise((resolve) => setTimeout(resolve, pause));
    return second(context);
  };
}

/** Ends the connection at the worst moment: when the second request on it has arrived. */
function closesUnderTheSecond(how: (connection: Connection) => void): Fault['server'] {
  const seen = new WeakSet<Connection>();
  return async (connection, request) => {
    if (seen.has(connection)) return how(connection);
    seen.add(connection);
    await request.body;
    return connection.answer(200, OK);
  };
}

const get = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.get('/second', { signal });
const post = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.post('/second', { body: { n: 1 }, signal });
const put = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.put('/second', { body: { n: 1 }, signal });
const remove = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.delete('/second', { signal });
const keyed = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.post('/second', { body: { n: 1 }, idempotencyKey: 'once', signal });
const upload = ({ client, signal }: TestContext): PromiseLike<unknown> =>
  client.post('/second', { body: new Blob([new Uint8Array(1_000_000)]), signal });
const uploadOnce = ({ client, signal }: TestContext): PromiseLike<unknown> => {
  const body = (async function* () {
    yield new Uint8Array(10);
  })();
  return client.post('/second', { body, signal });
};

const reset = (connection: Connection): void => connection.reset();
const end = (connection: Connection): void => connection.end();

interface Lost {
  name: string;
  how: (connection: Connection) => void;
  second: (context: TestContext) => PromiseLike<unknown>;
  /** Whether sending the second request twice does no harm, so that it needs no retries for it. */
  idempotent: boolean;
}

function replaced({ name, how, second, idempotent }: Lost): Fault[] {
  const server = closesUnderTheSecond(how);
  const run = twice(second);
  return [
    {
      name: `${name}, without retries`,
      server,
      run,
      expected: idempotent ? OK : CONNECTION_ERROR,
      requests: idempotent ? 3 : 2,
    },
    {
      name: `${name}, with retries`,
      server,
      client: { maxRetries: 2 },
      run,
      expected: OK,
      requests: 3,
      takes: [20, 60],
    },
  ];
}

const authority = createAuthority();

/** Connections that were good once. */
export const keptConnections: FaultGroup = {
  title: 'Kept connections',
  faults: [
    ...replaced({ name: 'a reset under a GET', how: reset, second: get, idempotent: true }),
    ...replaced({ name: 'an end under a GET', how: end, second: get, idempotent: true }),
    ...replaced({ name: 'a reset under a PUT', how: reset, second: put, idempotent: true }),
    ...replaced({ name: 'an end under a DELETE', how: end, second: remove, idempotent: true }),
    ...replaced({ name: 'a reset under a POST', how: reset, second: post, idempotent: false }),
    ...replaced({ name: 'an end under a POST', how: end, second: post, idempotent: false }),
    ...replaced({ name: 'a reset under an upload', how: reset, second: upload, idempotent: false }),
    ...replaced({
      name: 'a reset under a POST with an idempotency key',
      how: reset,
      second: keyed,
      idempotent: true,
    }),
    {
      name: 'a reset under every connection, with one retry',
      server: (connection, { target }) => {
        if (target === '/v1/first') connection.answer(200, OK);
        else connection.reset();
      },
      client: { maxRetries: 1 },
      run: twice(post),
      expected: CONNECTION_ERROR,
      requests: 4,
      takes: [395, 560],
      note: 'The kept-alive connection is replaced once; the new one that breaks takes the retry.',
    },
    {
      name: 'an end under a GET over TLS, without retries',
      serverOptions: { tls: authority.issue({ name: 'localhost' }) },
      trusts: authority.cert,
      server: closesUnderTheSecond(end),
      run: twice(get),
      expected: OK,
      requests: 3,
    },
    {
      name: 'a reset under an upload that can be read only once',
      server: closesUnderTheSecond(reset),
      client: { maxRetries: 2 },
      run: twice(uploadOnce),
      expected: CONNECTION_ERROR,
      requests: 2,
    },
    {
      name: 'a server that ends idle connections',
      server: (connection) => {
        connection.answer(200, OK);
        setTimeout(() => connection.end(), 30);
      },
      run: twice(get, 80),
      expected: OK,
      requests: 2,
    },
    {
      name: 'a server that resets idle connections',
      server: (connection) => {
        connection.answer(200, OK);
        connection.reset(30);
      },
      run: twice(get, 80),
      expected: OK,
      requests: 2,
    },
    {
      name: 'an answer without a request, together with the requested one',
      server: (connection, { target }) => {
        connection.answer(200, JSON.stringify({ target }));
        if (target !== '/v1/first') return;
        connection.answer(200, '{"target":"an answer to nothing"}');
      },
      run: twice(get, 30),
      expected: '{"target":"/v1/second"}',
      requests: 2,
    },
    {
      name: 'an answer without a request, on an idle connection',
      server: (connection, { target }) => {
        connection.answer(200, JSON.stringify({ target }));
        if (target !== '/v1/first') return;
        setTimeout(() => connection.answer(200, '{"target":"an answer to nothing"}'), 20);
      },
      run: twice(get, 60),
      expected: '{"target":"/v1/second"}',
      requests: 2,
    },
  ],
};
