import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { clientOf, startSocketServer } from '../../test/socket-server.ts';
import { OpenAIError } from '../core/errors/index.ts';
import type { RealtimeConnection } from './realtime-connection.ts';
import type { SocketConnectOptions } from './socket/socket-options.ts';

const RECONNECT = { initialDelay: 1 };

/** Types of events that the session follows. */
const TYPES = [
  'session.created',
  'session.updated',
  'transcription_session.updated',
  'response.created',
  'response.done',
  'response.output_item.done',
  'response.output_audio.delta',
  'input_audio_buffer.committed',
  'conversation.item.added',
  'conversation.item.created',
  'conversation.item.done',
  'conversation.item.deleted',
  'conversation.item.truncated',
  'conversation.item.input_audio_transcription.completed',
  'error',
];

/** What a member holds that should hold something else. */
const WRONG = fc.oneof(
  fc.constantFrom(null, 0, -1, 1e308, '', 'x', true, [], {}),
  fc.constantFrom([null], [[]], ['x'], { toString: 1 }, { content: null }, { content: [null, 5] }),
  fc.constantFrom(
    { id: null },
    { id: { toString: 1 } },
    { type: 'message', id: 'a', content: 'x' },
  ),
  fc.constantFrom({ type: 'function_call', call_id: [] }, { audio: null }, { audio: { input: 5 } }),
  fc.constantFrom({ audio: { output: { format: { type: { toString: 1 } } } } }),
  fc.constantFrom({ id: 'a', type: 'message', role: 'assistant', content: [null, { text: 1 }] }),
);

const EVENT = fc.record(
  {
    type: fc.constantFrom(...TYPES),
    item: WRONG,
    item_id: WRONG,
    previous_item_id: WRONG,
    content_index: WRONG,
    transcript: WRONG,
    delta: WRONG,
    response: WRONG,
    session: WRONG,
    error: WRONG,
  },
  { requiredKeys: ['type'] },
);

async function connect(options: SocketConnectOptions = {}): Promise<{
  connection: RealtimeConnection;
  server: Awaited<ReturnType<typeof startSocketServer>>;
}> {
  const server = await startSocketServer();
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, options);
  onTestFinished(() => void connection.close());
  return { connection, server };
}

test('an event without its item is an event, and the session goes on', async () => {
  const { connection, server } = await connect({ reconnect: RECONNECT });
  const peer = await server.connection();
  peer.socket.send('{"type":"conversation.item.added","item":null}');
  peer.send({ type: 'after' });
  expect(await connection.recv()).toEqual({ type: 'conversation.item.added', item: null });
  expect(await connection.recv()).toEqual({ type: 'after' });
});

test('events of any shape are delivered as they came, and the session is restored after them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(EVENT, { minLength: 1, maxLength: 30 }), async (events) => {
      const { connection, server } = await connect({ reconnect: RECONNECT });
      connection.on('error', () => {});
      const peer = await server.connection();
      for (const event of events) peer.send(event);
      for (const event of events) {
        expect(await connection.recv()).toEqual(JSON.parse(JSON.stringify(event)));
      }
      const reconnected = new Promise<void>((resolve) => connection.on('reconnected', resolve));
      peer.socket.terminate();
      await reconnected;
      expect(connection.state).toBe('open');
      await connection.close();
    }),
    { numRuns: 60 },
  );
});

const values: Record<string, [value: unknown, message: RegExp]> = {
  'an array': [[], /^The event cannot be written as JSON: it is an array, not an object\.$/],
  null: [null, /^The event cannot be written as JSON: it is null, not an object\.$/],
  undefined: [undefined, /^The event cannot be written as JSON: it is undefined/],
  'a function': [() => {}, /^The event cannot be written as JSON: it is function/],
  'a symbol': [Symbol('x'), /^The event cannot be written as JSON: it is symbol/],
  'a text': ['{}', /^The event cannot be written as JSON: it is string/],
  'a number that JSON lacks': [
    { type: 'x', at: NaN },
    /^`at` cannot be written as JSON: it is NaN/,
  ],
  'a `toJSON` that throws': [
    {
      type: 'x',
      toJSON() {
        throw new TypeError('mine');
      },
    },
    /^The event cannot be written as JSON; see the cause\.$/,
  ],
  'a getter that throws': [
    {
      get type() {
        throw new TypeError('mine');
      },
    },
    /^The event cannot be written as JSON; see the cause\.$/,
  ],
};

test.each(Object.entries(values))(
  'sending %s is an error with the reason',
  async (_, [value, message]) => {
    const { connection, server } = await connect({ reconnect: RECONNECT });
    const send = (): unknown => Reflect.apply(connection.send, connection, [value]);
    expect(send).toThrow(OpenAIError);
    expect(send).toThrow(message);
    connection.response.create();
    expect(await (await server.connection()).next()).toEqual({ type: 'response.create' });
  },
);

test('events without their members are sent, and refused by the server only', async () => {
  const { connection, server } = await connect({ reconnect: RECONNECT });
  const peer = await server.connection();
  for (const type of ['session.update', 'conversation.item.create', 'conversation.item.truncate']) {
    for (const members of [{}, { session: null, item: null }, { session: 5, item: [] }]) {
      Reflect.apply(connection.send, connection, [{ type, ...members }]);
      expect(await peer.next()).toEqual({ type, ...members });
    }
  }
});
