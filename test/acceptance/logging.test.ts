import OpenAI, { type Logger } from 'petrel';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { emulated, type Emulated } from './emulated.ts';

/** Makes a call with `OPENAI_LOG` set; gives what was written to the console, by level. */
async function logOf(level: string): Promise<Record<'info' | 'debug', string>> {
  vi.stubEnv('OPENAI_LOG', level);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const lines = { info: '', debug: '' };
  for (const name of ['info', 'debug'] as const) {
    vi.spyOn(console, name).mockImplementation((...values: unknown[]) => {
      lines[name] += `${values.map((value) => inspect(value)).join(' ')}\n`;
    });
  }
  await callModel(await emulated());
  return lines;
}

async function callModel({ client }: Emulated): Promise<void> {
  await client.responses.create({ model: 'gpt-4o', input: 'My private question' });
}

test('seed: 77 the log of calls', async () => {
  const { info, debug } = await logOf('info');
  expect(info).toMatch(/POST \/responses: 200 in \d+ ms/);
  expect(debug).toBe('');
});

test('seed: 78 the log of all that is sent and received', async () => {
  const { info, debug } = await logOf('debug');
  expect(info).toMatch(/POST \/responses: 200/);
  expect(debug).toContain('x-ratelimit-limit-requests');
  expect(debug).toContain('[redacted]');
  expect(info + debug).not.toMatch(/sk-emulator|private question/);
});

test('seed: 79 a logger of your own', async () => {
  const lines: string[] = [];
  const write = (message: string): void => void lines.push(message);
  const logger: Logger = { error: write, warn: write, info: write, debug: write };
  await callModel(await emulated({ logger, logLevel: 'info' }));
  expect(lines).toEqual([expect.stringMatching(/POST \/responses: 200/)]);
  expect(new OpenAI({ apiKey: 'sk-test' }).logLevel).toBe('warn');
});
