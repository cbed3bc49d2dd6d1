import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { LimitUpdate } from 'petrel/limits';
import { redisStore, type IORedisClient } from 'petrel/limits/redis';
import { LIMIT_SCRIPT } from '../../../packages/petrel/src/limits/redis/limit-script.ts';
import { connectRedis } from '../connect-redis.ts';
import { Timeline } from '../simulation/timeline.ts';

const RUNS = 200;
/** Milliseconds by which waits may differ, as both round. */
const TOLERANCE = 0.1;
/** Takes the time from the first arguments. */
const SCRIPT = LIMIT_SCRIPT.replace(
  "redis.call('TIME')",
  '{ table.remove(ARGV, 1), table.remove(ARGV, 1) }',
);

/** An update, and the milliseconds since the one before; below 0 where the clock was set back. */
interface Step {
  readonly after: number;
  readonly update: LimitUpdate;
}

const limitOf = (max: number): fc.Arbitrary<number | null> =>
  fc.option(fc.integer({ min: 1, max }), { freq: 2 });
const rarely = (values: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: values });

const update: fc.Arbitrary<LimitUpdate> = fc.record({
  member: fc.constantFrom('a', 'b', 'c'),
  requestsPerMinute: limitOf(100_000),
  tokensPerMinute: limitOf(10_000_000),
  learnedRequests: limitOf(100_000),
  learnedTokens: limitOf(10_000_000),
  burst: fc.integer({ min: 0, max: 5_000 }),
  extraRequests: rarely(fc.integer({ min: -5, max: 5 })),
  extraTokens: rarely(fc.integer({ min: -5_000, max: 5_000 })),
  pause: rarely(fc.integer({ min: 1, max: 30_000 })),
  ahead: fc.integer({ min: 0, max: 10_000 }),
  book: fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 5 }),
});

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ after: fc.integer({ min: -1_000, max: 40_000 }), update }),
  { minLength: 10, maxLength: 40 },
);

/** Compares what the script of the limiter does in Redis with its model, by random updates on a virtual clock. */
export async function checkScript(redisPort: number): Promise<string> {
  const { client: redis, close } = await connectRedis('ioredis', redisPort);
  if (!('evalsha' in redis)) throw new Error('The client is not that of `ioredis`.');
  let count = 0;
  let now = 0;
  const store = redisStore(clientAt(redis, () => now));
  const compare = async (sequence: readonly Step[]): Promise<void> => {
    const timeline = new Timeline(() => now);
    const model = { account: randomUUID(), model: 'gpt-4o' };
    now = 1_000_000;
    for (const step of sequence) {
      now += step.after;
      count += 1;
      const [actual, expected] = [
        await store.sync(model, step.update),
        await timeline.sync(model, step.update),
      ];
      if (!isClose(actual, expected)) {
        throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}.`);
      }
    }
  };
  try {
    await fc.assert(fc.asyncProperty(steps, compare), { numRuns: RUNS });
  } finally {
    close();
  }
  return `${count} updates in ${RUNS} sequences`;
}

/** A client whose server has the clock of the test. */
function clientAt(redis: IORedisClient, clock: () => number): IORedisClient {
  const run: IORedisClient['eval'] = (_, keys, ...args) => {
    const time = [Math.floor(clock() / 1_000), (clock() % 1_000) * 1_000];
    return redis.eval(SCRIPT, keys, ...args.slice(0, keys), ...time, ...args.slice(keys));
  };
  return { eval: run, evalsha: run };
}

function isClose(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) < TOLERANCE;
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (one === null || other === null) return one === other;
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => isClose(Reflect.get(one, name), Reflect.get(other, name)));
}
