import { expect, test } from 'vitest';
import { soundOf } from './sound-of.ts';
import { openSocketTest } from './socket-client.ts';
import { WebSocket } from 'ws';

const MODEL = '/realtime?model=gpt-realtime';

test('10,000 events each way take a few seconds, and no memory', async () => {
  await using sockets = await openSocketTest();
  const headers = { authorization: `Bearer ${sockets.emulator.apiKey}` };
  const socket = new WebSocket(`${sockets.url}${MODEL}`, { headers });
  await new Promise((resolve) => socket.once('open', resolve));
  let answers = 0;
  socket.on('message', () => (answers += 1));
  const silence = JSON.stringify({ type: 'input_audio_buffer.append', audio: soundOf(20, 0) });
  const clear = JSON.stringify({ type: 'input_audio_buffer.clear' });
  const round = async (): Promise<number> => {
    const started = performance.now();
    answers = 0;
    for (let sent = 0; sent < 10_000; sent++) {
      socket.send(silence);
      socket.send(clear);
    }
    await expect
      .poll(() => answers, { interval: 5, timeout: 10_000 })
      .toBeGreaterThanOrEqual(10_000);
    return performance.now() - started;
  };
  await round();
  const before = process.memoryUsage().heapUsed;
  const milliseconds = await round();
  await round();
  expect(milliseconds).toBeLessThan(5000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
  socket.terminate();
}, 30_000);

test('a client that reads slowly receives every event, and the emulator waits for it', async () => {
  await using sockets = await openSocketTest();
  const client = await sockets.connect(MODEL);
  client.send('conversation.item.create', {
    item: {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'Count to 3000' }],
    },
  });
  client.socket.pause();
  client.send('response.create');
  await new Promise((resolve) => setTimeout(resolve, 200));
  client.socket.resume();
  await client.next('response.done');
  const sounds = client.events.filter(({ type }) => type === 'response.output_audio.delta');
  expect(sounds).toHaveLength(3000);
});

test('a client that reads no answers is read no more, and loses nothing when it reads again', async () => {
  await using sockets = await openSocketTest();
  const client = await sockets.connect(MODEL);
  await client.next('session.created');
  const settings = { session: { type: 'realtime', instructions: 'x'.repeat(40_000) } };
  const amount = 500;
  client.socket.pause();
  for (let sent = 0; sent < amount; sent++) client.send('session.update', settings);
  const isStuck = async (): Promise<boolean> => {
    const before = client.socket.bufferedAmount;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before > 0 && client.socket.bufferedAmount === before;
  };
  await expect.poll(isStuck).toBe(true);
  client.socket.resume();
  const answers = (): number =>
    client.events.filter(({ type }) => type === 'session.updated').length;
  await expect.poll(answers, { interval: 20 }).toBe(amount);
});

test('clients have sessions of their own', async () => {
  await using sockets = await openSocketTest();
  const clients = await Promise.all([1, 2].map(() => sockets.connect(MODEL)));
  const questions = ['Petrels?', 'Terns?'];
  for (const [at, text] of questions.entries()) {
    const content = [{ type: 'input_text', text }];
    clients[at]?.send('conversation.item.create', {
      item: { type: 'message', role: 'user', content },
    });
  }
  for (const client of clients) client.send('response.create');
  const answers = clients.map((client) => client.next('response.output_audio_transcript.done'));
  const words = (await Promise.all(answers)).map(({ transcript }) => transcript);
  expect(words).toEqual(questions.map((text) => expect.stringContaining(text.slice(0, -1))));
});

test('1,000 connections are open at once', async () => {
  await using sockets = await openSocketTest();
  const headers = { authorization: `Bearer ${sockets.emulator.apiKey}` };
  const created = Array.from({ length: 1000 }, async () => {
    const socket = new WebSocket(`${sockets.url}${MODEL}`, { headers });
    await new Promise((resolve, reject) => {
      socket.once('message', resolve).once('error', reject);
    });
    return socket;
  });
  const open = await Promise.all(created);
  expect(sockets.emulator.sockets).toHaveLength(1000);
  for (const socket of open) socket.close();
  await expect.poll(() => sockets.emulator.sockets.length).toBe(0);
}, 30_000);
