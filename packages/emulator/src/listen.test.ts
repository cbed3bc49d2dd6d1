import { expect, onTestFinished, test, vi } from 'vitest';
import { createEmulator, type Emulator, type Fault } from './index.ts';

async function openStream(fault: Fault, signal: AbortSignal): Promise<Response> {
  const emulator: Emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  emulator.inject(fault);
  return await fetch(`${server.url}/chat/completions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${emulator.apiKey}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Say this is a test' }],
      stream: true,
    }),
    signal,
  });
}

/** What a stream sent before it ended, and whether it ended early. */
async function readAll(response: Response): Promise<{ text: string; broken: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, broken: false };
  } catch {
    return { text, broken: true };
  }
}

/** Everything written to the console from now on. */
function watchConsole(): unknown[][] {
  const written: unknown[][] = [];
  for (const method of ['error', 'info', 'log', 'warn'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...values) => {
      written.push(values);
    });
    onTestFinished(() => spy.mockRestore());
  }
  return written;
}

test('a cut closes the connection after its events, and logs nothing', async () => {
  const written = watchConsole();
  const response = await openStream({ cutAfter: 2 }, AbortSignal.timeout(5000));
  const { text, broken } = await readAll(response);
  expect(broken).toBe(true);
  expect(text.match(/^data: /gm)).toHaveLength(2);
  expect(text).not.toContain('Error');
  expect(written).toEqual([]);
});

test('a reader that disconnects in the middle of a stream is released, and nothing is logged', async () => {
  const written = watchConsole();
  const leaving = new AbortController();
  const response = await openStream({ stallAfter: 1 }, leaving.signal);
  const reading = readAll(response);
  setTimeout(() => leaving.abort(), 50);
  expect((await reading).broken).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(written).toEqual([]);
});

test('a stream without a fault ends by itself', async () => {
  const { text, broken } = await readAll(await openStream({ delay: 1 }, AbortSignal.timeout(5000)));
  expect(broken).toBe(false);
  expect(text).toMatch(/data: \[DONE\]\n\n$/);
});
