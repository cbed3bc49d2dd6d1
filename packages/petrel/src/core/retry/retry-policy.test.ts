import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusError } from '../errors/index.ts';
import { canRetry, type RetryConditions } from './retry-policy.ts';
import { FINAL_CODES } from '../../openai/errors.ts';
import { isRetryable, type Failure } from '../errors/retryable.ts';

const GUIDE = readFileSync(new URL('../../../../../docs/retries.md', import.meta.url), 'utf8');

const calm: RetryConditions = {
  retriesLeft: 1,
  repeatable: true,
  delay: 500,
  delayAsked: true,
  maxRetryDelay: 120_000,
  timeLeft: Infinity,
};

/** What rules out a retry, as the guide describes it, with a case of each. */
const CALL_RULES: readonly [when: string, facts: Partial<RetryConditions>][] = [
  ['`maxRetries` retries were made', { retriesLeft: 0 }],
  ['the body cannot be produced again', { repeatable: false }],
  ['the server asks for a longer wait than `maxRetryDelay`', { delay: 120_001 }],
  ['the `deadline` would pass during the wait', { timeLeft: 500 }],
];

/** The same for kinds of failures; the first that applies decides. */
const FAILURE_RULES: readonly [when: string, retry: boolean, cases: readonly Failure[]][] = [
  ['the error code is final', false, [...FINAL_CODES].map((code) => ({ code }))],
  ['`x-should-retry: true`', true, [{ shouldRetry: 'true' }]],
  ['`x-should-retry: false`', false, [{ shouldRetry: 'false' }]],
  ['status 501', false, [{ status: 501 }]],
  [
    "status 500 that reports a caller's mistake",
    false,
    [
      { status: 500, type: 'invalid_request_error' },
      { status: 500, message: '500 image input is not supported - hint: provide the mmproj' },
      { status: 500, message: 'This model does not support tools.' },
      { status: 500, type: 'not_supported_error' },
      { status: 500, code: 'unsupported_value' },
    ],
  ],
  ['status 408, 409 or 429', true, [{ status: 408 }, { status: 409 }, { status: 429 }]],
  ['status 500 or above', true, [{ status: 500 }, { status: 529 }]],
  ['the connection failed', true, [{ kind: 'connection' }]],
  ['a time limit of the attempt ran out', true, [{ kind: 'timeout' }]],
  ['anything else', false, [{}, { status: 400 }, { kind: 'refused' }, { kind: 'deadline' }]],
];

/** The rows of the guide's table of decisions. */
function rowsOfGuide(): string[] {
  const [, after = ''] = GUIDE.split('| | When | Sent again |\n|---|---|---|\n');
  return after.split('\n\n')[0]?.split('\n') ?? [];
}

test('the guide has the table of decisions', () => {
  const rules = [
    ...CALL_RULES.map(([when]) => [when, false] as const),
    ...FAILURE_RULES.map(([when, retry]) => [when, retry] as const),
  ];
  expect(rowsOfGuide()).toEqual(
    rules.map(([when, retry], index) => `| ${index + 1} | ${when} | ${retry ? 'yes' : 'no'} |`),
  );
});

test.each(CALL_RULES)('a call does not go on when %s', (_when, facts) => {
  expect(canRetry({ ...calm, ...facts })).toBe(false);
});

test.each(FAILURE_RULES)('when %s, whether it is sent again is %s', (_when, retry, cases) => {
  for (const failure of cases) expect(isRetryable(failure)).toBe(retry);
});

test('of the rules on failures the first that applies decides', () => {
  for (const [place, [, retry, cases]] of FAILURE_RULES.entries()) {
    const later = FAILURE_RULES.slice(place + 1).flatMap(([, , others]) => others);
    for (const [one, other] of cases.flatMap((first) =>
      later.map((next) => [first, next] as const),
    ))
      expect(isRetryable({ ...other, ...one })).toBe(retry);
  }
});

const RETRIED = [408, 409, 429, 500, 502, 503, 504, 505, 506, 507, 508, 509];

test('I4: of all statuses from 100 to 599, only these are retried', () => {
  for (let status = 100; status <= 599; status++) {
    const expected = RETRIED.includes(status) || status >= 510;
    const error = statusError(status, undefined, undefined, new Headers());
    expect([status, isRetryable({ status })]).toEqual([status, expected]);
    expect([status, error.retryable]).toEqual([status, expected]);
  }
});

test.each<[Failure, boolean]>([
  [{ status: 500, type: 'server_error', message: '500 The server had an error.' }, true],
  [{ status: 500, message: 'Supported formats are being reloaded.' }, true],
  [{ status: 503, type: 'invalid_request_error' }, true],
  [{ status: 502, message: 'not supported' }, true],
  [{ status: 429, message: 'not supported' }, true],
  [{ status: 501, shouldRetry: 'true' }, true],
  [{ status: 500, type: 'invalid_request_error', shouldRetry: 'true' }, true],
  [{ status: 500, code: 'unsupported_parameter', shouldRetry: 'false' }, false],
  [{ status: 500, message: "The model doesn't support images." }, false],
  [{ status: 500, message: 'Unsupported content type: audio' }, false],
])('D6b: whether %j is retried is %s', (failure, expected) => {
  expect(isRetryable(failure)).toBe(expected);
});

test('the guide has the codes that are final', () => {
  expect(GUIDE).toContain([...FINAL_CODES].map((code) => `\`${code}\``).join(', '));
});

test('only whole words of `x-should-retry` count, and it outweighs the status', () => {
  expect(isRetryable({ status: 404, shouldRetry: 'maybe' })).toBe(false);
  expect(isRetryable({ status: 500, shouldRetry: 'TRUE' })).toBe(true);
  expect(isRetryable({ status: 400, shouldRetry: 'true' })).toBe(true);
  expect(isRetryable({ status: 500, shouldRetry: 'false' })).toBe(false);
  expect(isRetryable({ status: 429, code: 'other' })).toBe(true);
});

test('a call goes on while nothing speaks against it', () => {
  expect(canRetry(calm)).toBe(true);
  expect(canRetry({ ...calm, delay: 120_000 })).toBe(true);
  expect(canRetry({ ...calm, delay: 8_000, delayAsked: false, maxRetryDelay: 1 })).toBe(true);
});

test('a deadline that is over ends the call', () => {
  expect(canRetry({ ...calm, timeLeft: -1 })).toBe(false);
});
