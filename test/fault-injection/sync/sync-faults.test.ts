import { OpenAISync } from 'petrel/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promised } from '../../support/promised.ts';
import { expectedOutcome, forTransport, isQuick, type Fault } from '../fault.ts';
import { faultGroups } from '../faults/index.ts';
import { outcomeOf } from '../outcome.ts';
import { FaultThread } from './fault-thread.ts';

/** Milliseconds after which a call ends that nothing else ends, as timers do not run while it waits. */
const DEADLINE = 1_000;

/** What the synchronous client cannot do, or a test of it cannot, by the reason. */
const INEXPRESSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'Nothing else runs in this thread while it waits, so a timer cannot abort, close or measure meanwhile.',
    [
      'a long answer that nobody reads',
      'a stream whose iterator is dropped after an event',
      'a reader that aborts the controller of the stream',
      'an abort in the same tick as the call',
      'an abort while connecting',
      'an abort before the head',
      'an abort inside the head',
      'an abort inside the body',
      'an abort inside the body of an error',
      'an abort inside a stream',
      'an abort inside a download',
      'an abort while the caller reads the web response',
      'an abort while waiting to retry',
      'an abort in a redirect',
      'a client closed while connecting',
      'a client closed while a call is under way',
      'a client closed while a stream is read',
    ],
  ],
  [
    'Its server is in the thread that waits.',
    [
      'a port nobody listens on',
      'a redirect to another origin: no credential goes along',
      'an absolute URL of another origin: no credential goes along',
    ],
  ],
  [
    'A source that is read with promises is refused before anything is sent.',
    [
      'a reset under an upload that can be read only once',
      'a reset under an upload that can be read only once, with retries left',
      'a 503 to an upload that can be read only once, with retries left',
      'a 307 of an upload that can be read only once',
      'a source that fails half-way',
      'an upload that makes progress for longer than a plain timeout',
      'an upload whose source stalls under a plain timeout',
      'an upload that makes progress for longer than `timeout.attempt`',
      'a generator that an earlier call has sent',
      'a web stream that something else is reading',
      'a stream of Node that was destroyed',
      'a reset under a source that stalls, which is closed',
    ],
  ],
  ['A web stream is read with promises.', ['a web stream of events that is cancelled']],
  [
    'It has no transport of its own, which could trust a certificate.',
    [
      'a certificate that is trusted',
      'a certificate for another name',
      'an end under a GET over TLS, without retries',
    ],
  ],
  [
    'A blob is copied to the worker without members that were assigned to it.',
    ['a blob whose stream throws when it is opened'],
  ],
]);
const inexpressible = new Set([...INEXPRESSIBLE.values()].flat());

let thread: FaultThread;
beforeAll(async () => {
  thread = await FaultThread.start();
});
afterAll(() => thread.end());

interface Result {
  seen: string;
  requests: number;
  /** What the call left behind. */
  left: string[];
}

async function runFault(fault: Fault): Promise<Result> {
  const origin = await thread.open(fault.name);
  const { signal, controller } = signalOf();
  let seen = '';
  try {
    const { apiKey: _, transport: _transport, fetch: _fetch, ...given } = fault.client ?? {};
    const options = { maxRetries: 0, logLevel: 'off', deadline: DEADLINE, ...given } as const;
    using sync = new OpenAISync({ apiKey: 'sk-faults', baseURL: `${origin}/v1`, ...options });
    const client = promised(sync);
    const server = { origin, port: Number(new URL(origin).port) };
    const context = { client, server, signal, controller };
    seen = await outcomeOf(async () =>
      fault.run === undefined ? client.get('/a', { signal }) : fault.run(context as never),
    );
  } catch (error) {
    seen = `REFUSED ${String(error)}`;
  }
  const { requests, busy } = await thread.close();
  const left = busy === 0 ? [] : [`${busy} connections were not released`];
  return { seen, requests, left };
}

function signalOf(): { signal: AbortSignal; controller: AbortController } {
  const controller = new AbortController();
  return { signal: controller.signal, controller };
}

function wantedOf(fault: Fault, { requests }: Result): Result {
  const wanted = forTransport(fault.requests, 'node') ?? requests;
  return { seen: expectedOutcome(fault, 'node'), requests: wanted, left: [] };
}

const quickGroups = faultGroups
  .map(({ title, faults }) => ({ title, faults: faults.filter(isQuick) }))
  .filter(({ faults }) => faults.length > 0);

describe.each(quickGroups)('$title', ({ faults }) => {
  test.each(faults)('$name', async (fault) => {
    const result = await runFault(fault);
    if (inexpressible.has(fault.name)) expect(result).not.toEqual(wantedOf(fault, result));
    else expect(result).toEqual(wantedOf(fault, result));
  });
});

test('all that cannot be expressed is a fault', () => {
  const names = quickGroups.flatMap(({ faults }) => faults.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(200);
  for (const name of inexpressible) expect(names).toContain(name);
});
