import type { UnreadBody } from '../call/call.ts';
import type { AttemptScope } from '../abort/attempt-scope.ts';
import { startTimer } from '../abort/timer.ts';
import { GatheredBytes } from './gathered-bytes.ts';
import { bodyTooLarge, cutBody, refuseCodings, type BodyResponse } from './refused-body.ts';
import { ReaderWatch } from './reader-watch.ts';
import { toClientError } from './to-client-error.ts';
import { utf8Text } from './utf8-text.ts';

/**
 * Where a body stands: nobody has read its bytes yet; somebody reads them; the reader has them
 * all; no more can come; nobody wants more.
 */
type State = 'unread' | 'reading' | 'ended' | 'failed' | 'released';

type Step = IteratorResult<Uint8Array, undefined>;
type SourceStep = IteratorResult<Uint8Array, unknown>;

interface Waiter {
  resolve: (step: Step) => void;
  reject: (error: unknown) => void;
}

/** Asks the source for its next chunk. */
interface Reading {
  next: () => void;
}

/** Reading what is left of a body that nobody wants. */
interface Discard {
  bytesLeft: number;
  over: (ended: boolean) => void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** Bytes of a body that are read ahead of a reader who stays away. */
const READ_AHEAD = 65_536;
/** Bytes and milliseconds for the rest of a body that nobody wants. */
const DISCARD_BYTES = 65_536;
const DISCARD_TIME = 250;

/**
 * The body of a response: the one owner of its connection and of the limits of its attempt. A body is
 * read to its end, fails, is aborted or is released, all of it here, so that no way out can leave a
 * connection behind.
 *
 * Chunks come at the pace of the reader. While nobody reads, up to 64 KiB are read ahead, which frees
 * the connection of a small body. A longer one neither keeps the process running nor, past the limits
 * on gaps, holds its connection.
 */
export class ResponseBody implements UnreadBody {
  readonly #response: BodyResponse;
  readonly #scope: AttemptScope | null;
  #state: State = 'unread';
  #failure: unknown = undefined;
  #onFailure: ((error: Error) => void) | null = null;
  #iterator: AsyncIterator<Uint8Array, unknown> | null = null;
  #reading: Reading | null = null;
  #pulling = false;
  #received = 0;
  // Whether all bytes have come; the reader may not have them yet.
  #isComplete = false;
  // Calls of `next` that wait, in their order.
  readonly #waiters: Waiter[] = [];
  // Chunks that came while nobody waited.
  readonly #ahead: Uint8Array[] = [];
  #aheadBytes = 0;
  #readsAhead = false;
  #watch: ReaderWatch | null = null;
  #discarding: Discard | null = null;
  #removeAbortListener: (() => void) | null = null;

  /** `scope` limits the body in time; null for a body that belongs to no call. */
  constructor(response: BodyResponse, scope: AttemptScope | null = null) {
    this.#response = response;
    this.#scope = scope;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next chunk. Several calls may wait at once. */
  next(): Promise<Step> {
    this.#readsAhead = false;
    this.#watch?.begin();
    if (this.#state === 'unread') this.#state = 'reading';
    const chunk = this.#ahead.shift();
    if (chunk !== undefined) {
      this.#aheadBytes -= keptBytes(chunk);
      this.#watch?.end();
      return Promise.resolve({ done: false, value: chunk });
    }
    if (this.#isComplete) this.#finish();
    if (this.#state === 'failed') return Promise.reject(this.#failure);
    if (this.#state !== 'reading') return Promise.resolve(DONE);
    return new Promise<Step>((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#pull();
    });
  }

  /** Puts chunks back that were read to look at them: they are the next ones again. */
  putBack(chunks: readonly Uint8Array[]): void {
    this.#ahead.unshift(...chunks);
    for (const chunk of chunks) this.#aheadBytes += keptBytes(chunk);
  }

  /** What leaving a loop calls; see {@link release}. */
  return(): Promise<IteratorReturnResult<undefined>> {
    this.release();
    return Promise.resolve(DONE);
  }

  /** Ends the body wherever it stands and closes its connection. Calls that wait see its end. */
  release(): void {
    if (this.#letGo()) this.#leave();
  }

  /**
   * Reads and forgets the little that may follow the part of a body that mattered, so that its
   * connection can be used again. A rest that fails, or takes longer than 250 ms or 64 KiB, closes
   * the connection. Resolves to whether the body came to its end.
   */
  discard(): Promise<boolean> {
    if (!this.#letGo()) return Promise.resolve(this.#isComplete);
    return new Promise((resolve) => {
      const timer = startTimer(DISCARD_TIME, () => this.#endDiscard(false));
      const over = (ended: boolean): void => {
        clearTimeout(timer);
        resolve(ended);
      };
      this.#discarding = { bytesLeft: DISCARD_BYTES, over };
      this.#pull();
    });
  }

  /** Gives the body to the user, who may never read it. `onFailure` is called with what ends it. */
  handOut(onFailure: (error: Error) => void): void {
    if (this.#isOver) return;
    this.#onFailure = onFailure;
    this.#readsAhead = true;
    this.#pull();
    const scope = this.#scope;
    if (scope === null || this.#isOver) return;
    this.#watch = new ReaderWatch(scope, this.#response.body, () => this.#readOn());
  }

  /**
   * The whole body as UTF-8 text.
   *
   * @throws APIResponseValidationError of code `response_too_large` for more than `limit` bytes, or
   * more than a string can hold
   */
  async text(limit: number): Promise<string> {
    const gathered = new GatheredBytes();
    const drained = this.#drain(gathered, limit);
    try {
      if (drained === null) await this.#iterate(gathered, limit);
      else await drained;
      this.#complete();
      this.#finish();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#state === 'failed') throw this.#failure;
    try {
      return utf8Text(gathered.chunks);
    } catch {
      throw bodyTooLarge(limit, this.#response, this.#scope?.call);
    }
  }

  /** The first `limit` bytes as UTF-8 text, or what had come of them when the body failed. */
  async beginning(limit: number): Promise<string> {
    const gathered = new GatheredBytes();
    try {
      for await (const chunk of this) {
        const space = limit - gathered.size;
        gathered.add(chunk.subarray(0, space));
        if (chunk.byteLength > space) break;
      }
    } catch (error) {
      if (this.#scope?.cancellation.aborted === true) throw error;
    }
    return utf8Text(gathered.chunks);
  }

  /** Takes all bytes at once; null where something is to be watched meanwhile. */
  #drain(gathered: GatheredBytes, limit: number): Promise<void> | null {
    const { body, headers } = this.#response;
    if (body.drain === undefined || this.#iterator !== null || this.#isOver) return null;
    const watched = this.#scope?.watchesGaps === true;
    if (watched || headers?.['content-encoding'] !== undefined) return null;
    this.#state = 'reading';
    this.#iterator = body[Symbol.asyncIterator]();
    return body.drain((chunk) => {
      this.#received += chunk.byteLength;
      if (this.#received <= limit) gathered.add(chunk);
      else this.#fail(bodyTooLarge(limit, this.#response, this.#scope?.call));
    });
  }

  async #iterate(gathered: GatheredBytes, limit: number): Promise<void> {
    for await (const chunk of this) {
      if (gathered.size + chunk.byteLength <= limit) gathered.add(chunk);
      else this.#fail(bodyTooLarge(limit, this.#response, this.#scope?.call));
    }
  }

  #pull(): void {
    if (this.#pulling || this.#isComplete) return;
    this.#pulling = true;
    if (this.#discarding === null) this.#scope?.waitForBytes(this.#watch?.isAway === true);
    try {
      this.#reading ??= this.#open();
      this.#reading.next();
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Made for bodies that are iterated only: most are not, and are to cost nothing more. */
  #open(): Reading {
    const cancellation = this.#scope?.cancellation;
    const iterator = this.#response.body[Symbol.asyncIterator]();
    this.#iterator = iterator;
    if (cancellation?.aborted === true) throw cancellation.reason;
    refuseCodings(this.#response, this.#scope?.call);
    this.#removeAbortListener = cancellation?.listen(() => this.#onAbort()) ?? null;
    const onStep = (step: SourceStep): void => this.#onStep(step);
    const onError = (error: unknown): void => this.#onError(error);
    return { next: () => iterator.next().then(onStep, onError) };
  }

  #onAbort(): void {
    this.#dropAhead();
    this.#fail(this.#scope?.cancellation.reason);
  }

  #onStep(step: SourceStep): void {
    this.#pulling = false;
    if (this.#discarding !== null) this.#discardStep(step, this.#discarding);
    if (this.#isOver) return;
    this.#scope?.bytesArrived(this.#watch?.isAway === true);
    if (step.done === true) {
      this.#complete();
      return;
    }
    this.#received += step.value.byteLength;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) {
      this.#keep(step.value);
      return;
    }
    waiter.resolve(step);
    if (this.#waiters.length > 0) this.#pull();
    else this.#watch?.end();
  }

  #onError(error: unknown): void {
    this.#pulling = false;
    if (this.#discarding === null) this.#fail(error);
    else this.#endDiscard(false);
  }

  /** All bytes have come. */
  #complete(): void {
    if (this.#isOver) return;
    const cut = cutBody(this.#response, this.#received);
    if (cut !== null) {
      this.#fail(cut);
      return;
    }
    this.#isComplete = true;
    this.#scope?.completed();
    this.#watch?.completed();
    if (this.#waiters.length > 0) this.#finish();
  }

  /** The reader has everything. */
  #finish(): void {
    if (this.#isOver) return;
    this.#state = 'ended';
    this.#stopWatching();
    this.#settleWaiters();
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    const failure = this.#scope === null ? error : failureOf(error, this.#scope);
    this.#state = 'failed';
    this.#failure = failure;
    if (failure instanceof Error) this.#onFailure?.(failure);
    this.#stopWatching();
    this.#settleWaiters();
    // What failed by itself may hold its connection all the same.
    leaveIterator(this.#iterator);
  }

  #settleWaiters(): void {
    while (this.#waiters.length > 0) {
      const waiter = this.#waiters.shift();
      if (this.#state === 'failed') waiter?.reject(this.#failure);
      else waiter?.resolve(DONE);
    }
  }

  get #isOver(): boolean {
    return this.#state !== 'unread' && this.#state !== 'reading';
  }

  /** Nobody wants the body any more. False when there is nothing left to close. */
  #letGo(): boolean {
    this.#dropAhead();
    if (this.#isOver) return false;
    this.#state = 'released';
    this.#stopWatching();
    this.#settleWaiters();
    return !this.#isComplete;
  }

  /** Has the transport close the connection, by every means it offers. */
  #leave(): void {
    try {
      this.#iterator ??= this.#response.body[Symbol.asyncIterator]();
    } catch {
      // A source that cannot be opened holds nothing.
    }
    // First the abort: after it undici makes no new connection in place of the one it closes.
    this.#scope?.cancellation.abort(undefined);
    leaveIterator(this.#iterator);
  }

  #stopWatching(): void {
    this.#watch?.stop();
    this.#removeAbortListener?.();
    this.#scope?.close();
  }

  #discardStep(step: SourceStep, discarding: Discard): void {
    if (step.done === true) {
      this.#endDiscard(true);
      return;
    }
    discarding.bytesLeft -= step.value.byteLength;
    if (discarding.bytesLeft < 0) this.#endDiscard(false);
    else this.#pull();
  }

  #endDiscard(ended: boolean): void {
    const discarding = this.#discarding;
    if (discarding === null) return;
    this.#discarding = null;
    discarding.over(ended);
    if (!ended) this.#leave();
  }

  #readOn(): void {
    this.#readsAhead = true;
    if (this.#pulling) this.#scope?.waitForBytes(true);
    else if (this.#aheadBytes < READ_AHEAD) this.#pull();
  }

  #keep(chunk: Uint8Array): void {
    this.#ahead.push(chunk);
    this.#aheadBytes += keptBytes(chunk);
    if (this.#readsAhead && this.#aheadBytes < READ_AHEAD) this.#pull();
  }

  #dropAhead(): void {
    this.#ahead.length = 0;
    this.#aheadBytes = 0;
  }
}

/** The error the caller is to see in place of one of the transport. */
function failureOf(error: unknown, { cancellation, call, url }: AttemptScope): Error {
  return toClientError(error, cancellation, call, url);
}

/** What a chunk that is read ahead counts for: a tiny one takes more memory than its bytes. */
function keptBytes(chunk: Uint8Array): number {
  return chunk.byteLength + 128;
}

// Cleaning up may fail or hang where the transport does; nobody needs to hear of it.
function leaveIterator(iterator: AsyncIterator<Uint8Array, unknown> | null): void {
  try {
    iterator?.return?.().then(ignore, ignore);
  } catch {
    ignore();
  }
}

function ignore(): void {}
