import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startCountingServer, type CountingServer } from './counting-server.ts';

const RUNNER = new URL('runner.ts', import.meta.url);
const CONCURRENCY = 50;
const KILLS = 10;
/** Bytes by which the memory of a process may grow from its first quarter to its end. */
const GROWTH = 64 * 1_048_576;

/** What one process did, as far as it came. */
interface Progress {
  done: number;
  /** Resident memory in bytes, each time that it was reported. */
  resident: number[];
  isFinished: boolean;
}

/**
 * Sends a file of requests by one process that is killed ten times, and resumed each time.
 *
 * @returns the figures
 * @throws Error for a row that is lost or has two results, for more requests than one run may repeat, and
 * for memory that grows
 */
export async function runJournalScenario(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-scale-'));
  const server = await startCountingServer(rows);
  try {
    const input = join(folder, 'requests.jsonl');
    const output = join(folder, 'results.jsonl');
    await writeRequests(input, rows);
    const started = performance.now();
    for (let kill = 1; kill <= KILLS; kill++) {
      // At an uneven place, and a moment later, so that it can be anywhere in a write.
      const until = Math.round((rows * (kill - 0.5)) / (KILLS + 1));
      await runOnce([input, output, server.url, String(CONCURRENCY)], until);
    }
    const last = await runOnce([input, output, server.url, String(CONCURRENCY)], Infinity);
    const seconds = (performance.now() - started) / 1_000;
    if (!last.isFinished) throw new Error('The last process did not finish.');
    await verifyOutput(output, rows);
    const repeated = verifyArrivals(server, rows);
    const resident = verifyMemory(last.resident);
    return (
      `${rows} rows in ${seconds.toFixed(0)} s with ${KILLS} kills, none lost or doubled, ` +
      `${repeated} sent twice, ${(resident / 1_048_576).toFixed(0)} MB`
    );
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function writeRequests(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < rows; index++) {
    const messages = [{ role: 'user', content: `Row ${index}` }];
    const body = { model: 'gpt-4o', messages };
    const request = { custom_id: `row ${index}`, url: '/v1/chat/completions', body };
    if (!file.write(`${JSON.stringify(request)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** Runs a process, which is killed once it has so many results. */
async function runOnce(args: readonly string[], until: number): Promise<Progress> {
  const child = fork(RUNNER, args, { execArgv: ['--import', 'tsx'] });
  const progress: Progress = { done: 0, resident: [], isFinished: false };
  child.on('message', (message: { done?: number; resident?: number; finished?: number }) => {
    progress.done = message.done ?? progress.done;
    if (message.resident !== undefined) progress.resident.push(message.resident);
    progress.isFinished ||= message.finished !== undefined;
    if (progress.done >= until) setTimeout(() => child.kill('SIGKILL'), Math.random() * 200);
  });
  await once(child, 'exit');
  return progress;
}

async function verifyOutput(path: string, rows: number): Promise<void> {
  const seen = new Uint8Array(rows);
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { custom_id, response }: { custom_id: string; response: { status_code: number } } =
      JSON.parse(line);
    const index = Number(custom_id.slice(4));
    if (response.status_code !== 200) throw new Error(`Row ${index} has failed.`);
    if (seen[index] !== 0) throw new Error(`Row ${index} has two results.`);
    seen[index] = 1;
  }
  const lost = seen.indexOf(0);
  if (lost !== -1) throw new Error(`Row ${lost} has no result.`);
}

/** How many requests were sent more than once: at most those that were under way at a kill. */
function verifyArrivals({ arrivals }: CountingServer, rows: number): number {
  const sent = arrivals.reduce((sum, count) => sum + count, 0);
  const repeated = sent - rows;
  if (repeated > KILLS * CONCURRENCY) throw new Error(`${repeated} requests were sent twice.`);
  return repeated;
}

/** The most memory of a process. */
function verifyMemory(resident: readonly number[]): number {
  const quarter = Math.max(...resident.slice(0, Math.ceil(resident.length / 4)));
  const most = Math.max(...resident);
  if (most - quarter > GROWTH) {
    throw new Error(`The memory grew from ${quarter} to ${most} bytes.`);
  }
  return most;
}
