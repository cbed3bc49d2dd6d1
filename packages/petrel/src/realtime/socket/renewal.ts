import { startTimer, type Timer } from '../../core/abort/timer.ts';
import type { OpenedSocket } from '../../core/call/socket.ts';
import { requiredDelay } from './attempt-errors.ts';

/** Milliseconds until the next attempt, after one that failed. */
const RETRY_AFTER = 30_000;

/** Opens the next connection before the server ends the one in use, which stays in use meanwhile. */
export class Renewal {
  readonly #after: number;
  readonly #open: (signal: AbortSignal) => Promise<OpenedSocket>;
  readonly #onReady: () => void;
  #stop = new AbortController();
  #timer: Timer;
  #next: OpenedSocket | null = null;

  /**
   * @param after milliseconds
   * @param onReady called when {@link take} has a connection
   */
  constructor(
    after: number,
    open: (signal: AbortSignal) => Promise<OpenedSocket>,
    onReady: () => void,
  ) {
    this.#after = after;
    this.#open = open;
    this.#onReady = onReady;
  }

  /** Begins with a connection that is in use from now on. */
  start(): void {
    this.stop();
    this.#stop = new AbortController();
    this.#wait(this.#after);
  }

  /** Ends it, and the connection that nobody has taken. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#next?.socket.terminate();
    this.#next = null;
  }

  /** Whether there is a connection to take over. */
  get isReady(): boolean {
    return this.#next !== null;
  }

  /** The connection that takes over; null when the server has ended it meanwhile, and another follows. */
  take(): OpenedSocket | null {
    const next = this.#next;
    this.#next = null;
    if (next?.socket.isOpen === true) return next;
    next?.socket.terminate();
    this.#wait(Math.min(this.#after, RETRY_AFTER));
    return null;
  }

  #wait(delay: number): void {
    const { signal } = this.#stop;
    this.#timer = startTimer(delay, () => void this.#prepare(signal));
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    try {
      const next = await this.#open(signal);
      if (signal.aborted) next.socket.terminate();
      else this.#next = next;
    } catch (error) {
      const delay = Math.max(Math.min(this.#after, RETRY_AFTER), requiredDelay(error));
      if (!signal.aborted) this.#wait(delay);
    }
    if (this.#next !== null) this.#onReady();
  }
}
