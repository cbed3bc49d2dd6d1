import type { Readable } from 'node:stream';

interface Waiting {
  resolve: (step: IteratorResult<Uint8Array, undefined>) => void;
  reject: (error: unknown) => void;
}

/**
 * The bytes of a Node stream as they come, read once. It is no async generator because one over a
 * `Readable` costs several times as much. The stream is paused while nobody asks.
 */
export class NodeBody implements AsyncIterableIterator<Uint8Array, undefined> {
  private readonly stream: Readable;
  private readonly release: () => void;
  private readonly explain: (error: unknown) => unknown;
  private readonly chunks: Uint8Array[] = [];
  private state: 'open' | 'ended' | 'failed' = 'open';
  private failure: unknown;
  private waiting: Waiting | null = null;
  private reading = false;

  /**
   * `release` is called when the body is left before its end; `explain` tells what the reader is to
   * see when the stream fails, by default its own error.
   */
  constructor(
    stream: Readable,
    release: () => void,
    explain: (error: unknown) => unknown = (error) => error,
  ) {
    this.stream = stream;
    this.release = release;
    this.explain = explain;
    stream.on('error', (error) => this.fail(this.explain(error)));
    stream.on('end', () => this.end());
    stream.on('close', () => {
      // An error is made only where it is needed: recording its stack costs more than the rest.
      if (this.state !== 'open') return;
      const error = new Error('The connection was closed before the end of the body.');
      this.fail(this.explain(error));
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const chunk = this.chunks.shift();
    if (chunk !== undefined) return Promise.resolve({ done: false, value: chunk });
    if (this.state === 'failed') return Promise.reject(this.failure);
    if (this.state === 'ended') return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      if (this.reading) {
        this.stream.resume();
      } else {
        this.reading = true;
        this.stream.on('data', (bytes: Uint8Array) => this.take(bytes));
      }
    });
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    const unfinished = this.state === 'open';
    this.chunks.length = 0;
    this.end();
    if (unfinished) this.release();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** The whole body as UTF-8 text; instead of iterating, not after it. */
  text(): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.state === 'failed') {
        reject(this.failure);
        return;
      }
      const chunks: Buffer[] = [];
      this.waiting = { resolve: () => resolve(utf8Text(chunks)), reject };
      if (this.state === 'ended') this.end();
      else this.stream.on('data', (bytes: Buffer) => chunks.push(bytes));
    });
  }

  private take(bytes: Uint8Array): void {
    const { waiting } = this;
    if (this.state !== 'open') return;
    if (waiting === null) {
      this.chunks.push(bytes);
      this.stream.pause();
      return;
    }
    this.waiting = null;
    waiting.resolve({ done: false, value: bytes });
  }

  private end(): void {
    if (this.state === 'open') this.state = 'ended';
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve({ done: true, value: undefined });
  }

  /** Has the reader see an error, unless the body is over. */
  fail(error: unknown): void {
    if (this.state !== 'open') return;
    this.state = 'failed';
    this.failure = error;
    const { waiting } = this;
    this.waiting = null;
    waiting?.reject(error);
  }
}

function utf8Text(chunks: readonly Buffer[]): string {
  const first = chunks[0];
  if (first === undefined) return '';
  const text = (chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
