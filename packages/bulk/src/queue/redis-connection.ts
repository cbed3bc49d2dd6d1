import { Redis } from 'ioredis';
import { BulkError, sentenceOf } from '../bulk-error.ts';
import type { QueueSettings } from './queue-options.ts';

/** A client that waits for Redis when it is lost, as the jobs that were begun need it. */
export function connectRedis(
  { connection }: QueueSettings,
  onError: (error: Error) => void = () => {},
): Redis {
  const options = { maxRetriesPerRequest: null };
  const redis =
    typeof connection === 'string'
      ? new Redis(connection, options)
      : new Redis({ ...connection, ...options });
  redis.on('error', onError);
  return redis;
}

/** A promise that is rejected with a BulkError once Redis has been unavailable for too long. */
export function watchOutage(
  redis: Redis,
  maxOutage: number,
): { failure: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let cause: unknown;
  const failure = new Promise<never>((_, reject) => {
    const begin = (): void => {
      timer ??= setTimeout(() => reject(unreachable(maxOutage, cause)), maxOutage);
    };
    begin();
    redis.on('close', begin);
    redis.on('error', (error) => (cause = error));
    redis.on('ready', () => {
      clearTimeout(timer);
      timer = undefined;
    });
  });
  failure.catch(() => {});
  return {
    failure,
    stop() {
      redis.removeAllListeners('close');
      clearTimeout(timer);
    },
  };
}

function unreachable(maxOutage: number, cause: unknown): BulkError {
  const seconds = Math.round(maxOutage / 1_000);
  return new BulkError(
    'queue_failed',
    `Redis has not answered for ${seconds} seconds${because(cause)} The same call resumes the run.`,
    cause,
  );
}

/** The error for a failure of Redis or BullMQ. */
export function queueFailed(cause: unknown): BulkError {
  return new BulkError('queue_failed', `The queue on Redis failed${because(cause)}`, cause);
}

function because(cause: unknown): string {
  return cause === undefined ? '.' : `: ${sentenceOf(cause)}`;
}
