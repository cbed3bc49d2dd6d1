import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { openEmulator, openLive } from '../../demo/session.ts';
import { PageServer } from './page-server.ts';

/** Serves a page for talking with a model. With `--live`, over the live API. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { live: { type: 'boolean' }, port: { type: 'string', default: '3000' } },
  });
  const session = values.live ? await openLive() : await openEmulator();
  const server = new PageServer(session.client);
  try {
    console.log(`Open ${await server.listen(Number(values.port))} in a browser. Ctrl-C ends.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await server.close();
    await session.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
