import { formatRow } from '../../support/table.ts';
import { measureSockets, startSocketServers, tooMuch } from './measure-sockets.ts';
import type { SocketScenario } from './scenario.ts';

const MESSAGES = { name: 'messages', amount: 200_000, rate: 10_000 } as const;
const CONNECTIONS = { name: 'connections', amount: 1_000 } as const;

const SCENARIOS: readonly SocketScenario[] = [
  { ...MESSAGES, client: 'petrel' },
  { ...MESSAGES, client: 'ws' },
  { ...CONNECTIONS, client: 'petrel' },
  { ...CONNECTIONS, client: 'ws' },
];

/** Measures sockets beside the package `ws`, prints a table, and returns how many passed and failed. */
export async function reportSockets(module: string): Promise<{ passed: number; failed: number }> {
  const servers = await startSocketServers();
  const widths = [14, 8, -9, -10, -12, -12, -12, 0];
  const head = ['sockets', 'client', 'amount', 'a second', 'heap', 'resident', 'left', ''];
  console.log(`\n${formatRow(head, widths)}`);
  let failed = 0;
  for (const scenario of SCENARIOS) {
    const { name, client, amount } = scenario;
    const measurement = await measureSockets(scenario, servers, module);
    const problem = tooMuch(scenario, measurement);
    if (problem !== null) failed += 1;
    const { seconds, heap, resident, left } = measurement;
    const rate = Math.round(amount / seconds);
    const sizes = [heap, resident, left].map((bytes) => `${(bytes / 1024).toFixed(1)} KiB`);
    const numbers = [amount, rate].map((value) => value.toLocaleString('en'));
    console.log(formatRow([name, client, ...numbers, ...sizes, problem ?? ''], widths));
  }
  if ((await servers.sessions()) !== 0) {
    console.log('Sessions are open in the emulator that the client has closed.');
    failed += 1;
  }
  servers.stop();
  return { passed: SCENARIOS.length - failed, failed };
}
