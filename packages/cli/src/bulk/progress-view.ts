import type { Writable } from 'node:stream';
import type { BulkProgress } from '@petrel/bulk';
import { progressText } from './progress-line.ts';

/** Milliseconds between two lines where there is no terminal. */
const INTERVAL = 10_000;
const CLEAR_LINE = '\r\u001B[K';
const DIM = '\u001B[2m';
const RESET = '\u001B[0m';

/** A stream that may be a terminal. */
export interface TerminalStream extends Writable {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Shows the progress on the standard error: in a terminal as one line that is written anew, also when the
 * window changes its size; elsewhere as a line every ten seconds.
 */
export class ProgressView {
  readonly #stream: TerminalStream;
  readonly #isTerminal: boolean;
  readonly #hasColour: boolean;
  #latest: BulkProgress | null = null;
  #printed = -Infinity;

  constructor(
    stream: TerminalStream = process.stderr,
    environment: NodeJS.ProcessEnv = process.env,
  ) {
    this.#stream = stream;
    const { NO_COLOR, TERM } = environment;
    this.#isTerminal = stream.isTTY === true && TERM !== 'dumb';
    this.#hasColour = this.#isTerminal && (NO_COLOR === undefined || NO_COLOR === '');
    stream.on('resize', this.#draw);
    // Whoever reads it may end.
    stream.on('error', () => {});
  }

  show(progress: BulkProgress): void {
    this.#latest = progress;
    if (this.#isTerminal) this.#draw();
    else if (performance.now() - this.#printed >= INTERVAL) {
      this.#printed = performance.now();
      this.#stream.write(`${progressText(progress, Infinity)}\n`);
    }
  }

  /** Prints a line above the progress. */
  print(line: string): void {
    this.#clear();
    this.#stream.write(`${line}\n`);
    this.#draw();
  }

  /** Removes the progress. */
  end(): void {
    this.#clear();
    this.#latest = null;
    this.#stream.off('resize', this.#draw);
  }

  #clear(): void {
    if (this.#isTerminal && this.#latest !== null) this.#stream.write(CLEAR_LINE);
  }

  // A function of its own, as it is added to the stream and removed again.
  readonly #draw = (): void => {
    if (!this.#isTerminal || this.#latest === null) return;
    // A line that fills the last column would wrap.
    const text = progressText(this.#latest, (this.#stream.columns ?? 80) - 1);
    this.#stream.write(CLEAR_LINE + (this.#hasColour ? `${DIM}${text}${RESET}` : text));
  };
}
