import { createAuthority, selfSigned } from '../../../packages/petrel/test/certificates.ts';
import type { Fault, FaultGroup } from '../fault.ts';
import { describeError } from '../outcome.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const FETCH_CANNOT_TELL =
  'fetch does not say when a connection stands, so the limit of the attempt is what ends it.';

const authority = createAuthority();
const good = authority.issue({ name: 'good' });
const DAY = 86_400_000;
const expired = authority.issue({
  name: 'expired',
  notBefore: new Date(Date.now() - 2 * DAY),
  notAfter: new Date(Date.now() - DAY),
});
const elsewhere = authority.issue({ name: 'elsewhere', hosts: ['elsewhere.example'] });

/** A call whose error is shown with the system's own code, which its message holds. */
const withCode: Fault['run'] = async ({ client, signal }) => {
  try {
    return await client.get('/a', { signal });
  } catch (error) {
    const code = error instanceof Error ? /\(([A-Z_]+)\)/.exec(error.message)?.[1] : undefined;
    return `${describeError(error)} ${code ?? 'without a code'}`;
  }
};

const secure: readonly Fault[] = [
  {
    name: 'a certificate that is trusted',
    serverOptions: { tls: good },
    trusts: authority.cert,
    server: (connection) => connection.answer(200, '{"ok":true}'),
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'a self-signed certificate',
    serverOptions: { tls: selfSigned({ name: 'self' }) },
    server: (connection) => connection.answer(200, '{}'),
    run: withCode,
    expected: `${CONNECTION_ERROR} DEPTH_ZERO_SELF_SIGNED_CERT`,
    requests: 0,
  },
  {
    name: 'a certificate of an authority nobody knows',
    serverOptions: { tls: good },
    server: (connection) => connection.answer(200, '{}'),
    run: withCode,
    expected: `${CONNECTION_ERROR} UNABLE_TO_VERIFY_LEAF_SIGNATURE`,
    requests: 0,
  },
  {
    name: 'a certificate that has expired',
    serverOptions: { tls: expired },
    trusts: authority.cert,
    server: (connection) => connection.answer(200, '{}'),
    run: withCode,
    expected: `${CONNECTION_ERROR} CERT_HAS_EXPIRED`,
    requests: 0,
  },
  {
    name: 'a certificate for another name',
    serverOptions: { tls: elsewhere },
    trusts: authority.cert,
    server: (connection) => connection.answer(200, '{}'),
    run: withCode,
    expected: `${CONNECTION_ERROR} ERR_TLS_CERT_ALTNAME_INVALID`,
    requests: 0,
  },
  {
    name: 'an untrusted certificate, with retries',
    serverOptions: { tls: selfSigned({ name: 'self' }) },
    server: (connection) => connection.answer(200, '{}'),
    client: { maxRetries: 2 },
    run: withCode,
    expected: `${CONNECTION_ERROR} DEPTH_ZERO_SELF_SIGNED_CERT`,
    requests: 0,
    takes: [0, 100],
  },
  {
    name: 'an alert of TLS where HTTP was expected, with retries',
    server: (connection) => connection.end(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])),
    client: { maxRetries: 2 },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'TLS on a port called over plain HTTP',
    serverOptions: { tls: good },
    server: (connection) => connection.answer(200, '{}'),
    run: ({ client, server, signal }) =>
      client.get(`http://127.0.0.1:${server.port}/a`, { signal }),
    expected: CONNECTION_ERROR,
    requests: 0,
  },
  {
    name: 'plain HTTP on a port called over TLS',
    serverOptions: { onConnect: (connection) => connection.end('HTTP/1.1 400 Bad\r\n\r\n') },
    server: () => {},
    client: { maxRetries: 2 },
    run: ({ client, server, signal }) =>
      client.get(`https://127.0.0.1:${server.port}/a`, { signal }),
    expected: CONNECTION_ERROR,
    requests: 0,
  },
  {
    name: 'a reset in the middle of the TLS handshake',
    serverOptions: { onConnect: (connection) => connection.reset(20) },
    server: () => {},
    run: ({ client, server, signal }) =>
      client.get(`https://127.0.0.1:${server.port}/a`, { signal }),
    expected: CONNECTION_ERROR,
    requests: 0,
  },
  {
    name: 'a TLS handshake that is never answered',
    server: () => {},
    client: { timeout: { attempt: 250, connect: 100 } },
    run: ({ client, server, signal }) =>
      client.get(`https://127.0.0.1:${server.port}/a`, { signal }),
    expected: {
      node: 'APIConnectionTimeoutError (connect)',
      fetch: 'APIConnectionTimeoutError (attempt)',
      undici: 'APIConnectionTimeoutError (attempt)',
    },
    requests: 0,
    takes: { node: [100, 100], fetch: [250, 250], undici: [250, 250] },
    lingers: ['undici'],
    note: `${FETCH_CANNOT_TELL} In undici the limit of connecting belongs to its dispatcher, which also keeps the connection up to that limit.`,
  },
];

const plain: readonly Fault[] = [
  {
    name: 'a port nobody listens on',
    server: () => {},
    run: async (context) => {
      await context.server.close();
      return withCode(context);
    },
    expected: `${CONNECTION_ERROR} ECONNREFUSED`,
    requests: 0,
  },
  {
    name: 'a connection closed as soon as it stands',
    serverOptions: { onConnect: (connection) => connection.end() },
    server: () => {},
    expected: CONNECTION_ERROR,
    requests: null,
    note: 'Whether the request is on its way before the end is noticed is left to chance.',
  },
  {
    name: 'a connection reset as soon as it stands',
    serverOptions: { onConnect: (connection) => connection.socket.resetAndDestroy() },
    server: () => {},
    expected: CONNECTION_ERROR,
    requests: 0,
  },
  {
    name: 'a connection reset as soon as it stands, then a sound one',
    serverOptions: {
      onConnect: ({ nth, socket }) => {
        if (nth === 1) socket.resetAndDestroy();
      },
    },
    server: (connection) => connection.answer(200, '{"ok":true}'),
    client: { maxRetries: 1 },
    expected: '{"ok":true}',
    requests: 1,
    takes: [375, 500],
  },
];

/** From the first packet to a connection that stands. */
export const connecting: FaultGroup = { title: 'Connecting', faults: [...plain, ...secure] };
