import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI from 'petrel';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listen, listenNode } from '../test/listen.ts';
import { ask } from './browser.ts';
import { expressChat } from './express.ts';
import { chatHandler } from './fetch-style.ts';
import { honoChat } from './hono.ts';
import { nodeChat } from './node-http.ts';

type Serve = (client: OpenAI) => Promise<string>;

const servers: [name: string, serve: Serve][] = [
  ['a fetch-style handler', async (client) => listen(chatHandler(client))],
  ['Express', async (client) => listenNode(expressChat(client))],
  ['Hono', async (client) => listen(honoChat(client).fetch)],
  ["Node's http", async (client) => listenNode(nodeChat(client))],
];

interface Chat {
  /** The address of the chat server's route. */
  url: string;
  emulator: Emulator;
  /** One entry a request to the API: whether its signal was aborted. */
  aborted: boolean[];
}

/** An emulator, and a chat server in front of it. */
async function openChat(serve: Serve, streamInterval = 0): Promise<Chat> {
  const emulator = createEmulator({ streamInterval });
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 });
  onTestFinished(async () => {
    await client.close();
    await server.close();
  });
  const aborted: boolean[] = [];
  client.use((next) => (call) => {
    const at = aborted.push(false) - 1;
    call.signal?.addEventListener('abort', () => (aborted[at] = true));
    return next(call);
  });
  return { url: `${await serve(client)}/chat`, emulator, aborted };
}

describe.each(servers)('a chat server with %s', (_name, serve) => {
  test('streams the answer piece by piece, and continues the conversation', async () => {
    const { url, emulator } = await openChat(serve);
    const pieces: string[] = [];
    const show = (text: string): void => void pieces.push(text);
    const first = await ask(url, 'Say "one" five times.', { show });
    expect(pieces.join('')).toBe('one, one, one, one, one');
    expect(pieces.length).toBeGreaterThan(3);
    await ask(url, 'Say two', { previous: first, show });
    expect(emulator.requests.map(({ body }) => body)).toMatchObject([
      { input: 'Say "one" five times.', previous_response_id: null },
      { input: 'Say two', previous_response_id: first },
    ]);
  });

  test('sends the headers of server-sent events', async () => {
    const { url } = await openChat(serve);
    const response = await post(url, '{"text":"Hi"}');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('cache-control')).toMatch(/no-store|no-cache/);
    const text = await response.text();
    expect(text).toMatch(/^data: \{"type":"text"/);
    expect(text).toMatch(/data: \{"type":"done","id":"resp_\w+"\}\n\n$/);
  });

  test('ends the request to the API when the browser leaves', async () => {
    const { url, aborted } = await openChat(serve, 50);
    const controller = new AbortController();
    const answer = ask(url, 'Count to 500', { controller, show: () => controller.abort() });
    await expect(answer).rejects.toThrow('The answer ended early.');
    await vi.waitFor(() => expect(aborted).toEqual([true]), 3000);
  });

  test.each([
    '',
    'not JSON',
    '{}',
    '{"text":""}',
    '[]',
    JSON.stringify({ text: 'x'.repeat(20_000) }),
  ])('answers 400 to a body without a question: %.20s', async (body) => {
    const { url, emulator } = await openChat(serve);
    expect((await post(url, body)).status).toBe(400);
    expect(emulator.requests).toHaveLength(0);
  });

  test.each([
    [429, 503],
    [500, 502],
  ])('answers to a failure of the API with status %i with %i', async (status, answered) => {
    const { url, emulator } = await openChat(serve);
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => logged.mockRestore());
    emulator.inject({ status });
    expect((await post(url, '{"text":"Hi"}')).status).toBe(answered);
    expect(logged).toHaveBeenCalledOnce();
  });

  test('reports an answer that breaks off, without details', async () => {
    const { url, emulator } = await openChat(serve);
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => logged.mockRestore());
    emulator.inject({ cutAfter: 6 });
    const answer = ask(url, 'Count to 100', { show: () => {} });
    await expect(answer).rejects.toThrow('The answer ended early. Please try again.');
    expect(logged).toHaveBeenCalledOnce();
  });
});

function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
