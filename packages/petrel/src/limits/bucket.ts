import type { RateLimit, RateLimitBudget } from '../core/errors/rate-limit.ts';
import type { HeaderRecord } from '../core/header-record.ts';
import { rateLimitOf } from '../core/response/rate-limit.ts';
import { backoffDelay } from '../core/retry/retry-delay.ts';
import { AdaptiveConcurrency } from './adaptive-concurrency.ts';
import { Budget, finite, type Spending } from './budget.ts';
import type { TokenEstimate } from './estimate-tokens.ts';
import type { BudgetState, LimitedModel, LimitEventDetails, LimitState } from './limit-state.ts';
import type { TokenUsage } from './token-usage.ts';

/** The limits of a bucket, decided; Infinity where there is none. */
export interface BucketSettings {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  readonly burst: number;
  readonly concurrency: number | 'adaptive';
}

/** A request that is under way. */
export interface Turn {
  readonly startedAt: number;
  readonly spent: { readonly requests: Spending; readonly tokens: Spending };
  /** What the request counts for: an estimate at first. */
  tokens: number;
  /** Tokens of the answer, so far as they are known. */
  output: number | null;
  isSettled: boolean;
}

/** Milliseconds of the first pause where neither the server nor its limits show how long. */
const FIRST_PAUSE = 1_000;
const MINUTE = 60_000;
/** The part of the limit of tokens that estimates may be wrong by. */
const RESERVE = 0.02;
/** Milliseconds between reports of the server that are read. */
const REPORTS_APART = 20;
/** The weight of an answer in the number of tokens that is usual. */
const USUAL = 0.1;

/**
 * The limits of one model: the budgets of requests and tokens, the requests that may be under way at once,
 * and the pauses that the server requires.
 */
export class Bucket {
  readonly #concurrency: number | 'adaptive';
  readonly #emit: (event: LimitEventDetails) => void;
  readonly #requests: Budget;
  readonly #tokens: Budget;
  readonly #adaptive = new AdaptiveConcurrency();
  /** Tokens of an answer whose request has no maximum. */
  #usualOutput = 0;
  #underWay = 0;
  #sent = 0;
  #rejected = 0;
  /** Pauses in a row. */
  #pauses = 0;
  #reportedAt = -Infinity;
  #pausedAt = -Infinity;
  #pausedUntil = -Infinity;

  /** Called when the next request may be sent earlier or later than before. */
  onChange: () => void = () => {};
  /** Called when a request turns out to take more tokens than it was sent with, or less: below 0. */
  onCorrection: (tokens: number) => void = () => {};

  constructor(settings: BucketSettings, emit: (event: LimitEventDetails) => void) {
    this.#concurrency = settings.concurrency;
    this.#emit = emit;
    this.#requests = new Budget(settings.requestsPerMinute, settings.burst);
    this.#tokens = new Budget(settings.tokensPerMinute, settings.burst, RESERVE);
  }

  /** Whether it knows nothing that matters: no request is under way, or was sent in this period. */
  isIdle(now: number): boolean {
    if (this.#underWay > 0 || this.#pausedUntil > now) return false;
    return this.#requests.isFull(now) && this.#tokens.isFull(now);
  }

  /** What is known now. */
  state(now: number): Omit<LimitState, keyof LimitedModel | 'waiting'> {
    const allowed = this.#allowed;
    return {
      requests: stateOf(this.#requests, now),
      tokens: stateOf(this.#tokens, now),
      underWay: this.#underWay,
      concurrency: finite(allowed),
      pausedFor: Math.max(0, this.#pausedUntil - now),
      sent: this.#sent,
      rejected: this.#rejected,
    };
  }

  /** When the pause that the server requires is over. */
  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** The limit of tokens; Infinity while none is known. */
  get tokenLimit(): number {
    return this.#tokens.whole;
  }

  /** Requests that may still be sent while those that are under way go on. */
  get free(): number {
    return Math.max(0, this.#allowed - this.#underWay);
  }

  /** The limits a minute; null for one that is unknown, or for a day. */
  get limitsAMinute(): { requests: number | null; tokens: number | null } {
    return { requests: limitAMinute(this.#requests), tokens: limitAMinute(this.#tokens) };
  }

  /** Takes over limits a minute that the server reported to another process; null for none. */
  learn(requests: number | null, tokens: number | null, now: number): void {
    const nothing = { at: -Infinity, total: 0 };
    const reported = (limit: number | null): RateLimitBudget => ({
      limit,
      remaining: null,
      reset: null,
    });
    const isNew = this.#requests.report(reported(requests), nothing, now);
    if (this.#tokens.report(reported(tokens), nothing, now) || isNew) this.#emitLimits();
  }

  /** Keeps to a part of the limits, up to 1, from now on. */
  keepTo(share: number, now: number): void {
    this.#requests.keepTo(share, now);
    this.#tokens.keepTo(share, now);
  }

  /** The tokens that a request counts for; where its answer has no maximum, the usual number is added. */
  tokensFor({ input, output }: TokenEstimate): number {
    if (output !== undefined) return input + output;
    // What is only expected makes no request too large.
    return Math.max(input, Math.min(input + this.#usualOutput, this.#tokens.limit));
  }

  /** Whether a request of so many tokens is beyond the whole limit. */
  exceeds(tokens: number, now: number): boolean {
    return this.#tokens.exceeds(tokens, now);
  }

  /** The part of a minute that a request takes of the limits; 1 where no limit is known. */
  shareOf(tokens: number): number {
    const share = Math.max(1 / this.#requests.limit, tokens / this.#tokens.limit);
    return share > 0 ? share : 1;
  }

  /** When a request may be sent; Infinity where that depends on others that are under way. */
  readyAt(tokens: number, now: number): number {
    if (this.#underWay >= this.#allowed) return Infinity;
    return this.allowedAt(tokens, now);
  }

  /** When pauses and limits allow a request, whatever is under way. */
  allowedAt(tokens: number, now: number): number {
    const requests = this.#requests.readyAt(1, now);
    return Math.max(this.#pausedUntil, requests, this.#tokens.readyAt(tokens, now));
  }

  /** A request is sent. */
  start(tokens: number, now: number): Turn {
    const spent = {
      requests: this.#requests.spend(1, now),
      tokens: this.#tokens.spend(tokens, now),
    };
    this.#underWay += 1;
    this.#sent += 1;
    return { startedAt: now, spent, tokens, output: null, isSettled: false };
  }

  /** The server answered a request, and reports its limits where it has them. */
  answered(turn: Turn, headers: HeaderRecord): void {
    const now = performance.now();
    this.#adaptive.answered(turn.startedAt, now, this.#underWay);
    if (turn.startedAt >= this.#pausedUntil) this.#pauses = 0;
    // Answers that come close together report much the same.
    if (now - this.#reportedAt >= REPORTS_APART) this.#report(turn, rateLimitOf(headers), now);
    this.onChange();
  }

  /** The tokens of a request are known, so far or in the end. */
  correct(turn: Turn, { total, output }: TokenUsage): void {
    if (output !== undefined) {
      this.#usualOutput += USUAL * (output - (turn.output ?? this.#usualOutput));
      turn.output = output;
    }
    this.#recount(turn, total);
    this.onChange();
  }

  /** The request was not executed: its tokens are free. */
  giveBack(turn: Turn): void {
    this.#recount(turn, 0);
    this.onChange();
  }

  /**
   * The server rejected a request because of its limits: none is sent for as long as the server requires,
   * or else until its limits allow the request, or else for longer after each rejection in a row.
   */
  rejected(turn: Turn, required: number | null, rateLimit: RateLimit | undefined): void {
    const now = performance.now();
    this.#rejected += 1;
    this.#adaptive.rejected(turn.startedAt, now);
    const { tokens } = turn;
    this.#recount(turn, 0);
    this.#report(turn, rateLimit, now);
    // Requests that were sent before a pause began belong to the same one.
    const isNew = turn.startedAt >= this.#pausedAt;
    if (isNew) this.#pauses += 1;
    if (isNew || required !== null) this.pause(required ?? this.#ownDelay(tokens, now), now);
    this.onChange();
  }

  /** The answer has come whole, or none will. */
  settle(turn: Turn): void {
    if (turn.isSettled) return;
    turn.isSettled = true;
    this.#underWay -= 1;
    this.onChange();
  }

  #recount(turn: Turn, tokens: number): void {
    const difference = tokens - turn.tokens;
    this.#tokens.correct(difference, turn.spent.tokens, performance.now());
    turn.tokens = tokens;
    if (difference !== 0) this.onCorrection(difference);
  }

  /** Sends nothing for some milliseconds. */
  pause(delay: number, now: number): void {
    if (now + delay <= this.#pausedUntil) return;
    this.#pausedAt = now;
    this.#pausedUntil = now + delay;
    this.#emit({ type: 'paused', delay });
  }

  #ownDelay(tokens: number, now: number): number {
    const allowed = this.allowedAt(tokens, now) - now;
    return allowed > 0 ? allowed : backoffDelay(this.#pauses, Math.random(), FIRST_PAUSE, MINUTE);
  }

  #report(turn: Turn, rateLimit: RateLimit | undefined, now: number): void {
    if (rateLimit === undefined) return;
    this.#reportedAt = now;
    const requests = this.#requests.report(rateLimit.requests, turn.spent.requests, now);
    const tokens = this.#tokens.report(rateLimit.tokens, turn.spent.tokens, now);
    if (requests || tokens) this.#emitLimits();
  }

  #emitLimits(): void {
    this.#emit({
      type: 'limits',
      requests: finite(this.#requests.limit),
      tokens: finite(this.#tokens.limit),
    });
  }

  get #allowed(): number {
    const concurrency = this.#concurrency;
    if (typeof concurrency === 'number' && concurrency !== Infinity) return concurrency;
    const isKnown = this.#requests.limit !== Infinity || this.#tokens.limit !== Infinity;
    return isKnown && concurrency !== 'adaptive' ? Infinity : this.#adaptive.allowed;
  }
}

function limitAMinute({ whole, period }: Budget): number | null {
  return whole === Infinity || period > MINUTE ? null : whole;
}

function stateOf(budget: Budget, now: number): BudgetState {
  const { limit, period } = budget;
  if (limit === Infinity) return { limit: null, remaining: null, period };
  return { limit, remaining: budget.remaining(now), period };
}
