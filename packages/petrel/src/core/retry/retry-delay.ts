import type { HeaderRecord } from '../header-record.ts';
import { parseHTTPDate } from './http-date.ts';

const BASE = 500;
const CEILING = 8_000;
/** What longer waits are taken for: they end no call sooner, and stay numbers. */
const LONGEST: number = Number.MAX_SAFE_INTEGER;

/**
 * Milliseconds before retry number `retry` (from 1) when the server sends no `Retry-After`:
 * `min(base·2ⁿ, ceiling)`, less up to a quarter by `random` in [0, 1).
 */
export function backoffDelay(
  retry: number,
  random: number,
  base: number = BASE,
  ceiling: number = CEILING,
): number {
  return Math.min(base * 2 ** (retry - 1), ceiling) * (1 - 0.25 * random);
}

/** Put before the names of a provider's headers by the gateway in front of it (LiteLLM). */
export const GATEWAY_PREFIX = 'llm_provider-';

/**
 * Milliseconds the server asks to wait, or null when it does not say: `retry-after-ms`, else
 * `retry-after` (RFC 9110 §10.2.3: seconds or an HTTP date; fractions are accepted), else, on 429,
 * the longest `x-ratelimit-reset-*` whose budget is used up. Without any of them, the same headers
 * with {@link GATEWAY_PREFIX} count.
 *
 * A date is held against the server's own `date`, whose clock it was written by; without one
 * against ours.
 *
 * @param now milliseconds since 1970 by our clock
 */
export function serverDelay(status: number, headers: HeaderRecord, now: number): number | null {
  return delayIn('', status, headers, now) ?? delayIn(GATEWAY_PREFIX, status, headers, now);
}

function delayIn(
  prefix: string,
  status: number,
  headers: HeaderRecord,
  now: number,
): number | null {
  const milliseconds = decimal(headers[`${prefix}retry-after-ms`]);
  if (milliseconds !== null) return milliseconds;
  const clock = parseHTTPDate(headers[`${prefix}date`]) ?? parseHTTPDate(headers['date']) ?? now;
  const after = parseRetryAfter(headers[`${prefix}retry-after`], clock);
  if (after !== null) return after;
  return status === 429 ? longestReset(prefix, headers) : null;
}

/**
 * Milliseconds of a Go-style duration such as `1s`, `6m0s`, `120ms`, `1d2h`; a bare number is
 * seconds. Null for anything else.
 */
export function parseResetDuration(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = decimal(text);
  if (seconds !== null) return Math.min(seconds * 1_000, LONGEST);
  let total = 0;
  const rest = text.trim().replaceAll(DURATION_PART, (_part, amount: string, unit: string) => {
    total += Number(amount) * (UNITS[unit] ?? 0);
    return '';
  });
  return rest === '' && text.trim() !== '' ? Math.min(total, LONGEST) : null;
}

// Sticky, so that text without a unit is looked at once.
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|us|µs|ns|[dhms])/gy;

const UNITS: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000001,
};

function parseRetryAfter(text: string | undefined, now: number): number | null {
  const seconds = decimal(text);
  if (seconds !== null) return Math.min(seconds * 1_000, LONGEST);
  const date = parseHTTPDate(text);
  return date === null ? null : Math.max(0, date - now);
}

function longestReset(prefix: string, headers: HeaderRecord): number | null {
  const start = `${prefix}x-ratelimit-reset-`;
  let longest: number | null = null;
  for (const name in headers) {
    if (!name.startsWith(start)) continue;
    const budget = name.slice(start.length);
    if (headers[`${prefix}x-ratelimit-remaining-${budget}`] !== '0') continue;
    const reset = parseResetDuration(headers[name]);
    if (reset !== null && (longest === null || reset > longest)) longest = reset;
  }
  return longest;
}

function decimal(text: string | undefined): number | null {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return null;
  return Math.min(Number(text), LONGEST);
}
