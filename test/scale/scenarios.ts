import type { ChildProcess } from 'node:child_process';
import { createEmulator, type RateLimitOptions } from '@petrel/emulator';
import type { RedisServer } from './redis-server.ts';
import type { Run, RunResult } from './run.ts';
import { performRun } from './workers.ts';

/** Several processes that share limits, and what must hold. */
export interface Scenario {
  name: string;
  processes: number;
  seconds: number;
  /** Limits that the server enforces. */
  enforced: RateLimitOptions;
  run?: Partial<Run>;
  /** What happens meanwhile. */
  meanwhile?: (context: { workers: readonly ChildProcess[]; redis: RedisServer }) => Promise<void>;
  /** The lowest part of the limit that must be used. Default: 0.95. */
  least?: number;
  check?: (results: readonly RunResult[]) => void;
}

/** What was measured. */
export interface Measurement {
  /** The part of the limit that was used, and the most in any ten seconds. */
  used: number;
  most: number;
  answers: number;
  rejected: number;
}

const WINDOW = 10_000;
/** Milliseconds by which two answers may be later than their requests, by different amounts. */
const JITTER = 100;

/**
 * Runs a scenario.
 *
 * @throws Error for what does not hold
 */
export async function runScenario(
  scenario: Scenario,
  workers: readonly ChildProcess[],
  redis: RedisServer,
): Promise<Measurement> {
  const { name, processes, seconds, enforced, run, meanwhile, check } = scenario;
  const emulator = createEmulator({ rateLimits: enforced, recordedRequests: 1 });
  await using server = await emulator.listen();
  const taking = workers.slice(0, processes);
  const running = taking.map((worker, nth) =>
    performRun(worker, {
      name: `scale ${name}`,
      baseURL: server.url,
      apiKey: emulator.apiKey,
      milliseconds: seconds * 1_000,
      clockShift: nth === 0 ? 3_600_000 : 0,
      concurrency: 100,
      ...run,
    }),
  );
  await meanwhile?.({ workers: taking, redis });
  const results = (await Promise.all(running)).filter((result) => result !== null);
  const measured = measure(results, enforced);
  verify(scenario, measured, results);
  check?.(results);
  return measured;
}

/** Of the time in which all processes that were not killed sent requests. */
function measure(results: readonly RunResult[], enforced: RateLimitOptions): Measurement {
  const all = results.flatMap((result) => result.answers);
  const first = Math.max(...results.map(({ answers }) => answers[0] ?? Infinity));
  const last = Math.min(...results.map(({ answers }) => answers.at(-1) ?? 0));
  const answers = all.filter((at) => at >= first && at <= last).sort((one, other) => one - other);
  const tokens = results.reduce((sum, result) => sum + result.tokens, 0) / all.length;
  const { requestsPerMinute = Infinity, tokensPerMinute = Infinity } = enforced;
  // Requests a millisecond that the limits allow.
  const allowed = Math.min(requestsPerMinute, tokensPerMinute / tokens) / 60_000;
  return {
    used: (answers.length - 1) / (allowed * (last - first)),
    most: mostWithin(answers, WINDOW) / (allowed * (WINDOW + JITTER)),
    answers: answers.length,
    rejected: results.reduce((sum, result) => sum + result.rejected, 0),
  };
}

function mostWithin(answers: readonly number[], length: number): number {
  let most = 0;
  let first = 0;
  answers.forEach((at, nth) => {
    while ((answers[first] ?? at) <= at - length) first += 1;
    most = Math.max(most, nth - first + 1);
  });
  return most;
}

function verify(
  { least = 0.95 }: Scenario,
  { used, most, answers, rejected }: Measurement,
  results: readonly RunResult[],
): void {
  const [failure] = results.flatMap(({ failures }) => failures);
  if (failure !== undefined) throw new Error(`A call failed: ${failure}`);
  if (used < least) throw new Error(`Only ${percent(used)} of the limit were used.`);
  if (most > 1.02) throw new Error(`${percent(most)} of the limit were used within ten seconds.`);
  if (rejected > Math.max(1, answers / 1_000)) {
    throw new Error(`${rejected} of ${answers} requests were rejected with status 429.`);
  }
}

/** A part as a percentage. */
export function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
