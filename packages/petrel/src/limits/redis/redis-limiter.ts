import { limit, type Limiter } from '../limit.ts';
import type { LimitOptions } from '../limit-options.ts';
import type { RedisClient } from './redis-client.ts';
import { redisStore, type RedisStoreOptions } from './redis-store.ts';

/**
 * Keeps rate limits together with all processes and machines that use the same Redis: `limit()` with a
 * `redisStore`. Takes the options of both.
 *
 * @throws OpenAIError of code `configuration` for what is no client of Redis, and options that cannot work
 * @example
 * const client = new OpenAI().use(redisLimiter(new Redis(), { tokensPerMinute: 2_000_000 }));
 */
export function redisLimiter(
  client: RedisClient,
  options: Omit<LimitOptions, 'store'> & RedisStoreOptions = {},
): Limiter {
  const { prefix, fallbackShare, ...limits } = options;
  return limit({ ...limits, store: redisStore(client, { prefix, fallbackShare }) });
}
