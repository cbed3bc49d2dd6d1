/**
 * Pools of connections that clients with equal options share: one for each origin and way of
 * connecting. A pool is closed when its last user leaves.
 */
export class SharedPools<Pool> {
  private readonly pools = new Map<string, { readonly pool: Pool; users: number }>();
  private readonly close: (pool: Pool) => unknown;
  private readonly dropped: FinalizationRegistry<ReadonlySet<string>>;

  constructor(close: (pool: Pool) => unknown) {
    this.close = close;
    // Calls of a client that was dropped may go on: its idle connections close by themselves.
    this.dropped = new FinalizationRegistry((keys) => this.leave(keys));
  }

  /** A new user of the pools. */
  user(): PoolUser<Pool> {
    const keys = new Set<string>();
    const user = new PoolUser(this, keys);
    this.dropped.register(user, keys, user);
    return user;
  }

  /** The pool of a key, made where there is none. */
  join(key: string, make: () => Pool): Pool {
    const shared = this.pools.get(key) ?? { pool: make(), users: 0 };
    this.pools.set(key, shared);
    shared.users += 1;
    return shared.pool;
  }

  /** Gives pools back, and returns those that nobody uses any more. */
  leave(keys: Iterable<string>): Pool[] {
    const unused: Pool[] = [];
    for (const key of keys) {
      const shared = this.pools.get(key);
      if (shared === undefined || --shared.users > 0) continue;
      this.pools.delete(key);
      unused.push(shared.pool);
    }
    return unused;
  }

  /** Ends the use of one user, and closes what nobody else uses. */
  async end(user: PoolUser<Pool>, keys: Set<string>): Promise<void> {
    this.dropped.unregister(user);
    const unused = this.leave(keys);
    keys.clear();
    await Promise.all(unused.map((pool) => this.close(pool)));
  }
}

/** One client's share in pools: it joins each at its first request to an origin. */
export class PoolUser<Pool> {
  private readonly pools: SharedPools<Pool>;
  private readonly keys: Set<string>;

  constructor(pools: SharedPools<Pool>, keys: Set<string>) {
    this.pools = pools;
    this.keys = keys;
  }

  /** The pool of a key, made where there is none. Ask once for each key. */
  join(key: string, make: () => Pool): Pool {
    this.keys.add(key);
    return this.pools.join(key, make);
  }

  /** Leaves all pools; those without another user are closed. */
  leave(): Promise<void> {
    return this.pools.end(this, this.keys);
  }
}
