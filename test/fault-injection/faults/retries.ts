import type { ClientOptions } from 'petrel';
import type { Fault, FaultGroup } from '../fault.ts';

const OK = '{"ok":true}';

interface Refusal {
  status?: number;
  headers?: readonly string[] | (() => string[]);
  error?: object;
}

/** Refuses the first request and answers the second. */
function refusesOnce({ status = 429, headers = [], error }: Refusal): Fault['server'] {
  return (connection, { nth }) => {
    const lines = typeof headers === 'function' ? headers() : headers;
    if (nth > 1) connection.answer(200, OK);
    else connection.answer(status, JSON.stringify({ error }), ...lines);
  };
}

/** A refusal that one retry resolves, after a delay between these milliseconds. */
function retried(name: string, refusal: Refusal, takes: readonly [number, number]): Fault {
  return {
    name,
    server: refusesOnce(refusal),
    client: { maxRetries: 2 },
    expected: OK,
    requests: 2,
    takes,
  };
}

/** A refusal that is thrown at once. */
function final(
  name: string,
  refusal: Refusal,
  expected: string,
  client: ClientOptions = {},
): Fault {
  return {
    name,
    server: refusesOnce(refusal),
    client: { maxRetries: 2, ...client },
    expected,
    requests: 1,
    takes: [0, 50],
  };
}

/** The delay of a first retry without `Retry-After`. */
const BACKOFF = [375, 500] as const;

function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1_000).toUTCString();
}

const delayed: readonly Fault[] = [
  retried('429, retry-after-ms: 60', { headers: ['retry-after-ms: 60'] }, [60, 60]),
  retried('429, retry-after: 0.08', { headers: ['retry-after: 0.08'] }, [80, 80]),
  retried('429, retry-after: 0', { headers: ['retry-after: 0'] }, [0, 10]),
  retried(
    '429, retry-after: a date within two seconds',
    { headers: () => [`retry-after: ${inSeconds(2)}`] },
    [900, 2_000],
  ),
  retried(
    '429, retry-after: a date in the past',
    { headers: () => [`retry-after: ${inSeconds(-60)}`] },
    [0, 10],
  ),
  retried('429, retry-after: -1', { headers: ['retry-after: -1'] }, BACKOFF),
  retried('429, retry-after: soon', { headers: ['retry-after: soon'] }, BACKOFF),
  retried(
    '429, retry-after-ms: nonsense, retry-after: 0.05',
    { headers: ['retry-after-ms: x', 'retry-after: 0.05'] },
    [50, 50],
  ),
  retried(
    '429, x-ratelimit-reset-requests: 90ms with none remaining',
    { headers: ['x-ratelimit-remaining-requests: 0', 'x-ratelimit-reset-requests: 90ms'] },
    [90, 90],
  ),
  retried(
    '429, two resets with none remaining: the longer',
    {
      headers: [
        'x-ratelimit-remaining-requests: 0',
        'x-ratelimit-reset-requests: 20ms',
        'x-ratelimit-remaining-tokens: 0',
        'x-ratelimit-reset-tokens: 0.12s',
      ],
    },
    [120, 120],
  ),
  retried(
    '429, a reset of a budget that is not used up',
    { headers: ['x-ratelimit-remaining-requests: 5', 'x-ratelimit-reset-requests: 1h'] },
    BACKOFF,
  ),
  retried('503, retry-after-ms: 40', { status: 503, headers: ['retry-after-ms: 40'] }, [40, 40]),
  retried('400, x-should-retry: true', { status: 400, headers: ['x-should-retry: true'] }, BACKOFF),
  retried(
    '429, llm_provider-retry-after: 0.07 from a gateway',
    { headers: ['llm_provider-retry-after: 0.07'] },
    [70, 70],
  ),
  ...[408, 409, 500, 502, 504, 529].map((status) => retried(`${status}`, { status }, BACKOFF)),
];

const refused: readonly Fault[] = [
  final(
    '429, retry-after: 600',
    { headers: ['retry-after: 600'] },
    'RateLimitError (429, wait 600000 ms)',
  ),
  final(
    '429, x-ratelimit-reset-tokens: 6m0s with none remaining',
    { headers: ['x-ratelimit-remaining-tokens: 0', 'x-ratelimit-reset-tokens: 6m0s'] },
    'RateLimitError (429, wait 360000 ms)',
  ),
  final(
    '429, a wait beyond the deadline',
    { headers: ['retry-after: 20'] },
    'RateLimitError (429, wait 20000 ms)',
    { deadline: 5_000 },
  ),
  final(
    '429, a wait beyond `maxRetryDelay`',
    { headers: ['retry-after: 2'] },
    'RateLimitError (429, wait 2000 ms)',
    { maxRetryDelay: 1_000 },
  ),
  final(
    '500, x-should-retry: false',
    { status: 500, headers: ['x-should-retry: false'] },
    'InternalServerError (500)',
  ),
  ...['insufficient_quota', 'billing_hard_limit_reached', 'account_deactivated'].map((code) =>
    final(
      `429 ${code}`,
      { error: { code }, headers: ['retry-after-ms: 1'] },
      `RateLimitError (429, ${code}, wait 1 ms)`,
    ),
  ),
  final(
    '429 insufficient_quota, x-should-retry: true',
    { error: { code: 'insufficient_quota' }, headers: ['x-should-retry: true'] },
    'RateLimitError (429, insufficient_quota)',
  ),
  ...(
    [
      [400, 'BadRequestError'],
      [401, 'AuthenticationError'],
      [403, 'PermissionDeniedError'],
      [404, 'NotFoundError'],
      [418, 'APIStatusError'],
      [422, 'UnprocessableEntityError'],
    ] as const
  ).map(([status, name]) => final(`${status}`, { status }, `${name} (${status})`)),
  final('501', { status: 501 }, 'InternalServerError (501)'),
  final(
    '500 of type `invalid_request_error`',
    { status: 500, error: { type: 'invalid_request_error' } },
    'InternalServerError (500)',
  ),
  final(
    '500 that reports an unsupported input',
    { status: 500, error: { message: 'image input is not supported', type: 'server_error' } },
    'InternalServerError (500)',
  ),
  final('500 with `maxRetries: 0`', { status: 500 }, 'InternalServerError (500)', {
    maxRetries: 0,
  }),
];

const spent: readonly Fault[] = [
  {
    name: 'always 500',
    server: (connection) => connection.answer(500, '{}', 'retry-after-ms: 10'),
    client: { maxRetries: 2 },
    expected: 'InternalServerError (500, wait 10 ms)',
    requests: 3,
    takes: [20, 30],
  },
  {
    name: 'a stall each time',
    server: () => {},
    client: { maxRetries: 1, timeout: 80 },
    expected: 'APIConnectionTimeoutError (attempt)',
    requests: 2,
    takes: [535, 660],
  },
  {
    name: 'a reset, a 500, and then an answer',
    server: (connection, { nth }) => {
      if (nth === 1) connection.reset();
      else if (nth === 2) connection.answer(500, '{}', 'retry-after-ms: 1');
      else connection.answer(200, OK);
    },
    client: { maxRetries: 2 },
    expected: OK,
    requests: 3,
    takes: [375, 510],
  },
];

/** Which failures are worth another attempt, and after which wait. */
export const retries: FaultGroup = { title: 'Retries', faults: [...delayed, ...refused, ...spent] };
