import { expect, onTestFinished, test } from 'vitest';
import { clientOf, startSocketServer } from '../../test/socket-server.ts';

const reconnect = { initialDelay: 1, maxDelay: 5 };

test('a session of the beta has its header, its events and its settings', async () => {
  const server = await startSocketServer();
  const connection = await clientOf(server).beta.realtime.connect({ model: 'm' });
  onTestFinished(() => connection.close());
  const peer = await server.connection();
  expect(peer.url).toBe('/v1/realtime?model=m');
  expect(peer.headers['openai-beta']).toBe('realtime=v1');
  await connection.session.update({ session: { modalities: ['text'] } });
  expect(await peer.next()).toEqual({ type: 'session.update', session: { modalities: ['text'] } });
  const transcription = { input_audio_format: 'pcm16' } as const;
  await connection.transcriptionSession.update({ session: transcription });
  expect(await peer.next()).toEqual({
    type: 'transcription_session.update',
    session: transcription,
  });
  peer.send({ type: 'response.text.delta', event_id: 'e', delta: 'Hello' });
  for await (const event of connection) {
    if (event.type === 'response.text.delta') expect(event.delta).toBe('Hello');
    break;
  }
});

test('headers of the caller are sent besides, and may remove the one of the beta', async () => {
  const server = await startSocketServer();
  const headers = { 'x-mine': 'yes', 'OpenAI-Beta': null };
  const connection = await clientOf(server).beta.realtime.connect({ model: 'm' }, { headers });
  onTestFinished(() => connection.close());
  const peer = await server.connection();
  expect([peer.headers['x-mine'], peer.headers['openai-beta']]).toEqual(['yes', undefined]);
});

test('e02: a spoken answer of the beta is cut to what has been received of it', async () => {
  const server = await startSocketServer();
  const connection = await clientOf(server).beta.realtime.connect({ model: 'm' });
  onTestFinished(() => connection.close());
  const peer = await server.connection();
  const format = { output_audio_format: 'g711_ulaw' };
  peer.send({ type: 'session.created', event_id: 'e', session: format });
  const delta = Buffer.alloc(8_000).toString('base64');
  peer.send({ type: 'response.audio.delta', event_id: 'e', item_id: 'i', delta });
  for (const _ of [1, 2]) await connection.recv();
  const cut = { item_id: 'i', content_index: 0, audio_end_ms: 3_000 };
  await connection.conversation.item.truncate(cut);
  expect(await peer.next()).toMatchObject({ audio_end_ms: 1_000 });
});

test('e08: a session of the beta is restored in its own types', async () => {
  const server = await startSocketServer();
  const options = { reconnect };
  const connection = await clientOf(server).beta.realtime.connect({ model: 'm' }, options);
  onTestFinished(() => connection.close());
  const first = await server.connection();
  const session = { include: ['x'], input_audio_format: 'pcm16' } as const;
  await connection.transcriptionSession.update({
    session: { ...session, include: [...session.include] },
  });
  const item = { id: 'i', type: 'message', role: 'assistant' };
  const content = [{ type: 'audio', transcript: 'Hello.' }];
  first.send({ type: 'conversation.item.created', event_id: 'e', item: { ...item, content } });
  await connection.recv();
  first.socket.terminate();
  const second = await server.connection();
  expect(second.headers['openai-beta']).toBe('realtime=v1');
  expect(await second.next()).toEqual({ type: 'transcription_session.update', session });
  expect(await second.next()).toEqual({
    type: 'conversation.item.create',
    item: { ...item, content: [{ type: 'text', text: 'Hello.' }] },
  });
});
