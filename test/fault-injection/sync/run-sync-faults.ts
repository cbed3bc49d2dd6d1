import { isDeepStrictEqual } from 'node:util';
import { OpenAISync } from 'petrel/sync';
import { errorText } from '../../support/error-text.ts';
import { promised } from '../../support/promised.ts';
import { expectedOutcome, forTransport, isQuick, type Fault } from '../fault.ts';
import { faultGroups } from '../faults/index.ts';
import { outcomeOf } from '../outcome.ts';
import { FaultThread } from './fault-thread.ts';
import { inexpressible } from './inexpressible.ts';

/** Milliseconds after which a call ends that nothing else ends, as timers do not run while it waits. */
const DEADLINE = 1_000;

/** The faults that the synchronous client is tested with: the quick ones. */
export const syncFaults: readonly Fault[] = faultGroups.flatMap(({ faults }) =>
  faults.filter(isQuick),
);

/** Tests the synchronous client with faults, and gives what is wrong with each. */
export async function* runSyncFaults(
  faults: readonly Fault[],
): AsyncGenerator<{ fault: Fault; complaints: string[] }> {
  const thread = await FaultThread.start();
  try {
    for (const fault of faults) {
      const found = await runFault(fault, thread);
      yield { fault, complaints: complaintsOf(fault, found) };
    }
  } finally {
    await thread.end();
  }
}

interface Found {
  seen: string;
  requests: number;
  /** Connections that were not released. */
  busy: number;
}

async function runFault(fault: Fault, thread: FaultThread): Promise<Found> {
  const origin = await thread.open(fault.name);
  const controller = new AbortController();
  const { signal } = controller;
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
    seen = `REFUSED ${errorText(error)}`;
  }
  return { seen, ...(await thread.close()) };
}

function complaintsOf(fault: Fault, found: Found): string[] {
  const requests = forTransport(fault.requests, 'node') ?? found.requests;
  const wanted: Found = { seen: expectedOutcome(fault, 'node'), requests, busy: 0 };
  const isEqual = isDeepStrictEqual(found, wanted);
  if (inexpressible.has(fault.name)) {
    return isEqual ? ['it is listed as inexpressible, and can be expressed'] : [];
  }
  return isEqual ? [] : [`${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`];
}
