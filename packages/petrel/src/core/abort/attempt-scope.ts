import type { Call } from '../call/call.ts';
import { APIConnectionTimeoutError, type TimeoutPhase } from '../errors/index.ts';
import { deadlineError, timeoutError } from './abort-errors.ts';
import { LazyAbort } from './lazy-abort.ts';
import { onAbort } from './on-abort.ts';
import { onUserAbort } from './on-user-abort.ts';
import { Watchdog } from './watchdog.ts';

/** Milliseconds apart at which two limits run out together. */
const TOGETHER = 5;

/**
 * Everything that may end one attempt early: the caller's signal, closing the client, the limit of the
 * attempt and of its phases, and the deadline of the call. Each aborts {@link cancellation} with the error
 * that the caller is to see.
 */
export class AttemptScope {
  readonly cancellation: LazyAbort = new LazyAbort();
  url: string;
  turned: string | null = null;
  readonly call: Call;
  readonly #attempt: Watchdog;
  readonly #deadline: Watchdog | null;
  readonly #read: Watchdog;
  readonly #idle: Watchdog | null;
  readonly #forgetInterruption: (() => void) | null;
  #removeListener: (() => void) | null = null;
  /** Whether the request is on its way whole. */
  #isSent = false;

  /** `interruption` ends the attempt with its reason. */
  constructor(call: Call, interruption: AbortSignal | null) {
    const { timeouts } = call;
    this.call = call;
    this.url = call.url;
    this.#attempt = new Watchdog(timeouts.attempt, () =>
      this.cancellation.abort(this.#attemptError()),
    );
    this.#read = this.#watch('read', timeouts.read);
    this.#idle = call.kind === 'stream' ? this.#watchEvents() : null;
    this.#deadline = call.deadlineAt === null ? null : this.#watchDeadline(call.deadlineAt);
    this.#forgetInterruption =
      interruption === null
        ? null
        : onAbort(interruption, () => this.cancellation.abort(interruption.reason));
    this.watchSignal();
    this.#attempt.begin();
    this.#deadline?.begin();
  }

  /** Whether gaps between the bytes of a buffered body have a limit of their own. */
  get watchesGaps(): boolean {
    return this.call.timeouts.read < this.call.timeouts.attempt;
  }

  /** The connection has taken another piece of the request. */
  readonly progressed = (): void => {
    if (this.call.timeouts.restarts === true) this.#attempt.reset();
  };

  /** The request is on its way whole: the wait for the first byte begins. */
  readonly sent = (): void => {
    this.#isSent = true;
    this.progressed();
    if (this.watchesGaps) this.#read.begin();
  };

  /** The head has arrived. A body that is read later is bounded by its gaps, not by the attempt. */
  headArrived(buffered: boolean): void {
    this.#read.end();
    this.#read.reset();
    if (!buffered) this.#attempt.stop();
  }

  /**
   * Somebody waits for an event. To be called again whenever bytes have brought none: limits hold by
   * the clock then, as a flood of comments may keep timers from firing.
   */
  eventAwaited(): void {
    this.#deadline?.check();
    if (this.#idle?.waiting === true) this.#idle.check();
    else this.#idle?.begin();
  }

  /** An event came out of the stream. */
  eventArrived(): void {
    this.#idle?.arrived();
  }

  /** Somebody waits for the next bytes. While nobody reads the events, each chunk counts as one. */
  waitForBytes(unread: boolean): void {
    this.#read.begin();
    if (unread) this.#idle?.begin();
  }

  /** Bytes came. */
  bytesArrived(unread: boolean): void {
    this.#read.arrived();
    if (unread) this.#idle?.arrived();
  }

  /** The shorter limit on gaps, in milliseconds. */
  get gapLimit(): number {
    const { read, idle } = this.call.timeouts;
    return this.#idle === null ? read : Math.min(read, idle);
  }

  /** Nobody has read the body for too long. */
  abandon(limit: number): void {
    const phase = this.#idle === null ? 'read' : 'idle';
    const message = `Request timed out. Nobody read the response for ${limit} ms.`;
    this.cancellation.abort(new APIConnectionTimeoutError({ phase, message }));
  }

  /** Whether the limits keep the process running. */
  holdProcess(hold: boolean): void {
    for (const watchdog of [this.#attempt, this.#read, this.#idle, this.#deadline]) {
      watchdog?.holdProcess(hold);
    }
  }

  /** Listens to the caller's signal, as the constructor does. */
  watchSignal(): void {
    const { signal } = this.call;
    if (signal === null || this.#removeListener !== null) return;
    this.#removeListener = onUserAbort(signal, (error) => this.cancellation.abort(error));
  }

  /** Stops listening to the caller's signal. */
  removeAbortListener(): void {
    this.#removeListener?.();
    this.#removeListener = null;
  }

  /** Everything has come: no limit and no closed client concerns it any more. */
  completed(): void {
    this.call.onSettled?.();
    this.#attempt.stop();
    this.#read.stop();
    this.#idle?.stop();
    this.#deadline?.stop();
    this.#forgetInterruption?.();
  }

  /** Ends all watching. */
  close(): void {
    this.completed();
    this.removeAbortListener();
  }

  #attemptError(): APIConnectionTimeoutError {
    const { attempt, restarts } = this.call.timeouts;
    if (restarts !== true) return timeoutError('attempt', attempt);
    const sending = !this.#isSent && this.call.body !== null;
    const what = sending ? 'Sending made no progress for' : 'No complete answer came within';
    const message = `Request timed out. ${what} ${attempt} ms (\`timeout\`).`;
    return new APIConnectionTimeoutError({ phase: 'attempt', message });
  }

  #watch(phase: TimeoutPhase, limit: number): Watchdog {
    return new Watchdog(limit, () => this.cancellation.abort(timeoutError(phase, limit)));
  }

  // Without bytes there are no events either: of two limits that run out together, the one on bytes
  // is the one to name, whichever timer is first.
  #watchEvents(): Watchdog {
    const { idle, read } = this.call.timeouts;
    return new Watchdog(idle, () => {
      const silent = this.#read.left < TOGETHER;
      this.cancellation.abort(silent ? timeoutError('read', read) : timeoutError('idle', idle));
    });
  }

  #watchDeadline(deadlineAt: number): Watchdog {
    const left = Math.max(0, deadlineAt - performance.now());
    return new Watchdog(left, () => this.cancellation.abort(deadlineError()));
  }
}
