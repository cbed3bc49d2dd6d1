import zlib from 'node:zlib';
import type { Stream } from 'petrel';
import type { Fault, FaultGroup } from '../fault.ts';
import { chat, CHUNK, DONE, LAST, openStream, sends, WHOLE } from '../event-streams.ts';

const EVENTS = 'content-type: text/event-stream';
const CONNECTION_ERROR = 'APIConnectionError (connection_error)';
const IDLE_TIMEOUT = 'APIConnectionTimeoutError (idle)';

const cut: readonly Fault[] = [
  {
    name: 'a reset between two events',
    server: (connection) => {
      openStream(connection).send(CHUNK);
      connection.reset(30);
    },
    run: chat,
    expected: `1 event, ${CONNECTION_ERROR}`,
    requests: 1,
  },
  {
    name: 'a reset inside an event',
    server: (connection) => {
      openStream(connection).send(CHUNK + CHUNK.slice(0, 20));
      connection.reset(30);
    },
    run: chat,
    expected: `1 event, ${CONNECTION_ERROR}`,
    requests: 1,
  },
  {
    name: 'a reset before the first event, with retries left',
    server: (connection) => {
      openStream(connection);
      connection.reset(30);
    },
    client: { maxRetries: 2 },
    run: chat,
    expected: `0 events, ${CONNECTION_ERROR}`,
    requests: 1,
    note: 'The stream has been handed out by then: repeating it is left to the caller.',
  },
  {
    name: 'an end of the connection inside an event',
    server: (connection) => {
      openStream(connection).send(CHUNK + CHUNK.slice(0, 20));
      connection.end();
    },
    run: chat,
    expected: `1 event, ${CONNECTION_ERROR}`,
    requests: 1,
  },
  {
    name: 'an end of the body inside an event',
    server: sends(CHUNK + CHUNK.slice(0, 20)),
    run: chat,
    expected: '1 event, StreamTruncatedError (stream_truncated)',
    requests: 1,
  },
  {
    name: 'no event at all',
    server: sends(),
    run: chat,
    expected: '0 events, StreamTruncatedError (stream_truncated)',
    requests: 1,
  },
  {
    name: 'an early end that is to be ignored',
    server: sends(CHUNK),
    client: { truncatedStreams: 'ignore' },
    run: chat,
    expected: '1 event, end',
    requests: 1,
  },
  {
    name: 'a stream in gzip that is cut',
    server: (connection) => {
      const packed = zlib.gzipSync(CHUNK.repeat(3));
      connection.answer(200, packed.subarray(0, -12), EVENTS, 'content-encoding: gzip');
    },
    run: async (context) => (await chat(context)).replace(/^\d+ events?, /, ''),
    expected: {
      node: CONNECTION_ERROR,
      fetch: 'StreamTruncatedError (stream_truncated)',
      undici: CONNECTION_ERROR,
    },
    requests: 1,
    note: 'fetch takes the end of compressed data as it comes; the missing mark shows the cut.',
  },
];

const slow: readonly Fault[] = [
  {
    name: 'no event after the head',
    server: (connection) => void openStream(connection),
    client: { timeout: 120 },
    run: chat,
    expected: '0 events, APIConnectionTimeoutError (read)',
    requests: 1,
    takes: [120, 125],
  },
  {
    name: 'one event and then nothing',
    server: (connection) => openStream(connection).send(CHUNK),
    client: { timeout: 120 },
    run: chat,
    expected: '1 event, APIConnectionTimeoutError (read)',
    requests: 1,
    takes: [120, 125],
  },
  {
    name: 'one event and then comments only',
    server: (connection) => {
      const stream = openStream(connection);
      stream.send(CHUNK);
      connection.repeat('8\r\n: ping\n\n\r\n', 20);
    },
    client: { timeout: 150 },
    run: chat,
    expected: `1 event, ${IDLE_TIMEOUT}`,
    requests: 1,
    takes: [150, 155],
  },
  ...(
    [
      ['comments', `4000\r\n${': ping\n\n'.repeat(2_048)}\r\n`],
      ['newlines', `4000\r\n${'\n'.repeat(16_384)}\r\n`],
    ] as const
  ).map(([name, chunk]): Fault => ({
    name: `C5: one event and then a flood of ${name}`,
    server: (connection) => {
      openStream(connection).send(CHUNK);
      connection.repeat(chunk, 0);
    },
    client: { timeout: { idle: 150 } },
    run: chat,
    expected: `1 event, ${IDLE_TIMEOUT}`,
    requests: 1,
    takes: [150, 155],
  })),
  {
    name: 'an event that drips and never ends',
    server: (connection) => {
      openStream(connection);
      connection.repeat('1\r\na\r\n', 20);
    },
    client: { timeout: { idle: 150 } },
    run: chat,
    expected: `0 events, ${IDLE_TIMEOUT}`,
    requests: 1,
    takes: [150, 155],
  },
  {
    name: 'a whole stream that drips byte by byte',
    server: async (connection) => {
      connection.head(200, EVENTS, `content-length: ${WHOLE.length}`);
      await connection.drip(WHOLE, 0);
      connection.busy = false;
    },
    run: chat,
    expected: '3 events, end',
    requests: 1,
  },
  {
    name: '`[DONE]` from a server that keeps the connection open',
    server: (connection) => openStream(connection).send(WHOLE),
    run: chat,
    expected: '3 events, end',
    requests: 1,
    takes: [0, 50],
  },
  {
    name: '`[DONE]` from a server that keeps sending',
    server: (connection) => {
      openStream(connection).send(WHOLE);
      connection.repeat('8\r\n: ping\n\n\r\n', 5);
    },
    run: chat,
    expected: '3 events, end',
    requests: 1,
    takes: [0, 50],
  },
];

const spelled: readonly Fault[] = [
  {
    name: 'CR, LF and CRLF in turns, cut between any two bytes',
    server: async (connection) => {
      const text = `data: {"choices":\r\ndata: []}\r\rdata: {"a":1}\n\r\n${LAST}${DONE}`;
      const stream = openStream(connection);
      for (const byte of Buffer.from(text)) {
        stream.send(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      stream.end();
    },
    run: chat,
    expected: '3 events, end',
    requests: 1,
  },
  {
    name: 'a byte order mark',
    server: sends(`\uFEFF${WHOLE}`),
    run: chat,
    expected: '3 events, end',
    requests: 1,
  },
  {
    name: 'characters cut in two, and a newline that is none',
    server: async (connection) => {
      const stream = openStream(connection);
      for (const byte of Buffer.from(
        'data: {"text":"\u00e9\u{1F54A}\u2028"}\n\ndata: [DONE]\n\n',
      )) {
        stream.send(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      stream.end();
    },
    run: async ({ client, signal }) => {
      const events: unknown[] = [];
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      for await (const event of stream) events.push(event);
      return events;
    },
    expected: '[{"text":"\u00e9\u{1F54A}\u2028"}]',
    requests: 1,
  },
  {
    name: 'events without data, unknown fields, ids, comments',
    server: sends(`id: 7\n\nevent: ping\n\n: hello\n\nfoo: bar\n\nretry: 5\n\n\n\n${WHOLE}`),
    run: chat,
    expected: '3 events, end',
    requests: 1,
  },
  {
    name: 'an event of 64 MiB',
    alone: true,
    server: (connection) => {
      const piece = 'a'.repeat(1_048_576);
      const stream = openStream(connection);
      stream.send('data: {"text":"');
      for (let i = 0; i < 64; i += 1) stream.send(piece);
      stream.send(`"}\n\n${DONE}`);
      stream.end();
    },
    run: async ({ client, signal }) => {
      const stream = await client.get<Stream<{ text: string }>>('/s', { stream: true, signal });
      let length = 0;
      for await (const event of stream) length += event.text.length;
      return length;
    },
    expected: String(64 * 1_048_576),
    requests: 1,
  },
  {
    name: 'an event that is no JSON',
    server: sends(CHUNK, 'data: {"secret"\n\n', DONE),
    run: chat,
    expected: '1 event, APIResponseValidationError (response_validation)',
    requests: 1,
  },
  {
    name: 'an event named `error`',
    server: sends(CHUNK, 'event: error\ndata: {"error":{"message":"no","code":"overloaded"}}\n\n'),
    run: chat,
    expected: '1 event, APIError (overloaded)',
    requests: 1,
  },
  {
    name: 'an error as the value of an event, from a server that keeps the connection open',
    server: (connection) => {
      openStream(connection).send(
        `${CHUNK}data: {"error":{"message":"no","code":"overloaded"}}\n\n`,
      );
    },
    run: chat,
    expected: '1 event, APIError (overloaded)',
    requests: 1,
    takes: [0, 50],
  },
  {
    name: 'a chunk whose choices are null, and events of unknown types',
    server: sends('data: {"choices":null}\n\n', 'data: {"type":"new.thing"}\n\n', LAST, DONE),
    run: chat,
    expected: '3 events, end',
    requests: 1,
  },
];

const answeredOtherwise: readonly Fault[] = [
  {
    name: 'a page of HTML where a stream was requested',
    server: (connection) => {
      connection.head(200, 'content-type: text/html', 'content-length: 100000');
      connection.write('<html>');
    },
    run: chat,
    expected: 'APIResponseValidationError (response_validation)',
    requests: 1,
  },
  {
    name: 'one JSON value where a stream was requested',
    server: (connection) => connection.answer(200, '{"choices":[]}'),
    run: chat,
    expected: 'APIResponseValidationError (response_validation)',
    requests: 1,
  },
  {
    name: 'an error with status 200 where a stream was requested',
    server: (connection) => connection.answer(200, '{"error":{"message":"no","code":"down"}}'),
    run: chat,
    expected: 'APIError (down)',
    requests: 1,
  },
  {
    name: 'a 429 where a stream was requested, then the stream',
    server: (connection, request) => {
      if (request.nth === 1) connection.answer(429, '{}', 'retry-after-ms: 30');
      else void sends(WHOLE)(connection, request);
    },
    client: { maxRetries: 1 },
    run: chat,
    expected: '3 events, end',
    requests: 2,
  },
];

/** Streams of server-sent events, whatever they contain. */
export const streams: FaultGroup = {
  title: 'Streams',
  faults: [...cut, ...slow, ...spelled, ...answeredOtherwise],
};
