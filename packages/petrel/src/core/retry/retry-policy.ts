import { isRepeatable } from '../call/request-body.ts';
import type { HeaderRecord } from '../header-record.ts';

/** What is known of a call when one of its attempts has failed. */
export interface RetryConditions {
  retriesLeft: number;
  /** Whether the body can be produced again. */
  repeatable: boolean;
  /** Milliseconds before the next attempt. */
  delay: number;
  /** Whether the server named that delay. */
  delayAsked: boolean;
  /** The longest delay a server may ask for, in milliseconds. */
  maxRetryDelay: number;
  /** Milliseconds until the deadline. */
  timeLeft: number;
}

/** Whether a call may go on after a failed attempt that is worth repeating. */
export function canRetry(conditions: RetryConditions): boolean {
  const { retriesLeft, repeatable, delay, delayAsked, maxRetryDelay, timeLeft } = conditions;
  if (retriesLeft <= 0 || !repeatable) return false;
  if (delayAsked && delay > maxRetryDelay) return false;
  return delay < timeLeft;
}

/** What is known of a request whose connection was lost. */
export interface LostRequest {
  /** Lower case. */
  method: string;
  headers: HeaderRecord;
  body: { readonly repeatable: boolean } | null;
  /** Retries that its call allows. */
  maxRetries: number;
}

/** RFC 9110 §9.2.2: sending such a request twice has the effect of sending it once. */
const IDEMPOTENT: ReadonlySet<string> = new Set([
  'get',
  'head',
  'options',
  'trace',
  'put',
  'delete',
]);

/**
 * Whether a request that was lost on a stale kept-alive connection may be sent again: the server may
 * have executed it. A POST with `maxRetries: 0` is executed at most once.
 */
export function canReplace({ method, headers, body, maxRetries }: LostRequest): boolean {
  if (!isRepeatable(body)) return false;
  return maxRetries > 0 || IDEMPOTENT.has(method) || headers['idempotency-key'] !== undefined;
}
