import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'petrel';
import { OpenAISync } from 'petrel/sync';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openRecordingEmulator, openSocketEmulator } from '../compat/python/recording-emulator.ts';
import { accepts } from '../compat/python/run-example.ts';
import { scenariosOf } from '../compat/python/scenarios.ts';
import { startEmulatorThread } from '../support/emulator-thread.ts';
import { unusedPort } from '../support/loopback-server.ts';
import { ProgramRunner } from './sync-programs.ts';

const FOLDER = join(import.meta.dirname, '../../examples/seed/sync');

let programs: ProgramRunner;
beforeAll(() => {
  programs = new ProgramRunner();
});
afterAll(() => programs.close());

test('seed: 3 a synchronous client', async () => {
  const { url, apiKey, close } = await startEmulatorThread();
  onTestFinished(close);
  const client = new OpenAISync({ apiKey, baseURL: url });
  const request = { model: 'gpt-4o', input: 'Say this is a test.' } as const;

  const response = client.responses.create(request);
  expect(response.output_text).not.toBe('');

  let text = '';
  for (const event of client.responses.create({ ...request, stream: true })) {
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  expect(text).not.toBe('');

  expect(client.models.list().data.length).toBeGreaterThan(0);
  expect(() => client.models.retrieve('no-such-model')).toThrow(OpenAI.NotFoundError);
});

test.each(readdirSync(FOLDER))('%s runs without await', { timeout: 60_000 }, async (file) => {
  const [scenario] = scenariosOf(file.slice(0, 2));
  const open = scenario?.sockets === true ? openSocketEmulator : openRecordingEmulator;
  const recording = await open();
  const { emulator, url, close } = recording;
  onTestFinished(close);
  await scenario?.prepare?.(emulator);
  const port = await unusedPort();
  const { printed, error } = await programs.run(join(FOLDER, file), {
    OPENAI_API_KEY: emulator.apiKey,
    OPENAI_BASE_URL: url,
    PORT: String(port),
    ...scenario?.environment,
  });
  expect(error).toBe(file.startsWith('19-') ? 'NotFoundError' : null);
  if (scenario?.visit !== undefined) await expect.poll(() => accepts(port)).toBe(true);
  const answers = await scenario?.visit?.(port);
  if (answers !== undefined) {
    expect(answers.map(([status]) => status)).toEqual([200, 200, 200, 400, 400]);
    return;
  }
  expect(recording.requests.length).toBeGreaterThan(0);
  // An upload prints nothing when it succeeds.
  if (!file.startsWith('14-')) expect(printed).not.toBe('');
});
