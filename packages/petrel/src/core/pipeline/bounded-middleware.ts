import type { Call, Handler, Middleware, Reply } from './call.ts';
import { withinLimits, type OwnTime } from './within-limits.ts';

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
