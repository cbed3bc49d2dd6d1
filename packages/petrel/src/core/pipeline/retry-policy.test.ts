import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CALL_RULES,
  FAILURE_RULES,
  FINAL_CODES,
  isRetryable,
  mayGoOn,
  type CallFacts,
} from './retry-policy.ts';

const GUIDE = readFileSync(new URL('../../../../../docs/retries.md', import.meta.url), 'utf8');

const calm: CallFacts = {
  retriesLeft: 1,
  repeatable: true,
  delay: 500,
  delayAsked: true,
  maxRetryDelay: 120_000,
  timeLeft: Infinity,
};

test('the guide has the table of decisions as it is in the code', () => {
  const rows = [...CALL_RULES, ...FAILURE_RULES].map(
    ({ when, retry }, index) => `| ${index + 1} | ${when} | ${retry ? 'yes' : 'no'} |`,
  );
  expect(GUIDE).toContain(['| | When | Sent again |', '|---|---|---|', ...rows, ''].join('\n'));
});

test('the guide has the codes that are final', () => {
  expect(GUIDE).toContain([...FINAL_CODES].map((code) => `\`${code}\``).join(', '));
});

describe('a failure that is worth another attempt', () => {
  test.each([
    [{ status: 408 }],
    [{ status: 409 }],
    [{ status: 429 }],
    [{ status: 500 }],
    [{ status: 529 }],
    [{ status: 400, shouldRetry: 'true' }],
    [{ kind: 'connection' } as const],
    [{ kind: 'timeout' } as const],
  ])('%j', (failure) => {
    expect(isRetryable(failure)).toBe(true);
  });
});

describe('a failure that is not', () => {
  test.each([
    [{}],
    [{ status: 400 }],
    [{ status: 404, shouldRetry: 'maybe' }],
    [{ status: 500, shouldRetry: 'false' }],
    [{ status: 429, code: 'insufficient_quota' }],
    [{ status: 429, code: 'insufficient_quota', shouldRetry: 'true' }],
    [{ kind: 'refused' } as const],
    [{ kind: 'deadline' } as const],
  ])('%j', (failure) => {
    expect(isRetryable(failure)).toBe(false);
  });
});

describe('a call goes on', () => {
  test('while nothing speaks against it', () => {
    expect(mayGoOn(calm)).toBe(true);
    expect(mayGoOn({ ...calm, delay: 120_000 })).toBe(true);
    expect(mayGoOn({ ...calm, delay: 8_000, delayAsked: false, maxRetryDelay: 1 })).toBe(true);
  });

  test.each<[string, Partial<CallFacts>]>([
    ['its retries are used up', { retriesLeft: 0 }],
    ['its body is gone', { repeatable: false }],
    ['the server wants too long a wait', { delay: 120_001 }],
    ['the deadline comes first', { timeLeft: 500 }],
    ['the deadline is over', { timeLeft: -1 }],
  ])('not when %s', (_why, facts) => {
    expect(mayGoOn({ ...calm, ...facts })).toBe(false);
  });
});

test('something always decides, and earlier rules win', () => {
  const failure = fc.record(
    {
      status: fc.integer({ min: 100, max: 599 }),
      code: fc.constantFrom(null, 'other', ...FINAL_CODES),
      shouldRetry: fc.constantFrom(null, 'true', 'false', 'TRUE', ''),
      kind: fc.constantFrom('connection', 'timeout', 'refused', 'deadline'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(failure, (facts) => {
      const first = FAILURE_RULES.find(({ applies }) => applies(facts));
      expect(first).toBeDefined();
      expect(isRetryable(facts)).toBe(first?.retry);
      if (FINAL_CODES.has(facts.code ?? '')) expect(isRetryable(facts)).toBe(false);
      else if (facts.shouldRetry === 'true') expect(isRetryable(facts)).toBe(true);
      else if (facts.shouldRetry === 'false') expect(isRetryable(facts)).toBe(false);
    }),
  );
});
