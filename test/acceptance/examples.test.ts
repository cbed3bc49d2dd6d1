import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'petrel';
import { expect, onTestFinished, test, vi } from 'vitest';
import { unusedPort } from '../support/loopback-server.ts';
import { openRecordingEmulator, openSocketEmulator } from '../compat/python/recording-emulator.ts';
import { scenariosOf } from '../compat/python/scenarios.ts';

const FOLDER = join(import.meta.dirname, '../../examples/seed');

test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.ts')))('%s runs', async (file) => {
  const [scenario] = scenariosOf(file.slice(0, 2));
  const open = scenario?.sockets === true ? openSocketEmulator : openRecordingEmulator;
  const recording = await open();
  const { emulator, url, close } = recording;
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  onTestFinished(() => {
    void close();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const port = await unusedPort();
  const environment = { OPENAI_API_KEY: emulator.apiKey, OPENAI_BASE_URL: url, PORT: `${port}` };
  for (const [name, value] of Object.entries({ ...environment, ...scenario?.environment })) {
    vi.stubEnv(name, value);
  }
  await scenario?.prepare?.(emulator);
  const program = import(join(FOLDER, file));
  if (file.startsWith('19-')) await expect(program).rejects.toThrow(OpenAI.NotFoundError);
  else await program;
  const answers = await scenario?.visit?.(port);
  if (answers === undefined) expect(recording.requests.length).toBeGreaterThan(0);
  else expect(answers.map(([status]) => status)).toEqual([200, 200, 200, 400, 400]);
  // An upload prints nothing when it succeeds.
  if (!file.startsWith('14-')) expect(printed).toHaveBeenCalled();
});
