import { Option, type Command } from 'commander';
import OpenAI from 'petrel';
import { EXIT_CODES } from '../exit-codes.ts';
import { milliseconds, positive, whole } from '../numbers.ts';
import { StopSignals } from '../stop-signals.ts';
import { openQueue, queueModule, redisURL, type QueueFlags } from './open-queue.ts';

/** Milliseconds between two lines about the same error of Redis. */
const REPEAT_AFTER = 60_000;

/** The options of `petrel worker`, as they are given. */
interface WorkerFlags extends QueueFlags {
  concurrency?: number;
  jobs?: number;
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  maxAttempts?: number;
  maxOutage?: number;
  drain?: number;
  baseUrl?: string;
}

/** Adds `petrel worker`. `exit` receives the exit code. */
export function addWorkerCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('worker')
    .description('sends the rows of runs with the same queue, until it is stopped')
    .addOption(
      new Option('--queue <url>', 'of Redis, such as redis://127.0.0.1:6379')
        .env('REDIS_URL')
        .argParser(redisURL)
        .makeOptionMandatory(),
    )
    .option('--queue-name <name>', 'of the queue (default: petrel)')
    .option('--concurrency <number>', 'requests under way at once (default: 100)', whole)
    .option('--jobs <number>', 'chunks of rows at once (default: 4)', whole)
    .option('--requests-per-minute <number>', 'of all workers (default: the server’s)', positive)
    .option('--tokens-per-minute <number>', 'of all workers (default: the server’s)', positive)
    .option('--max-attempts <number>', 'for each row (default: 5)', whole)
    .option('--max-outage <seconds>', 'without an answer, the worker ends (default: 60)', positive)
    .option('--drain <seconds>', 'for what is under way when it is stopped (default: 30)', positive)
    .option('--base-url <url>', 'of a compatible server (default: OPENAI_BASE_URL)')
    .action(async (flags: WorkerFlags) => exit(await runWorker(flags)));
}

/** Works until a signal stops it, which is its usual end. */
async function runWorker(flags: WorkerFlags): Promise<number> {
  const { concurrency, jobs, requestsPerMinute, tokensPerMinute, maxAttempts, baseUrl } = flags;
  const client = new OpenAI({ baseURL: baseUrl });
  const { startWorker } = await queueModule();
  const worker = startWorker({
    queue: await openQueue(flags),
    client,
    concurrency,
    jobs,
    maxAttempts,
    limits: { requestsPerMinute, tokensPerMinute },
    maxOutage: milliseconds(flags.maxOutage),
    drain: milliseconds(flags.drain),
    onError: reporter(),
  });
  const stopping = new StopSignals(print);
  stopping.signal.addEventListener('abort', () => void worker.close(), { once: true });
  print(`Sending rows of the queue "${flags.queueName ?? 'petrel'}". Ctrl-C stops it.`);
  try {
    await worker.done;
    print('Stopped. Other workers go on with what is left of its rows.');
    return EXIT_CODES.success;
  } finally {
    stopping.close();
  }
}

/** Prints an error of Redis, which repeats itself until Redis is back, once a minute. */
function reporter(): (error: Error) => void {
  const printed = new Map<string, number>();
  return ({ message }) => {
    const now = performance.now();
    if (now - (printed.get(message) ?? -Infinity) < REPEAT_AFTER) return;
    printed.set(message, now);
    print(`Redis: ${message}. The worker waits for it.`);
  };
}

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}
