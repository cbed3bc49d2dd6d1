import type { Redis } from 'ioredis';
import type { QueueKeys } from './queue-keys.ts';

/** Milliseconds for which results wait to be collected: a week. */
const KEEP_RESULTS = 604_800_000;
/** Milliseconds for which a worker that comes late learns that its chunk was collected. */
const KEEP_COLLECTED = 600_000;

const ADD = `
if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
local isNew = redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ${KEEP_RESULTS})
return isNew`;

const HOLD = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('HSETNX', KEYS[2], 'input', ARGV[3])
return redis.call('HGET', KEYS[2], 'input')`;

const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** Adds the result of a row to those of its chunk. False where it has one, or the chunk was collected. */
export async function addResult(
  redis: Redis,
  keys: QueueKeys,
  chunk: number,
  index: number,
  result: string,
): Promise<boolean> {
  const own = [keys.results(chunk), keys.collected(chunk)];
  return (await redis.eval(ADD, 2, ...own, index, result)) === 1;
}

/**
 * Makes this process the one that collects results, or remains it. Returns what names the input of the
 * run; null while another process collects.
 */
export async function hold(
  redis: Redis,
  keys: QueueKeys,
  holder: string,
  milliseconds: number,
  input: string,
): Promise<string | null> {
  const held = await redis.eval(HOLD, 2, keys.holder, keys.run, holder, milliseconds, input);
  return typeof held === 'string' ? held : null;
}

/** Lets another process collect results. */
export async function release(redis: Redis, keys: QueueKeys, holder: string): Promise<void> {
  await redis.eval(RELEASE, 1, keys.holder, holder);
}

/** Removes the results of a chunk, which were collected, in one step. */
export async function removeCollected(
  redis: Redis,
  keys: QueueKeys,
  chunk: number,
  counts: { succeeded: number; failed: number },
): Promise<void> {
  await redis
    .multi()
    .del(keys.results(chunk))
    .set(keys.collected(chunk), '1', 'PX', KEEP_COLLECTED)
    .lrem(keys.done, 0, chunk)
    .hincrby(keys.run, 'succeeded', counts.succeeded)
    .hincrby(keys.run, 'failed', counts.failed)
    .exec();
}
