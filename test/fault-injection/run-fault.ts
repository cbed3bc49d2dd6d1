import { getEventListeners } from 'node:events';
import { OpenAI } from 'petrel';
import { forTransport, type Fault, type Rig, type TransportName } from './fault.ts';
import { FaultServer } from './fault-server.ts';
import type { LoopLag } from './loop-lag.ts';
import { outcomeOf } from './outcome.ts';
import { openTransport } from './transports.ts';
import { until, withinPatience } from './waiting.ts';

/** What one fault came to over one transport. */
export interface FaultResult {
  /** What the caller saw. */
  seen: string;
  /** Requests that reached the server. */
  requests: number;
  /** Milliseconds from the call to what the caller saw. */
  elapsed: number;
  /** What is not as it should be; empty when all is well. */
  complaints: string[];
}

/** Milliseconds by which a limit of time may be overrun. */
const OVERSHOOT = 50;

/** Milliseconds of delay by others after which a failure is put down to them. */
const HELD_UP = 40;

/**
 * Acts a fault out over one transport and compares what happened with what was promised. What goes
 * wrong while the process itself is held up proves nothing, and is acted out again, twice at most.
 */
export async function runFault(
  fault: Fault,
  name: TransportName,
  lag: LoopLag,
): Promise<FaultResult> {
  for (let turn = 1; ; turn += 1) {
    const started = performance.now();
    const result = await actOut(fault, name, lag);
    const sound = result.complaints.length === 0 || lag.since(started) < HELD_UP;
    if (sound || turn === 3) return result;
  }
}

async function actOut(fault: Fault, name: TransportName, lag: LoopLag): Promise<FaultResult> {
  const server = new FaultServer(fault.server, fault.serverOptions);
  await server.listen();
  const rig = openRig(fault, name, server);
  const complaints: string[] = [];
  try {
    const started = performance.now();
    const seen = await withinPatience(outcomeOf(() => act(fault, rig)));
    const elapsed = performance.now() - started;
    const held = lag.since(started);
    const expected = forTransport(fault.expected, name);
    if (seen !== expected) complaints.push(`saw ${seen}, expected ${expected}`);
    complaints.push(...timing(fault, name, elapsed, held));
    complaints.push(...(await leftovers(fault, name, rig)));
    return { seen, requests: server.requests.length, elapsed, complaints };
  } finally {
    await rig.client.close();
    await rig.transport.close();
    await server.close();
  }
}

function openRig(fault: Fault, name: TransportName, server: FaultServer): Rig {
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

function act(fault: Fault, rig: Rig): Promise<unknown> {
  if (fault.act !== undefined) return fault.act(rig);
  return Promise.resolve(rig.client.get('/a', { signal: rig.signal }));
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

async function leftovers(fault: Fault, name: TransportName, rig: Rig): Promise<string[]> {
  const { server, client, transport, signal } = rig;
  const complaints: string[] = [];
  const wanted = forTransport(fault.requests, name);
  if (!(await until(() => server.busy === 0))) complaints.push('a connection was not released');
  if (wanted !== null && server.requests.length !== wanted) {
    complaints.push(`the server got ${server.requests.length} requests, expected ${wanted}`);
  }
  if (!(await until(() => getEventListeners(signal, 'abort').length === 0))) {
    complaints.push('a listener was left on the signal');
  }
  await client.close();
  await transport.close();
  // The global fetch pools connections for the whole process; a client cannot close those.
  const lingers = name === 'fetch' || fault.lingers?.includes(name) === true;
  if (!lingers && !(await until(() => server.open === 0))) {
    complaints.push('a connection stayed open after the transport was closed');
  }
  return complaints;
}
