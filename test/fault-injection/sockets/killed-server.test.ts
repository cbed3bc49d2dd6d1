import { OpenAI } from 'petrel';
import { SocketError, type RealtimeConnection, type ReconnectOptions } from 'petrel/realtime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { KillableEmulator } from './killable-emulator.ts';

const MODEL = { model: 'gpt-realtime' };
/** Long enough for a server to start again. */
const MANY_ATTEMPTS = { maxAttempts: 100, initialDelay: 50, maxDelay: 200 };

interface Session {
  server: KillableEmulator;
  connection: RealtimeConnection;
}

async function openSession(
  interval = 0,
  reconnect: ReconnectOptions = MANY_ATTEMPTS,
  signal: AbortSignal | null = null,
): Promise<Session> {
  const server = new KillableEmulator(interval);
  await server.start();
  onTestFinished(() => server.kill());
  const client = new OpenAI({ apiKey: 'sk-emulator', baseURL: server.url, maxRetries: 0 });
  onTestFinished(() => client.close());
  const connection = await client.realtime.connect(MODEL, { reconnect, signal });
  return { server, connection };
}

const textOnly = { type: 'realtime', output_modalities: ['text'] } as const;

function message(id: string, text: string): Parameters<Session['connection']['send']>[0] {
  const content = [{ type: 'input_text' as const, text }];
  return { type: 'conversation.item.create', item: { id, type: 'message', role: 'user', content } };
}

/** Reads until an event of a type, and fails at an error of the server. */
async function readUntil(connection: RealtimeConnection, type: string): Promise<object> {
  for (;;) {
    const event = await connection.recv();
    if (event.type === type) return event;
    if (event.type === 'error') throw new Error(event.error.message);
  }
}

describe('e07: a server that is killed and starts again', { timeout: 60_000 }, () => {
  test('between turns: the conversation is restored, and what was sent meanwhile arrives', async () => {
    const { server, connection } = await openSession();
    await connection.session.update({ session: { ...textOnly, instructions: 'Be brief.' } });
    await connection.send(message('item_1', 'Say hello!'));
    await connection.response.create();
    await readUntil(connection, 'response.done');
    const attempts: unknown[] = [];
    connection.on('reconnecting', ({ attempt, delay, closeCode }) => {
      attempts.push([attempt, delay > 0, closeCode]);
    });
    await server.kill();
    await connection.send(message('item_2', 'Again!'));
    const reading = readUntil(connection, 'session.updated');
    await server.start();
    expect(await reading).toMatchObject({ session: { instructions: 'Be brief.' } });
    for (const item_id of ['item_1', 'item_2']) {
      await connection.conversation.item.retrieve({ item_id });
      const found = await readUntil(connection, 'conversation.item.retrieved');
      expect(found).toMatchObject({ item: { id: item_id, role: 'user' } });
    }
    await connection.response.create();
    await readUntil(connection, 'response.done');
    expect(attempts[0]).toEqual([1, true, 1006]);
  });

  test('in the middle of an answer: what was lost is reported once, and the audio of it known', async () => {
    const { server, connection } = await openSession(30);
    await connection.send(message('item_1', 'Tell me a story.'));
    await connection.response.create();
    const spoken = await readUntil(connection, 'response.output_audio.delta');
    const { item_id }: { item_id?: string } = spoken;
    const reading = readUntil(connection, 'error');
    await server.kill();
    expect(await reading).toMatchObject({ error: { code: 'socket_response_lost' } });
    expect(connection.audioReceived(item_id ?? '')).toBeGreaterThan(0);
    await server.start();
    // The answer has no text that could be restored, of which there is no second report.
    await readUntil(connection, 'conversation.item.done');
    await connection.response.create();
    await readUntil(connection, 'response.done');
  });

  test('e09: while a function runs: its output belongs to the restored call', async () => {
    const { server, connection } = await openSession();
    const tools = [{ type: 'function' as const, name: 'weather', parameters: { type: 'object' } }];
    await connection.session.update({ session: { ...textOnly, tools, tool_choice: 'required' } });
    await connection.send(message('item_1', 'How is the weather?'));
    await connection.response.create();
    const done = await readUntil(connection, 'response.function_call_arguments.done');
    const { call_id = '' }: { call_id?: string } = done;
    await readUntil(connection, 'response.done');
    await server.kill();
    await server.start();
    await readUntil(connection, 'session.updated');
    const output = { type: 'function_call_output' as const, call_id, output: 'Sunny.' };
    await connection.conversation.item.create({ item: { ...output, id: 'item_2' } });
    await connection.conversation.item.retrieve({ item_id: 'item_2' });
    expect(await readUntil(connection, 'conversation.item.retrieved')).toMatchObject({
      item: { call_id },
    });
  });
});

describe('e07: a server that is killed and stays away', { timeout: 60_000 }, () => {
  const hasty = { maxAttempts: 3, initialDelay: 20, maxDelay: 50 };

  test('ends the connection after all attempts, and what was not sent comes back', async () => {
    const { server, connection } = await openSession(0, hasty);
    const attempts: number[] = [];
    connection.on('reconnecting', ({ attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) void connection.send(message('item_1', 'Hello!'));
    });
    const closed = new Promise<unknown[]>((resolve) => {
      connection.on('close', (...reported) => resolve(reported));
    });
    await server.kill();
    const unsent = [{ type: 'message', message: message('item_1', 'Hello!') }];
    expect(await closed).toEqual([1006, '', unsent]);
    expect(attempts).toEqual([1, 2, 3]);
    await expect(readUntil(connection, 'none')).rejects.toBeInstanceOf(SocketError);
  });

  test('ends it at once when it is aborted or closed meanwhile', async () => {
    const abort = new AbortController();
    const { server, connection } = await openSession(0, MANY_ATTEMPTS, abort.signal);
    const other = await openSession(0, MANY_ATTEMPTS);
    const reading = readUntil(connection, 'none').catch((error: unknown) => error);
    await Promise.all([server.kill(), other.server.kill()]);
    await expect.poll(() => connection.state).toBe('reconnecting');
    await expect.poll(() => other.connection.state).toBe('reconnecting');
    abort.abort();
    expect(await reading).toMatchObject({ code: 'user_abort' });
    await other.connection.close();
    expect([connection.state, other.connection.state]).toEqual(['closed', 'closed']);
  });
});
