import { configurationError } from '../errors/configuration-error.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import { withinLimits, type OwnTime } from '../abort/within-limits.ts';

const OWN_TIME: unique symbol = Symbol('own time');

interface BoundedCall extends Call {
  [OWN_TIME]?: OwnTime;
}

/**
 * A middleware that is given up when a limit of the call passes. What comes after it in line has
 * limits of its own, and does not count as its time.
 */
export function boundedMiddleware(middleware: Middleware): Middleware {
  return (next: Handler): Handler => {
    const handler = middleware(async (call: BoundedCall) => {
      // A copy that the middleware makes of the call takes the symbol along.
      const ownTime = call[OWN_TIME];
      ownTime?.leave();
      try {
        return await next(call);
      } finally {
        ownTime?.enter();
      }
    });
    return (call: Call): Promise<Reply> =>
      withinLimits(
        async (ownTime) => handler(Object.assign({}, call, { [OWN_TIME]: ownTime })),
        call,
        'A middleware',
      );
  };
}

/**
 * A middleware whose mistakes are reported as such.
 *
 * @throws OpenAIError of code `configuration`, at the calls, for a middleware that does not give a
 * function of the call, or whose function gives no reply
 */
export function checkedMiddleware(middleware: Middleware): Middleware {
  return (next: Handler): Handler => {
    const handler: unknown = middleware(next);
    if (typeof handler !== 'function') {
      // One in the style of other libraries is an async function, which has failed by now.
      Promise.resolve(handler).catch(() => {});
      throw configurationError(
        'A middleware must return a function of the call: `(next) => async (call) => next(call)`.',
      );
    }
    return async (call: Call): Promise<Reply> => {
      const reply: unknown = await handler(call);
      if (isReply(reply)) return reply;
      throw configurationError(
        'A middleware returned no reply. Return what `next(call)` resolves to.',
      );
    };
  };
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null) return false;
  return 'status' in value && 'headers' in value && 'data' in value;
}
