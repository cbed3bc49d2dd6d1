import type OpenAI from 'petrel';
import type { ChatCompletionCreateParamsStreaming } from 'petrel/resources/chat/completions';
import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import type { PreparedAnswer } from '../prepared-answers.ts';

const EVENTS = { 'content-type': 'text/event-stream; charset=utf-8' };

const answer = (...body: string[]): PreparedAnswer => ({ headers: EVENTS, body });
const data = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
const event = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`;

const chunk = (content: string, finish: string | null = null): object => ({
  id: 'c',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});

const HELLO = data(chunk('Hel')) + data(chunk('lo', 'stop'));

/** Chat streams, by what is odd about them. */
const CHAT: Readonly<Record<string, PreparedAnswer>> = {
  'events and their end': answer(HELLO, 'data: [DONE]\n\n'),
  'one byte at a time': answer(...data(chunk('é€😀', 'stop')), 'data: [DONE]\n\n'),
  'lines that end with CRLF': answer(HELLO.replaceAll('\n', '\r\n'), 'data: [DONE]\r\n\r\n'),
  'lines that end with CR': answer(HELLO.replaceAll('\n', '\r'), 'data: [DONE]\r\r'),
  comments: answer(': ping\n\n', HELLO, ': ping\n\n', 'data: [DONE]\n\n'),
  'ids and retries': answer('id: 1\nretry: 10\n', HELLO, 'data: [DONE]\n\n'),
  'data of several lines': answer('data: {"id":"c",\ndata: "choices":[]}\n\n', 'data: [DONE]\n\n'),
  'no space after the colon': answer(HELLO.replaceAll('data: ', 'data:'), 'data:[DONE]\n\n'),
  'a byte order mark': answer(`\uFEFF${HELLO}`, 'data: [DONE]\n\n'),
  'a line separator in a string': answer(data(chunk('a\u2028b', 'stop')), 'data: [DONE]\n\n'),
  'events after the end': answer(HELLO, 'data: [DONE]\n\n', data(chunk('late'))),
  'no end, but a finish reason': answer(HELLO),
  'an end without an empty line': answer(HELLO, 'data: [DONE]'),
  'nothing but the end': answer('data: [DONE]\n\n'),
  'an event without data': answer('event: ping\n\n', HELLO, 'data: [DONE]\n\n'),
  'unknown fields of an event': answer('colour: red\n', HELLO, 'data: [DONE]\n\n'),
  'an error in an event': answer(
    data(chunk('a')),
    data({ error: { message: 'Overloaded.', type: 'server_error', code: 'overloaded' } }),
  ),
  'an event named error': answer(
    data(chunk('a')),
    'event: error\ndata: {"error":{"message":"Overloaded.","code":"c"}}\n\n',
  ),
  'an event that is no JSON': answer(data(chunk('a')), 'data: {"id":\n\n'),
  'an end in the middle': answer(data(chunk('a'))),
  'a cut connection': { ...answer(data(chunk('a'))), cut: true },
  'no events at all': answer(''),
};

const responseEvents = [
  event({ type: 'response.created' }),
  event({ type: 'response.output_text.delta' }),
  event({ type: 'response.completed' }),
];

interface StreamWalk {
  name: string;
  answer: PreparedAnswer;
  open: (client: OpenAI) => PromiseLike<AsyncIterable<unknown>>;
}

const file = (): File => new File(['x'], 'a.png');

const others: StreamWalk[] = [
  {
    name: 'a response',
    answer: answer(...responseEvents),
    open: (client) => client.responses.create({ model: 'm', input: 'i', stream: true }),
  },
  {
    name: 'a response, and an end mark',
    answer: answer(...responseEvents, 'data: [DONE]\n\n'),
    open: (client) => client.responses.create({ model: 'm', input: 'i', stream: true }),
  },
  {
    name: 'a response that fails',
    answer: answer(event({ type: 'response.created' }), event({ type: 'response.failed' })),
    open: (client) => client.responses.create({ model: 'm', input: 'i', stream: true }),
  },
  {
    name: 'a response with an event of type error',
    answer: answer(
      event({ type: 'response.created' }),
      data({ type: 'error', code: 'c', message: 'Overloaded.', param: null }),
    ),
    open: (client) => client.responses.create({ model: 'm', input: 'i', stream: true }),
  },
  {
    name: 'a response that is retrieved',
    answer: answer(...responseEvents),
    open: (client) => client.responses.retrieve('resp_1', { stream: true }),
  },
  {
    name: 'a completion',
    answer: answer(
      data({ id: 'c', choices: [{ text: 'a', finish_reason: 'stop' }] }),
      'data: [DONE]\n\n',
    ),
    open: (client) => client.completions.create({ model: 'm', prompt: 'p', stream: true }),
  },
  {
    name: 'an image',
    answer: answer(
      event({ type: 'image_generation.partial_image' }),
      event({ type: 'image_generation.completed' }),
    ),
    open: (client) => client.images.generate({ prompt: 'p', stream: true }),
  },
  {
    name: 'an edited image',
    answer: answer(event({ type: 'image_edit.completed' })),
    open: (client) => client.images.edit({ prompt: 'p', image: file(), stream: true }),
  },
  {
    name: 'a transcription',
    answer: answer(
      event({ type: 'transcript.text.delta' }),
      event({ type: 'transcript.text.done' }),
    ),
    open: (client) =>
      client.audio.transcriptions.create({ model: 'm', file: file(), stream: true }),
  },
  {
    name: 'a run of an assistant',
    answer: answer(
      'event: thread.run.created\ndata: {"id":"run_1"}\n\n',
      'event: thread.message.delta\ndata: {"id":"msg_1"}\n\n',
      'event: thread.run.completed\ndata: {"id":"run_1"}\n\n',
      'event: done\ndata: [DONE]\n\n',
    ),
    open: (client) => client.beta.threads.runs.create('t', { assistant_id: 'a', stream: true }),
  },
  {
    name: 'an error of an assistant',
    answer: answer(
      'event: thread.run.created\ndata: {"id":"run_1"}\n\n',
      'event: error\ndata: {"message":"Failed.","code":"server_error"}\n\n',
    ),
    open: (client) => client.beta.threads.createAndRun({ assistant_id: 'a', stream: true }),
  },
];

/** Streams of every kind, whole and broken. */
export function streamCases(): AnswerGroup {
  const chat = Object.entries(CHAT).map(([name, given]) =>
    walk({ name, answer: given, open: openChat }),
  );
  return { group: 'streams', cases: [...chat, ...others.map(walk), ...uses] };
}

function openChat(client: OpenAI): PromiseLike<AsyncIterable<unknown>> {
  return client.chat.completions.create({ model: 'm', messages: [], stream: true });
}

/** The events before an error are compared too. */
function walk({ name, answer: given, open }: StreamWalk): AnswerCase {
  return {
    name,
    answers: [given],
    run: async (client) => {
      const events: unknown[] = [];
      try {
        for await (const found of await open(client)) events.push(found);
      } catch (error) {
        if (error instanceof Error && events.length > 0) error.message += ` after ${events.length}`;
        throw error;
      }
      return events;
    },
  };
}

const chat: ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };
const whole = [CHAT['events and their end'] ?? {}];

const uses: AnswerCase[] = [
  {
    name: 'tee',
    answers: whole,
    run: async (client) => {
      const [left, right] = (await client.chat.completions.create(chat)).tee();
      return [await all(left), await all(right)];
    },
  },
  {
    name: 'toReadableStream',
    answers: whole,
    run: async (client) => {
      const stream = await client.chat.completions.create(chat);
      return new Response(stream.toReadableStream()).text();
    },
  },
  {
    name: 'toReadableStream and back',
    answers: whole,
    run: async (client, { Stream }) => {
      const stream = await client.chat.completions.create(chat);
      return all(Stream.fromReadableStream(stream.toReadableStream(), new AbortController()));
    },
  },
  {
    name: 'fromSSEResponse',
    answers: [],
    run: async (_client, { Stream }) => {
      const response = new Response(`${HELLO}data: [DONE]\n\n`);
      return all(Stream.fromSSEResponse(response, new AbortController()));
    },
  },
  {
    name: 'leaving in the middle',
    answers: whole,
    run: async (client) => {
      const stream = await client.chat.completions.create(chat);
      for await (const found of stream) return [found, stream.controller.signal.aborted];
      return 'nothing';
    },
  },
  {
    name: 'aborting in the middle',
    answers: whole,
    run: async (client) => {
      const stream = await client.chat.completions.create(chat);
      const events: unknown[] = [];
      for await (const found of stream) {
        events.push(found);
        stream.controller.abort();
      }
      return events;
    },
  },
  {
    name: 'reading twice',
    answers: whole,
    run: async (client) => {
      const stream = await client.chat.completions.create(chat);
      await all(stream);
      return all(stream);
    },
  },
  {
    name: 'the request id of a stream',
    answers: whole,
    run: async (client) => (await client.chat.completions.create(chat))._request_id,
  },
];

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const found of stream) events.push(found);
  return events;
}
