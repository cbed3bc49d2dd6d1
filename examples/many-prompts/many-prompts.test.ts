import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@petrel/emulator';
import { expect, onTestFinished, test, vi } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');
const COUNT = 300;
const CONCURRENCY = 5;

interface Run {
  process: ChildProcess;
  /** What it printed, and its exit code, once it has ended. */
  ended: Promise<{ output: string; code: number | null }>;
}

interface Bench {
  emulator: Emulator;
  journal: string;
  start(...args: string[]): Run;
  /** How often each prompt arrived at the server. */
  arrivals(): Map<string, number>;
}

async function openBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-prompts-'));
  const emulator = createEmulator({ recordedRequests: 10_000 });
  const server = await emulator.listen();
  const prompts = join(folder, 'prompts.jsonl');
  const journal = join(folder, 'journal.jsonl');
  const lines = Array.from({ length: COUNT }, (_, at) => ({ id: `${at}`, text: `Say ${at}` }));
  await writeFile(prompts, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const start = (...args: string[]): Run => {
    const flags = ['--import', 'tsx', MAIN, prompts, journal, '--concurrency', `${CONCURRENCY}`];
    const child = spawn(process.execPath, [...flags, ...args], {
      env: { ...process.env, OPENAI_API_KEY: emulator.apiKey, OPENAI_BASE_URL: server.url },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (output += text.toString()));
    }
    const ended = once(child, 'close').then(() => ({ output, code: child.exitCode }));
    return { process: child, ended };
  };
  const arrivals = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { headers } of emulator.requests) {
      const id = headers['idempotency-key'] ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return { emulator, journal, start, arrivals };
}

/** Waits until the server has answered some prompts. */
async function untilAnswered({ emulator }: Bench, count: number): Promise<void> {
  await vi.waitFor(() => expect(emulator.requests.length).toBeGreaterThan(count), 10_000);
}

async function answersIn(journal: string): Promise<Map<string, string>> {
  const lines = (await readFile(journal, 'utf8')).split('\n').filter((line) => line.endsWith('}'));
  const entries = lines.map((line): { id: string; answer?: string } => JSON.parse(line));
  return new Map(entries.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]])));
}

test('a run that is killed resumes, and sends no prompt twice', { timeout: 60_000 }, async () => {
  const bench = await openBench();
  bench.emulator.inject({ delay: 10, times: 10_000 });
  const first = bench.start();
  await untilAnswered(bench, 60);
  first.process.kill('SIGKILL');
  await first.ended;
  // The process may have been killed in the middle of a line.
  await appendFile(bench.journal, '{"id":"299","sta');

  const resumed = await bench.start().ended;
  const arrivals = bench.arrivals();
  expect(Math.max(...arrivals.values())).toBe(1);
  const [, answered, unanswered = '0'] =
    /^(\d+) answered, 0 failed, 0 not sent yet\n(?:(\d+) sent and)?/.exec(resumed.output) ?? [];
  expect(Number(answered) + Number(unanswered)).toBe(COUNT);
  expect(Number(unanswered)).toBeLessThanOrEqual(CONCURRENCY);
  expect(resumed.code).toBe(unanswered === '0' ? 0 : 1);

  expect(await bench.start('--resend').ended).toEqual({
    output: `${COUNT} answered, 0 failed, 0 not sent yet\n`,
    code: 0,
  });
  const twice = [...bench.arrivals().values()].filter((count) => count > 1);
  expect(twice.length).toBeLessThanOrEqual(Number(unanswered));
  const answers = await answersIn(bench.journal);
  expect(answers.size).toBe(COUNT);
  expect(answers.get('299')).toBe('299.');
});

test(
  'a run that is stopped waits for its answers, and goes on later',
  { timeout: 60_000 },
  async () => {
    const bench = await openBench();
    bench.emulator.inject({ delay: 10, times: 10_000 });
    const stopped = bench.start();
    await untilAnswered(bench, 60);
    stopped.process.kill('SIGTERM');
    const { output, code } = await stopped.ended;
    expect(code).toBe(1);
    const [, answered, waiting] =
      /^(\d+) answered, 0 failed, (\d+) not sent yet\n$/.exec(output) ?? [];
    expect(Number(answered) + Number(waiting)).toBe(COUNT);
    expect(bench.arrivals().size).toBe(Number(answered));

    const { output: rest } = await bench.start().ended;
    expect(rest).toBe(`${COUNT} answered, 0 failed, 0 not sent yet\n`);
    expect([...bench.arrivals().values()]).toEqual(Array.from({ length: COUNT }, () => 1));
  },
);

test('what failed is sent again, and many failures end the run', { timeout: 60_000 }, async () => {
  const bench = await openBench();
  bench.emulator.inject({ status: 400, times: 30 });
  const failed = await bench.start().ended;
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(/^0 answered, 2\d failed, 2\d\d not sent yet\n$/);
  bench.emulator.reset();
  expect(await bench.start().ended).toEqual({
    output: `${COUNT} answered, 0 failed, 0 not sent yet\n`,
    code: 0,
  });
});

test('without the names of its files it shows how it is used', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN]);
  const [code] = await once(child, 'close');
  expect(code).toBe(2);
});
