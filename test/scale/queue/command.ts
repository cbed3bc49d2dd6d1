import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../support/repository-root.ts';
import { requestOf } from '../bulk/role.ts';
import { expectEqual, openQueueBench } from './queue-bench.ts';

const MAIN = join(ROOT, 'packages/cli/src/main.ts');
const ROWS = 600;

/** Runs `petrel bulk run --queue` with two workers, one of which is stopped by SIGTERM meanwhile. */
export async function checkCommand(redisPort: number): Promise<string> {
  const bench = await openQueueBench(redisPort);
  const folder = await mkdtemp(join(tmpdir(), 'petrel-scale-'));
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  const children: ChildProcess[] = [];
  const queue = ['--queue', `redis://127.0.0.1:${redisPort}`, '--queue-name', bench.name];
  const start = (...args: string[]): Command => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args, ...queue], {
      cwd: ROOT,
      env: {
        ...process.env,
        OPENAI_API_KEY: bench.emulator.apiKey,
        OPENAI_BASE_URL: bench.url,
      },
    });
    children.push(child);
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    const ended = once(child, 'exit').then(async () => ({
      code: child.exitCode,
      stdout: await stdout,
      stderr: await stderr,
    }));
    return { child, ended };
  };
  try {
    await writeFile(
      input,
      Array.from({ length: ROWS }, (_, index) => `${JSON.stringify(requestOf(index))}\n`).join(''),
    );
    bench.emulator.inject({ delay: 30, times: ROWS });
    const workers = [1, 2].map(() => start('worker', '--concurrency', '8'));
    const run = start('bulk', 'run', input, '-o', output);
    while (bench.emulator.requests.length < 100) await sleep(10);
    workers[0]?.child.kill('SIGTERM');
    const status = await start('bulk', 'status', '--json').ended;
    const { workers: seen, isCollecting } = JSON.parse(status.stdout);
    if (!(seen >= 1) || isCollecting !== true) throw new Error(`The status is ${status.stdout}`);
    const finished = await run.ended;
    expectEqual(`Exit code of the run (${finished.stderr})`, finished.code, 0);
    workers[1]?.child.kill('SIGINT');
    for (const worker of workers) {
      const { code, stderr } = await worker.ended;
      expectEqual(`Exit code of a worker (${stderr})`, code, 0);
      if (!stderr.includes('Stopped. Other workers')) throw new Error(`A worker printed ${stderr}`);
    }
    const lines = (await readFile(output, 'utf8')).trimEnd().split('\n');
    const ids = new Set(lines.map((line) => String(JSON.parse(line).custom_id)));
    expectEqual('Results', [lines.length, ids.size], [ROWS, ROWS]);
    expectEqual('Requests', bench.emulator.requests.length, ROWS);
    return `${ROWS} rows, none sent twice, with a worker stopped by SIGTERM`;
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await bench.close();
    await rm(folder, { recursive: true });
  }
}

interface Command {
  child: ChildProcess;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}
