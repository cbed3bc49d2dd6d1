import { expect, test } from 'vitest';
import { inexpressible } from './inexpressible.ts';
import { runSyncFaults, syncFaults } from './run-sync-faults.ts';

test('every tenth fault; `npm run test:faults` runs them all', async () => {
  const chosen = syncFaults.filter(({ name }) => !inexpressible.has(name));
  const part = chosen.filter((_fault, at) => at % 10 === 0);
  const failed: unknown[] = [];
  for await (const { fault, complaints } of runSyncFaults(part)) {
    if (complaints.length > 0) failed.push([fault.name, ...complaints]);
  }
  expect(failed).toEqual([]);
  expect(part.length).toBeGreaterThan(20);
}, 60_000);

test('all that cannot be expressed is a fault', () => {
  const names = syncFaults.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(200);
  for (const name of inexpressible) expect(names).toContain(name);
});
