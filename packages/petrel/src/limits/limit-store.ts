import type { LimitedModel } from './limit-state.ts';

/**
 * Keeps limits that several processes share, such as `redisStore`. All processes book their turns in one
 * timeline, which has as many places a minute as the limits allow.
 */
export interface LimitStore {
  /**
   * The part of the limits, up to 1, that this process keeps to while the store is unavailable. Default: one
   * divided by the number of processes that shared the limits in the last minute.
   */
  readonly fallbackShare?: number | undefined;
  /**
   * Adds to the limits of a model what a process did, and books turns, in one step. Rejects when the store
   * is unavailable; what takes more than half a second is given up.
   */
  sync(model: LimitedModel, update: LimitUpdate): Promise<LimitReport>;
}

/** What a process did since its last update, and what it needs. */
export interface LimitUpdate {
  /** The process, apart from all others. */
  readonly member: string;
  /** Limits a minute that the options give; null for none. */
  readonly requestsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
  /** Limits a minute that the server reported anew; null for nothing new. */
  readonly learnedRequests: number | null;
  readonly learnedTokens: number | null;
  /** Milliseconds of the limits that may be spent at once. */
  readonly burst: number;
  /** Spent beyond what was booked; below 0 for what was booked and not needed. */
  readonly extraRequests: number;
  readonly extraTokens: number;
  /** Milliseconds for which the server requires all to wait; 0 for no pause. */
  readonly pause: number;
  /** The tokens of the turns to book, in their order. */
  readonly book: readonly number[];
  /** Turns after the first are booked only when they come within so many milliseconds, divided by the number of processes. */
  readonly ahead: number;
}

/** What a store knows after an update. */
export interface LimitReport {
  /** Milliseconds until each turn that was booked: of all, or of the first ones. */
  readonly waits: readonly number[];
  /** Milliseconds by which pauses have postponed all bookings so far. */
  readonly postponed: number;
  /** Changes when the store has lost what it knew, and the bookings with it. */
  readonly epoch: string;
  /** Milliseconds that a pause still lasts; 0 for none. */
  readonly pausedFor: number;
  /** Limits a minute that the server reported to any of the processes; null while none is known. */
  readonly learnedRequests: number | null;
  readonly learnedTokens: number | null;
  /** Processes that shared the limits in the last 30 seconds. */
  readonly members: number;
}
