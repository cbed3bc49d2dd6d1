import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PooledRoutes, SharedPools } from './shared-pools.ts';

interface Toy {
  closed: boolean;
}

class ToyRoutes extends PooledRoutes<Toy, Toy> {
  private readonly key: string;

  constructor(pools: SharedPools<Toy>, key: string) {
    super(pools);
    this.key = key;
  }

  protected override makeRoute(url: URL): Toy {
    return this.join(url, this.key, () => ({ closed: false }));
  }
}

function toyPools(): SharedPools<Toy> {
  return new SharedPools((toy) => (toy.closed = true));
}

test('B9: in whatever order clients come and go, a pool lives as long as somebody uses it', async () => {
  const step = fc.record({
    user: fc.nat(4),
    key: fc.constantFrom('a', 'b'),
    origin: fc.constantFrom('http://one.example', 'https://two.example', 'http://one.example:81'),
    leaves: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const pools = toyPools();
      const users = new Map<number, { routes: ToyRoutes; key: string; held: Map<string, Toy> }>();
      for (const { user, key, origin, leaves } of steps) {
        const known = users.get(user) ?? {
          routes: new ToyRoutes(pools, key),
          key,
          held: new Map(),
        };
        users.set(user, known);
        if (leaves) {
          await known.routes.close();
          users.delete(user);
          const others = [...users.values()].flatMap(({ held }) => [...held.values()]);
          for (const toy of known.held.values()) expect(toy.closed).toBe(!others.includes(toy));
        } else {
          const toy = known.routes.to(new URL(origin));
          expect(toy.closed).toBe(false);
          known.held.set(origin, toy);
          for (const other of users.values()) {
            const same = other.key === known.key && other.held.has(origin);
            if (same) expect(other.held.get(origin)).toBe(toy);
          }
        }
      }
      for (const { routes } of users.values()) await routes.close();
      expect(pools.size).toBe(0);
    }),
  );
});

test('B9: a client of ever more origins remembers a bounded number of them', async () => {
  const pools = toyPools();
  const [routes, other] = [new ToyRoutes(pools, 'a'), new ToyRoutes(pools, 'a')];
  const first = routes.to(new URL('http://0.example'));
  expect(other.to(new URL('http://0.example'))).toBe(first);
  for (let nth = 0; nth < 1_000; nth++) routes.to(new URL(`http://${nth}.example`));
  expect(pools.size).toBeLessThan(300);
  expect(first.closed).toBe(false);
  expect(routes.to(new URL('http://0.example'))).toBe(first);
  await routes.close();
  expect(first.closed).toBe(false);
  await other.close();
  expect(first.closed).toBe(true);
  expect(pools.size).toBe(0);
});
