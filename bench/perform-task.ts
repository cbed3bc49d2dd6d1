import type * as PetrelEmulator from '@petrel/emulator';
import type { Contender } from './contenders/contender.ts';
import { openContender } from './contenders/open-contender.ts';
import { DIMENSIONS, EVENTS_A_STREAM, LIST_ITEMS, VECTORS } from './server/payloads.ts';
import type { Assignment, Task } from './task.ts';

/** Opens the contender of an assignment, on the network or on an emulator in memory. */
export async function openFor(assignment: Assignment): Promise<Contender> {
  const { task, contender, origin, modules } = assignment;
  if (task.name !== 'in memory') return openContender(contender, { origin, modules });
  const { createEmulator }: typeof PetrelEmulator = await import(modules.emulator);
  const { apiKey, fetch } = createEmulator({ seed: 1 });
  return openContender(contender, { origin, modules, apiKey, fetch });
}

/**
 * Does an amount of work, and gives the number of operations: events for streams.
 *
 * @throws when an answer is not what it should be.
 */
export async function performTask(
  contender: Contender,
  { name, concurrency }: Task,
  amount: number,
): Promise<number> {
  if (name === 'list') return list(contender, amount);
  if (name === 'construct') return construct(contender, amount);
  let left = amount;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once(contender, name);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return name === 'burst' || name === 'drip' ? amount * EVENTS_A_STREAM : amount;
}

async function once(contender: Contender, name: Task['name']): Promise<void> {
  if (name === 'burst' || name === 'drip') {
    check((await contender.events(name)) === EVENTS_A_STREAM);
  } else if (name === 'embeddings') {
    const vectors = await contender.embeddings();
    check(vectors.length === VECTORS);
    check(vectors.every((vector) => vector.length === DIMENSIONS));
    check(Math.abs((vectors[3]?.[2] ?? 0) - Math.sin(5)) < 1e-6);
  } else check((await contender.call()).length > 0);
}

async function list(contender: Contender, amount: number): Promise<number> {
  const count = await contender.items(`file-${LIST_ITEMS - amount - 1}`);
  check(count === amount);
  return count;
}

function construct(contender: Contender, amount: number): number {
  for (let left = amount; left > 0; left--) check(contender.construct?.() !== undefined);
  return amount;
}

function check(right: boolean): void {
  if (!right) throw new Error('The contender gave a wrong answer.');
}
