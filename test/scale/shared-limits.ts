import type { RunResult } from './run.ts';
import type { Scenario } from './scenarios.ts';

const REQUESTS = { requestsPerMinute: 3_000, burst: 1_000 };

/** Limits that processes share by way of Redis. The clock of one process is an hour fast in all of them. */
export const SHARED_LIMITS: readonly Scenario[] = [
  {
    name: 'eight processes learn a limit of requests, and share it equally',
    processes: 8,
    seconds: 14,
    enforced: REQUESTS,
    check: expectFairness,
  },
  {
    name: 'eight processes share a limit of tokens',
    processes: 8,
    seconds: 14,
    enforced: { tokensPerMinute: 60_000 },
  },
  {
    name: 'Redis is killed, restarts empty five seconds later, and no call fails',
    processes: 8,
    seconds: 22,
    enforced: { requestsPerMinute: 3_000 },
    meanwhile: async ({ redis }) => {
      await seconds(8);
      await redis.kill();
      await seconds(5);
      await redis.start();
    },
    check(results) {
      for (const { lost, restored } of results) {
        if (lost !== 1 || restored !== 1) {
          throw new Error(`A process reported the loss ${lost} times, the return ${restored}.`);
        }
      }
    },
  },
  {
    name: 'two of eight processes are killed, and the others use what they leave',
    processes: 8,
    seconds: 16,
    enforced: REQUESTS,
    // The answers to those that are killed are not counted.
    least: 0.85,
    meanwhile: async ({ workers }) => {
      await seconds(5);
      for (const worker of workers.slice(0, 2)) worker.kill('SIGKILL');
    },
  },
];

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1_000));
}

/** Of the time in which all processes sent requests, each must have had its part within 10 %. */
function expectFairness(results: readonly RunResult[]): void {
  const from = Math.max(...results.map(({ answers }) => answers[0] ?? 0)) + 1_000;
  const to = Math.min(...results.map(({ answers }) => answers.at(-1) ?? 0));
  const counts = results.map(
    ({ answers }) => answers.filter((at) => at >= from && at <= to).length,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  // One request more or less is the end of the time.
  const furthest = Math.max(...counts.map((count) => Math.abs(count - mean) - 1));
  if (furthest > mean / 10) throw new Error(`The processes sent ${counts.join(', ')} requests.`);
}
