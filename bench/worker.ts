import { setTimeout as sleep } from 'node:timers/promises';
import { highestResident } from '../test/memory/highest-resident.ts';
import { openFor, performTask } from './perform-task.ts';
import type { Assignment, Usage } from './task.ts';

// A measured process: one client at one task, a round for each message it gets.
const assignment: Assignment = JSON.parse(process.argv[2] ?? '');
const client = await openFor(assignment);
let idle: number | undefined;

process.on('message', (amount: number) => {
  measure(amount).then(
    (usage) => process.send?.(usage),
    (error: unknown) => {
      console.error(`${assignment.client} at ${assignment.task.name}:`, error);
      process.exit(1);
    },
  );
});
// Leaving by itself is what lets a process write its CPU profile.
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function measure(amount: number): Promise<Usage> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { result: done, highest } = await highestResident(() =>
    performTask(client, assignment.task, amount),
  );
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  idle ??= await settledResident();
  return {
    cpu: (user + system) / done,
    elapsed: (elapsed * 1_000) / done,
    memory: Math.max(0, highest - idle) / 1e6,
  };
}

/** Resident bytes of this process once its garbage is collected. */
async function settledResident(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    await sleep(25);
    globalThis.gc?.();
  }
  return process.memoryUsage.rss();
}
