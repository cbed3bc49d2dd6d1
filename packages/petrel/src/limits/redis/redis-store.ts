import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type { LimitedModel } from '../limit-state.ts';
import type { LimitReport, LimitStore, LimitUpdate } from '../limit-store.ts';
import { LIMIT_SCRIPT } from './limit-script.ts';
import { runScript, type RedisClient } from './redis-client.ts';

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** Keys in Redis begin with it: processes with the same prefix share limits. Default: `petrel:limits`. */
  prefix?: string | undefined;
  /** The part of the limits, up to 1, for this process while Redis is unavailable. Default: one divided by the number of processes seen in the last minute. */
  fallbackShare?: number | undefined;
}

const SCRIPT = { text: LIMIT_SCRIPT, sha: 'fa61336605334a7de402e66d152984e0903c3c10' };
const OPTIONS: readonly string[] = [
  'prefix',
  'fallbackShare',
] satisfies (keyof RedisStoreOptions)[];

/**
 * Keeps the limits of `limit()` in Redis, for all processes and machines that use the same Redis. Needs a
 * client of the package `ioredis` or `redis` that is connected, or connects by itself, to Redis 6 or later,
 * Valkey, or a cluster of them.
 *
 * While Redis is unavailable, each process keeps to its part of the limits; a `store` event reports it.
 *
 * @throws OpenAIError of code `configuration` for what is no such client, and options that cannot work
 * @example
 * const client = new OpenAI().use(limit({ store: redisStore(new Redis()) }));
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): LimitStore {
  const { prefix = 'petrel:limits', fallbackShare } = checked(client, options);
  return {
    fallbackShare,
    async sync(model: LimitedModel, update: LimitUpdate): Promise<LimitReport> {
      // The braces keep both keys on one node of a cluster.
      const key = `${prefix}:{${model.account} ${model.model}}`;
      return reportOf(
        await runScript(client, SCRIPT, [key, `${key}:members`], argumentsOf(update)),
      );
    },
  };
}

function argumentsOf(update: LimitUpdate): string[] {
  return [
    update.member,
    ...[
      update.requestsPerMinute ?? 0,
      update.tokensPerMinute ?? 0,
      update.burst,
      update.learnedRequests ?? 0,
      update.learnedTokens ?? 0,
      update.extraRequests,
      update.extraTokens,
      update.pause,
      update.ahead,
      ...update.book,
    ].map(String),
  ];
}

function reportOf(reply: unknown): LimitReport {
  if (!Array.isArray(reply) || reply.length < 6) {
    throw new OpenAIError('Redis answered the script of the limiter with something else.');
  }
  const [epoch, ...rest]: unknown[] = reply;
  const [postponed = 0, pausedFor = 0, requests = 0, tokens = 0, members = 1, ...waits] =
    rest.map(Number);
  return {
    epoch: String(epoch),
    postponed,
    pausedFor,
    learnedRequests: requests > 0 ? requests : null,
    learnedTokens: tokens > 0 ? tokens : null,
    members,
    waits,
  };
}

function checked(client: RedisClient, options: RedisStoreOptions): RedisStoreOptions {
  const isClient =
    typeof client === 'object' && client !== null && ('evalSha' in client || 'evalsha' in client);
  if (!isClient) {
    throw configurationError(
      '`redisStore` takes a client of the package `ioredis` or `redis` as its first argument.',
    );
  }
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined)
    throw configurationError(`\`redisStore\` has no option \`${unknown}\`.`);
  const { prefix = '', fallbackShare = 1 } = options;
  if (typeof prefix !== 'string') {
    throw configurationError('`redisStore`: `prefix` must be a string.');
  }
  if (typeof fallbackShare !== 'number' || !(fallbackShare > 0 && fallbackShare <= 1)) {
    throw configurationError('`redisStore`: `fallbackShare` must be a number above 0, up to 1.');
  }
  return options;
}
