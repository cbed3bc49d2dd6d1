import type { Call, Handler, Middleware, Reply } from './call.ts';
import { allowedDelay, pause, type RetryOptions } from './retry.ts';
import { ResumedEvents, type ResumeOptions } from '../stream/resumed-events.ts';
import { Stream } from '../stream/streaming.ts';

/** Makes the stream of a call that can be resumed go on over new connections when one breaks. */
export function resume(options: RetryOptions, truncated: ResumeOptions['truncated']): Middleware {
  const wait: ResumeOptions['wait'] = async (call, error, failures, signal) => {
    const delay = allowedDelay(call, error, failures, options.maxRetryDelay());
    if (delay === null) return false;
    options.closing.throwIfAborted();
    options.log.resuming(call, error, delay);
    await pause(delay, signal, options.closing);
    return true;
  };
  return (next: Handler): Handler =>
    (call: Call): Promise<Reply> => {
      const { resumption } = call;
      // Most calls cannot be resumed and pay nothing for those that can.
      if (resumption === null) return next(call);
      return next(call).then((reply) => {
        const resumed = (value: unknown): unknown =>
          value instanceof Stream
            ? new ResumedEvents(call, resumption, reply, value, next, { truncated, wait }).stream()
            : value;
        reply.data = resumed(reply.data);
        if (reply.decode !== null) reply.decode = decodeOnce(reply.decode, resumed);
        return reply;
      });
    };
}

function decodeOnce(
  decode: () => Promise<unknown>,
  change: (value: unknown) => unknown,
): () => Promise<unknown> {
  let decoded: Promise<unknown> | undefined;
  return () => (decoded ??= decode().then(change));
}
