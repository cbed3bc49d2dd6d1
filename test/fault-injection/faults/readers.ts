import type { Stream } from 'petrel';
import { chat, CHUNK, openStream, sends, WHOLE } from '../event-streams.ts';
import type { Fault, FaultGroup, TestContext } from '../fault.ts';
import type { Script } from '../fault-server.ts';
import { outcomeOf, readStream } from '../outcome.ts';

const leaving: readonly Fault[] = [
  {
    name: 'a reader that leaves the loop',
    server: (connection) => {
      openStream(connection).send(CHUNK);
      connection.repeat('8\r\n: ping\n\n\r\n', 20);
    },
    run: async ({ client, signal }) => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      for await (const _ of stream) break;
      return 'left';
    },
    expected: 'left',
    requests: 1,
  },
  {
    name: 'a reader that aborts the controller of the stream',
    server: (connection) => openStream(connection).send(CHUNK),
    run: async ({ client, signal }) => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      setTimeout(() => stream.controller.abort(), 40);
      return readStream(stream);
    },
    expected: '1 event, end',
    requests: 1,
    takes: [40, 40],
  },
  {
    name: 'a reader that disposes of a stream it never read',
    server: (connection) => openStream(connection).send(CHUNK),
    run: async ({ client, signal }) => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      await stream[Symbol.asyncDispose]();
      return 'disposed';
    },
    expected: 'disposed',
    requests: 1,
  },
  {
    name: 'one branch of a tee that is left, the other read',
    server: sends(WHOLE),
    run: async ({ client, signal }) => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      const [one, other] = stream.tee();
      for await (const _ of one) break;
      return readStream(other);
    },
    expected: '3 events, end',
    requests: 1,
  },
];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends an event every so often, and then ends the stream. */
function every(gap: number, events: number): Script {
  return async (connection) => {
    const stream = openStream(connection);
    for (let i = 0; i < events; i += 1) {
      stream.send(CHUNK);
      await pause(gap);
    }
    stream.send(WHOLE);
    stream.end();
  };
}

const slow: readonly Fault[] = [
  {
    name: 'a stream that lasts longer than an attempt may take',
    server: every(40, 6),
    client: { timeout: 150 },
    run: chat,
    expected: '9 events, end',
    requests: 1,
    takes: [240, 320],
  },
  {
    name: 'a reader that is slower than the limit on gaps',
    server: every(20, 3),
    client: { timeout: 80 },
    run: async ({ client, signal }) => {
      let events = 0;
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
      for await (const _ of stream) {
        events += 1;
        await pause(100);
      }
      return events;
    },
    expected: '6',
    requests: 1,
  },
];

async function unread({ client, signal }: TestContext): Promise<Stream<unknown>> {
  return client.get<Stream<unknown>>('/s', { stream: true, signal });
}

const unwanted: readonly Fault[] = [
  {
    name: 'a web stream of events that is cancelled',
    server: (connection) => openStream(connection).send(CHUNK),
    run: async (context) => {
      const reader = (await unread(context)).toReadableStream().getReader();
      await reader.read();
      await reader.cancel();
      return 'cancelled';
    },
    expected: 'cancelled',
    requests: 1,
  },
  {
    name: 'a web response whose body is cancelled',
    server: (connection) => {
      connection.head(200, 'content-type: application/json', 'content-length: 100');
      connection.write('{');
    },
    run: async ({ client, signal }) => {
      const response = await client.get('/a', { signal }).asResponse();
      await response.body?.cancel();
      return 'cancelled';
    },
    expected: 'cancelled',
    requests: 1,
  },
  {
    name: 'a download that is disposed of unread',
    server: (connection) => {
      connection.head(200, 'content-type: audio/mpeg', 'content-length: 100');
      connection.write('abc');
    },
    run: async ({ client, signal }) => {
      const file = await client.files.content('file-1', { signal });
      await file[Symbol.asyncDispose]();
      return 'disposed';
    },
    expected: 'disposed',
    requests: 1,
  },
  {
    name: 'fifty calls that share one signal, aborted',
    server: () => {},
    run: async ({ client, controller, signal }) => {
      setTimeout(() => controller.abort(), 100);
      const calls = Array.from({ length: 50 }, () =>
        outcomeOf(async () => client.get('/a', { signal })),
      );
      return [...new Set(await Promise.all(calls))];
    },
    expected: '["APIUserAbortError (user_abort)"]',
    requests: 50,
    alone: true,
  },
];

/** Consumers who are slow, or leave before the end. */
export const readers: FaultGroup = {
  title: 'Readers',
  faults: [...slow, ...leaving, ...unwanted],
};
