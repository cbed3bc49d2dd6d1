import { OpenAIError, type Client } from 'petrel';
import type { StandardSchemaLike } from 'petrel/helpers/standard-schema';
import type { LimitOptions } from 'petrel/limits';
import type { BatchOptions } from './batch/batch-options.ts';
import type { BulkBudget } from './budget.ts';
import type { BulkProgress } from './bulk-progress.ts';
import type { BulkEvent } from './bulk-event.ts';
import type { RowOptions } from './input/read-rows.ts';
import type { LiveOptions } from './live/live-run.ts';
import type { AnswerCache } from './live/request-cache.ts';
import type { RowQueue } from './queue/row-queue.ts';
import { memberOf, problemOfPrices, type TokenPrices } from './tokens.ts';

/** Options of `bulk`. */
export interface BulkOptions<Row = unknown> extends RowOptions<Row>, LiveOptions {
  /** Sends the requests. Needed unless `queue` is given: then the workers have clients. */
  client?: Client | undefined;
  /** Has workers on other machines send the requests, such as `bullmq` of `@petrel/bulk/bullmq`. Default: this process sends them. */
  queue?: RowQueue | undefined;
  /**
   * Path of the file for the results, in the form of the Batch API's output files. It is the journal of
   * the run as well: rows that have a result in it are not sent again. Default: none, so that the results
   * are those of the loop over the run, and nothing is resumed.
   */
  output?: string | undefined;
  /**
   * How requests are sent: one by one; as batches, which take up to 24 hours and cost half as much; or as
   * batches where the server is that of OpenAI, the input can be read again and has 1,000 rows or more. Default: `live`.
   */
  via?: 'live' | 'batch' | 'auto' | undefined;
  /** Options of batches. */
  batch?: BatchOptions | undefined;
  /** Order of the results in the output: as they finish, or, once the run has ended, as in the input. Default: `finished`. */
  order?: 'finished' | 'input' | undefined;
  /** Path of a file for the results of failures, which are in the output as well. It is written when the run ends. Default: none. */
  failures?: string | undefined;
  /** A schema of zod, valibot or the like. Answers that do not match it count as failed attempts, and results of a loop have the value as `parsed`. Default: none. */
  schema?: StandardSchemaLike | undefined;
  /**
   * Path of a file for embeddings: a matrix of 32-bit floating-point numbers, little-endian, with a vector for each row
   * in the order of the input. They are not in the output then. Each request has one input. Default: none.
   */
  embeddings?: string | undefined;
  /** Whether rows with the same URL and body share one request, where there are fewer than 10,000 others between them. Their tokens count for each. Default: false. */
  dedupe?: boolean | undefined;
  /** Keeps answers of requests for other runs. Default: none. */
  cache?: AnswerCache | undefined;
  /** Whether rows that have failed for good in an earlier run are sent again. Default: false. */
  retryFailed?: boolean | undefined;
  /** Whether results are kept of rows whose request has changed since. Default: false, so that such a row ends the run. */
  allowChanges?: boolean | undefined;
  /** Rate limits to keep, or false where the client keeps them, or another program does. Default: `{}`, which learns them from the server. */
  limits?: LimitOptions | false | undefined;
  /** Prices for the costs in summaries and progress, and for the budget. */
  prices?: TokenPrices | undefined;
  /** The most that all results may use. The run ends before a request that would exceed it. Default: no limit. */
  budget?: BulkBudget | undefined;
  /** Stops the run: no request is sent any more, and those under way end within `drain`. */
  signal?: AbortSignal | undefined;
  /** Receives how far the run has come, at most once in `progressInterval`, and at its end. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Milliseconds. Default: 1,000. */
  progressInterval?: number | undefined;
  /** Receives what happens: repairs of the output, rows that cannot be sent, retries. */
  onEvent?: ((event: BulkEvent) => void) | undefined;
}

type Check = (value: unknown) => string | null;

const callable: Check = (value) => (typeof value === 'function' ? null : 'a function');
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'true or false');
const object: Check = (value) => (typeof value === 'object' && value !== null ? null : 'an object');
const path: Check = (value) =>
  typeof value === 'string' && value !== '' ? null : 'the path of a file';
const milliseconds: Check = (value) =>
  typeof value === 'number' && value >= 0 ? null : 'a number of milliseconds, 0 or more';
const count: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? null : 'a whole number above 0';

const CHECKS: Readonly<Record<keyof BulkOptions, Check>> = {
  client: (value) =>
    typeof value === 'object' && value !== null && 'withOptions' in value
      ? null
      : 'a client, such as `new OpenAI()`',
  queue: (value) =>
    typeof value === 'object' && value !== null && 'sendRows' in value
      ? null
      : 'a queue, such as `bullmq({ connection })`',
  input: (value) => (value === undefined ? 'a path, an array or an iterable of rows' : null),
  output: path,
  format: (value) =>
    value === 'jsonl' || value === 'csv' || value === 'tsv' ? null : '"jsonl", "csv" or "tsv"',
  request: callable,
  onInvalidRow: callable,
  concurrency: count,
  maxAttempts: count,
  maxRejections: count,
  retryDelay: milliseconds,
  maxOutage: milliseconds,
  drain: milliseconds,
  options: object,
  via: (value) =>
    value === 'live' || value === 'batch' || value === 'auto' ? null : '"live", "batch" or "auto"',
  batch: object,
  order: (value) => (value === 'finished' || value === 'input' ? null : '"finished" or "input"'),
  failures: path,
  budget: object,
  schema: (value) =>
    memberOf(value, '~standard') === undefined ? 'a schema of zod or the like' : null,
  embeddings: path,
  dedupe: flag,
  cache: (value) =>
    typeof memberOf(value, 'get') === 'function' && typeof memberOf(value, 'set') === 'function'
      ? null
      : 'an object with `get` and `set`',
  retryFailed: flag,
  allowChanges: flag,
  limits: (value) => (value === false ? null : object(value) && 'limits, or false'),
  prices: problemOfPrices,
  signal: (value) => (value instanceof AbortSignal ? null : 'an `AbortSignal`'),
  onProgress: callable,
  progressInterval: milliseconds,
  onEvent: callable,
};

/**
 * The options, checked.
 *
 * @throws OpenAIError of code `configuration` for an unknown option, a value that cannot work, and an
 * option that would have no effect
 */
export function checkedOptions<Row>(options: BulkOptions<Row>): BulkOptions<Row> {
  if (object(options) !== null) throw configurationError('`bulk` takes an object of options.');
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(CHECKS, name))
      throw configurationError(`\`bulk\` has no option \`${name}\`.`);
  }
  for (const [name, check] of Object.entries(CHECKS)) {
    const value: unknown = Reflect.get(options, name);
    const isNeeded = (name === 'client' && options.queue === undefined) || name === 'input';
    const wanted = value === undefined && !isNeeded ? null : check(value);
    if (wanted !== null) throw configurationError(`\`bulk\`: \`${name}\` must be ${wanted}.`);
  }
  if (options.queue !== undefined) refuseWithQueue(options);
  for (const name of ['retryFailed', 'allowChanges', 'order', 'failures', 'embeddings'] as const) {
    if (options[name] === undefined || options.output !== undefined) continue;
    throw configurationError(`\`bulk\`: \`${name}\` has no effect without \`output\`.`);
  }
  const { via = 'live' } = options;
  if (via !== 'live' && options.output === undefined) {
    throw configurationError(`\`bulk\`: \`via: "${via}"\` needs an \`output\`, to resume from.`);
  }
  if (via !== 'live' && options.budget !== undefined) {
    throw configurationError(
      '`bulk`: `budget` is for `via: "live"`. Use `estimateBulk` before batches.',
    );
  }
  if (via === 'live' && options.batch !== undefined) {
    throw configurationError('`bulk`: `batch` has no effect with `via: "live"`.');
  }
  if (options.embeddings !== undefined && options.schema !== undefined) {
    throw configurationError('`bulk`: `schema` has no effect with `embeddings`.');
  }
  for (const name of ['dedupe', 'cache'] as const) {
    if (via === 'live' || options[name] === undefined) continue;
    throw configurationError(`\`bulk\`: \`${name}\` is for \`via: "live"\`.`);
  }
  if (options.budget?.cost !== undefined && options.prices === undefined) {
    throw configurationError('`bulk`: `budget.cost` has no effect without `prices`.');
  }
  return options;
}

/** What concerns the sending of requests, which workers do, and is an option of `startWorker`. */
export const SENDING_OPTIONS = [
  'client',
  'limits',
  'concurrency',
  'maxAttempts',
  'maxRejections',
  'retryDelay',
  'maxOutage',
  'drain',
  'options',
] as const satisfies (keyof BulkOptions)[];

/** What workers cannot do. */
const LOCAL_OPTIONS = [
  'via',
  'batch',
  'budget',
  'schema',
  'embeddings',
  'dedupe',
  'cache',
] as const satisfies (keyof BulkOptions)[];

function refuseWithQueue<Row>(options: BulkOptions<Row>): void {
  const isGiven = (name: keyof BulkOptions): boolean => options[name] !== undefined;
  const forWorkers = SENDING_OPTIONS.find(isGiven);
  const name = forWorkers ?? LOCAL_OPTIONS.find(isGiven);
  if (name === undefined) return;
  const hint = forWorkers === undefined ? '' : ' Give it to `startWorker`.';
  throw configurationError(
    `\`bulk\`: \`${name}\` has no effect with \`queue\`, as workers send the requests.${hint}`,
  );
}

/**
 * Prices, checked.
 *
 * @throws OpenAIError of code `configuration` for a price that is no number
 */
export function checkedPrices(prices: TokenPrices | undefined): TokenPrices | undefined {
  const wanted = prices === undefined ? null : problemOfPrices(prices);
  if (wanted !== null) throw configurationError(`\`prices\` must be ${wanted}.`);
  return prices;
}

/** The error for an option that cannot work. */
export function configurationError(message: string): OpenAIError {
  return new OpenAIError(message, { code: 'configuration' });
}
