import { createEmulator } from '@petrel/emulator';
import { OpenAI } from 'petrel';
import { ResponsesWebSocketSession } from 'petrel/lib/responses/responses-websocket-session';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { expect, onTestFinished, test } from 'vitest';

const HOUR = 3_600_000;

/** An emulator whose clock can be moved on, and a client of it. */
async function emulated(): Promise<{
  client: OpenAI;
  pass36Minutes: () => void;
  opened: () => number;
}> {
  let time = 1_764_000_000_000;
  const emulator = createEmulator({ now: () => time });
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  onTestFinished(() => client.close());
  return {
    client,
    pass36Minutes: () => (time += 0.6 * HOUR),
    opened: () => emulator.requests.filter(({ status }) => status === 101).length,
  };
}

test('e05: a realtime session outlives the hour, because it is renewed before', async () => {
  const { client, pass36Minutes, opened } = await emulated();
  const reconnect = { renewAfter: 150, maxAttempts: 1 };
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' }, { reconnect });
  const lost: unknown[] = [];
  connection.on('reconnecting', (event) => lost.push(event));
  connection.on('error', (error) => lost.push(error));
  const content = [{ type: 'input_text' as const, text: 'Hello!' }];
  await connection.conversation.item.create({
    item: { id: 'item_1', type: 'message', role: 'user', content },
  });
  for (let renewals = 1; renewals <= 3; renewals++) {
    const before = opened();
    pass36Minutes();
    await expect.poll(opened, { timeout: 5_000 }).toBeGreaterThan(before);
  }
  const found = new Promise((resolve) => {
    connection.on('conversation.item.retrieved', ({ item }) => resolve(item.id));
  });
  await connection.conversation.item.retrieve({ item_id: 'item_1' });
  expect(await found).toBe('item_1');
  expect([connection.state, lost]).toEqual(['open', []]);
});

test('e05: lanes of responses outlive the hour, with what was not stored', async () => {
  const { client, pass36Minutes, opened } = await emulated();
  const reconnect = { onReconnecting() {}, renewAfter: 150, initialDelay: 10 };
  const socket = new ResponsesWS(client, { reconnect });
  const lost: unknown[] = [];
  socket.on('error', (error) => lost.push(error.code));
  const limits = { maxLanes: 1, maxBufferedEvents: 1_000, maxBufferedBytes: 1_000_000 };
  const lane = new ResponsesWebSocketSession(socket, limits).lane();
  lane.create({ model: 'gpt-5.1', input: 'one', store: false });
  let { id } = await lane.finalResponse();
  for (let renewals = 1; renewals <= 3; renewals++) {
    const before = opened();
    pass36Minutes();
    await expect.poll(opened, { timeout: 5_000 }).toBeGreaterThan(before);
    lane.create({ model: 'gpt-5.1', input: 'more', store: false, previous_response_id: id });
    const next = await lane.finalResponse();
    expect(next.status).toBe('completed');
    id = next.id;
  }
  socket.close();
  // A new connection does not know the response before, until it is sent in full.
  expect(new Set(lost)).toEqual(new Set(['previous_response_not_found']));
});
