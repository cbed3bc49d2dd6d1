import type { Fault, FaultGroup } from '../fault.ts';
import { CHUNK, DONE, inWords, LAST, openChat, sends, type OpenStream } from '../event-streams.ts';

const openResponse: OpenStream = (client, options) =>
  client.responses.create({ model: 'm', input: 'i', stream: true }, options);

function row(name: string, body: readonly string[], expected: string, open = openChat): Fault {
  return { name, server: sends(...body), run: inWords(open), expected, requests: 1 };
}

function named(data: string): string {
  return `event: error\ndata: ${data}\n\n`;
}

const CREATED =
  'event: response.created\ndata: {"type":"response.created","sequence_number":0}\n\n';

const nameOrType: readonly Fault[] = [
  row(
    'C3: an event named `error` with an object of type error, in a stream of a response',
    [CREATED, named('{"type":"error","code":"server_error","message":"Overloaded.","param":null}')],
    '1, APIError: Overloaded.',
    openResponse,
  ),
  row(
    'C3: an event of type error without that name, in a stream of a response',
    [CREATED, 'data: {"type":"error","code":"server_error","message":"Overloaded."}\n\n'],
    '2, end',
    openResponse,
  ),
  row(
    'C3: an event named `error` in a stream of a chat',
    [CHUNK, named('{"type":"error","error":{"message":"Overloaded."}}')],
    '1, APIError: Overloaded.',
  ),
];

const marks: readonly Fault[] = [
  row('C4: `[DONE]` between white space', [CHUNK, 'data:  [DONE] \t\n\n', CHUNK], '1, end'),
  row(
    'C4: `[DONE]` with more behind it, and then an error',
    [CHUNK, 'data: [DONE]x\n\n', named('{"message":"Overloaded."}')],
    '1, APIResponseValidationError: The stream holds an event whose data (7 characters) is not JSON.',
  ),
  row(
    'C4: `[DONE]` and another line of data',
    [CHUNK, 'data: [DONE]\ndata: x\n\n', LAST, DONE],
    '1, APIResponseValidationError: The stream holds an event whose data (8 characters) is not JSON.',
  ),
  row(
    'C4: an array whose text begins like the mark',
    [CHUNK, 'data: ["DONE"]\n\n', DONE],
    '2, end',
  ),
];

const SHAPES: readonly (readonly [shape: string, data: string, message: string])[] = [
  ['text', 'Overloaded.', 'Overloaded.'],
  ['text in quotes', '"Overloaded."', 'Overloaded.'],
  ['null', 'null', 'The server reported an error: null'],
  ['a number', '503', 'The server reported an error: 503'],
  ['false', 'false', 'The server reported an error: false'],
  ['nothing', '', 'The server reported an error.'],
  ['an error in an error', '{"error":{"error":{"message":"Overloaded."}}}', 'Overloaded.'],
  [
    'an error without message',
    '{"error":{"code":"busy"}}',
    'The server reported an error: {"code":"busy"}',
  ],
  ['an error that is text', '{"error":"Overloaded."}', 'Overloaded.'],
  ['an error beside its message', '{"error":"busy","message":"Overloaded."}', 'Overloaded.'],
  [
    'an error that is true, with a message',
    '{"error":true,"message":"Overloaded."}',
    'Overloaded.',
  ],
  ['an array of errors', '[{"error":{"message":"Overloaded."}}]', 'Overloaded.'],
  ['an error that is an array', '{"error":["Overloaded.","Wait."]}', 'Overloaded.; Wait.'],
  ['details of a validation', '{"detail":[{"loc":["a"],"msg":"Missing."}]}', 'a: Missing.'],
  ['an error with a detail', '{"error":{"detail":"Overloaded."}}', 'Overloaded.'],
];

const shapes: readonly Fault[] = [
  ...SHAPES.map(([shape, data, message]) =>
    row(
      `C7: an event named \`error\` whose data is ${shape}`,
      [CHUNK, named(data)],
      `1, APIError: ${message}`,
    ),
  ),
  ...SHAPES.filter(([, data]) => /^\[?\{"error"/.test(data)).map(([shape, data, message]) =>
    row(
      `C7: an event without a name: ${shape}`,
      [CHUNK, `data: ${data}\n\n`],
      `1, APIError: ${message}`,
    ),
  ),
  row(
    'C7: an event named `error` that is the last, without its blank line',
    [CHUNK, 'event: error\ndata: Overloaded.'],
    '1, APIError: Overloaded.',
  ),
];

const choice = (index: number, finish: string | null): string =>
  `data: {"choices":[{"index":${index},"text":"a","delta":{},"finish_reason":${JSON.stringify(finish)}}]}\n\n`;
const USAGE = 'data: {"choices":[],"usage":{"total_tokens":1}}\n\n';
const FILTER = 'data: {"choices":[],"prompt_filter_results":[{"prompt_index":0}]}\n\n';

const twoChoices: OpenStream = (client, options) =>
  client.chat.completions.create({ model: 'm', messages: [], n: 2, stream: true }, options);
const twoPrompts: OpenStream = (client, options) =>
  client.completions.create({ model: 'm', prompt: ['a', 'b'], stream: true }, options);
const tokens: OpenStream = (client, options) =>
  client.completions.create({ model: 'm', prompt: [1, 2, 3], stream: true }, options);
const fourTexts: OpenStream = (client, options) =>
  client.completions.create({ model: 'm', prompt: ['a', 'b'], n: 2, stream: true }, options);

const CUT =
  'StreamTruncatedError: The stream ended before its terminal event; the answer is incomplete.';

const cut: readonly Fault[] = [
  row('C6: `n: 2`, the second choice never begins', [choice(0, 'stop')], `1, ${CUT}`, twoChoices),
  row('C6: `n: 2`, the first choice never begins', [choice(1, 'stop')], `1, ${CUT}`, twoChoices),
  row(
    'C6: `n: 2`, one choice ends twice, and usage follows',
    [choice(0, 'stop'), choice(0, 'stop'), USAGE],
    `3, ${CUT}`,
    twoChoices,
  ),
  row(
    'C6: `n: 2`, both choices end',
    [choice(1, 'stop'), choice(0, 'length'), USAGE],
    '3, end',
    twoChoices,
  ),
  row('C6: `n: 2`, and the mark after one choice', [choice(0, 'stop'), DONE], '1, end', twoChoices),
  row('C6: two prompts, one of them answered', [choice(0, 'stop')], `1, ${CUT}`, twoPrompts),
  row(
    'C6: two prompts, `n: 2`, three texts of four',
    [choice(0, 'stop'), choice(1, 'stop'), choice(2, 'stop')],
    `3, ${CUT}`,
    fourTexts,
  ),
  row('C6: one prompt of three tokens', [choice(0, 'stop')], '1, end', tokens),
  row('C6: an empty `finish_reason`', [choice(0, ''), choice(0, '')], `2, ${CUT}`),
  row('C6: a `finish_reason` of null', [choice(0, null)], `1, ${CUT}`),
  row('C6: only a chunk of usage', [USAGE], `1, ${CUT}`),
  row('C6: only a result of the prompt filter', [FILTER], `1, ${CUT}`),
  row('C6: a result of the prompt filter, then the answer', [FILTER, choice(0, 'stop')], '2, end'),
];

/** What a server reports inside a stream, and streams that end before everything requested has arrived. */
export const streamErrors: FaultGroup = {
  title: 'Errors inside streams, and early ends',
  faults: [...nameOrType, ...marks, ...shapes, ...cut],
};
