import type { RedisOptions } from 'ioredis';
import { configurationError } from '../bulk-options.ts';

/** Where Redis is, and how to reach it: options of a client of `ioredis`. */
export type RedisConnection = Omit<RedisOptions, 'replyMapping'>;

/** Options of `bullmq`. The run and all workers give the same, apart from `ahead`. */
export interface BullMQOptions {
  /** Where Redis is: a URL, or the options of a client of `ioredis`. */
  connection: string | RedisConnection;
  /** Names the queue. A queue has one run at a time. Default: `petrel`. */
  name?: string | undefined;
  /** Rows in a job. A worker that is killed leaves at most what it had under way to be sent again, whatever the size. Default: 100. */
  chunkSize?: number | undefined;
  /** Jobs in the queue at once, which Redis keeps in memory with their rows. Default: 500. */
  ahead?: number | undefined;
  /** Milliseconds after which a worker that was lost is replaced. A worker whose event loop is blocked for longer counts as lost. Default: 30,000. */
  lockDuration?: number | undefined;
  /** Milliseconds without Redis after which the run ends. Workers wait for it. Default: 60,000. */
  maxOutage?: number | undefined;
}

/** The options, with their defaults. */
export interface QueueSettings {
  readonly connection: string | RedisConnection;
  readonly name: string;
  readonly chunkSize: number;
  readonly ahead: number;
  readonly lockDuration: number;
  readonly maxOutage: number;
}

const NUMBERS = ['chunkSize', 'ahead', 'lockDuration', 'maxOutage'] as const;
const NAMES: readonly string[] = [
  'connection',
  'name',
  ...NUMBERS,
] satisfies (keyof BullMQOptions)[];

/**
 * The options with their defaults.
 *
 * @throws OpenAIError of code `configuration` for an option that is unknown, or cannot work
 */
export function queueSettings(options: BullMQOptions): QueueSettings {
  if (typeof options !== 'object' || options === null) {
    throw configurationError('`bullmq` takes an object of options.');
  }
  for (const name of Object.keys(options)) if (!NAMES.includes(name)) throw unknownOption(name);
  const { connection, name = 'petrel' } = options;
  const isPlace = typeof connection === 'string' || typeof connection === 'object';
  if (!isPlace || connection === null) {
    throw configurationError(
      '`bullmq`: `connection` must be a URL, or options of a client of `ioredis`.',
    );
  }
  if (typeof name !== 'string' || !/^[\w.-]+$/.test(name)) {
    throw configurationError('`bullmq`: `name` must consist of letters, digits, ".", "_" and "-".');
  }
  for (const number of NUMBERS) {
    const value = options[number];
    if (value === undefined || (Number.isSafeInteger(value) && value > 0)) continue;
    throw configurationError(`\`bullmq\`: \`${number}\` must be a whole number above 0.`);
  }
  const { chunkSize = 100, ahead = 500, lockDuration = 30_000, maxOutage = 60_000 } = options;
  return { connection, name, chunkSize, ahead, lockDuration, maxOutage };
}

/** Options of BullMQ that users expect to work here, and what does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  limiter: 'Give `limits` to `startWorker`: all workers keep to them together.',
  concurrency: 'Give it to `startWorker`.',
  attempts: 'Give `maxAttempts` to `startWorker`.',
  prefix: 'Use `name`.',
};

function unknownOption(name: string): Error {
  const hint = Object.hasOwn(ELSEWHERE, name) ? ` ${ELSEWHERE[name]}` : '';
  return configurationError(`\`bullmq\` has no option \`${name}\`.${hint}`);
}
