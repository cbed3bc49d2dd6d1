import { isObject, type JsonObject } from '@petrel/spec/json';
import { expect, test } from 'vitest';
import { loadApi } from '../../src/api.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { soundOf } from './sound-of.ts';
import { BETA, openSocketTest, seenTypes } from './socket-client.ts';

const MODEL = '/realtime?model=gpt-4o-realtime-preview';

const user = (text: string): JsonObject => ({
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

test('the beta is spoken with clients that request it', async () => {
  await using sockets = await openSocketTest({ streamInterval: 1 });
  const headers = {
    authorization: `Bearer ${sockets.emulator.apiKey}`,
    'openai-beta': 'realtime=v1',
  };
  const client = await sockets.connect(MODEL, BETA, { headers });
  expect((await client.next('session.created')).session).toMatchObject({
    modalities: ['text', 'audio'],
    input_audio_format: 'pcm16',
    turn_detection: { type: 'server_vad' },
  });
  const tools = [{ type: 'function', name: 'get_weather', description: 'Weather' }];
  client.send('session.update', {
    session: {
      modalities: ['text'],
      tools,
      tool_choice: 'get_weather',
      input_audio_transcription: { model: 'whisper-1' },
      turn_detection: { type: 'server_vad', create_response: false },
    },
  });
  expect((await client.next('session.updated')).session).toMatchObject({ modalities: ['text'] });
  client.send('conversation.item.create', { ...user('Hello'), event_id: 'mine' });
  const { item } = await client.next('conversation.item.created');
  const item_id = isObject(item) ? String(item.id) : '';
  client.send('response.create', { response: { tool_choice: 'none' } });
  const done = (await client.next('response.done')).response;
  expect(done).toMatchObject({ modalities: ['text'], output: [{ content: [{ type: 'text' }] }] });
  client.send('response.create');
  await client.next('response.function_call_arguments.done');
  await client.next('response.done');
  client.send('response.create', {
    response: { modalities: ['audio', 'text'], tool_choice: 'none' },
  });
  const spoken = (await client.next('response.done')).response as { output: JsonObject[] };
  const at = { item_id: String(spoken.output[0]?.id), content_index: 0 };
  client.send('conversation.item.truncate', { ...at, audio_end_ms: 50 });
  await client.next('conversation.item.truncated');
  client.send('conversation.item.retrieve', { item_id });
  await client.next('conversation.item.retrieved');
  client.send('conversation.item.delete', { item_id });
  await client.next('conversation.item.deleted');
  client.send('response.cancel');
  await client.error();
  client.send('output_audio_buffer.clear');
  await client.error();
  for (const level of [8000, 0]) {
    client.send('input_audio_buffer.append', { audio: soundOf(600, level) });
  }
  await client.next('input_audio_buffer.speech_stopped');
  await client.next('conversation.item.input_audio_transcription.completed');
  client.send('input_audio_buffer.append', { audio: soundOf(200, 0) });
  client.send('input_audio_buffer.commit');
  await client.next('input_audio_buffer.committed');
  client.send('input_audio_buffer.clear');
  await client.next('input_audio_buffer.cleared');
  client.send('transcription_session.update', {
    session: { input_audio_transcription: { model: 'whisper-1' } },
  });
  await client.next('transcription_session.updated');
});

test('the beta is spoken from the first update in its form', async () => {
  await using sockets = await openSocketTest();
  const client = await sockets.connect('/realtime?model=gpt-realtime');
  await client.next('conversation.created');
  client.speak(BETA);
  client.send('session.update', { session: { modalities: ['text'] } });
  client.send('conversation.item.create', user('Say hello'));
  client.send('response.create');
  await expect.poll(() => client.events.at(-1)?.type).toBe('response.done');
  const texts = client.events.filter(({ type }) => type === 'response.text.delta');
  expect(texts.map(({ delta }) => delta).join('')).toBe('Hello.');
});

test('every event of the beta is sent or received, those that only a test sends included', async () => {
  await using sockets = await openSocketTest();
  const headers = {
    authorization: `Bearer ${sockets.emulator.apiKey}`,
    'openai-beta': 'realtime=v1',
  };
  const client = await sockets.connect(MODEL, BETA, { headers });
  const api = loadApi();
  const rare = eventSchemas(api, BETA[1]).types.filter(
    (type) => seenTypes.get(BETA[1])?.has(type) !== true,
  );
  for (const type of rare) {
    sockets.emulator.sockets[0]?.send(type);
    await expect.poll(() => client.events.at(-1)?.type).toBe(type);
  }
  expect(rare).toEqual([
    'conversation.item.input_audio_transcription.failed',
    'output_audio_buffer.started',
    'output_audio_buffer.stopped',
    'output_audio_buffer.cleared',
  ]);
  const sent = eventSchemas(api, BETA[0]).types;
  expect(sent.filter((type) => seenTypes.get(BETA[0])?.has(type) !== true)).toEqual([]);
});
