import { onAbort } from '../../core/abort/on-abort.ts';
import { startTimer, type Timer } from '../../core/abort/timer.ts';
import { WebRTCError, type WebRTCErrorPhase } from './webrtc-error.ts';
import type { WebRTCCloseReason } from './webrtc-types.ts';

/** Ends the setup with an error. */
type Fail = (error: WebRTCError, reason: WebRTCCloseReason) => void;

/** The setup of a connection: how far it is, its limits, and its outcome. */
export class Setup {
  /** What it is doing. */
  phase: WebRTCErrorPhase = 'offer';
  /** Whether the browser has accepted the answer. */
  isAnswered = false;
  /** Settles when the setup has. */
  readonly outcome: Promise<void>;
  readonly #controller = new AbortController();
  #resolve: () => void = () => {};
  #reject: (error: WebRTCError) => void = () => {};
  #timer: Timer;
  #removeAbortListener: () => void = () => {};

  constructor() {
    this.outcome = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Aborts when the setup fails. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Calls `fail` when the time is up or the caller's signal aborts, whichever is first. */
  limit(timeoutMs: number, signal: AbortSignal | undefined, fail: Fail): void {
    this.#timer = startTimer(timeoutMs, () => {
      const message = `Connecting took longer than ${timeoutMs} ms, in the phase \`${this.phase}\`.`;
      fail(new WebRTCError('timeout', this.phase, message), 'timeout');
    });
    if (signal === undefined) return;
    const abort = (): void => {
      const message = 'Connecting was aborted.';
      fail(new WebRTCError('aborted', this.phase, message, signal.reason), 'aborted');
    };
    if (signal.aborted) abort();
    else this.#removeAbortListener = onAbort(signal, abort);
  }

  succeed(): void {
    this.#release();
    this.#resolve();
  }

  fail(error: WebRTCError): void {
    this.#release();
    this.#reject(error);
    this.#controller.abort(error);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#removeAbortListener();
  }
}
