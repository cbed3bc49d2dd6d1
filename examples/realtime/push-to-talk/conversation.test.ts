import { createEmulator, type EmulatorOptions } from '@petrel/emulator';
import { OpenAI } from 'petrel';
import { expect, onTestFinished, test } from 'vitest';
import { Conversation, type Screen } from './conversation.ts';
import type { Devices } from './devices.ts';
import { BYTES_PER_MS } from './sound.ts';

/** A conversation with devices that the test plays, and what it shows and sends. */
async function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  const connection = await client.realtime.connect({ model: 'gpt-realtime' });
  onTestFinished(async () => {
    await connection.close();
    await client.close();
    await server.close();
  });
  const loudspeaker = new FakeLoudspeaker();
  const shown: string[] = [];
  let hear: (sound: Uint8Array) => void = () => {};
  const devices: Devices = {
    loudspeaker,
    record(heard) {
      hear = heard;
      return { close: () => void shown.push('closed') };
    },
  };
  const screen: Screen = {
    phase: (phase) => void shown.push(phase),
    level: () => {},
    latency: () => {},
    turn: ({ speaker, isOver }) => void (isOver && shown.push(`${speaker} spoke`)),
    interrupted: (_id, milliseconds) => void shown.push(`interrupted after ${milliseconds}`),
    warn: (message) => void shown.push(`Warning: ${message}`),
  };
  const sent: Record<string, unknown>[] = [];
  const send = connection.send.bind(connection);
  connection.send = (event) => {
    sent.push({ ...event });
    return send(event);
  };
  const conversation = new Conversation(connection, devices, screen);
  const ended = conversation.run();
  ended.catch(() => {});
  await expect.poll(() => shown).toContain('ready');
  return {
    shown,
    loudspeaker,
    conversation,
    ended,
    emulator,
    sent: (type: string) => sent.filter((event) => event['type'] === type),
    /** Holds the key for as long as that. */
    say(milliseconds: number): void {
      conversation.startTalking();
      hear(new Uint8Array(milliseconds * BYTES_PER_MS).fill(40));
      conversation.stopTalking();
    },
  };
}

class FakeLoudspeaker {
  milliseconds = 0;
  heard = 0;
  played: (() => void) | null = null;

  get isSilent(): boolean {
    return this.heard >= this.milliseconds;
  }

  play(sound: Uint8Array): void {
    this.milliseconds += sound.length / BYTES_PER_MS;
  }

  end(played: () => void): void {
    this.played = played;
  }

  stop(): number {
    const { heard } = this;
    this.played = null;
    this.milliseconds = 0;
    this.heard = 0;
    return heard;
  }
}

test('a turn of each is shown, and then it is the turn of the user again', async () => {
  const { shown, loudspeaker, say } = await start();
  say(500);
  await expect.poll(() => loudspeaker.played).not.toBe(null);
  loudspeaker.played?.();
  expect(shown.slice(0, 4)).toEqual(['ready', 'listening', 'closed', 'thinking']);
  expect(shown).toContain('answering');
  expect(shown).toContain('you spoke');
  expect(shown).toContain('model spoke');
  expect(shown.at(-1)).toBe('ready');
});

test('less than 100 ms is not sent as a turn', async () => {
  const { shown, sent, say } = await start();
  say(99);
  expect(sent('input_audio_buffer.commit')).toEqual([]);
  expect(sent('input_audio_buffer.clear')).toHaveLength(1);
  expect(shown.at(-1)).toContain('too short');
});

const SLOW = { streamInterval: 20 };

test('e02: an answer that is interrupted is cancelled, and cut to what was heard of it', async () => {
  const { shown, loudspeaker, say, sent } = await start(SLOW);
  say(500);
  await expect.poll(() => loudspeaker.milliseconds).toBeGreaterThan(200);
  loudspeaker.heard = 120;
  say(500);
  expect(sent('response.cancel')).toHaveLength(1);
  expect(sent('conversation.item.truncate')).toMatchObject([
    { audio_end_ms: 120, content_index: 0 },
  ]);
  expect(shown).toContain('interrupted after 120');
  expect(loudspeaker.milliseconds).toBe(0);
  // The server makes one answer at a time.
  expect(sent('response.create')).toHaveLength(1);
  await expect.poll(() => sent('response.create')).toHaveLength(2);
  await expect.poll(() => loudspeaker.milliseconds).toBeGreaterThan(0);
  expect(shown.filter((line) => line.startsWith('Warning'))).toEqual([]);
});

test('an answer that is interrupted before it begins is never played', async () => {
  const { shown, loudspeaker, say, conversation, sent } = await start(SLOW);
  say(500);
  conversation.startTalking();
  await expect.poll(() => sent('response.cancel')).toHaveLength(1);
  conversation.stopTalking();
  await expect.poll(() => shown.at(-1)).toContain('too short');
  expect(loudspeaker.milliseconds).toBe(0);
  say(500);
  await expect.poll(() => loudspeaker.milliseconds).toBeGreaterThan(0);
});

test('e03: an answer that has been played to its end is not cut', async () => {
  const { loudspeaker, say, sent } = await start();
  say(500);
  await expect.poll(() => loudspeaker.played).not.toBe(null);
  loudspeaker.heard = loudspeaker.milliseconds;
  loudspeaker.played?.();
  say(500);
  await expect.poll(() => sent('response.create')).toHaveLength(2);
  expect(sent('conversation.item.truncate')).toEqual([]);
  expect(sent('response.cancel')).toEqual([]);
});

test('an answer that ends while the user begins to talk does not end the turn', async () => {
  const { shown, loudspeaker, conversation, say } = await start();
  say(500);
  await expect.poll(() => loudspeaker.played).not.toBe(null);
  loudspeaker.heard = loudspeaker.milliseconds;
  conversation.startTalking();
  // A loudspeaker that was stopped does not report that it has played to the end.
  expect(loudspeaker.played).toBe(null);
  expect(shown.at(-1)).toBe('listening');
});

test('a connection that is lost ends the conversation with the error', async () => {
  const { ended, emulator } = await start();
  for (const socket of emulator.sockets) socket.drop();
  await expect(ended).rejects.toMatchObject({ code: 'socket_closed' });
});
