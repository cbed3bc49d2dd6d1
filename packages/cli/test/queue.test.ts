import { expect, test, vi } from 'vitest';
import { openBench } from './run.ts';

/** Where no Redis is. */
const NOWHERE = 'redis://127.0.0.1:9';

test.each([
  [['--concurrency', '5'], '--concurrency has no effect with --queue. Give it to `petrel worker`.'],
  [['--base-url', 'http://a.test/v1'], '--base-url has no effect with --queue. Give it to'],
  [['--tokens-per-minute', '9'], '--tokens-per-minute has no effect with --queue. Give it to'],
  [['--via', 'batch'], '--via has no effect with --queue.'],
  [['--max-tokens', '9'], '--max-tokens has no effect with --queue.'],
  [['--dedupe'], '--dedupe has no effect with --queue.'],
  [['--queue-name', '{a}'], '`name` must consist of letters'],
])('h17: a run with a queue refuses %j', async (args, message) => {
  const { run, input, output } = await openBench(1);
  const { code, stderr } = await run(
    'bulk',
    'run',
    input,
    '-o',
    output,
    '--queue',
    NOWHERE,
    ...args,
  );
  expect(code).toBe(2);
  expect(stderr).toContain(`petrel: ${message.startsWith('-') ? '' : '`bullmq`: '}${message}`);
});

test.each([
  [['worker'], "required option '--queue <url>' not specified"],
  [['worker', '--queue', '127.0.0.1:6379'], 'It must be a URL, such as redis://127.0.0.1:6379.'],
  [['worker', '--queue', 'http://127.0.0.1'], 'It must be a URL, such as redis://'],
  [['worker', '--queue', NOWHERE, '--jobs', '0'], 'It must be a whole number above 0.'],
  [
    ['bulk', 'run', 'IN', '-o', 'OUT', '--queue-name', 'a'],
    '--queue-name has no effect without --queue',
  ],
  [['bulk', 'status'], '`petrel bulk status` takes an output, or --queue.'],
  [['bulk', 'status', 'OUT', '--queue', NOWHERE], 'takes an output, or --queue.'],
])('a wrong argument ends with one message: %j', async (args, message) => {
  const { run, input, output } = await openBench(0);
  vi.stubEnv('REDIS_URL', undefined);
  const paths: Record<string, string> = { IN: input, OUT: output };
  const { code, stderr } = await run(...args.map((arg) => paths[arg] ?? arg));
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('a run whose Redis is unavailable ends with exit code 3, and can be resumed', async () => {
  const { run, input, output } = await openBench(2);
  const args = ['--queue', NOWHERE, '--max-outage', '0.2'];
  const { code, stderr } = await run('bulk', 'run', input, '-o', output, ...args);
  expect(code).toBe(3);
  expect(stderr).toMatch(/petrel: Redis has not answered for .*127\.0\.0\.1:9.* resumes the run\./);
});

test('a worker reports once that Redis is unavailable, and a signal ends it at once with exit code 0', async () => {
  const { run } = await openBench(0);
  vi.stubEnv('REDIS_URL', NOWHERE);
  const listeners = process.listenerCount('SIGTERM');
  const running = run('worker');
  await vi.waitUntil(() => process.listenerCount('SIGTERM') > listeners);
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.emit('SIGTERM');
  const { code, stderr } = await running;
  expect(code).toBe(0);
  expect(stderr).toContain('Sending rows of the queue "petrel".');
  expect(
    stderr.match(/^Redis: connect ECONNREFUSED 127\.0\.0\.1:9\. The worker waits for it\.$/gm),
  ).toHaveLength(1);
  expect(process.listenerCount('SIGTERM')).toBe(listeners);
});
