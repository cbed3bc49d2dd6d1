import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { clearEnvironment } from '../support/clear-environment.ts';
import { printTotal } from '../support/print-total.ts';
import { runJournalScenario } from './bulk/journal-scenario.ts';
import { CLIENTS } from './connect-redis.ts';
import { missingRedis, RedisServer } from './redis-server.ts';
import { runScenario, percent } from './scenarios.ts';
import { SHARED_LIMITS } from './shared-limits.ts';
import { startWorkers } from './workers.ts';

clearEnvironment();
const isFull = process.argv.includes('--full');
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const missing = missingRedis();
if (missing === null) process.exitCode = await runAll();
else {
  console.error(missing);
  process.exitCode = 1;
}

/** Runs what needs no Redis, and returns how many have passed and failed. */
async function runJournal(): Promise<[passed: number, failed: number]> {
  const name = 'one process is killed ten times, and its journal keeps each result';
  if (!name.includes(only)) return [0, 0];
  try {
    console.log(`✓ ${name}: ${await runJournalScenario(isFull ? 1_000_000 : 100_000)}`);
    return [1, 0];
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [0, 1];
  }
}

async function runAll(): Promise<number> {
  if (!existsSync(join(CLIENTS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: CLIENTS, stdio: 'inherit' });
  }
  const redis = new RedisServer(await freePort());
  await redis.start();
  const count = Math.max(...SHARED_LIMITS.map(({ processes }) => processes));
  const workers = await startWorkers(count, redis.port);
  let [passed, failed] = await runJournal();
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
