import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { startWorker } from '@petrel/bulk/bullmq';
import { bullPrefix } from '../../../packages/bulk/src/queue/queue-keys.ts';
import { rowOf } from '../bulk/role.ts';
import { expectEqual, openQueueBench } from './queue-bench.ts';

/** How often a chunk may be lost, and how often the test looks for one. */
const MOST_LOSSES = 10;
const MOST_LOOKS = 1_000;
/** Rejections of a row by a rate limit. */
const REJECTIONS = 7;

/** h16: a row that is rejected more often than jobs and rows have attempts succeeds, up to `maxRejections`. */
export async function checkRejections(redisPort: number): Promise<string> {
  const bench = await openQueueBench(redisPort);
  const { emulator, client, queue } = bench;
  try {
    const statuses: (number | null | undefined)[] = [];
    for (const maxRejections of [REJECTIONS + 1, REJECTIONS]) {
      emulator.reset();
      emulator.inject({
        status: 429,
        times: REJECTIONS,
        headers: { 'retry-after-ms': '1' },
        match: ({ body }) => rowOf(body) === 1,
      });
      const worker = startWorker({
        queue,
        client,
        limits: false,
        maxAttempts: 3,
        maxRejections,
        retryDelay: 1,
      });
      const results = await bench.run(3);
      await worker.close();
      const rejected = results.find(({ custom_id }) => custom_id === 'row-1');
      statuses.push(rejected?.status);
      const sent = emulator.requests.filter(({ body }) => rowOf(body) === 1).length;
      expectEqual('Requests of the row', sent, Math.min(REJECTIONS + 1, maxRejections));
      expectEqual('Results', results.length, 3);
    }
    expectEqual('Statuses', statuses, [200, 429]);
    return `${REJECTIONS} rejections were no attempt, and \`maxRejections\` of them were a failure`;
  } finally {
    await bench.close();
  }
}

/** A chunk that is lost with each worker fails, and is listed. */
export async function checkDeadChunks(redisPort: number): Promise<string> {
  const lockDuration = 50;
  const bench = await openQueueBench(redisPort, { lockDuration, chunkSize: 2 });
  // It takes jobs and does nothing with them, as a worker that is killed each time.
  const losing = new Worker('chunks', null, {
    connection: { host: '127.0.0.1', port: redisPort },
    prefix: bullPrefix(bench.name),
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: MOST_LOSSES,
  });
  losing.on('error', () => {});
  try {
    await losing.startStalledCheckTimer();
    const running = bench.run(4);
    const lost = new Set<string | undefined>();
    for (let taken = 0; lost.size < 2; taken++) {
      if (taken === MOST_LOOKS) throw new Error('The jobs were not lost often enough.');
      const job = await losing.getNextJob(`token-${taken}`, { block: false });
      if (job !== undefined && job.stalledCounter > MOST_LOSSES) lost.add(job.id);
      await sleep(10);
    }
    // It does not send what was lost so often.
    const worker = startWorker({ queue: bench.queue, client: bench.client });
    const results = await running;
    await worker.close();
    expectEqual('Requests', bench.emulator.requests.length, 0);
    const codes = new Set(results.map(({ error }) => error?.code));
    expectEqual('Codes of results', [results.length, ...codes], [4, 'worker_failed']);
    const ranges = (await bench.queue.deadChunks()).map(({ first, last }) => [first, last]);
    expectEqual('Dead chunks', ranges.sort(), [
      [0, 1],
      [2, 3],
    ]);
    expectEqual('Counted dead chunks', (await bench.queue.status()).dead, 2);
    return 'two chunks that were lost again and again failed, and are listed; no row was sent';
  } finally {
    await losing.close(true);
    await bench.close();
  }
}

/** A worker that is closed finishes what it has sent, and puts the rest back for the next. */
export async function checkDrain(redisPort: number): Promise<string> {
  const rows = 40;
  const bench = await openQueueBench(redisPort, { chunkSize: 10 });
  const { emulator, client, queue } = bench;
  try {
    emulator.inject({ delay: 100, times: rows });
    const first = startWorker({ queue, client, concurrency: 4 });
    const running = bench.run(rows);
    while (emulator.requests.length < 8) await sleep(5);
    await first.close();
    const sent = emulator.requests.length;
    if (sent >= rows) throw new Error('The worker has sent all rows before it was closed.');
    const second = startWorker({ queue, client });
    const results = await running;
    await second.close();
    const distinct = new Set(results.map(({ custom_id }) => custom_id)).size;
    expectEqual('Rows with a result', [results.length, distinct], [rows, rows]);
    expectEqual('Requests', emulator.requests.length, rows);
    return `${sent} of ${rows} rows by a worker that was closed, the others by the next; none twice`;
  } finally {
    await bench.close();
  }
}

/** h21: a worker whose event loop is blocked loses its rows to another one; each has one result. */
export async function checkBlockedWorker(redisPort: number): Promise<string> {
  const rows = 8;
  const bench = await openQueueBench(redisPort, { lockDuration: 500, chunkSize: 2 });
  const { emulator, client, queue, url, name } = bench;
  const blocked = fork(
    new URL('blocked-worker.ts', import.meta.url),
    [JSON.stringify({ redisPort, name, url, apiKey: emulator.apiKey })],
    { execArgv: ['--import', 'tsx'] },
  );
  const ended = once(blocked, 'exit');
  try {
    await once(blocked, 'message');
    const running = bench.run(rows);
    // It has jobs, and is blocked.
    await once(blocked, 'message');
    const second = startWorker({ queue, client });
    const results = await running;
    const distinct = new Set(results.map(({ custom_id }) => custom_id)).size;
    expectEqual('Rows with a result', [results.length, distinct], [rows, rows]);
    const [code] = await ended;
    expectEqual('Exit code of the blocked worker', code, 0);
    await second.close();
    const twice = emulator.requests.length - rows;
    return `each of ${rows} rows has one result; ${twice} were sent twice`;
  } finally {
    blocked.kill('SIGKILL');
    await bench.close();
  }
}
