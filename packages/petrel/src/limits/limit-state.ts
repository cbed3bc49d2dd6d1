import type { LimitError } from './limit-error.ts';

/** One limit of a model. */
export interface BudgetState {
  /** What may be spent in a period; null while no limit is known. */
  limit: number | null;
  /** What is left of it, never below 0; null while no limit is known. */
  remaining: number | null;
  /** Milliseconds that the limit is for: a minute, or a day. */
  period: number;
}

/** Whose limits they are. */
export interface LimitedModel {
  /** Base URL, organization, project and an id of the API key, or what the option `account` returned. */
  readonly account: string;
  readonly model: string;
}

/** What a limiter knows of a model, and how many of its requests wait. */
export interface LimitState extends LimitedModel {
  requests: BudgetState;
  tokens: BudgetState;
  /** Requests that wait for their turn. */
  waiting: number;
  /** Requests whose answers have not come whole. */
  underWay: number;
  /** Requests that may be under way at once; null for no limit. */
  concurrency: number | null;
  /** Milliseconds until the next request may be sent after the server rejected one; 0 when it may now. */
  pausedFor: number;
  /** Requests sent so far, and those of them that the server rejected with status 429. */
  sent: number;
  rejected: number;
}

/** What a limiter does. */
export type LimitEvent = LimitedModel &
  (
    | { readonly type: 'queued'; readonly waiting: number }
    | { readonly type: 'sent'; readonly waited: number; readonly tokens: number }
    /** Other limits are known than before; null for one that is not. */
    | { readonly type: 'limits'; readonly requests: number | null; readonly tokens: number | null }
    /** The server rejected a request: no request of the model is sent for so many milliseconds. */
    | { readonly type: 'paused'; readonly delay: number }
    /**
     * The store of shared limits became unavailable, with its error, or is available again. `share` is the
     * part of the limits that this process keeps to.
     */
    | {
        readonly type: 'store';
        readonly available: boolean;
        readonly share: number;
        readonly error: Error | null;
      }
    | { readonly type: 'refused'; readonly error: LimitError }
  );

/** An event without whose limits it is about. */
export type LimitEventDetails = LimitEvent extends infer Event
  ? Event extends LimitEvent
    ? Omit<Event, keyof LimitedModel>
    : never
  : never;
