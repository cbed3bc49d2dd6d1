import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'petrel';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '../compat/python/run-example.ts';
import { openRecordingEmulator } from '../compat/python/recording-emulator.ts';
import { scenesOf } from '../compat/python/scenes.ts';

const FOLDER = join(import.meta.dirname, '../../examples/seed');

test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.ts')))('%s runs', async (file) => {
  const [scene] = scenesOf(file.slice(0, 2));
  const { emulator, url, requests, close } = await openRecordingEmulator();
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'info').mockImplementation(() => {});
  onTestFinished(() => {
    close();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const port = await freePort();
  const environment = { OPENAI_API_KEY: emulator.apiKey, OPENAI_BASE_URL: url, PORT: `${port}` };
  for (const [name, value] of Object.entries({ ...environment, ...scene?.environment })) {
    vi.stubEnv(name, value);
  }
  await scene?.prepare?.(emulator);
  const program = import(join(FOLDER, file));
  if (file.startsWith('19-')) await expect(program).rejects.toThrow(OpenAI.NotFoundError);
  else await program;
  const answers = await scene?.visit?.(port);
  if (answers === undefined) expect(requests.length).toBeGreaterThan(0);
  else expect(answers.map(([status]) => status)).toEqual([200, 200, 200, 400, 400]);
  // An upload says nothing when it went well.
  if (!file.startsWith('14-')) expect(printed).toHaveBeenCalled();
});
