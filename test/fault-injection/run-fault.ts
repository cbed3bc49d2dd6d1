import { OpenAI } from 'petrel';
import { openTransport, type TransportName } from '../support/transports.ts';
import { expectedOutcome, forTransport, type Fault, type TestContext } from './fault.ts';
import { FaultServer } from './fault-server.ts';
import { findLeaks } from './leak-check.ts';
import type { LoopLag } from './loop-lag.ts';
import { outcomeOf } from './outcome.ts';
import { withinTimeout } from './waiting.ts';

/** The result of one fault over one transport. */
export interface FaultResult {
  /** What the caller saw. */
  seen: string;
  /** Requests that reached the server. */
  requests: number;
  /** Milliseconds from the call to what the caller saw. */
  elapsed: number;
  /** What is wrong; empty when nothing is. */
  complaints: string[];
}

/** Milliseconds by which a timeout may be overrun. */
const OVERSHOOT = 50;

/** Milliseconds of delay in the process itself after which a failure does not count. */
const HELD_UP = 40;

/**
 * Tests a fault over one transport and compares the result with the expected one. A failure while
 * the process itself was held up proves nothing: the fault is tested again, twice at most.
 */
export async function runFault(
  fault: Fault,
  name: TransportName,
  lag: LoopLag,
): Promise<FaultResult> {
  for (let turn = 1; ; turn += 1) {
    const started = performance.now();
    const result = await runOnce(fault, name, lag);
    const sound = result.complaints.length === 0 || lag.since(started) < HELD_UP;
    if (sound || turn === 3) return result;
  }
}

async function runOnce(fault: Fault, name: TransportName, lag: LoopLag): Promise<FaultResult> {
  const server = new FaultServer(fault.server, fault.serverOptions);
  await server.listen();
  const context = openContext(fault, name, server);
  const complaints: string[] = [];
  try {
    const started = performance.now();
    const seen = await withinTimeout(outcomeOf(() => makeCall(fault, context)));
    const elapsed = performance.now() - started;
    const held = lag.since(started);
    const expected = expectedOutcome(fault, name);
    if (seen !== expected) complaints.push(`saw ${seen}, expected ${expected}`);
    complaints.push(...timing(fault, name, elapsed, held));
    complaints.push(...(await leftovers(fault, name, context)));
    return { seen, requests: server.requests.length, elapsed, complaints };
  } finally {
    await context.client.close();
    await context.transport.close();
    await server.close();
  }
}

function openContext(fault: Fault, name: TransportName, server: FaultServer): TestContext {
  const controller = new AbortController();
  const transport = fault.client?.transport ?? openTransport(name, fault.trusts);
  const client = new OpenAI({
    apiKey: 'sk-faults',
    baseURL: `${server.origin}/v1`,
    maxRetries: 0,
    logLevel: 'off',
    ...fault.client,
    transport,
  });
  return { client, transport, server, controller, signal: controller.signal };
}

function makeCall(fault: Fault, context: TestContext): Promise<unknown> {
  if (fault.run !== undefined) return fault.run(context);
  return Promise.resolve(context.client.get('/a', { signal: context.signal }));
}

function timing(fault: Fault, name: TransportName, elapsed: number, held: number): string[] {
  if (fault.takes === undefined) return [];
  const [least, most] = forTransport(fault.takes, name);
  const rounded = Math.round(elapsed);
  // A timer of Node may fire a millisecond early.
  if (elapsed < least - 2) return [`took ${rounded} ms, expected ${least} at least`];
  if (elapsed <= most + OVERSHOOT + held) return [];
  return [`took ${rounded} ms, expected ${most} at most (held up for ${Math.round(held)})`];
}

async function leftovers(
  fault: Fault,
  name: TransportName,
  context: TestContext,
): Promise<string[]> {
  const { server, client, transport, signal } = context;
  const complaints = await findLeaks({
    server,
    signals: [signal],
    close: async () => {
      await client.close();
      await transport.close();
    },
    // The global fetch pools connections for the whole process; a client cannot close those.
    mayKeepConnections: name === 'fetch' || fault.lingers?.includes(name) === true,
  });
  const wanted = forTransport(fault.requests, name);
  if (wanted !== null && server.requests.length !== wanted) {
    complaints.push(`the server got ${server.requests.length} requests, expected ${wanted}`);
  }
  return complaints;
}
