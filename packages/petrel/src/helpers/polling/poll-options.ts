import type { RequestOptions } from '../../core/call/request-options.ts';
import { checkedDeadline, checkOptions } from '../../core/request/check-options.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { mergeHeaders } from '../../core/request/headers.ts';
import { readable } from '../../core/request/readable.ts';

/** Milliseconds that a helper waits for a status, unless an option sets another limit. */
const DEFAULT_MAX_WAIT = 30 * 60 * 1000;

/** Options of methods that wait until something has reached a final status. */
export interface PollOptions<T = unknown> extends RequestOptions {
  /**
   * Milliseconds between a response and the next request. Default: what the server asks for with
   * `openai-poll-after-ms` in each response, else 5,000.
   */
  pollIntervalMs?: number | undefined;
  /**
   * The longest wait for a final status in milliseconds, which begins with the first request for the
   * status; `Infinity` removes the limit. Default: 1,800,000 (30 minutes), or none when `deadline` is
   * given.
   */
  maxWait?: number | undefined;
  /** Milliseconds for everything: uploads, the request that creates, and the wait. Default: `maxWait` alone. */
  deadline?: number | undefined;
  /** Called with what each request for the status returns, the last one included. Default: none. */
  onProgress?: ((value: T) => void) | undefined;
}

/** Options that belong to one request alone: repeated, they would change what the others do. */
const OF_THE_CREATION = ['path', 'body', 'extraBody', 'idempotencyKey', 'stream'] as const;

/** The options of a helper, checked and split by where they go. */
export interface PollSettings<T> {
  readonly interval: number | undefined;
  readonly maxWait: number;
  readonly deadline: number | undefined;
  readonly signal: AbortSignal | null;
  readonly onProgress: ((value: T) => void) | undefined;
  /** For the request that creates what is waited for. */
  readonly creating: RequestOptions;
  /** For all other requests. */
  readonly others: RequestOptions;
}

/**
 * Reads the options of a helper before anything is sent.
 *
 * @throws OpenAIError of code `configuration` for a time or a function that is none
 */
export function readPollOptions<T>(options: PollOptions<T> | null | undefined): PollSettings<T> {
  const given: PollOptions<T> = readable(options) ?? {};
  const { pollIntervalMs, maxWait, deadline, onProgress, ...creating } = given;
  checkTime('pollIntervalMs', pollIntervalMs, Number.MAX_VALUE);
  checkTime('maxWait', maxWait, Infinity);
  if (deadline != null) checkedDeadline(deadline);
  if (onProgress != null && typeof onProgress !== 'function') {
    throw configurationError('`onProgress` must be a function.');
  }
  checkOptions({ ...creating, method: 'get', path: '' });
  const others = { ...creating };
  for (const name of OF_THE_CREATION) Reflect.deleteProperty(others, name);
  return {
    interval: pollIntervalMs ?? undefined,
    maxWait: maxWait ?? (deadline == null ? DEFAULT_MAX_WAIT : Infinity),
    deadline,
    signal: given.signal ?? null,
    onProgress,
    creating,
    others,
  };
}

/** The options of a request for a status, with the headers by which servers recognize helpers. */
export function withPollHeaders(options: RequestOptions, interval?: number): RequestOptions {
  const own = {
    'X-Stainless-Poll-Helper': 'true',
    'X-Stainless-Custom-Poll-Interval': interval?.toString(),
  };
  return { ...options, headers: mergeHeaders(options.headers, own) };
}

function checkTime(name: string, value: number | undefined, most: number): void {
  if (value == null || (typeof value === 'number' && value >= 0 && value <= most)) return;
  throw configurationError(`\`${name}\` must be a number of milliseconds, 0 or more.`);
}
