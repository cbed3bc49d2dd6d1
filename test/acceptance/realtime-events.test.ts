import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { OpenAI } from 'petrel';
import { OpenAIRealtimeWS as BetaWS } from 'petrel/beta/realtime/ws';
import { OpenAIRealtimeTranslationWS } from 'petrel/realtime/translations/ws';
import { ResponsesWS as BetaResponsesWS } from 'petrel/resources/beta/responses/ws';
import { ForksWS } from 'petrel/resources/live/forks/ws';
import { SidebandWS } from 'petrel/resources/live/sideband/ws';
import { LiveWS } from 'petrel/resources/live/ws';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../../packages/emulator/src/api.ts';
import { Random } from '../../packages/emulator/src/random.ts';
import { eventSchemas } from '../../packages/emulator/src/sockets/event-schemas.ts';
import { validationError } from '../../packages/emulator/test/schema-validator.ts';
import { clientOf, startSocketServer } from '../../packages/petrel/test/socket-server.ts';

const api = loadApi();

/** An event of each type of a union, made from its schema; what ends a session comes last. */
function eventsOf(union: string): JsonObject[] {
  const schemas = eventSchemas(api, union);
  const types = [...schemas.types].sort((one, other) => Number(ends(one)) - Number(ends(other)));
  return types.map((type) => {
    const schema = schemas.get(type) ?? false;
    const options = { random: new Random('event'), now: 1_764_000_000, preferNull: false };
    const event = api.sampler.sample(schema, { ...options, known: { type } });
    if (!isObject(event)) throw new Error(`no sample of ${type}`);
    // Nothing has been received, so that a truncation is at the beginning.
    return 'audio_end_ms' in event ? { ...event, audio_end_ms: 0 } : event;
  });
}

function ends(type: string): boolean {
  return type === 'session.close' || type === 'session.closed';
}

function expectValid(union: string, event: Json): void {
  if (!isObject(event)) throw new Error('not an event');
  const schema = eventSchemas(api, union).get(String(event.type));
  expect(schema).toBeDefined();
  expect(validationError(schema ?? false, event)).toBeUndefined();
}

/** The method of a type: `input_audio_buffer.append` is `inputAudioBuffer.append`. */
function senderOf(connection: object, type: string): (fields: object) => Promise<void> {
  let found: unknown = connection;
  for (const part of type.split('.')) {
    const name = part.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    found = Reflect.get(Object(found), name);
  }
  if (typeof found !== 'function') throw new Error(`no method for ${type}`);
  const sender = found;
  return async (fields) => void (await Reflect.apply(sender, undefined, [fields]));
}

test('every event of the client has a method, and arrives as it is described', async () => {
  const server = await startSocketServer();
  await using connection = await clientOf(server).realtime.connect({ model: 'm' });
  const peer = await server.connection();
  const events = eventsOf('RealtimeClientEvent');
  expect(events.length).toBeGreaterThan(10);
  for (const event of events) {
    const { type, ...fields } = event;
    await senderOf(connection, String(type))(fields);
    const received = (await peer.next()) as Json;
    expect(received).toEqual(event);
    expectValid('RealtimeClientEvent', received);
  }
});

test('every event of the server is read, and reaches the listeners of its type', async () => {
  const server = await startSocketServer();
  await using connection = await clientOf(server).realtime.connect({ model: 'm' });
  const peer = await server.connection();
  const events = eventsOf('RealtimeServerEvent');
  expect(events.length).toBeGreaterThan(40);
  const heard: string[] = [];
  for (const { type } of events) {
    connection.on(type as 'session.created', () => heard.push(String(type)));
  }
  for (const event of events) {
    peer.send(event);
    const received: Json = JSON.parse(JSON.stringify(await connection.recv()));
    expect(received).toEqual(event);
    expectValid('RealtimeServerEvent', received);
  }
  expect(heard).toEqual(events.map(({ type }) => type));
});

/** A class whose sessions carry the events of two unions. */
interface SessionClass {
  name: string;
  sent: string;
  read: string;
  /** How many types there are at least. */
  least: [sent: number, read: number];
  open: (client: OpenAI) => EventSession | Promise<EventSession>;
}

interface EventSession {
  send(event: { type: string }): void;
  on(event: string, listener: (...values: never[]) => void): unknown;
  close(): void;
}

const live = { session_id: 'live_1' };

const CLASSES: readonly SessionClass[] = [
  {
    name: 'OpenAIRealtimeWS of the beta',
    sent: 'RealtimeRealtimeClientEvent',
    read: 'RealtimeRealtimeServerEvent',
    least: [10, 30],
    open: (client) => new BetaWS({ model: 'm' }, client),
  },
  {
    name: 'OpenAIRealtimeTranslationWS',
    sent: 'RealtimeTranslationClientEvent',
    read: 'RealtimeTranslationServerEvent',
    least: [3, 7],
    open: (client) => OpenAIRealtimeTranslationWS.create(client, { model: 'm' }),
  },
  {
    name: 'ResponsesWS',
    sent: 'ResponsesClientEvent',
    read: 'ResponsesServerEvent',
    least: [1, 50],
    open: (client) => new ResponsesWS(client),
  },
  {
    name: 'ResponsesWS of the beta',
    sent: 'BetaResponsesClientEvent',
    read: 'BetaResponsesServerEvent',
    least: [2, 50],
    open: (client) => new BetaResponsesWS(client),
  },
  {
    name: 'LiveWS',
    sent: 'ClientEvent',
    read: 'ServerEvent',
    least: [5, 10],
    open: (client) => new LiveWS(client),
  },
  {
    name: 'SidebandWS',
    sent: 'ConnectClientEvent',
    read: 'ConnectServerEvent',
    least: [5, 10],
    open: (client) => new SidebandWS(client, live),
  },
  {
    name: 'ForksWS',
    sent: 'ForkClientEvent',
    read: 'ForkServerEvent',
    least: [1, 5],
    open: (client) => new ForksWS(client, live),
  },
];

/** What a session receives of a type; that of errors is the event of an error. */
function nextOf(session: EventSession, type: string): Promise<Json> {
  return new Promise((resolve) => {
    session.on(type, (value: Json | { error: Json }) => {
      resolve(JSON.parse(JSON.stringify(value)));
    });
  });
}

describe.each(CLASSES)('$name', ({ sent, read, least, open }) => {
  test('sends every event of the client as it is described', async () => {
    const server = await startSocketServer();
    const session = await open(clientOf(server));
    const peer = await server.connection();
    const events = eventsOf(sent);
    expect(events.length).toBeGreaterThanOrEqual(least[0]);
    for (const event of events) {
      session.send({ ...event, type: String(event.type) });
      const received = (await peer.next()) as Json;
      const { stream: _, background: __, ...rest } = event;
      expect(received).toEqual(event.type === 'response.create' ? rest : event);
      expectValid(sent, received);
    }
    session.close();
  });

  test('reads every event of the server, and calls the listeners of its type', async () => {
    const server = await startSocketServer();
    const session = await open(clientOf(server));
    const peer = await server.connection();
    const events = eventsOf(read);
    expect(events.length).toBeGreaterThanOrEqual(least[1]);
    for (const event of events) {
      expectValid(read, event);
      const whole = nextOf(session, 'event');
      const one = nextOf(session, String(event.type));
      peer.send(event);
      expect(await whole).toEqual(event);
      if (event.type === 'error') await one;
      else expect(await one).toEqual(event);
    }
    session.close();
  });
});
