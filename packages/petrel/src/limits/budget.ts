import type { RateLimitBudget } from '../core/errors/rate-limit.ts';

const SLOTS = 60;
const MINUTE = 60_000;
/** The period of a limit whose `x-ratelimit-reset-*` is longer than a minute. */
const DAY = 86_400_000;
/** Milliseconds for which a limit that the server reported is certain enough to refuse requests by. */
const FRESH = 60_000;

/** Milliseconds that timers may be late without slowing the pace: no second has more than its share. */
export const LATENESS = 10;

/** What a budget was like when a request took its part, for {@link Budget.report}. */
export interface Spending {
  /** Milliseconds on the clock of the limiter. */
  readonly at: number;
  /** All that had been spent by then. */
  readonly total: number;
}

/**
 * Requests or tokens a minute. Three rules hold at once: no period of 60 s has more than the limit, in
 * whichever second it begins; what is spent is spread over the minute; and the server's own count,
 * `x-ratelimit-remaining-*`, which includes what others spend, is not exceeded.
 *
 * Times are milliseconds of a monotonic clock, given to each method.
 */
export class Budget {
  readonly #given: number;
  readonly #burst: number;
  readonly #reserve: number;
  #reported = Infinity;
  #share = 1;
  #reportedAt = -Infinity;
  #period = MINUTE;
  /** What was spent in each sixtieth of the period; one more, so that all 60 s are covered. */
  readonly #slots = new Float64Array(SLOTS + 1);
  #slot = -Infinity;
  #inPeriod = 0;
  /** When what was spent so far is worked off at the pace of the limit. */
  #pacedUntil = -Infinity;
  /** What the server has left, by its last report; null before the first. */
  #left: number | null = null;
  #leftAt = 0;
  /** When the request was sent with whose answer that report came. */
  #leftFrom = -Infinity;
  #total = 0;

  /**
   * @param given the limit a minute; Infinity to take that of the server
   * @param burst milliseconds of the limit that may be spent at once
   * @param reserve the part of the limit that is left to the server, where amounts are estimates
   */
  constructor(given: number, burst: number, reserve: number = 0) {
    this.#reserve = reserve;
    this.#given = given;
    this.#burst = Math.max(burst, LATENESS);
  }

  /** What this process may spend of the limit; Infinity while none is known. */
  get limit(): number {
    return this.whole * this.#share;
  }

  /** The limit of all processes that share it; Infinity while none is known. */
  get whole(): number {
    return Math.min(this.#given, this.#reported);
  }

  /** Milliseconds that the limit is for: a minute or a day. */
  get period(): number {
    return this.#period;
  }

  /** What may be spent in this period; Infinity without a limit. */
  remaining(now: number): number {
    this.#advance(now);
    return Math.max(0, Math.min(this.limit - this.#inPeriod, this.#leftNow(now)));
  }

  /** Whether nothing of the limit is spent. */
  isFull(now: number): boolean {
    return this.remaining(now) === this.limit;
  }

  /** Whether an amount is beyond what the whole limit allows, however long it waits. */
  exceeds(amount: number, now: number): boolean {
    if (amount > this.#given) return true;
    return amount > this.#reported && now - this.#reportedAt < FRESH;
  }

  /** The earliest time at which an amount may be spent; `now` or before when it may be at once. */
  readyAt(amount: number, now: number): number {
    const { limit } = this;
    if (limit === Infinity) return now;
    // A limit that may be outdated lets the server decide.
    const least = Math.min(amount, limit);
    this.#advance(now);
    // A limit for a day is not spread: a request would wait for minutes with all of it left.
    const paced = this.#period > MINUTE ? now : this.#pacedUntil;
    return Math.max(paced, this.#periodReadyAt(least, now), this.#leftReadyAt(least, now));
  }

  /** Takes an amount out of the budget. */
  spend(amount: number, now: number): Spending {
    this.#advance(now);
    this.#add(amount, now);
    // Time that was not used counts up to the burst.
    this.#pacedUntil = Math.max(this.#pacedUntil, now - this.#burst);
    this.#shiftPace(amount);
    this.#takeLeft(amount, now);
    this.#total += amount;
    return { at: now, total: this.#total };
  }

  /** Corrects what was spent: more where `difference` is positive, less where it is negative. */
  correct(difference: number, { at }: Spending, now: number): void {
    if (difference === 0) return;
    this.#advance(now);
    this.#add(difference, difference < 0 ? at : now);
    this.#shiftPace(difference);
    // Whether the server gives tokens back, it reports itself.
    if (difference > 0) this.#takeLeft(difference, now);
  }

  /**
   * Takes over what the server reports with the answer to a request. Returns whether the limit is
   * another one now.
   */
  report(reported: RateLimitBudget, spending: Spending, now: number): boolean {
    const before = this.limit;
    // Gateways without a limit report 0.
    if (reported.limit !== null && reported.limit > 0) this.#learn(reported.limit, now);
    if (reported.reset !== null && reported.reset > MINUTE + 1_000) this.#period = DAY;
    // Answers may overtake each other: the request that was sent last knows most.
    if (reported.remaining !== null && spending.at >= this.#leftFrom && this.limit !== Infinity) {
      this.#leftFrom = spending.at;
      // The server counted the request when it arrived: add what has changed since.
      const since = this.#total - spending.total;
      const left = reported.remaining - since + this.#rate * (now - spending.at);
      this.#left = Math.max(0, Math.min(left, this.limit));
      this.#leftAt = now;
    }
    return this.limit !== before;
  }

  /** Keeps to a part of the limit, up to 1, from now on. */
  keepTo(share: number, now: number): void {
    if (share === this.#share) return;
    this.#share = share;
    this.#spreadAnew(now);
  }

  #learn(limit: number, now: number): void {
    const raised = limit - this.#reported;
    this.#reported = limit;
    if (raised !== 0) this.#spreadAnew(now);
    this.#reportedAt = now;
    if (this.#left !== null && raised > 0) this.#left += raised;
  }

  /** Sets the pace as if what was spent had been spent under the limit of now. */
  #spreadAnew(now: number): void {
    this.#advance(now);
    this.#pacedUntil = -Infinity;
    for (let slot = this.#slot - SLOTS; slot <= this.#slot; slot++) {
      const spent = this.#slots[this.#indexOf(slot)] ?? 0;
      if (spent === 0) continue;
      this.#pacedUntil = Math.max(this.#pacedUntil, slot * this.#slotLength - this.#burst);
      this.#shiftPace(spent);
    }
  }

  /** What the limit allows in a millisecond. */
  get #rate(): number {
    return this.limit / this.#period;
  }

  /** Milliseconds for one unit: a little slower than the limit, as 61 slots are counted for 60. */
  #paceOf(): number {
    return ((SLOTS + 1) / SLOTS) * (this.#period / this.limit);
  }

  #shiftPace(amount: number): void {
    if (this.limit !== Infinity && this.#period <= MINUTE)
      this.#pacedUntil += amount * this.#paceOf();
  }

  #periodReadyAt(amount: number, now: number): number {
    let excess = this.#inPeriod + amount - this.limit;
    // What is left by rounding is nothing.
    if (excess <= 1e-6) return now;
    for (let slot = this.#slot - SLOTS; slot <= this.#slot; slot++) {
      excess -= this.#slots[this.#indexOf(slot)] ?? 0;
      if (excess <= 1e-6) return (slot + SLOTS + 1) * this.#slotLength;
    }
    return (this.#slot + SLOTS + 1) * this.#slotLength;
  }

  #leftReadyAt(amount: number, now: number): number {
    // The server may count a little more than was estimated.
    const reserve = Math.min(amount, this.#reserve * this.limit, this.limit - amount);
    const missing = amount + reserve - this.#leftNow(now);
    return missing <= 1e-6 ? now : now + missing / this.#rate;
  }

  #leftNow(now: number): number {
    if (this.#left === null) return Infinity;
    return Math.min(this.limit, this.#left + this.#rate * (now - this.#leftAt));
  }

  #takeLeft(amount: number, now: number): void {
    if (this.#left === null) return;
    this.#left = Math.max(0, this.#leftNow(now) - amount);
    this.#leftAt = now;
  }

  get #slotLength(): number {
    return this.#period / SLOTS;
  }

  #indexOf(slot: number): number {
    const count = SLOTS + 1;
    return ((slot % count) + count) % count;
  }

  /** Adds to the slot of a time; less than nothing is in none. */
  #add(amount: number, at: number): void {
    const slot = Math.floor(at / this.#slotLength);
    if (slot < this.#slot - SLOTS) return;
    const index = this.#indexOf(slot);
    const before = this.#slots[index] ?? 0;
    const after = Math.max(0, before + amount);
    this.#slots[index] = after;
    this.#inPeriod += after - before;
  }

  /** Forgets what was spent before the period that ends now. */
  #advance(now: number): void {
    const slot = Math.floor(now / this.#slotLength);
    if (slot === this.#slot) return;
    const passed = slot - this.#slot;
    // Less than 0 after the period has become a day.
    if (passed > SLOTS || passed < 0) this.#slots.fill(0);
    else for (let next = this.#slot + 1; next <= slot; next++) this.#slots[this.#indexOf(next)] = 0;
    this.#slot = slot;
    // Summed up anew, so that no error of rounding stays.
    this.#inPeriod = this.#slots.reduce((sum, spent) => sum + spent, 0);
  }
}

/** A limit as it is reported; null where there is none. */
export function finite(limit: number): number | null {
  return limit === Infinity ? null : limit;
}
