import type { HeaderRecord } from '../pipeline/call.ts';
import { parseResetDuration } from '../pipeline/retry-delay.ts';

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

/** Reads the `x-ratelimit-*` headers of a response. */
export function parseRateLimit(headers: HeaderRecord): RateLimit {
  return { requests: budget(headers, 'requests'), tokens: budget(headers, 'tokens') };
}

/** The budgets of a web response; undefined when it has no `x-ratelimit-*` header. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const found: HeaderRecord = {};
  headers.forEach((value, name) => {
    if (name.startsWith('x-ratelimit-')) found[name] = value;
  });
  return Object.keys(found).length === 0 ? undefined : parseRateLimit(found);
}

function budget(headers: HeaderRecord, unit: string): RateLimitBudget {
  return {
    limit: count(headers[`x-ratelimit-limit-${unit}`]),
    remaining: count(headers[`x-ratelimit-remaining-${unit}`]),
    reset: parseResetDuration(headers[`x-ratelimit-reset-${unit}`]),
  };
}

function count(value: string | undefined): number | null {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}
