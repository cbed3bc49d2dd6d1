import { bullmq, startWorker } from '@petrel/bulk/bullmq';
import OpenAI from 'petrel';

/** Milliseconds, several times the duration of a lock. */
const BLOCKED = 3_000;

const { redisPort, name, url, apiKey }: Record<string, string> = JSON.parse(process.argv[2] ?? '');
const queue = bullmq({ connection: `redis://127.0.0.1:${redisPort}`, name, lockDuration: 500 });

/** Blocks the event loop at the first request, as a synchronous call does. */
let isBlocked = false;
const client = new OpenAI({
  apiKey,
  baseURL: url,
  fetch: async (input, init) => {
    if (!isBlocked) {
      isBlocked = true;
      await new Promise((resolve) => process.send?.('blocked', resolve));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BLOCKED);
    }
    return fetch(input, init);
  },
});
const worker = startWorker({ queue, client });
process.send?.('ready');
setTimeout(() => void worker.close(), BLOCKED);
await worker.done;
process.exit();
