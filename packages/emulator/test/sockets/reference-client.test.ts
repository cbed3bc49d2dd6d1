import OpenAI from 'openai';
import { OpenAIRealtimeWS as BetaRealtimeWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeTranslationWS } from 'openai/realtime/translations/ws';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { ResponsesWS as BetaResponsesWS } from 'openai/resources/beta/responses/ws';
import { ForksWS } from 'openai/resources/live/forks/ws';
import { SidebandWS } from 'openai/resources/live/sideband/ws';
import { LiveWS } from 'openai/resources/live/ws';
import { ResponsesWS } from 'openai/resources/responses/ws';
import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/index.ts';
import { soundOf } from './sound-of.ts';
import { openTlsFront } from '../../../../test/support/tls-front.ts';

/** An emulator behind TLS, which the classes of the Realtime API require, and a client of it. */
async function openTest() {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const front = await openTlsFront(server.port);
  const { apiKey } = emulator;
  return {
    client: new OpenAI({ apiKey, baseURL: `${front.origin}/v1` }),
    plainClient: new OpenAI({ apiKey, baseURL: server.url }),
    options: { ca: front.ca },
    async [Symbol.asyncDispose]() {
      await server.close();
      await front[Symbol.asyncDispose]();
    },
  };
}

/** Collects the types of events until one of a type. */
function until(
  socket: { on(name: 'event', listener: (event: { type: string }) => void): unknown },
  last: string,
): Promise<string[]> {
  const types: string[] = [];
  return new Promise((resolve) => {
    socket.on('event', ({ type }) => {
      types.push(type);
      if (type === last) resolve(types);
    });
  });
}

const item = {
  type: 'message' as const,
  role: 'user' as const,
  content: [{ type: 'input_text' as const, text: 'Say hello' }],
};

describe('classes of the openai package hold sessions with the emulator', () => {
  test('OpenAIRealtimeWS', async () => {
    await using setup = await openTest();
    const socket = new OpenAIRealtimeWS(
      { model: 'gpt-realtime', options: setup.options },
      setup.client,
    );
    const types = until(socket, 'response.done');
    const errors: string[] = [];
    socket.on('error', (error) => errors.push(String(error.error?.code)));
    const transcript = new Promise((resolve) =>
      socket.on('response.output_audio_transcript.done', (event) => resolve(event.transcript)),
    );
    socket.socket.on('open', () => {
      socket.send({ type: 'response.cancel' });
      socket.send({ type: 'conversation.item.create', item });
      socket.send({ type: 'response.create' });
    });
    expect(await types).toContain('response.output_audio.delta');
    expect(await transcript).toBe('Hello.');
    expect(errors).toEqual(['response_cancel_not_active']);
    socket.close();
  });

  test('OpenAIRealtimeWS of the beta', async () => {
    await using setup = await openTest();
    const socket = new BetaRealtimeWS(
      { model: 'gpt-4o-realtime-preview', options: setup.options },
      setup.client,
    );
    const types = until(socket, 'response.done');
    const text = new Promise((resolve) =>
      socket.on('response.text.done', (event) => resolve(event.text)),
    );
    socket.socket.on('open', () => {
      socket.send({ type: 'session.update', session: { modalities: ['text'] } });
      socket.send({ type: 'conversation.item.create', item });
      socket.send({ type: 'response.create' });
    });
    expect(await types).toContain('conversation.item.created');
    expect(await text).toBe('Hello.');
    socket.close();
  });

  test('OpenAIRealtimeTranslationWS', async () => {
    await using setup = await openTest();
    const { client, options } = setup;
    const model = 'gpt-realtime-translate';
    const socket = await OpenAIRealtimeTranslationWS.create(client, { model, options });
    const types: string[] = [];
    socket.on('event', ({ type }) => types.push(type));
    const created = new Promise((resolve) => socket.on('session.created', resolve));
    await created;
    socket.send({ type: 'session.input_audio_buffer.append', audio: soundOf(500, 8000) });
    await socket.finish({ timeoutMs: 5000 });
    expect(types).toContain('session.output_audio.delta');
    expect(types.at(-1)).toBe('session.closed');
  });

  test.each([
    ['ResponsesWS', ResponsesWS],
    ['ResponsesWS of the beta', BetaResponsesWS],
  ])('%s', async (_, Class) => {
    await using setup = await openTest();
    const socket = new Class(setup.plainClient);
    const types = until(socket, 'response.completed');
    socket.send({ type: 'response.create', model: 'gpt-5.1', input: 'Say hello' });
    expect(await types).toContain('response.output_text.delta');
    socket.close();
  });

  test('LiveWS, SidebandWS and ForksWS', async () => {
    await using setup = await openTest();
    const live = new LiveWS(setup.plainClient);
    const liveTypes = until(live, 'session.output_audio.delta');
    live.send({ type: 'session.start', session: { model: 'gpt-live-1' } });
    for (const level of [8000, 0]) {
      live.send({ type: 'session.input_audio.append', audio: soundOf(600, level) });
    }
    expect(await liveTypes).toContain('session.input_transcript.delta');
    live.close();
    const beside = new SidebandWS(setup.plainClient, { session_id: 'live_1' });
    const sent = until(beside, 'transport.dtmf.sent');
    beside.send({ type: 'transport.dtmf.send', event: '5' });
    expect(await sent).toContain('session.started');
    beside.close();
    const fork = new ForksWS(setup.plainClient, { session_id: 'live_1' });
    const started = until(fork, 'session.started');
    fork.send({ type: 'session.start', session: {} });
    await started;
    fork.close();
  });
});
