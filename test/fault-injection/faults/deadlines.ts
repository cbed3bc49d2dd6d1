import type { Stream } from 'petrel';
import type { FaultGroup, TestContext } from '../fault.ts';
import { readStream } from '../outcome.ts';

const PASSED = 'APIConnectionTimeoutError (deadline)';
const JSON_TYPE = 'content-type: application/json';
const deadline = 120;
const AT_DEADLINE = [deadline, deadline] as const;

const get = async ({ client, signal }: TestContext): Promise<unknown> =>
  client.get('/a', { signal, deadline });

/** The deadline of the whole call, passed in each of its phases. */
export const deadlines: FaultGroup = {
  title: 'Deadlines',
  faults: [
    {
      name: 'a deadline while connecting',
      server: () => {},
      run: async ({ client, server, signal }) =>
        client.get(`https://127.0.0.1:${server.port}/a`, { signal, deadline }),
      expected: PASSED,
      requests: 0,
      takes: AT_DEADLINE,
      lingers: ['undici'],
      note: 'undici closes a connection that is never established only at its own timeout.',
    },
    {
      name: 'a deadline while the body is sent',
      alone: true,
      server: (connection) => connection.stopReading(),
      run: async ({ client, signal }) =>
        client.post('/a', { body: new Blob([new Uint8Array(16_777_216)]), signal, deadline }),
      expected: PASSED,
      requests: 1,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline before the head',
      server: () => {},
      client: { maxRetries: 2 },
      run: get,
      expected: PASSED,
      requests: 1,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline inside the body, which drips',
      server: (connection) => {
        connection.head(200, JSON_TYPE, 'content-length: 100');
        connection.repeat('a', 10);
      },
      client: { timeout: { read: 50 } },
      run: get,
      expected: PASSED,
      requests: 1,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline inside an endless stream',
      server: (connection) => {
        connection.head(200, 'content-type: text/event-stream');
        connection.repeat('data: {"n":1}\n\n', 10);
      },
      run: async ({ client, signal }) => {
        const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal, deadline });
        return (await readStream(stream)).replace(/^\d+ events, /, '');
      },
      expected: PASSED,
      requests: 1,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline inside a stream that nobody reads at that moment',
      server: (connection) => {
        connection.head(200, 'content-type: text/event-stream');
        connection.write('data: {"n":1}\n\n');
      },
      run: async ({ client, signal }) => {
        const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal, deadline });
        const reader = stream[Symbol.asyncIterator]();
        await reader.next();
        await new Promise((resolve) => setTimeout(resolve, 2 * deadline));
        await reader.next();
        return 'another event';
      },
      expected: PASSED,
      requests: 1,
      takes: [2 * deadline, 2 * deadline],
    },
    {
      name: 'a deadline inside a download',
      server: (connection) => {
        connection.head(200, 'content-type: audio/mpeg', 'content-length: 100');
        connection.write('abc');
      },
      run: async ({ client, signal }) => {
        const file = await client.files.content('file-1', { signal, deadline });
        return (await file.bytes()).byteLength;
      },
      expected: PASSED,
      requests: 1,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline that a wait to retry would pass: no wait',
      server: (connection) => connection.answer(500, '{}'),
      client: { maxRetries: 5 },
      run: get,
      expected: 'InternalServerError (500)',
      requests: 1,
      takes: [0, 20],
    },
    {
      name: 'a deadline inside the second attempt',
      server: (connection, { nth }) => {
        if (nth === 1) connection.answer(500, '{}', 'retry-after-ms: 30');
      },
      client: { maxRetries: 5 },
      run: get,
      expected: PASSED,
      requests: 2,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline while the key is waited for',
      server: () => {},
      client: { apiKey: () => new Promise<string>(() => {}) },
      run: get,
      expected: PASSED,
      requests: 0,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline in a redirect',
      server: (connection, { nth }) => {
        if (nth === 1) connection.answer(302, '', 'location: /v1/b');
      },
      run: get,
      expected: PASSED,
      requests: 2,
      takes: AT_DEADLINE,
    },
    {
      name: 'a deadline of a list: each page has its own',
      server: async (connection, { nth }) => {
        await new Promise((resolve) => setTimeout(resolve, 70));
        connection.answer(200, JSON.stringify({ data: [{ id: `f${nth}` }], has_more: nth < 3 }));
      },
      run: async ({ client, signal }) => {
        let items = 0;
        for await (const _ of client.files.list({}, { signal, deadline })) items += 1;
        return items;
      },
      expected: '3',
      requests: 3,
    },
  ],
};
