import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { isQuick } from './fault.ts';
import { LoopLag } from './loop-lag.ts';
import { UnhandledErrors } from './unhandled-errors.ts';
import { reliabilityPage } from './reliability-page.ts';
import { faultGroups } from './faults/index.ts';
import { runBrokenCalls } from './run-broken-calls.ts';
import { runFault } from './run-fault.ts';
import { TRANSPORT_NAMES } from '../support/transports.ts';

// The quick part of `npm run test:faults`, which is the whole.
const lag = new LoopLag();
const unhandledErrors = new UnhandledErrors();

const quickGroups = faultGroups
  .map(({ title, faults }) => ({ title, faults: faults.filter(isQuick) }))
  .filter(({ faults }) => faults.length > 0);

describe.concurrent.each(quickGroups)('$title', ({ faults }) => {
  test.each(faults)('$name', async (fault) => {
    for (const name of TRANSPORT_NAMES) {
      const { complaints } = await runFault(fault, name, lag);
      expect(complaints, name).toEqual([]);
    }
  });
});

test.each(TRANSPORT_NAMES)('two hundred calls broken at random over %s', async (name) => {
  const seed = Date.now() % 2 ** 31;
  const { complaints, outcomes } = await runBrokenCalls(name, 200, seed);
  expect(complaints, `seed ${seed}`).toEqual([]);
  // So many different faults must have many outcomes.
  expect(outcomes.size).toBeGreaterThan(5);
});

test('docs/reliability.md lists these faults; `npm run test:faults` writes it', () => {
  const page = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8');
  expect(page).toBe(reliabilityPage(faultGroups));
});

test('there are two hundred faults, no two of the same name', () => {
  const names = faultGroups.flatMap(({ faults }) => faults.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(200);
});

afterAll(async () => {
  lag.stop();
  expect(await unhandledErrors.all()).toEqual([]);
  unhandledErrors.stop();
});
