import { mkdtempSync, rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as PetrelEmulator from '@petrel/emulator';
import { API_KEY, type Contender } from './contenders/contender.ts';
import { openContender } from './contenders/open-contender.ts';
import {
  COMPLETION,
  DIMENSIONS,
  EVENTS_A_STREAM,
  EVENTS_A_TRICKLE,
  LIST_ITEMS,
  VECTORS,
} from './server/payloads.ts';
import type { Assignment, Pace, Task } from './task.ts';

/** Opens the contender of an assignment, on the network or on what answers without one. */
export async function openFor(assignment: Assignment): Promise<Contender> {
  const { task, contender, origin, modules } = assignment;
  if (task.answeredBy === 'emulator in memory') {
    const { createEmulator }: typeof PetrelEmulator = await import(modules.emulator);
    const { fetch } = createEmulator({ seed: 1, apiKeys: [API_KEY] });
    return openContender(contender, { origin, modules, fetch });
  }
  if (task.answeredBy === 'canned reply') {
    const headers = { 'content-type': 'application/json' };
    const fetch = async (): Promise<Response> => new Response(COMPLETION, { headers });
    return openContender(contender, { origin, modules, fetch });
  }
  return openContender(contender, { origin, modules });
}

/**
 * Does an amount of work, and gives the number of operations: events for streams, and one for a file
 * of that many bytes.
 *
 * @throws when an answer is not what it should be, or the contender takes no part in such work.
 */
export async function performTask(
  contender: Contender,
  { name, concurrency = 1 }: Task,
  amount: number,
): Promise<number> {
  if (name === 'list') return list(contender, amount);
  if (name === 'construct') return construct(contender, amount);
  if (name === 'upload' || name === 'download') return transfer(contender, name, amount);
  let left = amount;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once(contender, name);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return name === 'call' || name === 'embeddings' ? amount : amount * eventsAt(name);
}

async function once(contender: Contender, name: 'call' | 'embeddings' | Pace): Promise<void> {
  if (name === 'call') check((await contender.call()).length > 0);
  else if (name === 'embeddings') {
    const vectors = await contender.embeddings();
    check(vectors.length === VECTORS);
    check(vectors.every((vector) => vector.length === DIMENSIONS));
    check(Math.abs((vectors[3]?.[2] ?? 0) - Math.sin(5)) < 1e-6);
  } else check((await contender.events(name)) === eventsAt(name));
}

function eventsAt(pace: Pace): number {
  return pace === 'trickle' ? EVENTS_A_TRICKLE : EVENTS_A_STREAM;
}

async function list(contender: Contender, amount: number): Promise<number> {
  const count = await contender.items?.(`file-${LIST_ITEMS - amount - 1}`);
  check(count === amount);
  return amount;
}

function construct(contender: Contender, amount: number): number {
  for (let left = amount; left > 0; left--) check(contender.construct?.() !== undefined);
  return amount;
}

async function transfer(
  contender: Contender,
  name: 'upload' | 'download',
  bytes: number,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-bench-'));
  const path = join(folder, 'file.bin');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // A measured process that is left alone exits at once, without coming to the end of this.
  process.once('exit', remove);
  try {
    if (name === 'download') {
      await contender.download?.(bytes, path);
      check((await stat(path)).size === bytes);
    } else {
      await makeFile(path, bytes);
      const arrived = (await contender.upload?.(path)) ?? 0;
      check(arrived > bytes && arrived < bytes + 4_096);
    }
  } finally {
    process.off('exit', remove);
    remove();
  }
  return 1;
}

/** A file that takes no room on the disk, so that the disk is not what is measured. */
async function makeFile(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

function check(right: boolean): void {
  if (!right) throw new Error('The contender gave a wrong answer.');
}
