import { mkdtempSync, rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as PetrelEmulator from '@petrel/emulator';
import { API_KEY, type BenchClient } from './clients/client.ts';
import { openClient } from './clients/open-client.ts';
import {
  COMPLETION,
  DIMENSIONS,
  EVENTS_A_STREAM,
  EVENTS_A_TRICKLE,
  LIST_ITEMS,
  VECTORS,
} from './server/payloads.ts';
import type { Assignment, HelperTask, Pace, SyncTask, Task } from './task.ts';

/** As every answer of the API has them, with limits that no client here reaches. */
const RATE_LIMIT_HEADERS = {
  'x-ratelimit-limit-requests': '100000000',
  'x-ratelimit-limit-tokens': '100000000000',
  'x-ratelimit-remaining-requests': '99999999',
  'x-ratelimit-remaining-tokens': '99999999000',
  'x-ratelimit-reset-requests': '1ms',
  'x-ratelimit-reset-tokens': '1ms',
};

/** Opens the client of an assignment, on the network or on a `fetch` that needs none. */
export async function openFor(assignment: Assignment): Promise<BenchClient> {
  const { task, client, origin, modules } = assignment;
  if (task.answeredBy === 'emulator in memory') {
    const { createEmulator }: typeof PetrelEmulator = await import(modules.emulator);
    const { fetch } = createEmulator({ seed: 1, apiKeys: [API_KEY] });
    return openClient(client, { origin, modules, fetch });
  }
  if (task.answeredBy === 'canned reply') {
    const headers = { 'content-type': 'application/json', ...RATE_LIMIT_HEADERS };
    const fetch = async (): Promise<Response> => new Response(COMPLETION, { headers });
    return openClient(client, { origin, modules, fetch });
  }
  return openClient(client, { origin, modules });
}

/**
 * Does an amount of work and returns the number of operations: events for streams, and one for a file
 * of that many bytes.
 *
 * @throws when an answer is wrong, or the client cannot do such work.
 */
export async function performTask(
  client: BenchClient,
  { name, concurrency = 1 }: Task,
  amount: number,
): Promise<number> {
  if (name === 'list') return list(client, amount);
  if (name === 'construct') return construct(client, amount);
  if (name === 'upload' || name === 'download') return transfer(client, name, amount);
  let left = amount;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once(client, name);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return name.endsWith('call') || name === 'embeddings' ? amount : amount * eventsAt(name);
}

async function once(
  client: BenchClient,
  name: 'call' | 'limited call' | 'embeddings' | HelperTask | SyncTask | Pace,
): Promise<void> {
  if (name === 'call') check((await client.call()).length > 0);
  else if (name === 'limited call') check(((await client.limitedCall?.()) ?? '').length > 0);
  else if (name === 'sync call') check(((await client.syncCall?.()) ?? '').length > 0);
  else if (name === 'sync burst') check((await client.syncEvents?.()) === EVENTS_A_STREAM);
  else if (name === 'embeddings') {
    const vectors = await client.embeddings();
    check(vectors.length === VECTORS);
    check(vectors.every((vector) => vector.length === DIMENSIONS));
    check(Math.abs((vectors[3]?.[2] ?? 0) - Math.sin(5)) < 1e-6);
  } else if (isHelperTask(name)) {
    check((await client.pieces?.(name)) === EVENTS_A_STREAM - 1);
  } else check((await client.events(name)) === eventsAt(name));
}

function isHelperTask(name: string): name is HelperTask {
  return name.endsWith('helper');
}

function eventsAt(pace: string): number {
  return pace === 'trickle' ? EVENTS_A_TRICKLE : EVENTS_A_STREAM;
}

async function list(client: BenchClient, amount: number): Promise<number> {
  const count = await client.items?.(`file-${LIST_ITEMS - amount - 1}`);
  check(count === amount);
  return amount;
}

function construct(client: BenchClient, amount: number): number {
  for (let left = amount; left > 0; left--) check(client.construct?.() !== undefined);
  return amount;
}

async function transfer(
  client: BenchClient,
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
      await client.download?.(bytes, path);
      check((await stat(path)).size === bytes);
    } else {
      await makeFile(path, bytes);
      const arrived = (await client.upload?.(path)) ?? 0;
      check(arrived > bytes && arrived < bytes + 4_096);
    }
  } finally {
    process.off('exit', remove);
    remove();
  }
  return 1;
}

/** A sparse file, so that the disk is not what is measured. */
async function makeFile(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

function check(right: boolean): void {
  if (!right) throw new Error('The client returned a wrong answer.');
}
