import zlib from 'node:zlib';
import type { BinaryResponse } from 'petrel';
import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import type { Script } from '../fault-server.ts';
import { openStream } from '../event-streams.ts';
import { readStream } from '../outcome.ts';

const JSON_TYPE = 'content-type: application/json';
const TOO_LARGE = 'APIResponseValidationError (response_too_large)';
const LIMIT = { maxResponseBytes: 65_536 };

/** Answers with a head, and then with chunks of blanks for as long as the connection stands. */
function endless(status: number, type: string): Script {
  return (connection) => {
    connection.head(status, type, 'transfer-encoding: chunked');
    connection.repeat(`4000\r\n${' '.repeat(16_384)}\r\n`, 1);
  };
}

/** A whole answer with a body that decodes to a hundred times its size. */
function bomb(status: number, coding: string, encode: (bytes: Buffer) => Buffer): Script {
  const body = encode(Buffer.alloc(4_000_000, 32));
  return (connection) => connection.answer(status, body, `content-encoding: ${coding}`);
}

const limits: readonly Fault[] = [
  {
    name: 'an endless body',
    server: endless(200, JSON_TYPE),
    client: LIMIT,
    expected: TOO_LARGE,
    requests: 1,
  },
  {
    name: 'an endless body, with retries left',
    server: endless(200, JSON_TYPE),
    client: { ...LIMIT, maxRetries: 2 },
    expected: TOO_LARGE,
    requests: 1,
    note: 'The next answer would be as long.',
  },
  {
    name: 'an endless body of an error',
    server: endless(404, 'content-type: text/plain'),
    expected: 'NotFoundError (404)',
    requests: 1,
    note: 'Of an error, 1 MiB is read.',
  },
  {
    name: 'an endless event',
    server: (connection) => {
      openStream(connection);
      connection.repeat(`4000\r\n${'x'.repeat(16_384)}\r\n`, 1);
    },
    client: LIMIT,
    run: async ({ client, signal }) => readStream(await client.get('/s', { stream: true, signal })),
    expected: `0 events, ${TOO_LARGE}`,
    requests: 1,
  },
  {
    name: 'an event of a million empty lines, in gzip',
    server: (connection) =>
      connection.answer(
        200,
        zlib.gzipSync('data\n'.repeat(1_000_000)),
        'content-type: text/event-stream',
        'content-encoding: gzip',
      ),
    client: LIMIT,
    run: async ({ client, signal }) => readStream(await client.get('/s', { stream: true, signal })),
    expected: `0 events, ${TOO_LARGE}`,
    requests: 1,
  },
  {
    name: 'a body in chunks of one byte, longer than the limit',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.write('1\r\n \r\n'.repeat(100_000));
    },
    client: LIMIT,
    expected: TOO_LARGE,
    requests: 1,
  },
  {
    name: 'an endless file that is read into memory',
    server: endless(200, 'content-type: audio/mpeg'),
    client: LIMIT,
    run: async ({ client, signal }) => {
      const file = await client.get<BinaryResponse>('/a', { binary: true, signal });
      return (await file.bytes()).length;
    },
    expected: TOO_LARGE,
    requests: 1,
  },
  {
    name: 'a body in gzip that decodes to too much',
    server: bomb(200, 'gzip', zlib.gzipSync),
    client: LIMIT,
    expected: TOO_LARGE,
    requests: 1,
  },
  {
    name: 'a body in br that decodes to too much',
    server: bomb(200, 'br', zlib.brotliCompressSync),
    client: LIMIT,
    expected: TOO_LARGE,
    requests: 1,
  },
  {
    name: 'an error in br that decodes to too much',
    server: bomb(400, 'br', zlib.brotliCompressSync),
    client: LIMIT,
    expected: 'BadRequestError (400)',
    requests: 1,
  },
  {
    name: 'six content codings',
    server: (connection) => connection.answer(200, '{}', `content-encoding: ${'gzip,'.repeat(6)}`),
    expected: {
      node: 'APIResponseValidationError (response_validation)',
      fetch: 'APIConnectionError (connection_error)',
      undici: 'APIResponseValidationError (response_validation)',
    },
    onNode20_19: { fetch: 'APIResponseValidationError (response_validation)' },
    requests: 1,
    note: 'Five are decoded, as in browsers; the fetch of Node refuses more by itself.',
  },
];

/** Answers without a body, in every form. */
const NOTHING: readonly [string, Script][] = [
  ['204', (connection) => connection.answer(204, '', 'content-encoding: CODING')],
  ['200 of length 0', (connection) => connection.answer(200, '', 'content-encoding: CODING')],
  [
    '200 without chunks',
    (connection) => {
      const coding = 'content-encoding: CODING';
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked', coding);
      connection.write('0\r\n\r\n');
      connection.busy = false;
    },
  ],
];

function withCoding(script: Script, coding: string): Script {
  return (connection, request) => {
    const write = connection.write.bind(connection);
    connection.write = (bytes) =>
      write(typeof bytes === 'string' ? bytes.replace('CODING', coding) : bytes);
    return script(connection, request);
  };
}

const nothing: readonly Fault[] = NOTHING.flatMap(([what, script]) =>
  ['gzip', 'br', 'deflate', 'identity'].map((coding) => ({
    name: `a DELETE answered with ${what}, in ${coding}`,
    server: withCoding(script, coding),
    client: { maxRetries: 2 },
    run: async ({ client, signal }: TestContext) => client.delete('/a', { signal }),
    expected: 'null',
    requests: 1,
  })),
);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const readings: readonly Fault[] = [
  {
    name: 'two readers at once',
    server: (connection) => connection.answer(200, 'abc', 'content-type: audio/mpeg'),
    run: async ({ client, signal }) => {
      const file = await client.get<BinaryResponse>('/a', { binary: true, signal });
      const bytes = file[Symbol.asyncIterator]();
      const steps = await Promise.all([bytes.next(), bytes.next()]);
      return steps.map(({ done, value }) => (done === true ? 'end' : value.length));
    },
    expected: '[3,"end"]',
    requests: 1,
  },
  {
    name: 'small answers that nobody reads',
    server: (connection) => connection.answer(200, '{"ok":true}'),
    run: async ({ client, signal }) => {
      const kept: unknown[] = [];
      for (let nth = 0; nth < 10; nth += 1) {
        kept.push(await client.get('/a', { signal }).asResponse());
        await pause(5);
      }
      return kept.length;
    },
    expected: '10',
    requests: 10,
  },
  {
    name: 'a long answer that nobody reads',
    server: endless(200, 'content-type: audio/mpeg'),
    client: { timeout: { read: 100 } },
    run: async ({ client, server, signal }) => {
      const file = await client.get<BinaryResponse>('/a', { binary: true, signal });
      for (let waits = 0; server.busy > 0 && waits < 50; waits += 1) await pause(20);
      return (await file.bytes()).length;
    },
    expected: 'APIConnectionTimeoutError (read)',
    requests: 1,
    note: 'Past the limit on gaps it holds no connection.',
  },
  {
    name: 'a stream whose iterator is dropped after an event',
    server: (connection) => openStream(connection).send('data: {"n":1}\n\n'),
    client: { timeout: { idle: 100 } },
    run: async ({ client, server, signal }) => {
      const stream = await client.get<AsyncIterable<unknown>>('/s', { stream: true, signal });
      await stream[Symbol.asyncIterator]().next();
      for (let waits = 0; server.busy > 0 && waits < 50; waits += 1) await pause(20);
      return `${server.busy} connections`;
    },
    expected: '0 connections',
    requests: 1,
  },
];

/** Bodies that are too long, not there at all, or not read. */
export const bodyLimits: FaultGroup = {
  title: 'Limits of bodies',
  faults: [...limits, ...nothing, ...readings],
};
