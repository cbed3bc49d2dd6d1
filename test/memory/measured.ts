import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Petrel from 'petrel';
import type * as PetrelSync from 'petrel/sync';
import type * as PetrelUndici from 'petrel/undici';
import { highestResident } from './highest-resident.ts';
import { bodyLeaver } from './body-leaver.ts';
import { openDescriptors, untilClosed } from './open-descriptors.ts';
import { settledHeap } from './settled-heap.ts';
import type { Subject } from './measure.ts';
import { passesThrough, type Measurement, type Scenario } from './scenario.ts';

/** What this process is started for: it runs one scenario and reports its effect on memory. */
interface Task {
  scenario: Scenario;
  origin: string;
  subject: Subject;
}

const CONCURRENCY = 64;
const WARM_UP = 2_000;

const task: Task = JSON.parse(process.argv[2] ?? '');
const petrel: typeof Petrel = await import(task.subject.client);
const client = new petrel.OpenAI({
  apiKey: 'sk-memory',
  baseURL: `${task.origin}/v1`,
  ...(await transportOptions()),
});
const syncClient = task.scenario.name === 'synchronous calls' ? await openSync() : null;
const list = iterate(
  client.getAPIList<unknown, Petrel.CursorPage<{ id: string }>>('/files', petrel.CursorPage),
);
const folder = await mkdtemp(join(tmpdir(), 'petrel-memory-'));
const leaveBody = bodyLeaver(client, petrel, folder);
try {
  const measurement = passesThrough(task.scenario) ? await measurePeak() : await measureHeap();
  await new Promise((resolve) => process.send?.(measurement, resolve));
} finally {
  await rm(folder, { recursive: true, force: true });
  await client.close();
}

function iterate<Item>(items: AsyncIterable<Item>): AsyncIterator<Item> {
  return items[Symbol.asyncIterator]();
}

async function openSync(): Promise<PetrelSync.OpenAISync> {
  const { OpenAISync }: typeof PetrelSync = await import(task.subject.sync);
  return new OpenAISync({ apiKey: 'sk-memory', baseURL: `${task.origin}/v1` });
}

async function transportOptions(): Promise<Petrel.ClientOptions> {
  const { transport } = task.scenario;
  if (transport === 'fetch') return { fetch: globalThis.fetch };
  if (transport === 'node') return {};
  const undici: typeof PetrelUndici = await import(task.subject.undici);
  return { transport: undici.undiciTransport() };
}

async function measureHeap(): Promise<Measurement> {
  const { amount, name } = task.scenario;
  const openBefore = await openDescriptors(folder);
  await repeat(Math.min(amount, WARM_UP));
  const before = await settledHeap();
  const started = performance.now();
  await repeat(amount);
  const seconds = (performance.now() - started) / 1_000;
  if (name === 'bodies nobody reads') await untilClosed(folder, openBefore);
  return { grown: (await settledHeap()) - before, seconds };
}

async function repeat(amount: number): Promise<void> {
  if (task.scenario.name === 'items of a list') return continueList(amount);
  let left = amount;
  const worker = async (): Promise<void> => {
    while (left > 0) await once(left--);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** Continues in the same list, so that memory is measured between pages. */
async function continueList(amount: number): Promise<void> {
  for (let left = amount; left > 0; left--) check((await list.next()).done === true ? 0 : 1, 1);
}

async function once(nth: number): Promise<void> {
  if (task.scenario.name === 'calls') {
    await client.post('/chat/completions', { body: { model: 'm', messages: [] } });
  } else if (task.scenario.name === 'synchronous calls') {
    syncClient?.post('/chat/completions', { body: { model: 'm', messages: [] } });
  } else if (task.scenario.name === 'streams') {
    const stream = await openStream(client, {});
    for await (const _ of stream);
  } else if (task.scenario.name === 'bodies nobody reads') await leaveBody(nth);
  else await leaveStream(nth);
}

function openStream(
  from: Petrel.OpenAI,
  query: object,
  signal: AbortSignal | null = null,
): PromiseLike<Petrel.Stream<unknown>> {
  return from.post<Petrel.Stream<unknown>>('/stream', { body: {}, query, signal, stream: true });
}

/** Leaves a stream that would go on, in one of four variants. */
async function leaveStream(nth: number): Promise<void> {
  const variant = nth % 4;
  const caller = new AbortController();
  const stream = await openStream(client, { endless: true }, caller.signal);
  if (variant === 0) return stream[Symbol.asyncDispose]();
  try {
    for await (const _ of stream) {
      if (variant === 1) break;
      if (variant === 2) stream.controller.abort();
      else caller.abort();
    }
  } catch (error) {
    if (!(error instanceof petrel.APIUserAbortError)) throw error;
  }
}

async function measurePeak(): Promise<Measurement> {
  const { amount } = task.scenario;
  await transfer(2 ** 23);
  await settledHeap();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const { highest } = await highestResident(() => transfer(amount));
  return { grown: highest - before, seconds: (performance.now() - started) / 1_000 };
}

async function transfer(bytes: number): Promise<void> {
  const path = join(folder, 'file.bin');
  if (task.scenario.name === 'download to disk') {
    const file = await client.get<Petrel.BinaryResponse>('/download', {
      query: { bytes },
      binary: true,
    });
    await file.toFile(path);
    check((await stat(path)).size, bytes);
    return;
  }
  const handle = await open(path, 'w');
  await handle.truncate(bytes);
  await handle.close();
  if (task.scenario.name.endsWith('in parts')) return transferInParts(path, bytes);
  const read = task.scenario.name === 'upload of a read stream';
  const file = read ? createReadStream(path) : petrel.fromPath(path);
  const reply = await client.post<{ bytes: number }>('/upload', {
    body: { file },
    multipart: true,
  });
  if (reply.bytes < bytes) check(reply.bytes, bytes);
}

async function transferInParts(path: string, bytes: number): Promise<void> {
  const stream = task.scenario.name === 'upload of a stream in parts';
  let loaded = 0;
  await client.uploads.uploadFileChunked(
    {
      purpose: 'user_data',
      file: stream ? createReadStream(path) : petrel.fromPath(path),
      part_size: 2 ** 24,
    },
    { onUploadProgress: (progress) => void (loaded = progress.loaded) },
  );
  check(loaded, bytes);
}

function check(got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`Of ${wanted} bytes, ${got} arrived.`);
}
