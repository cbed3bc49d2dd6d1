import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import { APIConnectionError, APIError, APIStatusError } from '../errors/index.ts';
import type { Log } from '../call/log.ts';
import { isRepeatable } from '../call/request-body.ts';
import { onAbort, throwIfAborted } from '../abort/on-abort.ts';
import { onUserAbort } from '../abort/on-user-abort.ts';
import { backoffDelay } from './retry-delay.ts';
import { canReplace, canRetry, type RetryConditions } from './retry-policy.ts';
import { wait } from '../abort/until-aborted.ts';
import { withinLimits } from '../abort/within-limits.ts';

/** What governs the waits between attempts. */
export interface RetryOptions {
  /** The longest wait a server may ask for, in milliseconds. */
  maxRetryDelay: () => number;
  /** Aborting it ends every wait with its reason. */
  closing: AbortSignal;
  log: Log;
  /** Decides after a response with an error status; without it, its error does. */
  shouldRetry?: ((response: Response) => Promise<boolean>) | null;
}

/**
 * Retries a call when its error is retryable, up to `call.maxRetries` times. A body
 * that cannot be produced again is sent once. A wait that the server asks for is kept exactly, or,
 * beyond `maxRetryDelay` or the deadline, the call fails at once with `retryAfter` on its error.
 *
 * The first attempt that meets a stale kept-alive connection is replaced at once on a new one,
 * outside of that budget, where `canReplace` allows it. So is one that a server refuses for what the
 * client added to the body, without it.
 */
export function retry(options: RetryOptions): Middleware {
  return (next: Handler): Handler =>
    async (given: Call): Promise<Reply> => {
      let call = given.fallback?.first(given) ?? given;
      let freshConnection = false;
      let replaced = false;
      let replacements = 0;
      for (let attempt = 1; ; attempt++) {
        try {
          const reply = await next(
            freshConnection ? { ...call, attempt, freshConnection } : { ...call, attempt },
          );
          if (given.fallback !== call.fallback) given.fallback?.acceptedWithout(call);
          return reply;
        } catch (error) {
          if (!(error instanceof APIError)) throw error;
          error.attempts = attempt;
          freshConnection = error instanceof APIConnectionError && error.staleConnection;
          if (freshConnection && !replaced && canReplace(call)) {
            replaced = true;
            replacements += 1;
            throwIfAborted(options.closing);
            options.log.recovering(call, error, 'sending again on a new connection');
            continue;
          }
          const plain = call.fallback?.instead(call, error) ?? null;
          if (plain !== null) {
            call = plain;
            replacements += 1;
            throwIfAborted(options.closing);
            const members = given.fallback?.members.join(', ');
            options.log.recovering(given, error, `sending again without ${members}`);
            continue;
          }
          const failures = attempt - replacements;
          const retryable = await isRetryable(call, error, options);
          const delay = retryable
            ? retryDelay(call, error, failures, options.maxRetryDelay())
            : null;
          if (delay === null) throw error;
          throwIfAborted(options.closing);
          const following = `attempt ${failures + 1} of ${call.maxRetries + 1}`;
          options.log.recovering(call, error, `${following} in ${Math.round(delay)} ms`);
          await pause(delay, call.signal, options.closing);
        }
      }
    };
}

function isRetryable(
  call: Call,
  error: APIError,
  { shouldRetry = null }: RetryOptions,
): boolean | Promise<boolean> {
  if (shouldRetry === null || !(error instanceof APIStatusError)) return error.retryable;
  return withinLimits(async () => shouldRetry(error.response), call, '`shouldRetry`');
}

function retryDelay(
  call: Call,
  error: APIError,
  failures: number,
  maxRetryDelay: number,
): number | null {
  const retriesLeft = call.maxRetries - failures + 1;
  const repeatable = isRepeatable(call.body);
  return allowedDelay(call, error, failures, maxRetryDelay, { retriesLeft, repeatable });
}

/**
 * Milliseconds to wait before retry number `nth` (from 1); null when `canRetry` is false: the server
 * asks for more than `maxRetryDelay`, say, or the deadline comes first.
 */
export function allowedDelay(
  call: Pick<Call, 'deadlineAt'>,
  error: APIError,
  nth: number,
  maxRetryDelay: number,
  rest: Pick<RetryConditions, 'retriesLeft' | 'repeatable'> = { retriesLeft: 1, repeatable: true },
): number | null {
  const delayAsked = error.retryAfter !== undefined;
  const delay = error.retryAfter ?? backoffDelay(nth, Math.random());
  const timeLeft = (call.deadlineAt ?? Infinity) - performance.now();
  return canRetry({ ...rest, delay, delayAsked, maxRetryDelay, timeLeft }) ? delay : null;
}

/** Waits, until `signal` or `closing` aborts. */
export async function pause(
  delay: number,
  signal: AbortSignal | null,
  closing: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const forgetClosing = onAbort(closing, () => stop.abort(closing.reason));
  const removeAbortListener = onUserAbort(signal, (error) => stop.abort(error));
  try {
    await wait(delay, stop.signal);
  } finally {
    removeAbortListener();
    forgetClosing();
  }
}
