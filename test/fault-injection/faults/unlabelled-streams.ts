import type { Fault, FaultGroup } from '../fault.ts';
import { chat, chatInWords, CHUNK, DONE, LAST, WHOLE } from '../event-streams.ts';

const JSON_TYPE = ['content-type: application/json'];
const TEXT_TYPE = ['content-type: text/plain; charset=utf-8'];

const TYPES: readonly (readonly [name: string, headers: readonly string[]])[] = [
  ['`application/json`', JSON_TYPE],
  ['`text/plain`', TEXT_TYPE],
  ['`application/octet-stream`', ['content-type: application/octet-stream']],
  ['no media type', []],
];

const EVENTS = ['content-type: text/event-stream'];
const CUT =
  'StreamTruncatedError: The stream ended before its terminal event; the answer is incomplete.';
const ONE_VALUE =
  'APIResponseValidationError: 200 The server answered with one JSON value where a stream was requested.';

/** Sends these pieces, each in a chunk of its own, a moment apart. */
function pieces(
  headers: readonly string[],
  ...texts: readonly (string | Uint8Array)[]
): Fault['server'] {
  return async (connection) => {
    connection.head(200, ...headers, 'transfer-encoding: chunked');
    for (const text of texts) {
      connection.write(`${Buffer.byteLength(text).toString(16)}\r\n`);
      connection.write(text);
      connection.write('\r\n');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    connection.write('0\r\n\r\n');
    connection.busy = false;
  };
}

function bytes(text: string): Uint8Array[] {
  return [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));
}

function row(name: string, server: Fault['server'], expected: string, run = chatInWords): Fault {
  return { name, server, run, expected, requests: 1 };
}

const labelled: readonly Fault[] = TYPES.flatMap(([type, headers]) => [
  row(`C8: events under ${type}`, pieces(headers, WHOLE), '3 events, end', chat),
  row(
    `C8: events under ${type}, in single bytes, after white space and a comment`,
    pieces(headers, ...bytes('\uFEFF\r\n: hello\n\n'), WHOLE),
    '3 events, end',
    chat,
  ),
  row(
    `C8: \`{error}\` under ${type}`,
    pieces(headers, '{"error":{"message":"Overlo', 'aded.","code":"c"}}'),
    '0, APIError: 200 Overloaded.',
  ),
  row(
    `C8: a whole completion under ${type}`,
    pieces(headers, '{"object":"chat.completion","choices":[]}'),
    `0, ${ONE_VALUE}`,
  ),
  row(`C8: a stream under ${type} that is cut`, pieces(headers, CHUNK), `1, ${CUT}`),
]);

const odd: readonly Fault[] = [
  row(
    'C8: events under `text/plain` that begin with an id',
    pieces(TEXT_TYPE, `id: 1\n${WHOLE}`),
    '3 events, end',
    chat,
  ),
  row(
    'C8: events under `application/json` that begin with a field without a colon',
    pieces(JSON_TYPE, `retry\nevent\n${LAST}${DONE}`),
    '1 event, end',
    chat,
  ),
  row(
    'C8: plain words under `text/plain`',
    pieces(TEXT_TYPE, 'da', 'tabase is down'),
    '0, APIError: 200 database is down',
  ),
  row(
    'C8: JSON with a detail under `application/json`',
    pieces(JSON_TYPE, '\n {"detail":"Not authenticated"}'),
    '0, APIError: 200 Not authenticated',
  ),
  row(
    'C8: broken JSON under `application/json`',
    pieces(JSON_TYPE, '{"secret": "a'),
    '0, APIResponseValidationError: 200 The body (13 characters) is neither events nor JSON.',
  ),
  row('C8: nothing under `application/json`', pieces(JSON_TYPE), `0, ${CUT}`),
  row(
    'C8: `{error}` under `text/event-stream`',
    pieces(EVENTS, '{"error":{"message":"Overloaded."}}'),
    '0, APIError: Overloaded.',
  ),
  row(
    'C8: `{error}` in several lines under `text/event-stream`, after an event',
    pieces(EVENTS, CHUNK, '{\n  "error": {\n    "message": "Overloaded."\n  }\n}\n'),
    '1, APIError: Overloaded.',
  ),
  row(
    'C8: a whole completion under `text/event-stream`',
    pieces(EVENTS, '{"object":"chat.completion","choices":[]}'),
    `0, ${ONE_VALUE.replace('200 ', '')}`,
  ),
  row(
    'C8: lines of unknown fields under `text/event-stream`',
    pieces(EVENTS, 'foo: bar\n\n'),
    `0, ${CUT}`,
  ),
];

/** Streams under media types that are not theirs, and what comes in place of a stream. */
export const unlabelledStreams: FaultGroup = {
  title: 'Streams by their first bytes',
  faults: [...labelled, ...odd],
};
