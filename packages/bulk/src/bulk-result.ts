import { createReadStream } from 'node:fs';
import { toBatchResult, type BatchEndpoint, type BatchResult } from 'petrel/helpers/batches';
import type { StandardSchemaLike } from 'petrel/helpers/standard-schema';
import { checkedAnswer } from './checked-answer.ts';
import { readLines } from './input/read-lines.ts';
import { outputError } from './journal/append-file.ts';
import { decodeOutputLine, type OutputLine } from './journal/output-line.ts';

/** What came of a row: the answer, or the error that the call would have thrown. */
export type BulkResult<Endpoint extends BatchEndpoint = BatchEndpoint> = BatchResult<Endpoint> & {
  /** The place of the row in the input, from 0. */
  readonly index: number;
  /** The answer as a value of the `schema`; null without one, and for failures. */
  readonly parsed: unknown;
};

/** The result on a line of the output. */
export async function resultOf<Endpoint extends BatchEndpoint>(
  line: OutputLine,
  index: number,
  schema?: StandardSchemaLike,
): Promise<BulkResult<Endpoint>> {
  const parsed = schema === undefined ? null : (await checkedAnswer(line, schema)).parsed;
  return { ...toBatchResult<Endpoint>(line), index, parsed };
}

/**
 * The results in an output file of `bulk`, one after the other in constant memory. Lines that are damaged
 * are left out.
 *
 * @param end how many bytes are read. Default: all
 * @param schema parses the answers
 * @throws BulkError of code `output_unusable` for a file that cannot be read
 */
export async function* readResults<Endpoint extends BatchEndpoint = BatchEndpoint>(
  path: string,
  end: number = Infinity,
  schema?: StandardSchemaLike,
): AsyncGenerator<BulkResult<Endpoint>, undefined> {
  if (end === 0) return undefined;
  try {
    for await (const lines of readLines(createReadStream(path, { end: end - 1 }))) {
      for (const { bytes } of lines) {
        const read = decodeOutputLine(bytes);
        if (read !== null) yield await resultOf<Endpoint>(read.line, read.index, schema);
      }
    }
  } catch (error) {
    throw outputError(path, 'cannot be read', error);
  }
  return undefined;
}
