import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { shortened } from '../json/shortened.ts';
import { batchResult, type Redact } from './batch-result.ts';
import type { BatchEndpoint, BatchResult } from './batch-types.ts';
import { readJSONL } from './json-lines.ts';

/** A line of a result file that cannot be read. */
export interface InvalidBatchLine {
  /** Id of the file; null for one that was passed. */
  readonly file_id: string | null;
  /** Its number in the file, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly problem: string;
}

const MOST_SHOWN = 5;

/** Reads the results in the files of a batch, and counts their lines. */
export class ResultReader<Endpoint extends BatchEndpoint> {
  readonly #report: ((line: InvalidBatchLine) => void) | undefined;
  readonly #redact: Redact;
  readonly #shown: string[] = [];
  #invalid = 0;
  #lines = 0;

  /** @throws OpenAIError of code `configuration` for an `onInvalidLine` that is no function */
  constructor(onInvalidLine: ((line: InvalidBatchLine) => void) | undefined, redact: Redact) {
    if (onInvalidLine != null && typeof onInvalidLine !== 'function') {
      throw configurationError('`onInvalidLine` must be a function.');
    }
    this.#report = onInvalidLine ?? undefined;
    this.#redact = redact;
  }

  /** How many lines there were, those that cannot be read included. */
  get lines(): number {
    return this.#lines;
  }

  async *read(
    bytes: AsyncIterable<Uint8Array>,
    file_id: string | null,
  ): AsyncGenerator<BatchResult<Endpoint>, undefined> {
    for await (const read of readJSONL(bytes)) {
      this.#lines += 1;
      const result = read.problem ?? batchResult<Endpoint>(read.value, this.#redact);
      if (typeof result !== 'string') yield result;
      else this.#add({ file_id, line: read.line, problem: result });
    }
    return undefined;
  }

  #add(invalid: InvalidBatchLine): void {
    if (this.#report !== undefined) {
      this.#report(invalid);
      return;
    }
    const { file_id, line, problem } = invalid;
    const place = file_id === null ? `line ${line}` : `line ${line} of ${shortened(file_id)}`;
    if (this.#shown.length < MOST_SHOWN) this.#shown.push(`${place} ${problem}`);
    this.#invalid += 1;
  }

  /** @throws OpenAIError of code `invalid_batch_line` for lines that nobody was called with */
  throwIfInvalid(what: string): void {
    if (this.#invalid === 0) return;
    const more = this.#invalid > MOST_SHOWN ? '; …' : '';
    const list = this.#shown.join('; ') + more;
    throw new OpenAIError(
      `${this.#invalid} of the result lines of ${what} cannot be read and were skipped: ${list}.`,
      { code: 'invalid_batch_line' },
    );
  }
}
