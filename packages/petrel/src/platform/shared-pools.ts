/**
 * Pools of connections that clients with equal options share: one for each origin and way of
 * connecting. A pool is closed when its last user leaves.
 */
export class SharedPools<Pool> {
  private readonly pools = new Map<string, { readonly pool: Pool; users: number }>();
  private readonly close: (pool: Pool) => unknown;
  private readonly dropped: FinalizationRegistry<ReadonlyMap<string, string>>;

  constructor(close: (pool: Pool) => unknown) {
    this.close = close;
    // Calls of a client that was dropped may go on: its idle connections close by themselves.
    this.dropped = new FinalizationRegistry((keys) => {
      for (const key of keys.values()) this.leave(key);
    });
  }

  /** How many pools have users. */
  get size(): number {
    return this.pools.size;
  }

  /** Counts a user, who leaves the pools of `keys` by being dropped as well. */
  enter(user: object, keys: ReadonlyMap<string, string>): void {
    this.dropped.register(user, keys, user);
  }

  /** The pool of a key, made where there is none. */
  join(key: string, make: () => Pool): Pool {
    const shared = this.pools.get(key) ?? { pool: make(), users: 0 };
    this.pools.set(key, shared);
    shared.users += 1;
    return shared.pool;
  }

  /** Gives a pool back, and returns it when nobody uses it any more. */
  leave(key: string): Pool | undefined {
    const shared = this.pools.get(key);
    if (shared === undefined) return undefined;
    shared.users -= 1;
    if (shared.users > 0) return undefined;
    this.pools.delete(key);
    return shared.pool;
  }

  /** Ends the use of a user, and closes what nobody else uses. */
  async end(user: object, keys: Map<string, string>): Promise<void> {
    this.dropped.unregister(user);
    const unused = [...keys.values()].flatMap((key) => this.leave(key) ?? []);
    keys.clear();
    await Promise.all(unused.map((pool) => this.close(pool)));
  }
}

/** Routes to as many origins are remembered; a client of more has most of them seldom. */
const MOST_ROUTES = 256;

/** The routes of one client, over shared pools that it joins at its first request to an origin. */
export abstract class PooledRoutes<Pool, Route> {
  private readonly pools: SharedPools<Pool>;
  private readonly routes = new Map<string, Route>();
  /** Keys of the pools that were joined, by origin. */
  private readonly keys = new Map<string, string>();

  constructor(pools: SharedPools<Pool>) {
    this.pools = pools;
    pools.enter(this, this.keys);
  }

  /** The route to a URL. */
  to(url: URL): Route {
    const { origin } = url;
    const known = this.routes.get(origin);
    if (known !== undefined) return known;
    if (this.routes.size >= MOST_ROUTES) this.forgetOldest();
    const route = this.makeRoute(url);
    this.routes.set(origin, route);
    return route;
  }

  /** Closes the connections, but for those that others use. */
  close(): Promise<void> {
    this.routes.clear();
    return this.pools.end(this, this.keys);
  }

  protected abstract makeRoute(url: URL): Route;

  /** The pool of an origin: the one that others of the same `key` use, or a new one. */
  protected join({ origin }: URL, key: string, make: () => Pool): Pool {
    const whole = `${origin} ${key}`;
    this.keys.set(origin, whole);
    return this.pools.join(whole, make);
  }

  // The pool is not closed: calls may be under way, and idle connections close by themselves.
  private forgetOldest(): void {
    const [oldest] = this.routes.keys();
    if (oldest === undefined) return;
    this.routes.delete(oldest);
    const key = this.keys.get(oldest);
    this.keys.delete(oldest);
    if (key !== undefined) this.pools.leave(key);
  }
}
