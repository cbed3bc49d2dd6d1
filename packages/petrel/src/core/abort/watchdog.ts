import { holdProcess, startTimer, type Timer } from './timer.ts';

/**
 * Limits the time spent waiting for something, counted only while somebody waits, so that a slow
 * consumer is never taken for a slow server. One timer serves any number of waits.
 */
export class Watchdog {
  readonly #limit: number;
  readonly #expire: () => void;
  #timer: Timer;
  #waitingSince: number | null = null;
  #waited = 0;
  #stopped = false;
  #holds = true;

  constructor(limit: number, expire: () => void) {
    this.#limit = limit;
    this.#expire = expire;
  }

  /** Milliseconds of waiting that are left. */
  get left(): number {
    const now = this.#waitingSince === null ? 0 : performance.now() - this.#waitingSince;
    return this.#limit - this.#waited - now;
  }

  /** Whether a wait is on. */
  get waiting(): boolean {
    return this.#waitingSince !== null;
  }

  /** A wait begins. */
  begin(): void {
    if (this.#stopped || this.#limit === Infinity || this.#waitingSince !== null) return;
    this.#waitingSince = performance.now();
    // A timer left from an earlier wait fires early, finds time left, and goes on from there.
    this.#timer ??= this.#arm(this.#limit - this.#waited);
  }

  /** The wait is over; its time still counts until {@link reset}. */
  end(): void {
    if (this.#waitingSince === null) return;
    this.#waited += performance.now() - this.#waitingSince;
    this.#waitingSince = null;
  }

  /** What was waited for has come, and nobody waits for the next yet. */
  arrived(): void {
    this.#waitingSince = null;
    this.#waited = 0;
  }

  /** Expires if the time is over: a timer is late where chunks come faster than it gets a turn. */
  check(): void {
    if (this.#stopped || this.#waitingSince === null || this.left > 0) return;
    this.stop();
    this.#expire();
  }

  /** What was waited for has come: the count starts anew. */
  reset(): void {
    this.#waited = 0;
    if (this.#waitingSince !== null) this.#waitingSince = performance.now();
  }

  /** Whether the watch keeps the process running. */
  holdProcess(hold: boolean): void {
    this.#holds = hold;
    holdProcess(this.#timer, hold);
  }

  /** Ends the watch for good. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(delay: number): Timer {
    const timer = startTimer(Math.max(Math.ceil(delay), 1), () => this.#onTimer());
    if (!this.#holds) holdProcess(timer, false);
    return timer;
  }

  #onTimer(): void {
    this.#timer = undefined;
    if (this.#waitingSince === null) return;
    const { left } = this;
    if (left > 0) this.#timer = this.#arm(left);
    else this.check();
  }
}
