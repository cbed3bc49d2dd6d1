import { withoutSecrets } from '../secrets/without-secrets.ts';
import { configurationError } from '../errors/configuration-error.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import { withinLimits, type OwnTime } from '../abort/within-limits.ts';

/** The user's layers around every call and around every attempt, the first being the outermost. */
export interface MiddlewareSet {
  call: readonly Middleware[];
  attempt: readonly Middleware[];
}

/** Where a layer stands and what it sees. */
export interface MiddlewareOptions {
  /** Around a whole call with its retries, or around each attempt. Default: `around` of the middleware, else `call`. */
  around?: 'call' | 'attempt' | undefined;
  /** Whether the layer sees credentials. Default: false. */
  secrets?: boolean | undefined;
  /**
   * Whether the limits of the call end the layer, and its own time may be no longer than `timeout`. A
   * layer that waits for something else, such as its turn, sets false, and keeps to `call.signal`,
   * `call.deadlineAt` and `call.closing` itself. Default: `bounded` of the middleware, else true.
   */
  bounded?: boolean | undefined;
}

const OPTIONS: readonly string[] = [
  'around',
  'secrets',
  'bounded',
] satisfies (keyof MiddlewareOptions)[];

const showsNoSecrets = /* @__PURE__ */ new WeakSet<Middleware>();

/**
 * Marks a middleware of this package that shows credentials to nobody, which spares each attempt the work of
 * redacting them. No import path of the package gives it to users.
 */
export function unredacted<Own extends Middleware>(middleware: Own): Own {
  showsNoSecrets.add(middleware);
  return middleware;
}

/**
 * The layers with one more, which is checked and bounded, and sees no credentials unless it asks to.
 *
 * @throws OpenAIError of code `configuration` for what is no function, for options that would have no
 * effect, and for another place than the one that the middleware has
 */
export function addMiddleware(
  { call, attempt }: MiddlewareSet,
  middleware: Middleware,
  options: MiddlewareOptions,
): MiddlewareSet {
  const unknown = Object.keys(options ?? {}).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    throw configurationError(
      `\`use\` has no option \`${unknown}\`. Options of a middleware are given to the function that makes it.`,
    );
  }
  const { around = middleware?.around ?? 'call' } = options;
  if (typeof middleware !== 'function' || (around !== 'call' && around !== 'attempt')) {
    throw configurationError(
      '`use` takes a function `(next) => async (call) => …`, and `around` is "call" or "attempt".',
    );
  }
  if (middleware.around !== undefined && middleware.around !== around) {
    throw configurationError(`This middleware works around: '${middleware.around}' only.`);
  }
  const checked = checkedMiddleware(middleware);
  // Whoever adds a middleware consents to that, not the middleware itself.
  const secrets = options.secrets ?? showsNoSecrets.has(middleware);
  const shown = secrets ? checked : withoutSecrets(checked);
  const bounded = options.bounded ?? middleware.bounded ?? true;
  const layer = bounded ? boundedMiddleware(shown) : shown;
  return around === 'attempt'
    ? { call, attempt: [...attempt, layer] }
    : { call: [...call, layer], attempt };
}

const OWN_TIME: unique symbol = Symbol('own time');

interface BoundedCall extends Call {
  [OWN_TIME]?: OwnTime;
}

/**
 * A middleware that is given up when a limit of the call passes. What comes after it in line has
 * limits of its own, and does not count as its time.
 */
function boundedMiddleware(middleware: Middleware): Middleware {
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
function checkedMiddleware(middleware: Middleware): Middleware {
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
        'A middleware returned no response. Return what `next(call)` resolves to.',
      );
    };
  };
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null) return false;
  return 'status' in value && 'headers' in value && 'data' in value;
}
