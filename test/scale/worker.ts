import OpenAI from 'petrel';
import type { LimitEvent } from 'petrel/limits';
import { redisLimiter } from 'petrel/limits/redis';
import { connectRedis } from './connect-redis.ts';
import { isRun, REQUEST, type Run, type RunResult } from './run.ts';

const [, , redisPackage, redisPort] = process.argv;
const redis = await connectRedis(redisPackage === 'redis' ? 'redis' : 'ioredis', Number(redisPort));

/** Milliseconds on a clock that all processes of a machine have in common, whatever `Date` shows. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Sends requests all the time, and reports what came of them. */
async function perform(run: Run): Promise<RunResult> {
  if (run.clockShift !== 0) {
    const { now: original } = Date;
    Date.now = () => original() + run.clockShift;
  }
  const result: RunResult = {
    answers: [],
    tokens: 0,
    rejected: 0,
    lost: 0,
    restored: 0,
    failures: [],
  };
  const onEvent = (event: LimitEvent): void => {
    if (event.type === 'store') result[event.available ? 'restored' : 'lost'] += 1;
  };
  const { limits = {} } = run;
  const limiter = redisLimiter(redis.client, { prefix: run.name, onEvent, ...limits });
  const client = new OpenAI({ apiKey: run.apiKey, baseURL: run.baseURL }).use(limiter);
  const end = AbortSignal.timeout(run.milliseconds);
  const work = async (): Promise<void> => {
    while (!end.aborted) {
      try {
        const { usage } = await client.chat.completions.create(REQUEST, { signal: end });
        result.answers.push(now());
        result.tokens += usage?.total_tokens ?? 0;
      } catch (error) {
        if (!end.aborted) result.failures.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: run.concurrency }, work));
  result.rejected = limiter.state().reduce((sum, { rejected }) => sum + rejected, 0);
  return result;
}

process.on('message', (run) => {
  if (!isRun(run)) return;
  perform(run).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ failures: [String(error)] }),
  );
});
process.send?.('ready');
