import type * as queues from '@petrel/bulk/bullmq';
import type { BullMQOptions, BullMQQueue } from '@petrel/bulk/bullmq';
import { InvalidArgumentError, type Command } from 'commander';
import { configurationError } from '../configuration-error.ts';

/** Where a queue is, as it is given. */
export interface QueueFlags {
  queue?: string;
  queueName?: string;
}

/** Adds `--queue` and `--queue-name`. */
export function addQueueOptions(command: Command): Command {
  return command
    .option('--queue <url>', 'of Redis, such as redis://127.0.0.1:6379', redisURL)
    .option('--queue-name <name>', 'of the queue (default: petrel)');
}

/**
 * The module for queues, whose packages are optional.
 *
 * @throws OpenAIError of code `configuration` where they are missing
 */
export async function queueModule(): Promise<typeof queues> {
  try {
    return await import('@petrel/bulk/bullmq');
  } catch (cause) {
    throw configurationError(
      'Queues need the packages `bullmq` and `ioredis`. Install them beside `@petrel/cli`.',
      cause,
    );
  }
}

/**
 * The queue that `--queue` names.
 *
 * @throws OpenAIError of code `configuration` for a name that cannot work
 */
export async function openQueue(
  { queue: connection = '', queueName: name }: QueueFlags,
  options: Omit<BullMQOptions, 'connection' | 'name'> = {},
): Promise<BullMQQueue> {
  const { bullmq } = await queueModule();
  return bullmq({ ...options, connection, name });
}

/** The value of an option that is the URL of Redis. */
export function redisURL(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be a URL, such as redis://127.0.0.1:6379.');
}
