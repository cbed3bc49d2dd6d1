/** One budget of the `x-ratelimit-*` headers; null where the server did not say. */
export interface RateLimitBudget {
  limit: number | null;
  remaining: number | null;
  /** Milliseconds until the budget is full again. */
  reset: number | null;
}

/** The budgets a response reports. */
export interface RateLimit {
  requests: RateLimitBudget;
  tokens: RateLimitBudget;
}
