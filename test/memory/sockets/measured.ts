import { setTimeout as sleep } from 'node:timers/promises';
import type * as Petrel from 'petrel';
import { settledHeap } from '../settled-heap.ts';
import { connectionOpener, type CountingConnection, type SocketAccount } from './connections.ts';
import type { SocketMeasurement, SocketScenario } from './scenario.ts';

/** What this process is started for. */
interface Task {
  scenario: SocketScenario;
  account: SocketAccount;
  /** `file:` URL of the module `petrel`. */
  module: string;
}

/** Messages are sent in so many milliseconds' worth at once. */
const TICK = 10;
/** Connections that are being opened at once. */
const CONCURRENCY = 50;

/** An event as it is sent 50 times a second in a conversation: 20 ms of sound. */
const MESSAGE = JSON.stringify({
  type: 'input_audio_buffer.append',
  audio: Buffer.alloc(960, 1).toString('base64'),
});

const { scenario, account, module }: Task = JSON.parse(process.argv[2] ?? '');
const petrel: typeof Petrel = await import(module);
const open = connectionOpener(scenario.client, petrel, account);
const measurement = await (scenario.name === 'messages'
  ? measureMessages(scenario.rate)
  : measureConnections());
await new Promise((resolve) => process.send?.(measurement, resolve));

async function measureMessages(rate: number): Promise<SocketMeasurement> {
  await openOnce();
  const before = await settledHeap();
  const connection = await open();
  const started = performance.now();
  const half = Math.ceil(scenario.amount / 2);
  await exchange(connection, half, rate);
  const firstHalf = performance.now() - started;
  const middle = await settledHeap();
  const middleResident = process.memoryUsage.rss();
  const continued = performance.now();
  await exchange(connection, scenario.amount - half, rate);
  const seconds = (firstHalf + performance.now() - continued) / 1_000;
  const heap = (await settledHeap()) - middle;
  const resident = process.memoryUsage.rss() - middleResident;
  expectCode(await connection.close());
  return { seconds, heap, resident, left: (await settledHeap()) - before };
}

/** Loads what the first connection needs, and what is there once for all. */
async function openOnce(): Promise<void> {
  expectCode(await (await open()).close());
}

/** Sends messages at a rate, and waits until as many have come back. */
async function exchange(
  connection: CountingConnection,
  amount: number,
  rate: number,
): Promise<void> {
  const started = performance.now();
  const wanted = connection.received() + amount;
  for (let sent = 0; sent < amount;) {
    const due = ((performance.now() - started + TICK) * rate) / 1_000;
    for (; sent < Math.min(due, amount); sent++) await connection.send(MESSAGE);
    await sleep(TICK);
  }
  while (connection.received() < wanted) await sleep(1);
}

async function measureConnections(): Promise<SocketMeasurement> {
  await openOnce();
  const before = await settledHeap();
  const residentBefore = process.memoryUsage.rss();
  const started = performance.now();
  const connections: CountingConnection[] = [];
  const opener = async (): Promise<void> => {
    while (connections.length < scenario.amount) {
      const at = connections.length;
      connections.length++;
      connections[at] = await open();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, opener));
  while (connections.some((connection) => connection.received() === 0)) await sleep(5);
  const seconds = (performance.now() - started) / 1_000;
  const heap = ((await settledHeap()) - before) / scenario.amount;
  const resident = (process.memoryUsage.rss() - residentBefore) / scenario.amount;
  for (const code of await Promise.all(connections.splice(0).map((each) => each.close()))) {
    expectCode(code);
  }
  return { seconds, heap, resident, left: (await settledHeap()) - before };
}

function expectCode(code: number): void {
  if (code !== 1000) throw new Error(`A connection was closed with ${code}.`);
}
