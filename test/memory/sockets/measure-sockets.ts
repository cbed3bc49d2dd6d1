import { once } from 'node:events';
import { message, start } from '../child-process.ts';
import type { SocketAccount } from './connections.ts';
import {
  isSocketMeasurement,
  SOCKET_LIMITS,
  type SocketMeasurement,
  type SocketScenario,
} from './scenario.ts';

/** Servers in a process of their own. */
export interface SocketServers {
  accountFor(scenario: SocketScenario): SocketAccount;
  /** Sessions that are open in the emulator. */
  sessions(): Promise<unknown>;
  stop(): void;
}

/** Starts the servers. */
export async function startSocketServers(): Promise<SocketServers> {
  const child = start('sockets/server.ts', []);
  const { echo, emulator, apiKey } = await message(child, readAddresses);
  return {
    accountFor: ({ name }) => ({ apiKey, baseURL: name === 'messages' ? echo : emulator }),
    async sessions() {
      const answer = once(child, 'message');
      child.send('sessions');
      return (await answer)[0];
    },
    stop: () => child.kill(),
  };
}

interface Addresses {
  echo: string;
  emulator: string;
  apiKey: string;
}

function readAddresses(value: unknown): Addresses | undefined {
  const { echo, emulator, apiKey }: Partial<Record<string, unknown>> = Object(value);
  const isComplete = [echo, emulator, apiKey].every((text) => typeof text === 'string');
  return isComplete
    ? { echo: String(echo), emulator: String(emulator), apiKey: String(apiKey) }
    : undefined;
}

/** Runs a scenario in a fresh process; `module` is the `file:` URL of the module `petrel`. */
export async function measureSockets(
  scenario: SocketScenario,
  servers: SocketServers,
  module: string,
): Promise<SocketMeasurement> {
  const account = servers.accountFor(scenario);
  const child = start('sockets/measured.ts', [JSON.stringify({ scenario, account, module })]);
  try {
    return await message(child, (value) => (isSocketMeasurement(value) ? value : undefined));
  } finally {
    child.kill();
  }
}

/** What is wrong with a measurement of petrel; null when it is within its limits. */
export function tooMuch(
  { name, client }: SocketScenario,
  measurement: SocketMeasurement,
): string | null {
  const { heap, left } = SOCKET_LIMITS[name];
  if (client !== 'petrel') return null;
  if (measurement.heap > heap) return `the heap grew by more than ${heap} bytes`;
  return measurement.left > left ? `more than ${left} bytes of heap are left` : null;
}
