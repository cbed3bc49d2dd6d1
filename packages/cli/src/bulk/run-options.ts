import { readFile } from 'node:fs/promises';
import type { BatchOptions, BulkBudget, BulkOptions, TokenPrices } from '@petrel/bulk';
import type { Command } from 'commander';
import OpenAI from 'petrel';
import { configurationError } from '../configuration-error.ts';
import { milliseconds, positive, whole } from '../numbers.ts';
import { addQueueOptions, openQueue, type QueueFlags } from '../queue/open-queue.ts';
import { readTemplate } from './template.ts';

/** The options of `petrel bulk run`, as they are given. */
export interface RunFlags extends QueueFlags {
  output: string;
  template?: string;
  via?: 'live' | 'batch' | 'auto';
  format?: 'jsonl' | 'csv' | 'tsv';
  concurrency?: number;
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  order?: 'finished' | 'input';
  failures?: string;
  prices?: string;
  maxCost?: number;
  maxTokens?: number;
  maxAttempts?: number;
  maxOutage?: number;
  pollInterval?: number;
  dedupe?: boolean;
  skipInvalid?: boolean;
  allowChanges?: boolean;
  baseUrl?: string;
  quiet?: boolean;
}

/** Adds what is known of the input: `--template` and `--format`. */
export function addInputOptions(command: Command): Command {
  return command
    .argument('<input>', 'JSONL, CSV or TSV, compressed with gzip or not; - for standard input')
    .option('--template <file>', 'JSON of a request, with {{column}} for members of the row')
    .option('--format <format>', 'jsonl, csv or tsv (default: by the name of the file)')
    .option('--prices <file>', 'JSON of prices: {"model": {"input": 0.25, "output": 2}}')
    .option('--requests-per-minute <number>', 'rate limit (default: the server’s)', positive)
    .option('--tokens-per-minute <number>', 'rate limit (default: the server’s)', positive);
}

/** Adds the options of a run. */
export function addRunOptions(command: Command): Command {
  return addQueueOptions(addInputOptions(command))
    .requiredOption('-o, --output <file>', 'results as JSONL; the same file resumes the run')
    .option('--via <way>', 'live, batch (half the price, up to 24 hours) or auto (default: live)')
    .option('--concurrency <number>', 'requests under way at once (default: 100)', whole)
    .option('--order <order>', 'finished or input (default: finished)')
    .option('--failures <file>', 'results of failures alone')
    .option('--max-cost <dollars>', 'ends the run before it costs more; needs --prices', positive)
    .option('--max-tokens <number>', 'ends the run before it uses more', positive)
    .option('--max-attempts <number>', 'for each row (default: 5)', whole)
    .option('--max-outage <seconds>', 'without an answer, the run ends (default: 60)', positive)
    .option('--poll-interval <seconds>', 'between two looks at batches (default: 30)', positive)
    .option('--dedupe', 'sends equal requests once')
    .option('--skip-invalid', 'skips rows that cannot be sent')
    .option('--allow-changes', 'keeps results of rows that have changed since')
    .option('--base-url <url>', 'of a compatible server (default: OPENAI_BASE_URL)')
    .option('-q, --quiet', 'no progress');
}

/** The options of `bulk` that the flags stand for. */
export async function bulkOptions(input: string, flags: RunFlags): Promise<BulkOptions> {
  if (flags.queue === undefined && flags.queueName !== undefined) {
    throw configurationError('--queue-name has no effect without --queue.');
  }
  const { output, format, order, failures, allowChanges } = flags;
  return {
    ...(await (flags.queue === undefined ? sendingOptions(flags) : queueOptions(flags))),
    input,
    output,
    format,
    request: await templateOf(flags),
    order,
    failures,
    allowChanges,
    prices: await pricesOf(flags),
  };
}

/** What this process sends with. */
function sendingOptions(flags: RunFlags): Partial<BulkOptions> {
  const { via, concurrency, maxAttempts, dedupe, maxOutage } = flags;
  const { requestsPerMinute, tokensPerMinute, baseUrl } = flags;
  return {
    client: new OpenAI({ baseURL: baseUrl }),
    via,
    concurrency,
    maxAttempts,
    dedupe,
    maxOutage: milliseconds(maxOutage),
    batch: batchOf(flags),
    limits: { requestsPerMinute, tokensPerMinute },
    budget: budgetOf(flags),
  };
}

/** Options that `petrel worker` has, and those that are for a process that sends itself. */
const OF_WORKERS = {
  concurrency: '--concurrency',
  requestsPerMinute: '--requests-per-minute',
  tokensPerMinute: '--tokens-per-minute',
  maxAttempts: '--max-attempts',
  baseUrl: '--base-url',
} as const;
const WITHOUT_QUEUE = {
  via: '--via',
  pollInterval: '--poll-interval',
  maxCost: '--max-cost',
  maxTokens: '--max-tokens',
  dedupe: '--dedupe',
} as const;

/** What workers send with. */
async function queueOptions(flags: RunFlags): Promise<Partial<BulkOptions>> {
  refuse(flags, OF_WORKERS, ' Give it to `petrel worker`.');
  refuse(flags, WITHOUT_QUEUE, '');
  return { queue: await openQueue(flags, { maxOutage: milliseconds(flags.maxOutage) }) };
}

function refuse(
  flags: RunFlags,
  names: Readonly<Partial<Record<keyof RunFlags, string>>>,
  hint: string,
): void {
  for (const [flag, name] of Object.entries(names)) {
    if (Reflect.get(flags, flag) === undefined) continue;
    throw configurationError(`${name} has no effect with --queue.${hint}`);
  }
}

/** The template of `--template`; undefined where rows are requests. */
export async function templateOf({
  template,
}: Pick<RunFlags, 'template'>): Promise<BulkOptions['request']> {
  return template === undefined ? undefined : readTemplate(template, await textOf(template));
}

/** The prices of `--prices`. */
export async function pricesOf({
  prices,
}: Pick<RunFlags, 'prices'>): Promise<TokenPrices | undefined> {
  if (prices === undefined) return undefined;
  const text = await textOf(prices);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw configurationError(`The prices in ${prices} are not JSON.`, cause);
  }
}

function budgetOf({ maxCost, maxTokens }: RunFlags): BulkBudget | undefined {
  if (maxCost === undefined && maxTokens === undefined) return undefined;
  return { cost: maxCost, tokens: maxTokens };
}

function batchOf({ pollInterval }: RunFlags): BatchOptions | undefined {
  return pollInterval === undefined ? undefined : { pollInterval: milliseconds(pollInterval) };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw configurationError(`${path} cannot be read: ${reason}.`, cause);
  }
}
