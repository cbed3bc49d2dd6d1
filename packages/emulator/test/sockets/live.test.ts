import type { JsonObject } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../../src/api.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { soundOf } from './sound-of.ts';
import { openSocketTest, seenTypes, type SocketClient, type Unions } from './socket-client.ts';

const LIVE: Unions = ['ClientEvent', 'ServerEvent'];
const FORK: Unions = ['ForkClientEvent', 'ForkServerEvent'];
const SIDEBAND: Unions = ['ConnectClientEvent', 'ConnectServerEvent'];

const session = { model: 'gpt-live-1' };

/** Speech, then silence. */
function speak(client: SocketClient): void {
  for (const level of [8000, 0]) {
    client.send('session.input_audio.append', { audio: soundOf(600, level) });
  }
}

describe('a live session', () => {
  test('is started by the client', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    client.send('session.close', { event_id: 'early' });
    expect(await client.next('error')).toMatchObject({
      client_event_id: 'early',
      error: { code: 'session_not_started' },
    });
    client.send('session.start', { session, event_id: 'begin' });
    expect(await client.next('session.started')).toMatchObject({
      client_event_id: 'begin',
      session: { ...session, status: 'active' },
    });
    client.send('session.start', { session });
    expect(await client.error()).toMatchObject({ code: 'session_already_started' });
  });

  test('hears, answers, and is closed', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    client.send('session.start', { session });
    speak(client);
    expect(await client.next('session.input_transcript.delta')).toMatchObject({ start_ms: 0 });
    await client.next('session.output_transcript.delta');
    await client.next('session.output_audio.delta');
    client.send('session.close');
    expect(await client.next('session.usage.updated')).toMatchObject({ usage: { seconds: 1.2 } });
    expect(await client.next('session.closed')).toMatchObject({ reason: 'close_requested' });
    expect((await client.closed).code).toBe(1000);
  });

  test('hears nothing while it is muted', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    client.send('session.start', { session });
    client.send('session.input_audio.mute', { event_id: 'mute' });
    expect(await client.next('session.input_audio.muted')).toMatchObject({
      client_event_id: 'mute',
    });
    speak(client);
    client.send('session.input_audio.unmute');
    await client.next('session.input_audio.unmuted');
    expect(client.events.map(({ type }) => type)).not.toContain('session.input_transcript.delta');
  });

  test('takes context, and plays sound of the client', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    client.send('session.start', { session });
    for (const kind of ['instructions', 'thinking', 'commentary']) {
      client.send(`session.${kind}.append`, { content: 'Say hi', delegation_id: null });
      await client.next(`session.${kind}.appended`);
    }
    const audio = soundOf(200, 8000);
    client.send('session.output_audio.fixture.play', { audio });
    await client.next('session.output_audio.fixture.playing');
    expect(await client.next('session.output_audio.delta')).toMatchObject({ delta: audio });
    await client.next('session.output_audio.fixture.played');
  });

  test('delegates to a response', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    const delegation = { type: 'responses', responses: { model: 'gpt-5.1' } };
    client.send('session.start', { session });
    client.send('session.update', { session: { delegation } });
    await client.next('session.updated');
    speak(client);
    const created = await client.next('session.delegation.created');
    expect(created.delegation).toMatchObject({ target: 'responses' });
    const { id } = created.delegation as JsonObject;
    expect(await client.next('response.event')).toMatchObject({ delegation_id: id });
    await client.next('session.output_transcript.delta');
    const item = { type: 'message', role: 'user', content: 'Say hello' };
    client.send('response.item.create', { item });
    await client.next('info');
    client.send('response.create', { event_id: 'ask' });
    expect(await client.next('response.event')).toMatchObject({ client_event_id: 'ask' });
  });

  test('decides', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', LIVE);
    const questions = [
      { type: 'predicate', name: 'done', instructions: 'Is it done?' },
      {
        type: 'choice',
        name: 'where',
        instructions: 'Where?',
        choices: [{ value: 'here' }, { value: 'there' }],
      },
      {
        type: 'score',
        name: 'mood',
        instructions: 'How is it?',
        levels: [{ label: 'bad' }, { label: 'good' }],
      },
    ];
    const trigger = {
      type: 'decisions',
      event_type: 'session.input_transcript.delta',
      decisions: { questions },
    };
    client.send('session.start', { session: { ...session, triggers: [trigger] } });
    const item = { role: 'user', content: 'Hello' };
    client.send('decision.item.create', { item });
    const created = await client.next('decision.item.created');
    const { id } = created.item as JsonObject;
    client.send('decision.create', { event_id: 'decide' });
    await client.next('decision.event');
    client.send('decision.item.delete', { item_id: id });
    await client.next('decision.item.deleted');
    client.send('decision.item.delete', { item_id: id });
    expect(await client.error()).toMatchObject({ code: 'item_not_found' });
    speak(client);
    const { event } = await client.next('decision.event');
    const { answers } = (event as { decision: { answers: JsonObject[] } }).decision;
    expect(answers.map(({ name }) => name)).toEqual(['done', 'where', 'mood']);
  });

  test('ends after 60 minutes', async () => {
    let now = 1_764_000_000_000;
    await using sockets = await openSocketTest({ now: () => now });
    const client = await sockets.connect('/live/sessions', LIVE);
    client.send('session.start', { session });
    await client.next('session.started');
    now += 60 * 60 * 1000;
    expect(await client.next('session.closed')).toMatchObject({ reason: 'expired' });
    expect((await client.closed).code).toBe(1001);
  });

  test('is controlled from beside, and forked', async () => {
    await using sockets = await openSocketTest();
    const beside = await sockets.connect('/live/sessions/live_1/attach', SIDEBAND);
    expect((await beside.next('session.started')).session).toMatchObject({ id: 'live_1' });
    beside.send('transport.dtmf.send', { event: '5' });
    expect(await beside.next('transport.dtmf.sent')).toMatchObject({ event: '5' });
    const fork = await sockets.connect('/live/sessions/live_1/fork', FORK);
    fork.send('session.start', { session: { store: false } });
    await fork.next('session.started');
    expect(sockets.emulator.sockets.map(({ operation }) => operation)).toEqual([
      'live.sideband.connect',
      'live.forks.connect',
    ]);
  });
});

test('every event of the API is sent and received by the tests above, or sent by this one', async () => {
  await using sockets = await openSocketTest();
  const api = loadApi();
  const paths = { '': LIVE, '/live_1/attach': SIDEBAND, '/live_1/fork': FORK };
  for (const [path, unions] of Object.entries(paths)) {
    const client = await sockets.connect(`/live/sessions${path}`, unions);
    for (const type of eventSchemas(api, unions[1]).types) {
      sockets.emulator.sockets.at(-1)?.send(type);
      await expect.poll(() => client.events.at(-1)?.type).toBe(type);
    }
  }
  const seen = new Set(
    [LIVE, FORK, SIDEBAND].flatMap(([union]) => [...(seenTypes.get(union) ?? [])]),
  );
  const known = [LIVE, FORK, SIDEBAND].flatMap(([union]) => eventSchemas(api, union).types);
  expect(known.filter((type) => !seen.has(type))).toEqual([]);
});
