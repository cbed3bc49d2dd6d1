import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Conversation, type Screen } from '../../examples/realtime/push-to-talk/conversation.ts';
import { soxDevices } from '../../examples/realtime/push-to-talk/sox-devices.ts';
import { emulated } from './emulated.ts';

const message = {
  type: 'message' as const,
  role: 'user' as const,
  content: [{ type: 'input_text' as const, text: 'Say hello!' }],
};

const textOnly = { type: 'realtime' as const, output_modalities: ['text' as const] };

test('seed: 20 a session', async () => {
  const { client, emulator } = await emulated();
  {
    await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
    for await (const event of connection) {
      expect(event.type).toBe('session.created');
      break;
    }
    expect(emulator.sockets).toHaveLength(1);
  }
  await expect.poll(() => emulator.sockets).toEqual([]);
});

test('seed: 21 its configuration', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.session.update({ session: textOnly });
  for await (const event of connection) {
    if (event.type !== 'session.updated') continue;
    expect(event.session).toMatchObject(textOnly);
    break;
  }
});

test('seed: 22 items of the conversation', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.conversation.item.create({ item: message });
  for await (const event of connection) {
    if (event.type !== 'conversation.item.done') continue;
    expect(event.item).toMatchObject(message);
    break;
  }
});

test('seed: 23 a response', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.response.create();
  for await (const event of connection) {
    if (event.type !== 'response.done') continue;
    expect(event.response.status).toBe('completed');
    break;
  }
});

test('seed: 24 events', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  const types: string[] = [];
  for await (const event of connection) {
    types.push(event.type);
    if (event.type === 'conversation.created') break;
  }
  expect(types).toEqual(['session.created', 'conversation.created']);
});

test('seed: 25 text', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.session.update({ session: textOnly });
  await connection.conversation.item.create({ item: message });
  await connection.response.create();
  let text = '';
  for await (const event of connection) {
    if (event.type === 'response.output_text.delta') text += event.delta;
    if (event.type === 'response.done') break;
  }
  expect(text).toBe('Hello!');
});

test('text of a session that is configured as in the beta has the events of then', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.session.update({ session: { modalities: ['text'] } });
  await connection.conversation.item.create({ item: message });
  await connection.response.create();
  let text = '';
  for await (const event of connection) {
    if (event.type === 'response.text.delta') text += event.delta;
    if (event.type === 'response.text.done') expect(event.text).toBe(text);
    if (event.type === 'response.done') break;
  }
  expect(text).toBe('Hello!');
});

test('seed: 26 audio that is sent', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  const audio = Buffer.alloc(24_000).toString('base64');
  await connection.inputAudioBuffer.append({ audio });
  await connection.inputAudioBuffer.commit();
  for await (const event of connection) {
    if (event.type === 'input_audio_buffer.committed') break;
    expect(event.type).not.toBe('error');
  }
});

test('seed: 27 audio that is received', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.conversation.item.create({ item: message });
  await connection.response.create();
  let bytes = 0;
  for await (const event of connection) {
    if (event.type === 'response.output_audio.delta')
      bytes += Buffer.from(event.delta, 'base64').length;
    if (event.type === 'response.done') break;
  }
  expect(bytes).toBeGreaterThan(0);
});

test('seed: 28 function calls', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  const tools = [{ type: 'function' as const, name: 'get_time', parameters: { type: 'object' } }];
  await connection.session.update({ session: { ...textOnly, tools, tool_choice: 'required' } });
  await connection.response.create();
  for await (const event of connection) {
    if (event.type !== 'response.function_call_arguments.done') continue;
    expect(event.name).toBe('get_time');
    await connection.conversation.item.create({
      item: { type: 'function_call_output', call_id: event.call_id, output: '12:00' },
    });
    break;
  }
  for await (const event of connection) {
    if (event.type !== 'conversation.item.done') continue;
    if (event.item.type === 'function_call_output') break;
  }
});

test('seed: 29 errors, which end nothing', async () => {
  const { client } = await emulated();
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  await connection.response.cancel();
  await connection.response.create();
  const types: string[] = [];
  for await (const event of connection) {
    if (event.type === 'error') expect(event.error.code).toBe('response_cancel_not_active');
    if (event.type === 'error' || event.type === 'response.done') types.push(event.type);
    if (event.type === 'response.done') break;
  }
  expect(types).toEqual(['error', 'response.done']);
});

/** Programs in place of those of sox: one hears half a second of a tone, the other keeps what it plays. */
function installSoundDevices(): { played: () => number } {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-devices-'));
  const tone = Buffer.alloc(24_000);
  for (let at = 0; at < tone.length; at += 2) tone.writeInt16LE(at % 120 < 60 ? 8000 : -8000, at);
  const played = join(folder, 'played.raw');
  writeFileSync(join(folder, 'tone.raw'), tone);
  writeFileSync(played, '');
  const scripts = { rec: `cat ${join(folder, 'tone.raw')}; sleep 5`, play: `cat >> ${played}` };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return { played: () => readFileSync(played).length };
}

test('seed: 30 a push-to-talk program', async () => {
  const { played } = installSoundDevices();
  const { client } = await emulated();
  const connection = await client.realtime.connect({ model: 'gpt-realtime' });
  const turns: string[] = [];
  let status = '';
  let loudest = 0;
  const screen: Screen = {
    phase: (phase) => void (status = phase),
    level: (level) => void (loudest = Math.max(loudest, level)),
    latency: () => {},
    turn: ({ speaker, text, isOver }) => void (isOver && turns.push(`${speaker}: ${text}`)),
    interrupted: () => {},
    warn: (problem) => void failures.push(new Error(problem)),
  };
  const failures: Error[] = [];
  const devices = soxDevices((error) => failures.push(error));
  const conversation = new Conversation(connection, devices, screen);
  const running = conversation.run();
  await expect.poll(() => status).toBe('ready');
  conversation.startTalking();
  await expect.poll(() => loudest).toBeGreaterThan(0.5);
  conversation.stopTalking();
  await expect.poll(() => turns.join()).toMatch(/you: \w.*model: \w|model: \w.*you: \w/);
  await expect.poll(played).toBeGreaterThan(4_800);
  conversation.close();
  await connection.close();
  await running;
  expect(failures).toEqual([]);
});
