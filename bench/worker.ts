import type { Sample } from './measurement.ts';
import { openFor, performTask } from './perform-task.ts';
import type { Assignment } from './task.ts';

// A measured process: one contender at one task, a round for each message it gets.
const assignment: Assignment = JSON.parse(process.argv[2] ?? '');
const contender = await openFor(assignment);

process.on('message', (amount: number) => {
  measure(amount).then(
    (sample) => process.send?.(sample),
    (error: unknown) => {
      console.error(`${assignment.contender} at ${assignment.task.name}:`, error);
      process.exit(1);
    },
  );
});
// Leaving by itself is what lets a process write its CPU profile.
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

/** Microseconds of CPU time, and beside them those that went by, for each operation. */
async function measure(amount: number): Promise<Sample> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const done = await performTask(contender, assignment.task, amount);
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { value: (user + system) / done, beside: (elapsed * 1_000) / done };
}
