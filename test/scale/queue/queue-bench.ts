import { randomUUID } from 'node:crypto';
import { bulk, type BulkOptions, type BulkResult } from '@petrel/bulk';
import { bullmq, type BullMQQueue } from '@petrel/bulk/bullmq';
import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI from 'petrel';
import { requestOf } from '../bulk/role.ts';

/** A queue of its own, and an API. */
export interface QueueBench {
  emulator: Emulator;
  client: OpenAI;
  name: string;
  queue: BullMQQueue;
  url: string;
  /** Runs so many rows through the queue, and returns their results. */
  run(rows: number, options?: Partial<BulkOptions>): Promise<BulkResult[]>;
  close(): Promise<void>;
}

export async function openQueueBench(
  redisPort: number,
  options: { lockDuration?: number; chunkSize?: number } = {},
): Promise<QueueBench> {
  const emulator = createEmulator({ recordedRequests: 10_000 });
  const server = await emulator.listen();
  const name = randomUUID();
  const queue = bullmq({ connection: `redis://127.0.0.1:${redisPort}`, name, ...options });
  return {
    emulator,
    client: new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url }),
    name,
    queue,
    url: server.url,
    async run(rows, more) {
      const input = Array.from({ length: rows }, (_, index) => requestOf(index));
      const results: BulkResult[] = [];
      for await (const result of bulk({ queue, input, ...more })) results.push(result);
      return results;
    },
    async close() {
      await queue.clear();
      await server.close();
    },
  };
}

/** @throws Error when the values differ */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}.`);
}
