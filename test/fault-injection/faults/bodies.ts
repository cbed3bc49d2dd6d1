import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import { describeError } from '../outcome.ts';

const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const ATTEMPT_TIMEOUT = 'APIConnectionTimeoutError (attempt)';
const NOT_AS_CLAIMED = 'APIResponseValidationError (response_validation)';

const JSON_TYPE = 'content-type: application/json';
const WHOLE = JSON.stringify({ ok: true, text: 'é'.repeat(300) });

const LENIENT =
  'fetch takes the end of the connection for the end of compressed data; the text is cut, and no JSON.';

/** Half of a body whose whole length was announced, and then whatever `then` does. */
function half(then: (connection: Parameters<Fault['server']>[0]) => void): Fault['server'] {
  return (connection) => {
    connection.head(200, JSON_TYPE, `content-length: ${Buffer.byteLength(WHOLE)}`);
    connection.write(WHOLE.slice(0, 100));
    then(connection);
  };
}

const cut: readonly Fault[] = [
  {
    name: 'a reset inside the body',
    server: half((connection) => connection.reset(20)),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'an end before the announced length',
    server: half((connection) => connection.end()),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'an end before the announced length, then a sound answer',
    server: (connection, { nth }) => {
      if (nth > 1) return connection.answer(200, '{"ok":true}');
      connection.head(200, JSON_TYPE, 'content-length: 100');
      return connection.end('{"ok":');
    },
    client: { maxRetries: 2 },
    expected: '{"ok":true}',
    requests: 2,
    takes: [375, 500],
  },
  {
    name: 'a length announced too short',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'content-length: 5');
      connection.end('{"ok":true}');
    },
    expected: NOT_AS_CLAIMED,
    requests: 1,
  },
  {
    name: 'chunks without the last one',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.end('b\r\n{"ok":true}\r\n');
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a chunk cut short',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.end('ff\r\n{"ok":true}');
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a chunk whose size is no number',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.write('zz\r\n{"ok":true}\r\n0\r\n\r\n');
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a chunk larger than any memory',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.write('ffffffffffffffffff\r\n{"ok":true}');
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'no length at all, and a cut that only the JSON can show',
    server: (connection) => {
      connection.head(200, JSON_TYPE);
      connection.end('{"ok":tr');
    },
    expected: NOT_AS_CLAIMED,
    requests: 1,
  },
  ...['', '{"ok":true}'].map((text): Fault => ({
    name: `a reset after ${text === '' ? 'nothing' : 'what may be all'} of a body of no length`,
    server: (connection) => {
      connection.head(200, JSON_TYPE);
      if (text !== '') connection.write(text);
      connection.reset(50);
    },
    expected: CONNECTION_ERROR,
    requests: 1,
  })),
];

const slow: readonly Fault[] = [
  {
    name: 'half a body and then nothing',
    server: half(() => {}),
    client: { timeout: 120 },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [120, 120],
  },
  {
    name: 'half a body and then nothing, with a limit on gaps',
    server: half(() => {}),
    client: { timeout: { read: 120 } },
    expected: 'APIConnectionTimeoutError (read)',
    requests: 1,
    takes: [120, 125],
  },
  {
    name: 'a body that drips, each gap within its limit, the whole beyond that of the attempt',
    server: half((connection) => void connection.drip(WHOLE.slice(100), 20)),
    client: { timeout: { attempt: 200, read: 100 } },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [200, 200],
  },
];

type Packer = (text: string) => Buffer;

const PACKERS: readonly [coding: string, pack: Packer][] = [
  ['gzip', (text) => zlib.gzipSync(text)],
  ['deflate', (text) => zlib.deflateSync(text)],
  ['br', (text) => zlib.brotliCompressSync(text)],
];

function packed(coding: string, bytes: Uint8Array): Fault['server'] {
  return (connection) => connection.answer(200, bytes, JSON_TYPE, `content-encoding: ${coding}`);
}

/** RFC 1952 §2.3.1: the check sum stands before the last four bytes. */
function withWrongSum(bytes: Buffer): Buffer {
  return bytes.fill(0, bytes.length - 8, bytes.length - 4);
}

const compressed: readonly Fault[] = [
  ...PACKERS.flatMap(([coding, pack]): Fault[] => [
    {
      name: `a sound body in ${coding}`,
      server: packed(coding, pack('{"ok":true}')),
      expected: '{"ok":true}',
      requests: 1,
    },
    {
      name: `a body in ${coding} that is cut`,
      server: packed(coding, pack(WHOLE).subarray(0, 15)),
      expected: {
        node: CONNECTION_ERROR,
        // Nothing comes out of the beginning of this one.
        fetch: coding === 'br' ? CONNECTION_ERROR : NOT_AS_CLAIMED,
        undici: CONNECTION_ERROR,
      },
      requests: 1,
      note: LENIENT,
    },
    {
      name: `nothing in ${coding}`,
      server: packed(coding, pack('')),
      expected: 'null',
      requests: 1,
    },
    {
      name: `a body that is no ${coding}`,
      server: packed(coding, Buffer.from('{"ok":true, "and": "some more text"}')),
      expected: CONNECTION_ERROR,
      requests: 1,
    },
  ]),
  {
    name: 'a body in gzip whose check sum is wrong',
    server: packed('gzip', withWrongSum(zlib.gzipSync('{"ok":true}'))),
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a body compressed twice',
    server: packed('deflate, gzip', zlib.gzipSync(zlib.deflateSync('{"ok":true}'))),
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'a coding nobody knows',
    server: packed('lzma', Buffer.from([1, 2, 3])),
    expected: NOT_AS_CLAIMED,
    requests: 1,
  },
  {
    name: 'a download that is cut, from a server that compresses for whoever can take it',
    server: (connection, { headers }) => {
      const compresses = /gzip/.test(headers['accept-encoding'] ?? '');
      const body = compresses ? zlib.gzipSync(WHOLE) : Buffer.from(WHOLE);
      const coding = compresses ? ['content-encoding: gzip'] : [];
      connection.head(200, 'content-type: audio/mpeg', `content-length: ${body.length}`, ...coding);
      connection.write(body.subarray(0, 15));
      connection.end();
    },
    run: sizeOfDownload,
    expected: CONNECTION_ERROR,
    requests: 1,
  },
  {
    name: 'a download that is cut before it is framed, from a server that compresses unasked',
    server: (connection) =>
      connection.answer(
        200,
        zlib.gzipSync(WHOLE).subarray(0, 15),
        'content-type: application/octet-stream',
        'content-encoding: gzip',
      ),
    run: sizeOfDownload,
    expected: { node: CONNECTION_ERROR, fetch: 'fewer bytes', undici: CONNECTION_ERROR },
    requests: 1,
    note: 'fetch treats a cut in compressed bytes as their end and does not report it. It requests downloads uncompressed, where the length shows the cut; a server that compresses anyway is not detected.',
  },
];

async function sizeOfDownload({ client, signal }: TestContext): Promise<string> {
  const file = await client.files.content('file-1', { signal });
  return (await file.bytes()).byteLength < WHOLE.length ? 'fewer bytes' : 'all bytes';
}

const saved: Fault = {
  name: 'a download to a file, cut: the file never appears',
  server: (connection) => {
    connection.head(200, 'content-type: audio/mpeg', 'content-length: 100');
    connection.write('abc');
    connection.reset(20);
  },
  run: async ({ client, signal }) => {
    const folder = mkdtempSync(join(tmpdir(), 'petrel-'));
    try {
      const file = await client.files.content('file-1', { signal });
      const error = await file.toFile(join(folder, 'a.mp3')).catch(describeError);
      return `${error}, ${readdirSync(folder).length} files`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  expected: `${CONNECTION_ERROR}, 0 files`,
  requests: 1,
};

const wrong: readonly Fault[] = [
  {
    name: 'a page of HTML with status 200',
    server: (connection) => connection.answer(200, '<html></html>', 'content-type: text/html'),
    expected: NOT_AS_CLAIMED,
    requests: 1,
  },
  {
    name: 'broken JSON',
    server: (connection) => connection.answer(200, '{"secret":1,}'),
    expected: NOT_AS_CLAIMED,
    requests: 1,
  },
  {
    name: 'JSON of no length, announced as such',
    server: (connection) => connection.answer(200, ''),
    expected: 'null',
    requests: 1,
  },
  {
    name: 'JSON of no length, not announced',
    server: (connection) => {
      connection.head(200, JSON_TYPE, 'transfer-encoding: chunked');
      connection.write('0\r\n\r\n');
      connection.busy = false;
    },
    expected: 'null',
    requests: 1,
  },
  {
    name: 'JSON behind a byte order mark',
    server: (connection) => connection.answer(200, '\uFEFF{"ok":true}'),
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'JSON with bytes that are no UTF-8',
    server: (connection) => connection.answer(200, Buffer.from('{"ok":"\xff"}', 'latin1')),
    expected: '{"ok":"\uFFFD"}',
    requests: 1,
  },
  {
    name: 'JSON without a content type',
    server: (connection) => {
      connection.head(200, 'content-length: 11');
      connection.write('{"ok":true}');
      connection.busy = false;
    },
    expected: '{"ok":true}',
    requests: 1,
  },
  {
    name: 'status 204',
    server: (connection) => {
      connection.head(204);
      connection.busy = false;
    },
    expected: 'null',
    requests: 1,
  },
  ...[204, 205, 304].flatMap((status) =>
    ['content-length: 11', 'content-encoding: gzip'].map((header): Fault => ({
      name: `status ${status} that announces a body, with ${header}`,
      server: (connection) => {
        connection.head(status, header, JSON_TYPE);
        connection.busy = false;
      },
      client: { maxRetries: 2 },
      run: ({ client, signal }) => client.post('/a', { body: {}, signal }),
      expected: status === 304 ? 'APIStatusError (304)' : 'null',
      requests: 1,
    })),
  ),
];

const failed: readonly Fault[] = [
  {
    name: 'an error with a page of HTML',
    server: (connection) => connection.answer(502, '<html></html>', 'content-type: text/html'),
    expected: 'InternalServerError (502)',
    requests: 1,
  },
  {
    name: 'an error whose body is cut',
    server: (connection) => {
      connection.head(401, JSON_TYPE, 'content-length: 100');
      connection.end('{"error":{"mess');
    },
    client: { maxRetries: 2 },
    expected: 'AuthenticationError (401)',
    requests: 1,
    note: 'The status is worth more than the lost explanation.',
  },
  {
    name: 'an error whose body is no gzip',
    server: (connection) => {
      connection.answer(403, 'this is no gzip at all', JSON_TYPE, 'content-encoding: gzip');
    },
    expected: 'PermissionDeniedError (403)',
    requests: 1,
  },
  {
    name: 'an error whose body never comes',
    server: (connection) => connection.head(400, JSON_TYPE, 'content-length: 100'),
    client: { timeout: 120 },
    expected: ATTEMPT_TIMEOUT,
    requests: 1,
    takes: [120, 120],
  },
  {
    name: 'an error whose body is 8 MiB',
    alone: true,
    server: (connection) => {
      connection.answer(400, JSON.stringify({ error: { message: 'a'.repeat(8_388_608) } }));
    },
    expected: 'BadRequestError (400)',
    requests: 1,
  },
];

/** From the end of the head to the end of a body that is read whole. */
export const bodies: FaultGroup = {
  title: 'The body of the answer',
  faults: [...cut, saved, ...slow, ...compressed, ...wrong, ...failed],
};
