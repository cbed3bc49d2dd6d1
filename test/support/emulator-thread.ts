import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ROOT } from './repository-root.ts';

/** An emulator in a thread of its own, which answers while this thread waits. */
export interface EmulatorThread {
  url: string;
  apiKey: string;
  close(): Promise<void>;
}

/** Starts one on the loopback interface. */
export async function startEmulatorThread(): Promise<EmulatorThread> {
  const emulator = pathToFileURL(join(ROOT, 'packages/emulator/src/index.ts'));
  const worker = new Worker(
    `import('tsx/esm/api').then(async ({ register }) => {
      register();
      const { createEmulator } = await import(${JSON.stringify(emulator.href)});
      const emulator = createEmulator();
      const { url } = await emulator.listen();
      require('node:worker_threads').parentPort.postMessage({ url, apiKey: emulator.apiKey });
    });`,
    { eval: true },
  );
  const [address]: { url: string; apiKey: string }[] = await once(worker, 'message');
  if (address === undefined) throw new Error('The emulator has no address.');
  const { url, apiKey } = address;
  return { url, apiKey, close: async () => void (await worker.terminate()) };
}
