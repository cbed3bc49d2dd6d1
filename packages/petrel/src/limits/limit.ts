import type { Handler, Middleware } from '../core/call/call.ts';
import { unredacted } from '../core/client/middleware.ts';
import { checkedShare, LimitedCalls, type LimitShare } from './limited-calls.ts';
import { checkedLimitOptions, type LimitOptions } from './limit-options.ts';
import type { LimitState } from './limit-state.ts';

/** A middleware that keeps rate limits. Several clients may share it. */
export interface Limiter extends Middleware {
  /** What is known of each model that was used lately. */
  state(): LimitState[];
  /**
   * The same limiter for another client, whose requests have a key, a weight or a priority of their own.
   *
   * @throws OpenAIError of code `configuration` for a value that cannot work
   * @example new OpenAI().use(limiter.with({ key: 'nightly report', priority: 'low' }));
   */
  with(share: LimitShare): Limiter;
}

/**
 * Keeps the rate limits of the API on the client's side: requests wait for their turn instead of being
 * rejected with status 429. Limits in requests and tokens a minute are learned from the headers of
 * answers, for each model, organization and project, or given.
 *
 * Only requests that a model answers count: reading, managing and submitting batches do not. Waiting
 * counts against the `deadline` of a call, not against its `timeout` nor its retries, and ends at once
 * when the call is aborted or the client is closed.
 *
 * @throws OpenAIError of code `configuration` for options that cannot work. Calls throw `LimitError`
 * @example
 * const client = new OpenAI().use(limit());
 * await Promise.all(prompts.map((input) => client.responses.create({ model, input })));
 */
export function limit(options: LimitOptions = {}): Limiter {
  return limiterOf(new LimitedCalls(checkedLimitOptions(options)), {});
}

function limiterOf(calls: LimitedCalls, share: LimitShare): Limiter {
  const middleware =
    (next: Handler): Handler =>
    (call) =>
      calls.send(call, next, share);
  return Object.assign(unredacted(middleware), {
    around: 'attempt' as const,
    bounded: false,
    state: () => calls.state(),
    with: (other: LimitShare) => limiterOf(calls, checkedShare({ ...share, ...other })),
  });
}
