import { holdProcess, startTimer, type Timer } from '../core/abort/timer.ts';
import { OpenAIError } from '../core/errors/index.ts';
import type { Bucket, BucketSettings } from './bucket.ts';
import { finite, LATENESS } from './budget.ts';
import type { LimitedModel, LimitEventDetails } from './limit-state.ts';
import type { LimitReport, LimitStore, LimitUpdate } from './limit-store.ts';

/** A place in the timeline of all processes. */
interface Booking {
  /** When its time comes, on the clock of `performance.now()`. */
  at: number;
  readonly tokens: number;
}

/** Milliseconds for which turns are booked ahead, and a request to the store is worth while. */
export const AHEAD = 250;
/** The most turns that are booked at once. */
export const MOST_BOOKED = 32;
/** Milliseconds after which a report is too old to use a booking by: there may be a pause by now. */
const STALE = 300;
/** Milliseconds until what was spent otherwise than booked is reported on its own. */
const REPORT_AFTER = 100;
/** Milliseconds that the store may take, and between attempts to reach it again. */
const TIMEOUT = 500;
/** Milliseconds for reading an answer that has come in time. */
const READING = 50;
const RETRY_AFTER = 1_000;
/** Milliseconds for which a process keeps to its share after the store is back, until all have noticed. */
const RETURN = RETRY_AFTER + 500;
/** Milliseconds for which processes count that were seen. */
const MEMBERS_KNOWN = 60_000;

/** The turns that a process books for a model in the timeline that it shares with others. */
export class SharedTurns {
  readonly #store: LimitStore;
  readonly #name: LimitedModel;
  readonly #settings: BucketSettings;
  readonly #bucket: Bucket;
  readonly #emit: (event: LimitEventDetails) => void;
  readonly #member = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  readonly #bookings: Booking[] = [];
  #epoch = '';
  #postponed = 0;
  #reportedAt = -Infinity;
  #isBusy = false;
  #isApplying = false;
  #isLost = false;
  #retryAt = -Infinity;
  #members = 1;
  #membersAt = -Infinity;
  #extraRequests = 0;
  #extraTokens = 0;
  #pause = 0;
  #learned: { requests: number | null; tokens: number | null } = { requests: null, tokens: null };
  #reportTimer: Timer;
  #shareTimer: Timer;

  /** Called when the next request may be sent earlier or later than before. */
  onChange: () => void = () => {};

  constructor(
    store: LimitStore,
    name: LimitedModel,
    settings: BucketSettings,
    bucket: Bucket,
    emit: (event: LimitEventDetails) => void,
  ) {
    this.#store = store;
    this.#name = name;
    this.#settings = settings;
    this.#bucket = bucket;
    this.#emit = emit;
  }

  /** Whether the store is unavailable. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /**
   * When to try again to reach the store, while requests wait; Infinity where nothing is to be done. All
   * processes have to notice in time that it is back, however long their own requests wait still.
   */
  get nextCheckAt(): number {
    return this.#isLost && !this.#isBusy ? this.#retryAt : Infinity;
  }

  /**
   * When the next request has its turn, by what the store reported; Infinity until it has answered, and
   * `now` while it is unavailable. Turns are booked for the requests that wait, where none is booked.
   */
  readyAt(now: number, waiting: () => number[]): number {
    if (this.#isLost) {
      if (now >= this.#retryAt) void this.#sync([]);
      return now;
    }
    const [booking] = this.#bookings;
    if (booking === undefined) void this.#sync(waiting());
    else if (booking.at > now || now - this.#reportedAt <= STALE) return booking.at;
    else void this.#sync([]);
    return Infinity;
  }

  /** A request is sent, in the turn that was booked first. */
  use(tokens: number): void {
    const booking = this.#bookings.shift();
    if (booking === undefined) this.#extra(1, tokens);
    else this.#extra(0, tokens - booking.tokens);
  }

  /** A request took more tokens than it was sent with; less, where the number is below 0. */
  correct(tokens: number): void {
    this.#extra(0, tokens);
  }

  /** No request waits: others may have the turns that are booked. */
  giveBack(): void {
    for (const { tokens } of this.#bookings.splice(0)) this.#extra(-1, -tokens);
  }

  /** Takes over what the server required of this process, or reported to it. */
  observe(event: LimitEventDetails): void {
    if (this.#isApplying) return;
    if (event.type === 'limits') {
      this.#learned = this.#bucket.limitsAMinute;
      this.#reportSoon();
    } else if (event.type === 'paused') {
      this.#pause = Math.max(this.#pause, event.delay);
      void this.#sync([]);
    }
  }

  #extra(requests: number, tokens: number): void {
    if ((requests === 0 && tokens === 0) || this.#isLost) return;
    this.#extraRequests += requests;
    this.#extraTokens += tokens;
    this.#reportSoon();
  }

  #reportSoon(): void {
    this.#reportTimer ??= startTimer(REPORT_AFTER, () => {
      this.#reportTimer = undefined;
      void this.#sync([]);
    });
  }

  async #sync(book: readonly number[]): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    clearTimeout(this.#reportTimer);
    this.#reportTimer = undefined;
    const update = this.#update(book);
    try {
      this.#apply(update, await inTime(this.#store.sync(this.#name, update)));
    } catch (error) {
      this.#lose(update, error);
    }
    this.#isBusy = false;
    // What came meanwhile must not wait for the next request.
    if (this.#pause > 0 && !this.#isLost) void this.#sync([]);
    this.onChange();
  }

  #update(book: readonly number[]): LimitUpdate {
    const { requestsPerMinute, tokensPerMinute, burst } = this.#settings;
    const update = {
      member: this.#member,
      requestsPerMinute: finite(requestsPerMinute),
      tokensPerMinute: finite(tokensPerMinute),
      learnedRequests: this.#learned.requests,
      learnedTokens: this.#learned.tokens,
      burst: Math.max(burst, LATENESS),
      extraRequests: this.#extraRequests,
      extraTokens: this.#extraTokens,
      pause: this.#pause,
      book,
      ahead: AHEAD,
    };
    this.#extraRequests = 0;
    this.#extraTokens = 0;
    this.#pause = 0;
    this.#learned = { requests: null, tokens: null };
    return update;
  }

  #apply({ book }: LimitUpdate, report: LimitReport): void {
    const now = performance.now();
    // Bookings are lost together with what the store knew.
    if (report.epoch !== this.#epoch) this.#bookings.length = 0;
    const by = report.postponed - this.#postponed;
    for (const booking of this.#bookings) booking.at += by;
    report.waits.forEach((wait, nth) => {
      this.#bookings.push({ at: now + wait, tokens: book[nth] ?? 0 });
    });
    if (this.#epoch !== '' && report.epoch !== this.#epoch) this.#remind(report);
    this.#epoch = report.epoch;
    this.#postponed = report.postponed;
    this.#reportedAt = now;
    this.#count(report.members, now);
    this.#isApplying = true;
    this.#bucket.learn(report.learnedRequests, report.learnedTokens, now);
    if (report.pausedFor > 0) this.#bucket.pause(report.pausedFor, now);
    this.#isApplying = false;
    if (this.#isLost) this.#find();
  }

  /** The store has lost the limits: what it booked without them is booked again with them. */
  #remind({ learnedRequests, learnedTokens }: LimitReport): void {
    const known = this.#bucket.limitsAMinute;
    if (learnedRequests === known.requests && learnedTokens === known.tokens) return;
    this.#learned = known;
    this.giveBack();
    this.#reportSoon();
  }

  /** Others may be unable to reach the store for now: the number falls only after a while. */
  #count(members: number, now: number): void {
    if (members < this.#members && now - this.#membersAt < MEMBERS_KNOWN) return;
    this.#members = members;
    this.#membersAt = now;
  }

  #lose(update: LimitUpdate, cause: unknown): void {
    this.#retryAt = performance.now() + RETRY_AFTER;
    this.#learned = { requests: update.learnedRequests, tokens: update.learnedTokens };
    this.#pause = Math.max(this.#pause, update.pause);
    // Nobody calls while none waits: the next request does.
    if (this.#isLost) return;
    this.#isLost = true;
    this.#bookings.length = 0;
    clearTimeout(this.#shareTimer);
    const share = this.#store.fallbackShare ?? 1 / this.#members;
    this.#bucket.keepTo(share, performance.now());
    this.#emit({ type: 'store', available: false, share, error: errorOf(cause) });
  }

  #find(): void {
    this.#isLost = false;
    this.#emit({ type: 'store', available: true, share: 1, error: null });
    this.#shareTimer = startTimer(RETURN, () => {
      this.#bucket.keepTo(1, performance.now());
      this.onChange();
    });
    holdProcess(this.#shareTimer, false);
  }
}

/** @throws OpenAIError when the store does not answer in time */
function inTime(answer: Promise<LimitReport>): Promise<LimitReport> {
  return new Promise((resolve, reject) => {
    const message = `The store of the limits did not answer within ${TIMEOUT} ms.`;
    // An answer may be there already when the process was too busy to read it: a timer comes first.
    let timer = startTimer(TIMEOUT, () => {
      timer = startTimer(READING, () => reject(new OpenAIError(message)));
    });
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new OpenAIError('The store of the limits failed.');
}
