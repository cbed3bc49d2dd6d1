import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEmulator } from '@petrel/emulator';
import { RedisServer } from '../redis-server.ts';
import { percent } from '../scenarios.ts';
import { ArrivalLog } from './arrival-log.ts';
import type { Role } from './role.ts';

/** How much is sent, and how fast. */
export interface BulkScenario {
  rows: number;
  workers: number;
  requestsPerMinute: number;
  /** Processes that are killed: of workers, of the run, and Redis. */
  kills: readonly Victim[];
}

type Victim = 'worker' | 'run' | 'redis';

/** Requests of a worker at once. */
const CONCURRENCY = 32;
/** Milliseconds until all goes on after a kill. */
const RECOVERY = 6_000;
/** Megabytes by which memory may be more in the end than at first. */
const MOST_GROWTH = 40;

/**
 * Has workers send rows by way of Redis, while processes and Redis are killed.
 *
 * @returns the figures, as text
 * @throws Error for what does not hold
 */
export async function runBulkScenario(scenario: BulkScenario, port: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-scale-'));
  const { requestsPerMinute } = scenario;
  const rateLimits = { requestsPerMinute, burst: 1_000 };
  const emulator = createEmulator({ rateLimits, recordedRequests: 50_000 });
  await using server = await emulator.listen();
  const redis = new RedisServer(port, folder);
  await redis.start();
  const log = new ArrivalLog(() => emulator.requests);
  const role: Omit<Role, 'name'> = {
    port,
    baseURL: server.url,
    apiKey: emulator.apiKey,
    rows: scenario.rows,
    output: join(folder, 'results.jsonl'),
    concurrency: CONCURRENCY,
  };
  const cluster = new Cluster(role, redis);
  try {
    await cluster.start(scenario.workers);
    await Promise.race([cluster.killAll(scenario, log), cluster.finished]);
    await cluster.finished;
    return await verify(scenario, log, cluster, role.output);
  } finally {
    log.stop();
    cluster.stop();
    await redis.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The processes, which are replaced when they are killed. */
class Cluster {
  /** When something was killed, on the clock of `performance.now()`. */
  readonly killedAt: number[] = [];
  readonly finished: Promise<void>;
  /** Megabytes of the longest-lived worker: at first, and in the end. */
  memory: { first: number; last: number } = { first: 0, last: 0 };
  readonly #role: Omit<Role, 'name'>;
  readonly #redis: RedisServer;
  readonly #workers: ChildProcess[] = [];
  #run: ChildProcess | null = null;
  #finish: () => void = () => {};
  #fail: (error: unknown) => void = () => {};

  constructor(role: Omit<Role, 'name'>, redis: RedisServer) {
    this.#role = role;
    this.#redis = redis;
    this.finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    this.finished.catch(() => {});
  }

  async start(workers: number): Promise<void> {
    this.#workers.push(...Array.from({ length: workers }, () => this.#fork('worker')));
    await Promise.all(this.#workers.map((worker) => once(worker, 'message')));
    this.#startRun();
  }

  /** Kills one after the other, evenly over the time that the rows take. */
  async killAll({ kills, rows }: BulkScenario, log: ArrivalLog): Promise<void> {
    for (const [nth, victim] of kills.entries()) {
      const due = (rows * (nth + 1)) / (kills.length + 1);
      while (log.answered < due) await sleep(100);
      if (nth === 0) this.memory.first = residentOf(this.#workers[0]);
      this.killedAt.push(performance.now());
      await this.#kill(victim);
    }
    while (log.answered < rows * 0.98) await sleep(100);
    this.memory.last = residentOf(this.#workers[0]);
  }

  stop(): void {
    for (const child of [...this.#workers, this.#run]) child?.kill('SIGKILL');
  }

  async #kill(victim: Victim): Promise<void> {
    if (victim === 'redis') {
      await this.#redis.kill();
      await sleep(500);
      await this.#redis.start();
    } else if (victim === 'run') {
      this.#run?.removeAllListeners();
      this.#run?.kill('SIGKILL');
      this.#startRun();
    } else {
      // The first lives on: its memory is measured.
      const place = 1 + Math.floor(Math.random() * (this.#workers.length - 1));
      this.#workers[place]?.kill('SIGKILL');
      this.#workers[place] = this.#fork('worker');
    }
  }

  #startRun(): void {
    const run = this.#fork('run');
    run.once('message', () => {
      run.removeAllListeners();
      this.#finish();
    });
    run.once('exit', (code) => this.#fail(new Error(`The run ended with code ${code}.`)));
    this.#run = run;
  }

  #fork(name: Role['name']): ChildProcess {
    const role: Role = { ...this.#role, name };
    return fork(new URL('process.ts', import.meta.url), [JSON.stringify(role)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }
}

/** Megabytes of memory of a process. */
function residentOf(child: ChildProcess | undefined): number {
  const status = readFileSync(`/proc/${child?.pid ?? 'self'}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

async function verify(
  { rows, requestsPerMinute, kills }: BulkScenario,
  log: ArrivalLog,
  cluster: Cluster,
  output: string,
): Promise<string> {
  const { lines, distinct } = await countLines(output);
  const twice = log.twice();
  const underWay = kills.filter((victim) => victim !== 'run').length * CONCURRENCY;
  const used = log.usedBetween(cluster.killedAt, RECOVERY, requestsPerMinute);
  const most = log.mostWithin(10_000) / ((requestsPerMinute / 60_000) * 10_100);
  const growth = cluster.memory.last - cluster.memory.first;
  const checks: [boolean, string][] = [
    [distinct === rows, `${rows - distinct} of ${rows} rows were lost.`],
    [lines === distinct, `${lines - distinct} results are there twice.`],
    [twice <= underWay, `${twice} requests were sent twice, with ${underWay} under way.`],
    [used >= 0.95, `Only ${percent(used)} of the limit were used.`],
    [most <= 1.02, `${percent(most)} of the limit were used within ten seconds.`],
    [growth <= MOST_GROWTH, `A worker grew by ${growth.toFixed(0)} MB.`],
  ];
  const broken = checks.filter(([holds]) => !holds).map(([, message]) => message);
  const figures = `${lines} results; ${twice} of them sent twice; ${percent(used)} of the limit used, at most ${percent(most)}; ${log.rejected} rejected; a worker of ${cluster.memory.first.toFixed(0)} MB grew by ${growth.toFixed(0)} MB; ${(log.elapsed / 1_000).toFixed(0)} s`;
  if (broken.length > 0) throw new Error(`${broken.join(' ')} (${figures})`);
  return figures;
}

async function countLines(path: string): Promise<{ lines: number; distinct: number }> {
  const seen = new Set<string>();
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { custom_id, error }: { custom_id: string; error: unknown } = JSON.parse(line);
    lines += 1;
    if (error === null) seen.add(custom_id);
  }
  return { lines, distinct: seen.size };
}
