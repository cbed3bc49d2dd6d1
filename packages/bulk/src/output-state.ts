import { createReadStream } from 'node:fs';
import { checkedPrices } from './bulk-options.ts';
import { BulkCounter } from './bulk-progress.ts';
import { readLines } from './input/read-lines.ts';
import { outputError } from './journal/append-file.ts';
import { codeOf } from './journal/file-lock.ts';
import { decodeOutputLine } from './journal/output-line.ts';
import { RowMarks } from './journal/row-marks.ts';
import type { TokenCount, TokenPrices } from './tokens.ts';

/** What is in an output. */
export interface OutputState {
  /** Rows with a result. */
  done: number;
  succeeded: number;
  failed: number;
  /** Lines that cannot be read. The next run repairs the file. */
  damaged: number;
  tokens: TokenCount;
  /** Dollars by `prices`; undefined where prices are not given. */
  cost: number | undefined;
}

/**
 * Reads what an output holds, also while a run writes it. A file that is missing holds nothing.
 *
 * @throws BulkError of code `output_unusable` for a file that cannot be read
 */
export async function outputState(
  path: string,
  options: { prices?: TokenPrices | undefined } = {},
): Promise<OutputState> {
  return (await readOutput(path, options.prices)).state;
}

/** What an output holds, and the rows that have a result in it. */
export async function readOutput(
  path: string,
  prices?: TokenPrices,
): Promise<{ state: OutputState; marks: RowMarks }> {
  const marks = new RowMarks();
  const counter = new BulkCounter(checkedPrices(prices));
  let damaged = 0;
  try {
    for await (const lines of readLines(createReadStream(path))) {
      for (const { bytes } of lines) {
        const read = decodeOutputLine(bytes);
        if (read === null) damaged += bytes.toString('latin1').trim() === '' ? 0 : 1;
        else if (marks.add(read.index, read.fingerprint)) counter.add(read.line, true);
      }
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw outputError(path, 'cannot be read', error);
  }
  const { done, succeeded, failed, tokens, cost } = counter.summary();
  return { state: { done, succeeded, failed, damaged, tokens, cost }, marks };
}
