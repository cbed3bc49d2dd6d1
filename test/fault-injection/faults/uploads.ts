import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { toStreamingFile } from 'petrel';
import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import { outcomeOf } from '../outcome.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const OK = '{"ok":true}';
const MIB = 1_048_576;

const EITHER: ReadonlySet<string> = new Set([CONNECTION_ERROR, 'APIStatusError (413)']);

/** Uploads this many MiB from memory. */
function upload(mebibytes: number): NonNullable<Fault['run']> {
  return async ({ client, signal }) =>
    client.post('/a', { body: new Blob([new Uint8Array(mebibytes * MIB)]), signal });
}

/** Uploads through a form from a source that can be read only once. */
async function uploadOnce(
  { client, signal }: TestContext,
  source: AsyncIterable<Uint8Array>,
): Promise<unknown> {
  const file = toStreamingFile(source, 'a.bin');
  return client.files.create({ file, purpose: 'user_data' }, { signal });
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < 8; i += 1) yield new Uint8Array(65_536);
}

const cut: readonly Fault[] = [
  {
    name: 'a reset while the body is sent',
    server: (connection) => connection.reset(20),
    alone: true,
    run: upload(16),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a reset while the body is sent, then a sound server',
    server: async (connection, request) => {
      if (request.nth === 1) return connection.reset(20);
      await request.body;
      return connection.answer(200, OK);
    },
    client: { maxRetries: 1 },
    alone: true,
    run: upload(8),
    expected: OK,
    requests: 2,
  },
  {
    name: 'a reset under an upload that can be read only once, with retries left',
    server: (connection) => connection.reset(10),
    client: { maxRetries: 2 },
    run: (context) => uploadOnce(context, bytes()),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a 503 to an upload that can be read only once, with retries left',
    server: async (connection, request) => {
      await request.body;
      connection.answer(503, '{}', 'retry-after-ms: 1');
    },
    client: { maxRetries: 2 },
    run: (context) => uploadOnce(context, bytes()),
    expected: 'InternalServerError (503, wait 1 ms)',
    requests: 1,
  },
  {
    name: 'a source that fails half-way',
    server: () => {},
    client: { maxRetries: 2 },
    run: (context) =>
      uploadOnce(
        context,
        (async function* () {
          yield new Uint8Array(10);
          await new Promise((resolve) => setTimeout(resolve, 30));
          throw new Error('the disk is gone');
        })(),
      ),
    expected: 'OpenAIError (usage)',
    requests: 1,
  },
];

const refused: readonly Fault[] = [
  {
    name: 'a 413 while the body is sent, to a server that takes the rest',
    server: (connection) => connection.answer(413, '{"error":{"code":"too_large"}}'),
    alone: true,
    run: upload(16),
    expected: 'APIStatusError (413, too_large)',
    requests: 1,
  },
  {
    name: 'a 401 while the body is sent, from a server that takes no more',
    server: (connection) => {
      connection.stopReading();
      connection.answer(401, '{"error":{"code":"no"}}');
    },
    alone: true,
    run: upload(16),
    expected: 'AuthenticationError (401, no)',
    requests: 1,
  },
  {
    name: 'a 413 while the body is sent, and then a reset',
    server: (connection) => {
      connection.answer(413, '{}');
      connection.reset();
    },
    alone: true,
    run: async (context) => {
      const seen = await outcomeOf(() => upload(16)(context));
      return EITHER.has(seen) ? 'one of two' : seen;
    },
    expected: 'one of two',
    requests: 1,
    note: 'A reset may overtake the answer: the status, or a lost connection.',
  },
  {
    name: 'a 200 before the body has been sent',
    server: (connection) => connection.answer(200, OK),
    alone: true,
    run: upload(4),
    expected: OK,
    requests: 1,
  },
];

/** Has the garbage collected now, which needs no flag this way. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

const slow: readonly Fault[] = [
  {
    name: 'a server that takes nothing',
    server: (connection) => connection.stopReading(),
    client: { timeout: { attempt: 2_000, write: 150 } },
    alone: true,
    run: upload(16),
    expected: 'APIConnectionTimeoutError (write)',
    requests: 1,
    takes: [150, 350],
    note: 'The limit counts from the last bytes that were taken, which is a moment after the start.',
  },
  {
    name: 'a server that takes nothing, with a plain limit',
    server: (connection) => connection.stopReading(),
    client: { timeout: 200 },
    alone: true,
    run: upload(16),
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: 1,
    takes: [200, 200],
  },
  {
    name: 'twenty answers that stall, the garbage collected meanwhile',
    server: (connection) => {
      connection.head(200, 'content-type: application/json', 'content-length: 100');
      connection.write('{"a":');
    },
    client: { timeout: 200 },
    run: async (context) => {
      setTimeout(collectGarbage, 100);
      const calls = Array.from({ length: 20 }, () =>
        outcomeOf(() =>
          Promise.resolve(
            context.client.post('/a', {
              body: new Blob([new Uint8Array(100_000)]),
              signal: context.signal,
            }),
          ),
        ),
      );
      return [...new Set(await Promise.all(calls))];
    },
    alone: true,
    expected: '["APIConnectionTimeoutError (attempt)"]',
    requests: 20,
    note: 'Node forgets the signal of a fetch whose request has become garbage.',
  },
  {
    name: 'a source that gives nothing',
    server: () => {},
    client: { timeout: 150 },
    run: (context) =>
      uploadOnce(
        context,
        (async function* () {
          yield new Uint8Array(10);
          await new Promise((resolve) => setTimeout(resolve, 1_000));
        })(),
      ),
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: 1,
    takes: [150, 150],
  },
];

/** Bodies on their way to the server. */

async function* slowBytes(pieces: number, gap: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < pieces; sent += 1) {
    await sleep(gap);
    yield new Uint8Array(1_000);
  }
}

const steady: readonly Fault[] = [
  {
    name: 'an upload that makes progress for longer than a plain timeout',
    server: async (connection, request) => {
      await request.body;
      return connection.answer(200, OK);
    },
    client: { timeout: 400 },
    run: async ({ client, signal }) => client.post('/a', { body: slowBytes(10, 60), signal }),
    expected: OK,
    requests: 1,
  },
  {
    name: 'an upload whose source stalls under a plain timeout',
    server: async (connection, request) => {
      await request.body;
      return connection.answer(200, OK);
    },
    client: { timeout: 200 },
    run: async ({ client, signal }) => client.post('/a', { body: slowBytes(1, 60_000), signal }),
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: null,
    note: 'Some transports send the head with the first bytes only.',
  },
  {
    name: 'an upload that makes progress for longer than `timeout.attempt`',
    server: async (connection, request) => {
      await request.body;
      return connection.answer(200, OK);
    },
    client: { timeout: { attempt: 200 } },
    run: async ({ client, signal }) => client.post('/a', { body: slowBytes(20, 50), signal }),
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: null,
  },
];

export const uploads: FaultGroup = {
  title: 'Uploads',
  faults: [...cut, ...refused, ...slow, ...steady],
};
