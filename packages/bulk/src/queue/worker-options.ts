import type { Client } from 'petrel';
import type { LimitOptions } from 'petrel/limits';
import { configurationError, SENDING_OPTIONS } from '../bulk-options.ts';
import type { LiveOptions } from '../live/live-run.ts';

/** Options of `startWorker`. */
export interface WorkerOptions extends LiveOptions {
  client: Client;
  /** Rate limits that all workers keep to together, or false where the client keeps them. Default: `{}`, which learns them from the server. */
  limits?: Omit<LimitOptions, 'store'> | false | undefined;
  /** Jobs at once, which share `concurrency`. Default: 4. */
  jobs?: number | undefined;
  /** Receives errors of Redis. The worker goes on by itself. */
  onError?: ((error: Error) => void) | undefined;
}

const NAMES: readonly string[] = [
  ...SENDING_OPTIONS,
  'jobs',
  'onError',
] satisfies (keyof WorkerOptions)[];

/** Options of BullMQ's `Worker` that users expect to work here, and what does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  limiter: 'Use `limits`: they count tokens too, and are shared by all workers.',
  connection: 'Give it to `bullmq`.',
  lockDuration: 'Give it to `bullmq`.',
  attempts: 'Use `maxAttempts`.',
};

/**
 * The options, checked.
 *
 * @throws OpenAIError of code `configuration` for an option that is unknown, or cannot work
 */
export function checkedWorkerOptions(options: WorkerOptions): WorkerOptions {
  for (const name of Object.keys(options)) {
    if (NAMES.includes(name)) continue;
    const hint = Object.hasOwn(ELSEWHERE, name) ? ` ${ELSEWHERE[name]}` : '';
    throw configurationError(`\`startWorker\` has no option \`${name}\`.${hint}`);
  }
  const { client, jobs = 1, concurrency = 1 } = options;
  if (typeof client !== 'object' || client === null || !('post' in client)) {
    throw configurationError('`startWorker`: `client` must be a client, such as `new OpenAI()`.');
  }
  if (!('use' in client)) {
    throw configurationError(
      '`startWorker`: `client` must not be synchronous. A call that blocks the event loop keeps the worker from renewing its jobs, and others do them again.',
    );
  }
  for (const [name, value] of Object.entries({ jobs, concurrency })) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw configurationError(`\`startWorker\`: \`${name}\` must be a whole number above 0.`);
  }
  return options;
}
