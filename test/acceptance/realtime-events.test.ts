import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { expect, test } from 'vitest';
import { loadApi } from '../../packages/emulator/src/api.ts';
import { Random } from '../../packages/emulator/src/random.ts';
import { eventSchemas } from '../../packages/emulator/src/sockets/event-schemas.ts';
import { validationError } from '../../packages/emulator/test/schema-validator.ts';
import { clientOf, startSocketServer } from '../../packages/petrel/test/socket-server.ts';

const api = loadApi();

/** An event of each type of a union, made from its schema. */
function eventsOf(union: string): JsonObject[] {
  const schemas = eventSchemas(api, union);
  return schemas.types.map((type) => {
    const schema = schemas.get(type) ?? false;
    const options = { random: new Random('event'), now: 1_764_000_000, preferNull: false };
    const event = api.sampler.sample(schema, { ...options, known: { type } });
    if (!isObject(event)) throw new Error(`no sample of ${type}`);
    // Nothing has been received, so that a truncation is at the beginning.
    return 'audio_end_ms' in event ? { ...event, audio_end_ms: 0 } : event;
  });
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

test.each([
  ['RealtimeTranslationClientEvent', 'RealtimeTranslationServerEvent'],
  ['ResponsesClientEvent', 'ResponsesServerEvent'],
])('`sendRaw` sends every %s, and `recv` reads every %s', async (sent, read) => {
  const server = await startSocketServer();
  await using connection = await clientOf(server).realtime.connect({ model: 'm' });
  const peer = await server.connection();
  for (const event of eventsOf(sent)) {
    await connection.sendRaw(JSON.stringify(event));
    expect(await peer.next()).toEqual(event);
    expectValid(sent, event);
  }
  for (const event of eventsOf(read)) {
    peer.send(event);
    expect(await connection.recv()).toEqual(event);
    expectValid(read, event);
  }
});
