import type { HeaderRecord } from '../header-record.ts';

/** What is known of a call when one of its attempts has failed. */
export interface CallFacts {
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

/** How an attempt failed: with an answer that has a status, or without. */
export interface Failure {
  status?: number;
  code?: string | null | undefined;
  /** The `type` of the error in the body. */
  type?: string | undefined;
  /** What the server said about it. */
  message?: string | undefined;
  /** The header `x-should-retry`. */
  shouldRetry?: string | null;
  kind?: 'connection' | 'timeout' | 'refused' | 'deadline';
}

/** Error codes that waiting does not mend: a person has to act first. */
export const FINAL_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
  'access_terminated',
]);

/** Whether a call may go on after a failed attempt that is worth repeating. */
export function mayGoOn(facts: CallFacts): boolean {
  const { retriesLeft, repeatable, delay, delayAsked, maxRetryDelay, timeLeft } = facts;
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
  if (body !== null && !body.repeatable) return false;
  return maxRetries > 0 || IDEMPOTENT.has(method) || headers['idempotency-key'] !== undefined;
}

/**
 * Words of local servers that answer a mistake of the caller with status 500: `image input is not
 * supported`, `unsupported_value`, `this model does not support tools`.
 */
const UNSUPPORTED =
  /unsupported|not[ _-](?:supported|implemented)|do(?:es)?(?: not|n['’]t) support/i;

/** Whether an attempt that failed like this is worth repeating: the first line that applies decides. */
export function isRetryable(failure: Failure): boolean {
  const { status = 0, code, shouldRetry, kind } = failure;
  if (typeof code === 'string' && FINAL_CODES.has(code)) return false;
  if (shouldRetry === 'true') return true;
  if (shouldRetry === 'false') return false;
  if (status === 501 || (status === 500 && isCallersMistake(failure))) return false;
  if (status === 408 || status === 409 || status === 429 || status >= 500) return true;
  return kind === 'connection' || kind === 'timeout';
}

function isCallersMistake({ code, type, message }: Failure): boolean {
  if (type === 'invalid_request_error' || code === 'invalid_request_error') return true;
  return [type, code, message].some((text) => typeof text === 'string' && UNSUPPORTED.test(text));
}
