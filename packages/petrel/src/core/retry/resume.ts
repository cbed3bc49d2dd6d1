import { throwIfAborted } from '../abort/on-abort.ts';
import type { Call, Handler, Middleware, Reply, ResumeOptions } from '../call/call.ts';
import { allowedDelay, pause, type RetryOptions } from './retry.ts';

/** Makes the stream of a call that can be resumed go on over new connections when one breaks. */
export function resume(options: RetryOptions, truncated: ResumeOptions['truncated']): Middleware {
  const wait: ResumeOptions['wait'] = async (call, error, failures, signal) => {
    const delay = allowedDelay(call, error, failures, options.maxRetryDelay());
    if (delay === null) return false;
    throwIfAborted(options.closing);
    options.log.recovering(call, error, `resuming in ${Math.round(delay)} ms`);
    await pause(delay, signal, options.closing);
    return true;
  };
  // Most calls cannot be resumed and pay nothing for those that can.
  return (next: Handler): Handler =>
    (call: Call): Promise<Reply> =>
      call.resumption === null ? next(call) : call.resumption.send(call, next, { truncated, wait });
}
