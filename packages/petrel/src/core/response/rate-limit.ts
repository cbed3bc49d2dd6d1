import type { HeaderRecord } from '../header-record.ts';
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

/** The same; undefined when there is no `x-ratelimit-*` header. */
export function rateLimitOf(headers: HeaderRecord): RateLimit | undefined {
  const told = Object.keys(headers).some((name) => name.startsWith('x-ratelimit-'));
  return told ? parseRateLimit(headers) : undefined;
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
