import { createEmulator } from '@petrel/emulator';
import { OpenAI } from 'petrel';
import { expect, onTestFinished, test } from 'vitest';
import { PageServer, type PageSession } from './page-server.ts';

const emulator = createEmulator();

async function serve(apiKey: string): Promise<string> {
  const baseURL = 'http://127.0.0.1:9/v1';
  const client = new OpenAI({ apiKey, baseURL, fetch: emulator.fetch, maxRetries: 0 });
  const server = new PageServer(client);
  onTestFinished(() => server.close());
  return server.listen(0);
}

function requestSession(page: string, origin = page): Promise<Response> {
  return fetch(`${page}/session`, { method: 'POST', headers: { origin } });
}

test('the page is served with all it loads, which needs no module of Node', async () => {
  const page = await serve(emulator.apiKey);
  const html = await (await fetch(page)).text();
  const paths = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(paths).toEqual(['/style.css', '/main.js']);
  for (const path of [...paths, '/microphone-processor.js']) {
    const response = await fetch(page + path);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toMatch(/["'`]node:/);
    expect(text).not.toContain(emulator.apiKey);
  }
  expect((await fetch(`${page}/nothing`)).status).toBe(404);
});

test('the page gets a client secret and the API that issued it, and no other page does', async () => {
  const page = await serve(emulator.apiKey);
  const session = (await (await requestSession(page)).json()) as PageSession;
  expect(session).toEqual({
    apiKey: expect.stringMatching(/^ek_/),
    baseURL: 'http://127.0.0.1:9/v1',
    model: 'gpt-realtime',
  });
  const foreign = await requestSession(page, 'https://example.invalid');
  expect(foreign.status).toBe(403);
  expect(await foreign.text()).toBe('');
});

test('what the API refuses is reported to the page in words', async () => {
  const response = await requestSession(await serve('sk-wrong'));
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ message: expect.stringContaining('API key') });
});

test('a port that is in use is reported', async () => {
  const { port } = new URL(await serve(emulator.apiKey));
  const client = new OpenAI({ apiKey: 'sk-1' });
  await expect(new PageServer(client).listen(Number(port))).rejects.toThrow('EADDRINUSE');
});
