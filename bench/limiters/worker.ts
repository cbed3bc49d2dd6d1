import { LIMITERS, type Target } from './limiters.ts';
import { workload } from './workload.ts';

/** What a process is started with. */
export interface LimiterTask {
  name: string;
  target: Target;
}

/** What a limiter took to send all requests. */
export interface LimiterUsage {
  /** Milliseconds until the last answer. */
  elapsed: number;
  /** Microseconds of CPU time a request, of the whole process. */
  cpu: number;
  /** Requests that failed for good. */
  failed: number;
}

// A process of its own for each limiter: it sends all requests once, and reports.
const { name, target }: LimiterTask = JSON.parse(process.argv[2] ?? '');
const open = LIMITERS[name];
if (open === undefined) throw new RangeError(`There is no limiter ${name}.`);
const run = await open(target);
const requests = workload();

process.once('message', () => {
  measure().then(
    (usage) => {
      process.send?.(usage);
      process.disconnect();
    },
    (error: unknown) => {
      console.error(`${name}:`, error);
      process.exit(1);
    },
  );
});
process.send?.('ready');

async function measure(): Promise<LimiterUsage> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const failed = await run(requests);
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { elapsed, cpu: (user + system) / requests.length, failed };
}
