import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Example } from './example.ts';
import { openEmulator, openLive } from './venue.ts';

/**
 * Runs an example when its file is the one that Node was started with: against an emulator, or
 * with `--live` against the API that the environment leads to.
 *
 * @param moduleURL the `import.meta.url` of the example
 */
export async function runAlone(moduleURL: string, example: Example): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== moduleURL) return;
  const venue = process.argv.includes('--live') ? await openLive() : await openEmulator();
  try {
    if (venue.emulator !== null) await example.prepare?.(venue.emulator, venue.client);
    await example.run(venue.client, console.log);
  } finally {
    await venue.close();
  }
}
