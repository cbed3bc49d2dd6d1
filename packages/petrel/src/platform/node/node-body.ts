import type { Readable } from 'node:stream';
import type { BodySource } from '../../core/call/transport.ts';

type Step = IteratorResult<Uint8Array, undefined>;

interface Waiting {
  resolve: (step: Step) => void;
  reject: (error: unknown) => void;
}

/** What a body needs of the connection it comes from. */
export interface NodeConnection {
  /** Closes it; called when the body is left before its end. */
  close: () => void;
  /** The error a reader is to see in place of the stream's own. */
  failureOf: (error: unknown) => unknown;
  holdProcess: (hold: boolean) => void;
  /** See {@link BodySource}. */
  resetBy: () => Error | null;
}

/**
 * The bytes of a Node stream as they come. It is no async generator because one over a `Readable` costs
 * several times as much. The stream is paused while nobody asks.
 */
export class NodeBody implements BodySource, AsyncIterator<Uint8Array, undefined> {
  private readonly stream: Readable;
  private readonly connection: NodeConnection;
  private readonly chunks: Uint8Array[] = [];
  private state: 'open' | 'ended' | 'failed' = 'open';
  private failure: unknown;
  private waiting: Waiting | null = null;
  private reading = false;

  constructor(stream: Readable, connection: NodeConnection) {
    this.stream = stream;
    this.connection = connection;
    stream.on('error', (error) => this.fail(this.connection.failureOf(error)));
    stream.on('end', () => this.end());
    stream.on('close', () => {
      // An error is made only where it is needed: recording its stack costs more than the rest.
      if (this.state !== 'open') return;
      const error = new Error('The connection was closed before the end of the body.');
      this.fail(this.connection.failureOf(error));
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Step> {
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

  return(): Promise<Step> {
    const unfinished = this.state !== 'ended';
    this.chunks.length = 0;
    this.end();
    if (unfinished) this.connection.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  drain(take: (chunk: Uint8Array) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.state === 'open') {
        this.waiting = { resolve: () => resolve(), reject };
        this.stream.on('data', take);
      } else if (this.state === 'failed') reject(this.failure);
      else resolve();
    });
  }

  holdProcess(hold: boolean): void {
    this.connection.holdProcess(hold);
  }

  resetBy(): Error | null {
    return this.connection.resetBy();
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
}
