import { expect, test } from 'vitest';
import OpenAI from 'petrel';
import { bulk, BulkError } from '../src/index.ts';
import { bullmq, startWorker } from '../src/bullmq.ts';

const client = new OpenAI({ apiKey: 'sk-test', baseURL: 'http://127.0.0.1:9/v1' });
const queue = bullmq({ connection: { port: 9 } });

/** Options as JavaScript passes them, whose types are not checked. */
function untyped<Options>(options: object): Options {
  return JSON.parse(JSON.stringify(options));
}

test.each<[string, object, string]>([
  ['a limiter', { limiter: { max: 10, duration: 1_000 } }, '`limits` to `startWorker`'],
  ['a concurrency', { concurrency: 5 }, 'Give it to `startWorker`.'],
  ['a name with braces', { name: '{a}' }, '`name` must consist of'],
  ['no chunk size', { chunkSize: 0 }, '`chunkSize` must be a whole number above 0'],
])('h17: %s given to `bullmq` is refused', (_, options, message) => {
  expect(() => bullmq(untyped({ connection: 'redis://127.0.0.1', ...options }))).toThrow(message);
});

test('h17: a queue needs a connection', () => {
  expect(() => bullmq(untyped({}))).toThrow('`connection` must be');
});

test.each<[string, object, string]>([
  ['a limiter', { limiter: { max: 10, duration: 1_000 } }, 'Use `limits`'],
  ['attempts', { attempts: 3 }, 'Use `maxAttempts`.'],
  ['no jobs', { jobs: 0 }, '`jobs` must be a whole number above 0'],
])('h17: %s given to `startWorker` is refused', (_, options, message) => {
  expect(() => startWorker(Object.assign({ queue, client }, options))).toThrow(message);
});

test.each(['limits', 'concurrency', 'maxAttempts', 'client'] as const)(
  'h17: `%s` is refused beside a queue, as the workers send',
  (name) => {
    const option = name === 'client' ? client : name === 'limits' ? {} : 5;
    expect(() => bulk({ queue, input: [], [name]: option })).toThrow(
      `\`${name}\` has no effect with \`queue\``,
    );
  },
);

test('h21: a synchronous client is refused in a worker', () => {
  const post = (): object => ({});
  expect(() =>
    startWorker({ queue, client: Object.assign(Object.create(null), { post }) }),
  ).toThrow('must not be synchronous');
});

test('a run ends when Redis is unavailable, and reports where', async () => {
  const unreachable = bullmq({ connection: { port: 9, host: '127.0.0.1' }, maxOutage: 500 });
  const input = [{ url: '/v1/responses', body: { model: 'gpt-5-mini', input: 'Hi' } }];
  const error = await bulk({ queue: unreachable, input }).then(undefined, (failure) => failure);
  expect(error).toBeInstanceOf(BulkError);
  expect(error).toMatchObject({ code: 'queue_failed' });
  expect(String(error)).toContain('127.0.0.1:9');
});

test('a run ends at once when it is stopped, whether or not Redis is there', async () => {
  const unreachable = bullmq({ connection: { port: 9 } });
  const input = [{ url: '/v1/responses', body: { model: 'gpt-5-mini', input: 'Hi' } }];
  const stopped = bulk({ queue: unreachable, input, signal: AbortSignal.timeout(50) });
  await expect(stopped.then(undefined, (failure) => Promise.reject(failure))).rejects.toMatchObject(
    {
      code: 'user_abort',
    },
  );
});
