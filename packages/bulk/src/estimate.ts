import { tokensExpected } from './budget.ts';
import type { BulkError } from './bulk-error.ts';
import { checkedPrices } from './bulk-options.ts';
import type { BulkRow } from './bulk-row.ts';
import { openRows, type RowOptions } from './input/read-rows.ts';
import { readOutput } from './output-state.ts';
import { costOf, type TokenPrices } from './tokens.ts';

/** What an estimate is made of. */
export interface EstimateOptions<Row = unknown> extends RowOptions<Row> {
  /** Rows that have a result in this file do not count. Default: none. */
  output?: string | undefined;
  /** Tokens of an answer to a request that has no maximum. Default: 500. */
  answerTokens?: number | undefined;
  prices?: TokenPrices | undefined;
  /** Limits by which the time is estimated. */
  requestsPerMinute?: number | undefined;
  tokensPerMinute?: number | undefined;
}

/** What a run would take. */
export interface BulkEstimate {
  /** Rows that would be sent. */
  rows: number;
  /** Rows that have a result already. */
  done: number;
  /** Rows that cannot be sent. */
  invalid: number;
  tokens: { input: number; output: number };
  /** Dollars by `prices`; undefined where a model has none. As batches they are about half. */
  cost: number | undefined;
  /** Milliseconds by the limits; undefined where none are given. */
  time: number | undefined;
}

/**
 * Estimates tokens, cost and time of a run, without sending anything: it reads the whole input.
 *
 * @throws BulkError of code `input_unreadable`, `output_unusable`
 */
export async function estimateBulk<Row = unknown>(
  options: EstimateOptions<Row>,
): Promise<BulkEstimate> {
  const { output, answerTokens } = options;
  const prices = checkedPrices(options.prices);
  const { marks } = output === undefined ? { marks: null } : await readOutput(output);
  const estimate: BulkEstimate = {
    rows: 0,
    done: 0,
    invalid: 0,
    tokens: { input: 0, output: 0 },
    cost: prices === undefined ? undefined : 0,
    time: undefined,
  };
  const onInvalidRow = (error: BulkError): void => {
    estimate.invalid += 1;
    options.onInvalidRow?.(error);
  };
  const { rows } = await openRows({ ...options, onInvalidRow });
  for await (const row of rows) {
    if (marks !== null && marks.get(row.index, row.fingerprint) !== 'none') estimate.done += 1;
    else add(estimate, row, answerTokens, prices);
  }
  return { ...estimate, time: timeOf(estimate, options) };
}

function add(
  estimate: BulkEstimate,
  row: BulkRow,
  answerTokens: number | undefined,
  prices: TokenPrices | undefined,
): void {
  const expected = tokensExpected(row, answerTokens);
  const cost = costOf(row.body['model'], expected, prices);
  estimate.rows += 1;
  estimate.tokens.input += expected.input;
  estimate.tokens.output += expected.output;
  estimate.cost =
    estimate.cost === undefined || cost === undefined ? undefined : estimate.cost + cost;
}

function timeOf(
  { rows, tokens }: BulkEstimate,
  {
    requestsPerMinute,
    tokensPerMinute,
  }: Pick<EstimateOptions, 'requestsPerMinute' | 'tokensPerMinute'>,
): number | undefined {
  if (requestsPerMinute === undefined && tokensPerMinute === undefined) return undefined;
  const byRequests = rows / (requestsPerMinute ?? Infinity);
  const byTokens = (tokens.input + tokens.output) / (tokensPerMinute ?? Infinity);
  return Math.max(byRequests, byTokens) * 60_000;
}
