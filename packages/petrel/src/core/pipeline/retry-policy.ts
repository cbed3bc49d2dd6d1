/** One line of a table of decisions. */
export interface RetryRule<Facts> {
  readonly when: string;
  /** Whether the request is then sent again. */
  readonly retry: boolean;
  readonly applies: (facts: Facts) => boolean;
}

/** What is known of a call when one of its attempts has failed. */
export interface CallFacts {
  retriesLeft: number;
  /** Whether the body can be produced again. */
  repeatable: boolean;
  /** Milliseconds before the next attempt. */
  delay: number;
  /** Whether the server named that delay. */
  delayAsked: boolean;
  /** The longest delay a server may ask for, in milliseconds. */
  maxRetryDelay: number;
  /** Milliseconds until the deadline. */
  timeLeft: number;
}

/** How an attempt failed: with an answer that has a status, or without. */
export interface Failure {
  status?: number;
  code?: string | null | undefined;
  /** The header `x-should-retry`. */
  shouldRetry?: string | null;
  kind?: 'connection' | 'timeout' | 'refused' | 'deadline';
}

/** Error codes that waiting does not mend: a person has to act first. */
export const FINAL_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
  'access_terminated',
]);

/** What keeps a call from another attempt, however the last one failed. */
export const CALL_RULES: readonly RetryRule<CallFacts>[] = [
  {
    when: '`maxRetries` retries were made',
    retry: false,
    applies: ({ retriesLeft }) => retriesLeft <= 0,
  },
  {
    when: 'the body cannot be produced again',
    retry: false,
    applies: ({ repeatable }) => !repeatable,
  },
  {
    when: 'the server asks for a longer wait than `maxRetryDelay`',
    retry: false,
    applies: ({ delay, delayAsked, maxRetryDelay }) => delayAsked && delay > maxRetryDelay,
  },
  {
    when: 'the `deadline` would pass during the wait',
    retry: false,
    applies: ({ delay, timeLeft }) => delay >= timeLeft,
  },
];

/** What a failure says about another attempt: the first rule that applies decides. */
export const FAILURE_RULES: readonly RetryRule<Failure>[] = [
  {
    when: 'the error code is final',
    retry: false,
    applies: ({ code }) => typeof code === 'string' && FINAL_CODES.has(code),
  },
  {
    when: '`x-should-retry: true`',
    retry: true,
    applies: ({ shouldRetry }) => shouldRetry === 'true',
  },
  {
    when: '`x-should-retry: false`',
    retry: false,
    applies: ({ shouldRetry }) => shouldRetry === 'false',
  },
  {
    when: 'status 408, 409 or 429',
    retry: true,
    applies: ({ status }) => status === 408 || status === 409 || status === 429,
  },
  {
    when: 'status 500 or above',
    retry: true,
    applies: ({ status }) => status !== undefined && status >= 500,
  },
  {
    when: 'the connection failed',
    retry: true,
    applies: ({ kind }) => kind === 'connection',
  },
  {
    when: 'a time limit of the attempt ran out',
    retry: true,
    applies: ({ kind }) => kind === 'timeout',
  },
  { when: 'anything else', retry: false, applies: () => true },
];

/** Whether a call may go on after a failed attempt that is worth repeating. */
export function mayGoOn(facts: CallFacts): boolean {
  return decide(CALL_RULES, facts) ?? true;
}

/** Whether an attempt that failed like this is worth repeating. */
export function isRetryable(failure: Failure): boolean {
  return decide(FAILURE_RULES, failure) ?? false;
}

function decide<Facts>(rules: readonly RetryRule<Facts>[], facts: Facts): boolean | undefined {
  return rules.find(({ applies }) => applies(facts))?.retry;
}
