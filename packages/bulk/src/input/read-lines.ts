/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Bytes in the file before it. */
  readonly offset: number;
  /** Without its line break. Valid until the next lines are read. */
  readonly bytes: Buffer;
  /** Whether a line break follows. */
  readonly isWhole: boolean;
}

/** The longest line that is kept in memory, in bytes. */
const LONGEST_LINE = 268_435_456;

const LINE_FEED = 10;

/**
 * The lines of a file, in lists: those that end in the same chunk. The last one may have no line break.
 *
 * @throws RangeError for a line of more than 256 MiB
 */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let number = 0;
  let offset = 0;
  let start: Buffer[] = [];
  let held = 0;
  for await (const given of source) {
    const chunk = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const last = chunk.subarray(from, end);
      const bytes = held === 0 ? last : Buffer.concat([...start, last]);
      lines.push({ number: ++number, offset, bytes, isWhole: true });
      offset += bytes.length + 1;
      [start, held, from] = [[], 0, end + 1];
    }
    if (from < chunk.length) {
      start.push(Buffer.from(chunk.subarray(from)));
      held += chunk.length - from;
      if (held > LONGEST_LINE) throw new RangeError(`line ${number + 1} has more than 256 MiB`);
    }
    if (lines.length > 0) yield lines;
  }
  if (held > 0) {
    yield [{ number: number + 1, offset, bytes: Buffer.concat(start), isWhole: false }];
  }
}
