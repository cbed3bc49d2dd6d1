import type { Stream } from 'petrel';
import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import { readStream } from '../outcome.ts';

const ABORTED = 'APIUserAbortError (user_abort)';
const JSON_TYPE = 'content-type: application/json';

/** Aborts `after` milliseconds into the call. */
function aborting(
  after: number,
  run: (context: TestContext) => Promise<unknown>,
): NonNullable<Fault['run']> {
  return async (context) => {
    setTimeout(() => context.controller.abort(new Error('enough')), after);
    return run(context);
  };
}

const get = async ({ client, signal }: TestContext): Promise<unknown> =>
  client.get('/a', { signal });

const AT_ONCE = [60, 60] as const;

/** The caller's signal, aborted in each phase of a call. */
export const aborts: FaultGroup = {
  title: 'Aborts',
  faults: [
    {
      name: 'an abort before the call',
      server: (connection) => connection.answer(200, '{}'),
      run: async (context) => {
        context.controller.abort();
        return get(context);
      },
      expected: ABORTED,
      requests: 0,
      takes: [0, 10],
    },
    {
      name: 'an abort in the same tick as the call',
      server: (connection) => connection.answer(200, '{}'),
      run: async (context) => {
        const pending = get(context);
        context.controller.abort();
        return pending;
      },
      expected: ABORTED,
      requests: 0,
      takes: [0, 10],
    },
    {
      name: 'an abort while connecting',
      server: () => {},
      run: aborting(60, async ({ client, server, signal }) =>
        client.get(`https://127.0.0.1:${server.port}/a`, { signal }),
      ),
      expected: ABORTED,
      requests: 0,
      takes: AT_ONCE,
      lingers: ['undici'],
      note: 'undici closes a connection that is never established only at its own timeout.',
    },
    {
      name: 'an abort while the body is sent',
      alone: true,
      server: (connection) => connection.stopReading(),
      run: aborting(200, async ({ client, signal }) =>
        client.post('/a', { body: new Blob([new Uint8Array(16_777_216)]), signal }),
      ),
      expected: ABORTED,
      requests: 1,
      takes: [200, 200],
    },
    {
      name: 'an abort before the head',
      server: () => {},
      client: { maxRetries: 2 },
      run: aborting(60, get),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort inside the head',
      server: (connection) => connection.write('HTTP/1.1 200 OK\r\ncontent-'),
      run: aborting(60, get),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort inside the body',
      server: (connection) => {
        connection.head(200, JSON_TYPE, 'content-length: 100');
        connection.write('{"a":');
      },
      run: aborting(60, get),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort inside the body of an error',
      server: (connection) => connection.head(400, JSON_TYPE, 'content-length: 100'),
      run: aborting(60, get),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort inside a stream',
      server: (connection) => {
        connection.head(200, 'content-type: text/event-stream');
        connection.write('data: {"n":1}\n\n');
      },
      run: aborting(60, async ({ client, signal }) =>
        readStream(await client.get<Stream<unknown>>('/s', { stream: true, signal })),
      ),
      expected: `1 event, ${ABORTED}`,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort inside a download',
      server: (connection) => {
        connection.head(200, 'content-type: audio/mpeg', 'content-length: 100');
        connection.write('abc');
      },
      run: aborting(60, async ({ client, signal }) => {
        const file = await client.files.content('file-1', { signal });
        return (await file.bytes()).byteLength;
      }),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort while the caller reads the web response',
      server: (connection) => {
        connection.head(200, JSON_TYPE, 'content-length: 100');
        connection.write('{"a":');
      },
      run: aborting(60, async ({ client, signal }) => {
        const response = await client.get('/a', { signal }).asResponse();
        return response.text();
      }),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort while waiting to retry',
      server: (connection) => connection.answer(429, '{}', 'retry-after: 60'),
      client: { maxRetries: 2 },
      run: aborting(60, get),
      expected: ABORTED,
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'an abort between two pages',
      server: (connection) =>
        connection.answer(200, '{"data":[{"id":"a"},{"id":"b"}],"has_more":true}'),
      run: async ({ client, controller, signal }) => {
        for await (const _ of client.files.list({}, { signal })) controller.abort();
        return 'all pages';
      },
      expected: ABORTED,
      requests: 1,
    },
    {
      name: 'an abort in a redirect',
      server: (connection, { nth }) => {
        if (nth === 1) connection.answer(302, '', 'location: /v1/b');
      },
      run: aborting(60, get),
      expected: ABORTED,
      requests: 2,
      takes: AT_ONCE,
    },
    {
      name: 'an abort after the answer',
      server: (connection) => connection.answer(200, '{"ok":true}'),
      run: async (context) => {
        const answer = await get(context);
        context.controller.abort();
        return answer;
      },
      expected: '{"ok":true}',
      requests: 1,
    },
    {
      name: 'a client closed while connecting',
      server: () => {},
      run: async ({ client, server, signal }) => {
        setTimeout(() => void client.close(), 60);
        return client.get(`https://127.0.0.1:${server.port}/a`, { signal });
      },
      expected: 'OpenAIError (client_closed)',
      requests: 0,
      takes: AT_ONCE,
      lingers: ['undici'],
      note: 'undici closes a connection that is never established only at its own timeout.',
    },
    {
      name: 'a client closed while a call is under way',
      server: () => {},
      run: async (context) => {
        setTimeout(() => void context.client.close(), 60);
        return get(context);
      },
      expected: 'OpenAIError (client_closed)',
      requests: 1,
      takes: AT_ONCE,
    },
    {
      name: 'a client closed while a stream is read',
      server: (connection) => {
        connection.head(200, 'content-type: text/event-stream');
        connection.write('data: {"n":1}\n\n');
      },
      run: async ({ client, signal }) => {
        const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
        setTimeout(() => void client.close(), 60);
        return readStream(stream);
      },
      expected: '1 event, OpenAIError (client_closed)',
      requests: 1,
      takes: AT_ONCE,
    },
  ],
};
