import { startTimer, type Timer } from '../../core/abort/timer.ts';

/** Milliseconds for the closing handshake, as long as what was sent makes no progress. */
const CLOSE_LIMIT = 5_000;

/** Gives up a closing handshake that makes no progress. */
export class ClosingLimit {
  #timer: Timer;

  /** @param left how many bytes are still to be sent */
  start(left: () => number, giveUp: () => void, before: number = Infinity): void {
    const now = left();
    if (now >= before) giveUp();
    else this.#timer = startTimer(CLOSE_LIMIT, () => this.start(left, giveUp, now));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
