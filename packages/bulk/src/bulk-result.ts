import { createReadStream } from 'node:fs';
import { toBatchResult, type BatchEndpoint, type BatchResult } from 'petrel/helpers/batches';
import { readLines } from './input/read-lines.ts';
import { outputError } from './journal/append-file.ts';
import { decodeOutputLine, type OutputLine } from './journal/output-line.ts';

/** What came of a row: the answer, or the error that the call would have thrown. */
export type BulkResult<Endpoint extends BatchEndpoint = BatchEndpoint> = BatchResult<Endpoint> & {
  /** The place of the row in the input, from 0. */
  readonly index: number;
};

/** The result on a line of the output. */
export function resultOf<Endpoint extends BatchEndpoint>(
  line: OutputLine,
  index: number,
): BulkResult<Endpoint> {
  return { ...toBatchResult<Endpoint>(line), index };
}

/**
 * The results in an output file of `bulk`, one after the other in constant memory. Lines that are damaged
 * are left out.
 *
 * @param end how many bytes are read. Default: all
 * @throws BulkError of code `output_unusable` for a file that cannot be read
 */
export async function* readResults<Endpoint extends BatchEndpoint = BatchEndpoint>(
  path: string,
  end: number = Infinity,
): AsyncGenerator<BulkResult<Endpoint>, undefined> {
  if (end === 0) return undefined;
  try {
    for await (const lines of readLines(createReadStream(path, { end: end - 1 }))) {
      for (const { bytes } of lines) {
        const read = decodeOutputLine(bytes);
        if (read !== null) yield resultOf<Endpoint>(read.line, read.index);
      }
    }
  } catch (error) {
    throw outputError(path, 'cannot be read', error);
  }
  return undefined;
}
