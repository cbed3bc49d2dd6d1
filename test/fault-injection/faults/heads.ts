import type { Fault, FaultGroup } from '../fault.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const ATTEMPT_TIMEOUT = 'APIConnectionTimeoutError (attempt)';

/** A server whose whole answer is these bytes, after which it closes. */
function sendsHead(bytes: string): Fault['server'] {
  return (connection) => connection.end(bytes);
}

function garbage(name: string, bytes: string): Fault {
  return { name, server: sendsHead(bytes), expected: CONNECTION_ERROR, requests: 1 };
}

const HALF_A_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: appl';
const SOUND = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n';

const cut: readonly Fault[] = [
  {
    name: 'a reset before the head',
    server: (connection) => connection.reset(),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  garbage('an end before the head', ''),
  garbage('an end inside the status line', 'HTTP/1.1 2'),
  garbage('an end inside the head', HALF_A_HEAD),
  {
    name: 'a reset inside the head',
    server: (connection) => {
      connection.write(HALF_A_HEAD);
      connection.reset(20);
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a reset before the head, then a sound answer',
    server: (connection, { nth }) => {
      if (nth === 1) connection.reset();
      else connection.answer(200, '{"ok":true}');
    },
    client: { maxRetries: 2 },
    expected: '{"ok":true}',
    requests: 2,
    takes: [375, 500],
  },
];

const slow: readonly Fault[] = [
  {
    name: 'no head at all',
    server: () => {},
    client: { timeout: 120 },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [120, 120],
  },
  {
    name: 'no head at all, with a limit on gaps',
    server: () => {},
    client: { timeout: { read: 120 } },
    expected: 'APIConnectionTimeoutError (read)',
    requests: 1,
    takes: [120, 120],
  },
  {
    name: 'half a head and then nothing',
    server: (connection) => connection.write(HALF_A_HEAD),
    client: { timeout: 120 },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [120, 120],
  },
  {
    name: 'a head that drips byte by byte for longer than the attempt may take',
    server: (connection) => connection.drip(SOUND, 10),
    client: { timeout: 150 },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [150, 150],
  },
  {
    name: 'a whole answer that drips byte by byte',
    server: async (connection) => {
      await connection.drip(`${SOUND}\r\n{"ok":true}`, 1);
      connection.busy = false;
    },
    expected: '{"ok":true}',
    requests: 1,
  },
];

const wrong: readonly Fault[] = [
  garbage('an answer that is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'),
  garbage('a status that is no number', 'HTTP/1.1 abc OK\r\n\r\n'),
  garbage('a header without a colon', 'HTTP/1.1 200 OK\r\nthis is no header\r\n\r\n{}'),
  garbage('a header with a control byte', `${SOUND}x-bad: a\u0001b\r\n\r\n{"ok":true}`),
  {
    ...garbage('a header name with a space', `${SOUND}x bad: a\r\n\r\n{"ok":true}`),
    onNode20_19: { node: '{"ok":true}' },
  },
  garbage('a header of 200 KiB', `${SOUND}x-long: ${'a'.repeat(204_800)}\r\n\r\n{"ok":true}`),
  garbage('twenty thousand headers', `${SOUND}${'x-many: a\r\n'.repeat(20_000)}\r\n{"ok":true}`),
  garbage('a content-length that is no number', `${SOUND.replace('11', 'ten')}\r\n{"ok":true}`),
  garbage('a negative content-length', `${SOUND.replace('11', '-1')}\r\n{"ok":true}`),
  garbage('two lengths that differ', `${SOUND}content-length: 3\r\n\r\n{"ok":true}`),
  garbage(
    'a length and chunks as well',
    `${SOUND}transfer-encoding: chunked\r\n\r\nb\r\n{"ok":true}\r\n0\r\n\r\n`,
  ),
  garbage(
    'an upgrade that was not requested',
    'HTTP/1.1 101 Switching\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n',
  ),
];

const odd: readonly Fault[] = [
  ...[100, 102, 103].map((status): Fault => ({
    name: `a ${status} before the answer`,
    server: (connection) => {
      connection.head(status, 'link: </a>');
      connection.answer(200, '{"ok":true}');
    },
    expected:
      status === 100
        ? { node: '{"ok":true}', fetch: CONNECTION_ERROR, undici: CONNECTION_ERROR }
        : '{"ok":true}',
    requests: 1,
    ...(status === 100 ? { note: 'undici, and fetch over it, refuse a 100 nobody expects.' } : {}),
  })),
  {
    name: 'five hundred 103 before the answer',
    server: (connection) => {
      for (let i = 0; i < 500; i += 1) connection.head(103, 'link: </a>');
      connection.answer(200, '{"ok":true}');
    },
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'an answer of HTTP/1.0',
    server: sendsHead('HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"ok":true}'),
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'chunks with extensions, and trailers behind them',
    server: (connection) => {
      connection.head(200, 'content-type: application/json', 'transfer-encoding: chunked');
      connection.write('b;a=b\r\n{"ok":true}\r\n0\r\nx-trailer: a\r\n\r\n');
      connection.busy = false;
    },
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'header bytes beyond ASCII',
    server: (connection) => {
      connection.write(Buffer.from(`${SOUND}x-name: caf\u00e9\r\n\r\n{"ok":true}`, 'latin1'));
      connection.busy = false;
    },
    run: async ({ client, signal }) => {
      const { response } = await client.get('/a', { signal }).withResponse();
      return response.headers.get('x-name');
    },
    expected: 'caf\u00e9',
    requests: 1,
  },
  {
    name: 'a reason with a control byte, and the web response requested',
    server: (connection) => connection.end(`${SOUND.replace('OK', 'O\u0001K')}\r\n{"ok":true}`),
    run: async ({ client, signal }) => {
      const { data } = await client.get('/a', { signal }).withResponse();
      return data;
    },
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'a status of 299, and the web response requested',
    server: (connection) => connection.answer(299, '{"ok":true}'),
    run: async ({ client, signal }) => {
      const { response } = await client.get('/a', { signal }).withResponse();
      return response.status;
    },
    expected: '299',
    requests: 1,
  },
  {
    name: 'a status of 999',
    server: (connection) => connection.answer(999, '{"error":{"message":"no"}}'),
    expected: 'InternalServerError (999)',
    requests: 1,
  },
];

/** From the request to the end of the response's head. */
export const heads: FaultGroup = {
  title: 'The head of the answer',
  faults: [...cut, ...slow, ...wrong, ...odd],
};
