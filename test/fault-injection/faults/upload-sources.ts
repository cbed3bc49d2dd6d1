import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Uploadable } from 'petrel';
import type { Fault, FaultGroup } from '../fault.ts';
import { outcomeOf } from '../outcome.ts';
import { until } from '../waiting.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const OK = '{"ok":true}';

async function* once(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(10);
}

/** Uploads through a form from what may have been read before. */
const uploadFile: (file: () => Uploadable) => NonNullable<Fault['run']> =
  (file) =>
  async ({ client, signal }) =>
    client.files.create({ file: file(), purpose: 'user_data' }, { signal });

/** A file of 300 kB, which the next attempt finds as `change` left it. */
function fileOnDisk(change: (path: string) => void = () => {}): NonNullable<Fault['run']> {
  return async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'petrel-faults-'));
    const path = join(folder, 'a.bin');
    writeFileSync(path, new Uint8Array(300_000));
    context.client.use((next) => (call) => {
      change(path);
      return next(call);
    });
    try {
      return await uploadFile(() => createReadStream(path))(context);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

const OK_SERVER: Fault['server'] = async (connection, request) => {
  await request.body;
  connection.answer(200, OK);
};

const REFUSED_SOURCE = 'OpenAIError (usage)';
const CHANGED_FILE = 'OpenAIError (file_changed)';

const faults: readonly Fault[] = [
  {
    name: 'a generator that an earlier call has sent',
    server: OK_SERVER,
    run: async (context) => {
      const source = once();
      await uploadFile(() => source)(context);
      return uploadFile(() => source)(context);
    },
    expected: REFUSED_SOURCE,
    requests: 1,
  },
  {
    name: 'a web stream that something else is reading',
    server: OK_SERVER,
    run: uploadFile(() => {
      const stream = new Blob(['abc']).stream();
      stream.getReader();
      return stream;
    }),
    expected: REFUSED_SOURCE,
    requests: 0,
  },
  {
    name: 'a stream of Node that was destroyed',
    server: OK_SERVER,
    run: uploadFile(() => new PassThrough().end('abc').destroy()),
    expected: REFUSED_SOURCE,
    requests: 0,
  },
  {
    name: 'a fs.ReadStream of no file',
    server: OK_SERVER,
    run: uploadFile(() => createReadStream('/nowhere/a.txt')),
    expected: REFUSED_SOURCE,
    requests: null,
  },
  {
    name: 'a blob whose stream throws when it is opened',
    server: OK_SERVER,
    client: { maxRetries: 2 },
    run: async ({ client, signal }) => {
      const body = new Blob(['abc']);
      Reflect.set(body, 'stream', () => {
        throw new TypeError('no paper');
      });
      return client.post('/a', { body, signal });
    },
    expected: REFUSED_SOURCE,
    requests: null,
  },
  {
    name: 'a 503 to a fs.ReadStream of a plain file, then a sound server',
    server: async (connection, request) => {
      await request.body;
      if (request.nth === 1) connection.answer(503, '{}', 'retry-after-ms: 1');
      else connection.answer(200, OK);
    },
    client: { maxRetries: 1 },
    run: fileOnDisk(),
    expected: OK,
    requests: 2,
  },
  {
    name: 'a file that shrinks after it was measured',
    server: OK_SERVER,
    client: { maxRetries: 2 },
    run: fileOnDisk((path) => truncateSync(path, 1_000)),
    expected: CHANGED_FILE,
    requests: null,
  },
  {
    name: 'a file that grows after it was measured',
    server: OK_SERVER,
    client: { maxRetries: 2 },
    run: fileOnDisk((path) => truncateSync(path, 900_000)),
    expected: CHANGED_FILE,
    requests: null,
  },
  {
    name: 'a reset under a source that stalls, which is closed',
    server: (connection) => connection.reset(10),
    run: async ({ client, signal }) => {
      const body = new PassThrough();
      body.write(new Uint8Array(100));
      const seen = await outcomeOf(async () => client.post('/a', { body, signal }));
      await until(() => body.destroyed);
      return `${seen}, ${body.destroyed ? 'closed' : 'open'}`;
    },
    expected: `${CONNECTION_ERROR}, closed`,
    requests: 1,
  },
  {
    name: 'a server that knows embeddings of floats only',
    server: async (connection, request) => {
      await request.body;
      if (request.nth === 1) connection.answer(400, '{"error":{"message":"no base64"}}');
      else connection.answer(200, '{"data":[{"embedding":[0.5]}]}');
    },
    run: async ({ client, signal }) =>
      client.embeddings.create({ model: 'm', input: 'a' }, { signal }),
    expected: '{"data":[{"embedding":[0.5]}]}',
    requests: 2,
  },
];

/** What a body is read from, and what a server refuses of it. */
export const uploadSources: FaultGroup = { title: 'Sources of uploads', faults };
