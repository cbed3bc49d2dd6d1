import type { AttemptScope } from '../abort/attempt-scope.ts';
import { holdProcess, startTimer, type Timer } from '../abort/timer.ts';
import type { BodySource } from '../call/transport.ts';

/** Milliseconds without a reader after which a body no longer keeps the process running. */
const PAUSE = 50;
/** Milliseconds a reader who has begun may always stay away, however short the limits on gaps. */
const LONG_PAUSE = 60_000;

/**
 * Watches whether anybody reads a body that was handed out. One that nobody reads keeps neither the
 * process running nor, past the limits on gaps, its connection.
 */
export class ReaderWatch {
  /** Whether the reader has stayed away for a while. */
  isAway = false;
  readonly #scope: AttemptScope;
  readonly #source: BodySource;
  readonly #onAway: () => void;
  #waits = false;
  #complete = false;
  #stopped = false;
  // How often the body was read, now and when the timer was started.
  #reads = 0;
  #readsBefore = 0;
  #pauseTimer: Timer;
  #awayTimer: Timer;

  /** `onAway` is called when the reader has stayed away for a while. */
  constructor(scope: AttemptScope, source: BodySource, onAway: () => void) {
    this.#scope = scope;
    this.#source = source;
    this.#onAway = onAway;
    this.#startTimer();
  }

  /** A read begins. */
  begin(): void {
    if (this.#stopped) return;
    this.#reads++;
    this.#waits = true;
    if (this.isAway) this.#comeBack();
  }

  /** A read has ended. One timer serves any number of chunks. */
  end(): void {
    if (this.#stopped) return;
    this.#waits = false;
    if (this.#pauseTimer === undefined) this.#startTimer();
  }

  /** All bytes have come, read or not. */
  completed(): void {
    this.#complete = true;
    clearTimeout(this.#awayTimer);
    // The signal may outlive many bodies that nobody reads.
    if (this.isAway) this.#scope.removeAbortListener();
  }

  /** The body is over: nothing is watched any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#pauseTimer);
    clearTimeout(this.#awayTimer);
  }

  #startTimer(): void {
    this.#readsBefore = this.#reads;
    this.#pauseTimer = startTimer(PAUSE, this.#onPause);
  }

  readonly #onPause = (): void => {
    this.#pauseTimer = undefined;
    if (this.#waits) return;
    if (this.#reads === this.#readsBefore) this.#leave();
    else this.#startTimer();
  };

  #leave(): void {
    const scope = this.#scope;
    this.isAway = true;
    if (this.#complete) {
      scope.removeAbortListener();
      return;
    }
    scope.holdProcess(false);
    this.#source.holdProcess?.(false);
    const limit = scope.gapLimit;
    // A reader who has begun may be slow: a loop that works on each event is no leak.
    const longest = this.#reads > 0 ? Math.max(2 * limit, LONG_PAUSE) : limit;
    this.#awayTimer = startTimer(longest, () => scope.abandon(longest));
    holdProcess(this.#awayTimer, false);
    this.#onAway();
  }

  #comeBack(): void {
    this.isAway = false;
    clearTimeout(this.#awayTimer);
    this.#scope.watchSignal();
    if (this.#complete) return;
    this.#scope.eventArrived();
    this.#scope.holdProcess(true);
    this.#source.holdProcess?.(true);
  }
}
