import { deadlineError, userAbort } from '../core/abort/abort-errors.ts';
import { onAbort } from '../core/abort/on-abort.ts';
import { startTimer, type Timer } from '../core/abort/timer.ts';
import type { Call } from '../core/call/call.ts';
import type { Bucket, Turn } from './bucket.ts';
import { FairQueue, type Queued } from './fair-queue.ts';
import { LimitError, type LimitErrorCode } from './limit-error.ts';
import { AHEAD, MOST_BOOKED, type SharedTurns } from './shared-turns.ts';
import type { LimitedModel, LimitEventDetails, LimitState } from './limit-state.ts';

/** What a request takes of the limits. */
export interface Demand {
  readonly tokens: number;
  /** Whose request it is: those of one flow keep their order. */
  readonly flow: string;
  readonly weight: number;
  /** When the request came, on the clock of `performance.now()`. */
  readonly since: number;
  /** The server's rejection, of a request that had its turn before. */
  readonly rejection: Error | undefined;
  readonly limits: Pick<Call, 'signal' | 'closing' | 'deadlineAt'>;
}

/** How many may wait, and how long. */
export interface QueueSettings {
  readonly maxQueue: number;
  readonly maxWait: number;
}

interface LimitFailure {
  code: LimitErrorCode;
  message: string;
}

interface Waiter extends Queued {
  readonly demand: Demand;
  start(turn: Turn): void;
  fail(error: Error): void;
}

/** The requests to one model that wait for their turns, in a fair order, while the bucket does not allow them. */
export class TurnQueue {
  readonly bucket: Bucket;
  readonly #name: LimitedModel;
  readonly #settings: QueueSettings;
  readonly #emit: (event: LimitEventDetails) => void;
  readonly #shared: SharedTurns | null;
  readonly #queue = new FairQueue<Waiter>();
  #timer: Timer;

  constructor(
    bucket: Bucket,
    name: LimitedModel,
    settings: QueueSettings,
    emit: (event: LimitEventDetails) => void,
    shared: SharedTurns | null = null,
  ) {
    this.bucket = bucket;
    this.#name = name;
    this.#settings = settings;
    this.#emit = emit;
    this.#shared = shared;
    bucket.onChange = () => this.#serve();
    if (shared === null) return;
    shared.onChange = () => this.#serve();
    bucket.onCorrection = (tokens) => shared.correct(tokens);
  }

  /** Whether forgetting it changes nothing. */
  get isIdle(): boolean {
    return this.#queue.size === 0 && this.bucket.isIdle(performance.now());
  }

  /** What is known now. */
  get state(): LimitState {
    const waiting = this.#queue.size;
    return { ...this.#name, waiting, ...this.bucket.state(performance.now()) };
  }

  /**
   * The turn of a request, at once where nothing stands in its way.
   *
   * @throws LimitError, and the errors of an aborted or late call
   */
  enter(demand: Demand): Turn | Promise<Turn> {
    const now = performance.now();
    const refusal = this.#refusal(demand, now);
    if (refusal !== null) throw refusal;
    const isFirst = this.#queue.size === 0 && this.#shared === null;
    if (isFirst && this.bucket.readyAt(demand.tokens, now) <= now) return this.#start(demand, now);
    if (this.#queue.size >= this.#settings.maxQueue && demand.rejection === undefined)
      throw this.#full(demand, now);
    return new Promise<Turn>((resolve, reject) => this.#wait(demand, resolve, reject));
  }

  #start(demand: Demand, now: number): Turn {
    const { tokens, since } = demand;
    const turn = this.bucket.start(tokens, now);
    this.#shared?.use(tokens);
    this.#emit({ type: 'sent', waited: now - since, tokens });
    return turn;
  }

  #wait(demand: Demand, resolve: (turn: Turn) => void, reject: (error: Error) => void): void {
    const { flow, weight, tokens } = demand;
    const leave = (error: Error): void => {
      this.#queue.remove(waiter);
      waiter.fail(error);
      this.#serve();
    };
    const stopWatching = this.#watch(demand, leave);
    const waiter: Waiter = {
      demand,
      flow,
      weight,
      cost: this.bucket.shareOf(tokens),
      start(turn) {
        stopWatching();
        resolve(turn);
      },
      fail(error) {
        stopWatching();
        reject(error);
      },
    };
    if (demand.rejection === undefined) this.#queue.push(waiter);
    else this.#queue.putFirst(waiter);
    this.#emit({ type: 'queued', waiting: this.#queue.size });
    this.#serve();
  }

  /** Calls `leave` when a request need not wait any longer. The returned function ends that. */
  #watch(demand: Demand, leave: (error: Error) => void): () => void {
    const { signal, closing, deadlineAt } = demand.limits;
    const until = demand.since + this.#settings.maxWait;
    const isDeadline = deadlineAt !== null && deadlineAt <= until;
    const left = (isDeadline ? deadlineAt : until) - performance.now();
    const timer = startTimer(Math.ceil(left), () =>
      leave(isDeadline ? deadlineError() : this.#late(demand, performance.now())),
    );
    const stopListening = signal && onAbort(signal, () => leave(userAbort(signal)));
    const stopListeningToClient = closing && onAbort(closing, () => leave(closing.reason));
    return () => {
      clearTimeout(timer);
      stopListening?.();
      stopListeningToClient?.();
    };
  }

  /** Starts all requests that may be sent, and sets the timer for the next. */
  #serve(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (let head = this.#queue.head; head !== undefined; head = this.#queue.head) {
      const now = performance.now();
      const refusal = this.#refusal(head.demand, now);
      const at = this.#readyAt(head.demand, now);
      if (refusal === null && at > now) {
        const until = Math.min(at, this.#shared?.nextCheckAt ?? Infinity);
        this.#timer = startTimer(Math.ceil(until - now), () => this.#serve());
        return;
      }
      this.#queue.shift();
      if (refusal === null) head.start(this.#start(head.demand, now));
      else head.fail(refusal);
    }
    this.#shared?.giveBack();
  }

  #readyAt({ tokens }: Demand, now: number): number {
    const at = this.bucket.readyAt(tokens, now);
    if (this.#shared === null) return at;
    // What waits for something else needs no turn yet.
    if (at - now > AHEAD && !this.#shared.isLost) return at;
    const waiting = (): number[] => this.#firstInLine(this.bucket.free);
    return Math.max(at, this.#shared.readyAt(now, waiting));
  }

  /** The tokens of the next requests: exact for the first, and of any others behind it. */
  #firstInLine(most: number): number[] {
    const { head } = this.#queue;
    const tokens = head === undefined ? [] : [head.demand.tokens];
    for (const waiter of this.#queue) {
      if (tokens.length >= Math.min(most, MOST_BOOKED)) break;
      if (waiter !== head) tokens.push(waiter.demand.tokens);
    }
    return tokens;
  }

  /** Why a request need not wait: it would wait in vain. */
  #refusal(demand: Demand, now: number): Error | null {
    const { signal, closing, deadlineAt } = demand.limits;
    if (signal?.aborted === true) return userAbort(signal);
    if (closing?.aborted === true) return closing.reason;
    if (this.bucket.exceeds(demand.tokens, now)) return this.#tooLarge(demand, now);
    const { pausedUntil } = this.bucket;
    if (deadlineAt !== null && pausedUntil > deadlineAt) return deadlineError();
    const until = demand.since + this.#settings.maxWait;
    return pausedUntil > until ? this.#late(demand, now) : null;
  }

  #tooLarge(demand: Demand, now: number): LimitError {
    const { tokenLimit } = this.bucket;
    const message = `The request counts as ${demand.tokens} tokens, more than the limit of ${tokenLimit} tokens a minute (${this.#name.model}). Send less at once, or set a lower maximum for the answer.`;
    return this.#error({ code: 'request_exceeds_limit', message }, demand, now);
  }

  #full(demand: Demand, now: number): LimitError {
    const message = `${this.#queue.size} requests wait for the rate limit already (${this.#name.model}), as many as \`maxQueue\` allows. Send fewer at once.`;
    return this.#error({ code: 'limit_queue_full', message }, demand, now);
  }

  #late(demand: Demand, now: number): LimitError {
    const message = `The rate limit does not allow the request within the ${this.#settings.maxWait} ms of \`maxWait\` (${this.#name.model}). Send fewer requests, or wait longer.`;
    return this.#error({ code: 'limit_wait_exceeded', message }, demand, now);
  }

  #error({ code, message }: LimitFailure, demand: Demand, now: number): LimitError {
    const { model } = this.#name;
    const { tokens, since, rejection: cause } = demand;
    const isFinal = code === 'request_exceeds_limit';
    const error = new LimitError(message, {
      code,
      model,
      tokens,
      waited: now - since,
      retryAfter: isFinal ? undefined : Math.max(0, this.bucket.allowedAt(tokens, now) - now),
      cause,
    });
    this.#emit({ type: 'refused', error });
    return error;
  }
}
