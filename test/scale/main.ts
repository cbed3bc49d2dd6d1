import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { clearEnvironment } from '../support/clear-environment.ts';
import { printTotal } from '../support/print-total.ts';
import { runBulkScenario } from './bulk/bulk-scenario.ts';
import { runJournalScenario } from './bulk/journal-scenario.ts';
import { CLIENTS } from './connect-redis.ts';
import { checkCommand } from './queue/command.ts';
import {
  checkBlockedWorker,
  checkDeadChunks,
  checkDrain,
  checkRejections,
} from './queue/queue-checks.ts';
import { checkScript } from './queue/script-model.ts';
import { missingRedis, RedisServer } from './redis-server.ts';
import { runScenario, percent } from './scenarios.ts';
import { SHARED_LIMITS } from './shared-limits.ts';
import { simulateWorkers } from './simulation/simulate-workers.ts';
import { startWorkers } from './workers.ts';

clearEnvironment();
const isFull = process.argv.includes('--full');
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
/** What needs processes of its own. */
const checks: Readonly<Record<string, (redisPort: number) => Promise<string>>> = {
  'the script of the limiter does what its model does': checkScript,
  'chunks that no worker can finish fail, and are listed': checkDeadChunks,
  'h16: being limited is no attempt, and has a limit of its own': checkRejections,
  'h21: a worker whose event loop is blocked is replaced': checkBlockedWorker,
  'a worker that is closed puts back what it has not sent': checkDrain,
  'the command runs a file by workers, and stops them': checkCommand,
  'one process is killed ten times, and its journal keeps each result': () =>
    runJournalScenario(isFull ? 1_000_000 : 100_000),
  'a thousand workers keep a limit together on a virtual clock': async () =>
    JSON.stringify(await simulateWorkers({ workers: 1_000, requestsPerMinute: 6_000 })),
  'workers, the run and Redis are killed while rows go through a queue': async () =>
    runBulkScenario(
      {
        rows: isFull ? 1_000_000 : 10_000,
        workers: 8,
        requestsPerMinute: isFull ? 60_000 : 12_000,
        kills: ['worker', 'run', 'redis', 'worker'],
      },
      await freePort(),
    ),
};

const missing = missingRedis();
if (missing === null) process.exitCode = await runAll();
else {
  console.error(missing);
  process.exitCode = 1;
}

/** Runs them one after the other, and returns how many have passed and failed. */
async function runChecks(redisPort: number): Promise<[passed: number, failed: number]> {
  let [passed, failed] = [0, 0];
  for (const [name, run] of Object.entries(checks)) {
    if (!name.includes(only)) continue;
    try {
      console.log(`✓ ${name}: ${await run(redisPort)}`);
      passed += 1;
    } catch (error) {
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      failed += 1;
    }
  }
  return [passed, failed];
}

async function runAll(): Promise<number> {
  if (!existsSync(join(CLIENTS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: CLIENTS, stdio: 'inherit' });
  }
  const redis = new RedisServer(await freePort());
  await redis.start();
  const count = Math.max(...SHARED_LIMITS.map(({ processes }) => processes));
  const workers = await startWorkers(count, redis.port);
  let [passed, failed] = await runChecks(redis.port);
  const scenarios = SHARED_LIMITS.filter(({ name }) => name.includes(only));
  for (const scenario of scenarios) {
    try {
      const { used, most, answers, rejected } = await runScenario(scenario, workers, redis);
      const figures = `${percent(used)} of the limit used, at most ${percent(most)}`;
      passed += 1;
      console.log(`✓ ${scenario.name}: ${figures}; ${rejected} of ${answers} rejected`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${scenario.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const worker of workers) worker.kill('SIGKILL');
  await redis.kill();
  return printTotal(passed, failed);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
