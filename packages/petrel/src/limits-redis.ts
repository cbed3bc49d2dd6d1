/** Rate limits that several processes and machines share by way of Redis. */
export { redisStore, type RedisStoreOptions } from './limits/redis/redis-store.ts';
export { redisLimiter } from './limits/redis/redis-limiter.ts';
export type {
  IORedisClient,
  NodeRedisArguments,
  NodeRedisClient,
  RedisClient,
} from './limits/redis/redis-client.ts';
