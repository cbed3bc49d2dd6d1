import { expect, test } from 'vitest';
import { loadApi } from '../../src/api.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { soundOf } from './sound-of.ts';
import { openSocketTest, seenTypes, type Unions } from './socket-client.ts';

const TRANSLATION: Unions = ['RealtimeTranslationClientEvent', 'RealtimeTranslationServerEvent'];
const PATH = '/realtime/translations?model=gpt-realtime-translate';

test('a translation session translates speech, and what is left when it is closed', async () => {
  await using sockets = await openSocketTest();
  const client = await sockets.connect(PATH, TRANSLATION);
  expect((await client.next('session.created')).session).toMatchObject({
    type: 'translation',
    model: 'gpt-realtime-translate',
    audio: { output: { language: 'es' } },
  });
  const transcription = { model: 'gpt-realtime-whisper' };
  const audio = { input: { transcription }, output: { language: 'de' } };
  client.send('session.update', { session: { audio } });
  expect((await client.next('session.updated')).session).toMatchObject({ audio });
  for (const level of [8000, 0]) {
    client.send('session.input_audio_buffer.append', { audio: soundOf(500, level) });
  }
  expect(await client.next('session.input_transcript.delta')).toMatchObject({ elapsed_ms: 1000 });
  expect(await client.next('session.output_transcript.delta')).toMatchObject({ delta: '[de]' });
  expect(await client.next('session.output_audio.delta')).toMatchObject({ sample_rate: 24_000 });
  client.send('session.input_audio_buffer.append', { audio: '!', event_id: 'bad' });
  expect(await client.error()).toMatchObject({ param: 'audio', event_id: 'bad' });
  client.send('session.input_audio_buffer.append', { audio: soundOf(500, 8000) });
  client.send('session.close');
  await client.next('session.output_audio.delta');
  await client.next('session.closed');
  expect((await client.closed).code).toBe(1000);
  const api = loadApi();
  const missing = TRANSLATION.flatMap((union) => {
    const seen = seenTypes.get(union);
    return eventSchemas(api, union).types.filter((type) => seen?.has(type) !== true);
  });
  expect(missing, 'events that were not sent or received').toEqual([]);
});
