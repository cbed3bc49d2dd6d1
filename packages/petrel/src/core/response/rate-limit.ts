import type { RateLimit, RateLimitBudget } from '../errors/rate-limit.ts';
import type { HeaderRecord } from '../header-record.ts';
import { GATEWAY_PREFIX, parseResetDuration } from '../retry/retry-delay.ts';

/**
 * Reads the `x-ratelimit-*` headers of a response; where one is missing, the same with
 * `llm_provider-` in front, as a gateway forwards it.
 */
export function parseRateLimit(headers: HeaderRecord): RateLimit {
  return { requests: budget(headers, 'requests'), tokens: budget(headers, 'tokens') };
}

/** The same; undefined when there is no such header. */
export function rateLimitOf(headers: HeaderRecord): RateLimit | undefined {
  const reported = Object.keys(headers).some(
    (name) => name.startsWith(NAME) || name.startsWith(FORWARDED),
  );
  return reported ? parseRateLimit(headers) : undefined;
}

const NAME = 'x-ratelimit-';
const FORWARDED: string = GATEWAY_PREFIX + NAME;

function budget(headers: HeaderRecord, unit: string): RateLimitBudget {
  return {
    limit: read(headers, `limit-${unit}`, count),
    remaining: read(headers, `remaining-${unit}`, count),
    reset: read(headers, `reset-${unit}`, parseResetDuration),
  };
}

function read(
  headers: HeaderRecord,
  name: string,
  parse: (text: string | undefined) => number | null,
): number | null {
  return parse(headers[NAME + name]) ?? parse(headers[FORWARDED + name]);
}

function count(value: string | undefined): number | null {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}
