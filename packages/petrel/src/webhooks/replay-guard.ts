import { OpenAIError } from '../core/errors/index.ts';

/**
 * Remembers which deliveries came already. {@link replayGuard} keeps them in memory; where several
 * processes take deliveries, keep them in a store that these share.
 *
 * @example
 * const seen: SeenWebhooks = {
 *   add: async (id, seconds) =>
 *     (await redis.set(`webhook:${id}`, '1', { NX: true, EX: seconds })) !== null,
 * };
 */
export interface SeenWebhooks {
  /**
   * Remembers an id and returns whether it is new, in one step: of two calls at the same time only
   * one may return true.
   *
   * @param seconds how long to remember: the delivery's timestamp is then out of tolerance. A whole
   * number, at least 1
   */
  add(id: string, seconds: number): boolean | Promise<boolean>;
}

/** Deliveries remembered in memory. */
export interface ReplayGuard extends SeenWebhooks {
  add(id: string, seconds: number): boolean;
  /** Forgets an id: for a delivery that could not be handled, and may be sent once more. */
  forget(id: string): void;
  /** How many ids are held. */
  readonly size: number;
}

/**
 * Remembers in memory which deliveries came already, each until its timestamp is out of tolerance.
 *
 * @param options.maxEntries how many ids are held; beyond it the oldest is forgotten, and could come
 * again. Default: 10,000
 * @throws OpenAIError for a `maxEntries` that is not a positive whole number
 */
export function replayGuard(options: { maxEntries?: number | undefined } = {}): ReplayGuard {
  const { maxEntries = 10_000 } = options;
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new OpenAIError('`maxEntries` must be a positive whole number.', {
      code: 'configuration',
    });
  }
  /** When each id may be forgotten, in milliseconds since 1970; the oldest id first. */
  const expiries = new Map<string, number>();
  return {
    add(id, seconds) {
      const now = Date.now();
      const held = expiries.get(id) ?? 0;
      expiries.delete(id);
      // A delivery sent once more may be valid for longer than the first.
      expiries.set(id, Math.max(held, now + seconds * 1_000));
      dropOldest(expiries, maxEntries, now);
      return held <= now;
    },
    forget(id) {
      expiries.delete(id);
    },
    get size() {
      return expiries.size;
    },
  };
}

function dropOldest(expiries: Map<string, number>, maxEntries: number, now: number): void {
  for (const [id, expiry] of expiries) {
    if (expiry > now && expiries.size <= maxEntries) return;
    expiries.delete(id);
  }
}
