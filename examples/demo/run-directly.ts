import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Example } from './example.ts';
import { openEmulator, openLive } from './session.ts';

/**
 * Runs an example when its file is the one that Node was started with: against an emulator, or
 * with `--live` against the API that the environment configures.
 *
 * @param moduleURL the `import.meta.url` of the example
 */
export async function runDirectly(moduleURL: string, example: Example): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== moduleURL) return;
  const session = process.argv.includes('--live') ? await openLive() : await openEmulator();
  try {
    if (session.emulator !== null) await example.prepare?.(session.emulator, session.client);
    await example.run(session.client, console.log);
  } finally {
    await session.close();
  }
}
