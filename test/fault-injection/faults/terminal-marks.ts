import type { OpenAI, Stream } from 'petrel';
import type { Fault, FaultGroup } from '../fault.ts';
import { readStream } from '../outcome.ts';

/** A streaming operation: how it is called, what comes first, and what ends it. */
interface StreamingOperation {
  name: string;
  call: (client: OpenAI, options: { signal: AbortSignal }) => PromiseLike<Stream<unknown>>;
  first: string;
  last: string;
}

const model = 'm';
const stream = true;
const thread = { event: 'thread.run.completed', data: '{"id":"run_1"}' };

function event(value: object): string {
  const name = 'type' in value ? `event: ${String(value.type)}\n` : '';
  return `${name}data: ${JSON.stringify(value)}\n\n`;
}

function unnamed(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function picture(): File {
  return new File([Uint8Array.of(1)], 'a.png', { type: 'image/png' });
}

const OPERATIONS: readonly StreamingOperation[] = [
  {
    name: 'chat.completions.create',
    call: (client, options) =>
      client.chat.completions.create({ model, stream, messages: [] }, options),
    first: event({ choices: [{ index: 0, delta: { content: 'a' } }] }),
    last: event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }),
  },
  {
    name: 'chat.completions.create with two choices, one of them cut',
    call: (client, options) =>
      client.chat.completions.create({ model, stream, n: 2, messages: [] }, options),
    first: event({
      choices: [
        { index: 0, delta: {}, finish_reason: 'stop' },
        { index: 1, delta: { content: 'a' } },
      ],
    }),
    last: event({ choices: [{ index: 1, delta: {}, finish_reason: 'stop' }] }),
  },
  {
    name: 'completions.create',
    call: (client, options) => client.completions.create({ model, stream, prompt: 'a' }, options),
    first: event({ choices: [{ index: 0, text: 'a', finish_reason: null }] }),
    last: event({ choices: [{ index: 0, text: '', finish_reason: 'length' }] }),
  },
  {
    name: 'responses.create',
    call: (client, options) => client.responses.create({ model, stream, input: 'a' }, options),
    first: event({ type: 'response.output_text.done', sequence_number: 1, text: 'a' }),
    last: event({ type: 'response.completed', sequence_number: 2, response: { output: [] } }),
  },
  {
    name: 'responses.create that ends in an error',
    call: (client, options) => client.responses.create({ model, stream, input: 'a' }, options),
    first: event({ type: 'response.created', sequence_number: 0, response: { output: [] } }),
    last: unnamed({ type: 'error', sequence_number: 1, code: 'c', message: 'm', param: null }),
  },
  {
    name: 'beta.threads.runs.create',
    call: (client, options) =>
      client.beta.threads.runs.create('thread_1', { assistant_id: 'a', stream }, options),
    first: 'event: thread.message.completed\ndata: {"id":"msg_1"}\n\n',
    last: `event: ${thread.event}\ndata: ${thread.data}\n\n`,
  },
  {
    name: 'audio.transcriptions.create',
    call: (client, options) =>
      client.audio.transcriptions.create({ model, stream, file: picture() }, options),
    first: event({ type: 'transcript.text.delta', delta: 'a' }),
    last: event({ type: 'transcript.text.done', text: 'a' }),
  },
  {
    name: 'images.generate',
    call: (client, options) => client.images.generate({ stream, prompt: 'a' }, options),
    first: event({ type: 'image_generation.partial_image', b64_json: 'a' }),
    last: event({ type: 'image_generation.completed', b64_json: 'a' }),
  },
  {
    name: 'images.edit',
    call: (client, options) =>
      client.images.edit({ stream, prompt: 'a', image: picture() }, options),
    first: event({ type: 'image_edit.partial_image', b64_json: 'a' }),
    last: event({ type: 'image_edit.completed', b64_json: 'a' }),
  },
];

function sends(text: string): Fault['server'] {
  return async (connection, request) => {
    await request.body;
    connection.answer(200, text, 'content-type: text/event-stream');
  };
}

/** Every streaming operation, cut before its terminal mark and ended by it. */
export const terminalMarks: FaultGroup = {
  title: 'The terminal mark of each streaming operation',
  faults: OPERATIONS.flatMap(({ name, call, first, last }): Fault[] => {
    const run: Fault['run'] = async ({ client, signal }) =>
      readStream(await call(client, { signal }));
    return [
      {
        name: `${name}, cut`,
        server: sends(first),
        run,
        expected: '1 event, StreamTruncatedError (stream_truncated)',
        requests: 1,
      },
      {
        name: `${name}, whole`,
        server: sends(first + last),
        run,
        expected: '2 events, end',
        requests: 1,
      },
    ];
  }),
};
