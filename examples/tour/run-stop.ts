import { format } from 'node:util';
import type { Print, Stop } from './example.ts';
import type { SentRequest, Venue } from './venue.ts';

/** What came of a stop. */
export interface StopResult {
  stop: Stop;
  outcome: 'fine' | 'failed' | 'not run';
  requests: SentRequest[];
  /** What it printed, line by line. */
  lines: string[];
  /** Why it failed, or was not run. */
  reason?: string;
  /** Milliseconds. */
  elapsed: number;
}

/** How stops are run. */
export interface RunOptions {
  /** Opens a new venue for each stop, so that no stop sees what another left. */
  openVenue: () => Promise<Venue>;
  /** Whether that is the live API. */
  live: boolean;
  /** Milliseconds a stop may take. */
  timeLimit: number;
}

/** Runs one stop. It never rejects, and gives up on the stop when its time is over. */
export async function runStop(stop: Stop, options: RunOptions): Promise<StopResult> {
  const result: StopResult = { stop, outcome: 'fine', requests: [], lines: [], elapsed: 0 };
  if (options.live && stop.emulatorOnly !== undefined) {
    return { ...result, outcome: 'not run', reason: stop.emulatorOnly };
  }
  const started = performance.now();
  try {
    await visit(stop, options, result);
    if (result.lines.length === 0) throw new Error('It printed nothing.');
  } catch (error) {
    result.outcome = 'failed';
    result.reason = format('%s', error);
  }
  result.elapsed = performance.now() - started;
  return result;
}

async function visit(stop: Stop, options: RunOptions, result: StopResult): Promise<void> {
  const venue = await options.openVenue();
  let prepared = 0;
  try {
    if (venue.emulator !== null) await stop.prepare?.(venue.emulator, venue.client);
    prepared = venue.requests().length;
    const print: Print = (...values) => void result.lines.push(...format(...values).split('\n'));
    await within(options.timeLimit, stop.run(venue.client, print));
  } finally {
    result.requests = venue.requests().slice(prepared);
    await venue.close();
  }
}

async function within(limit: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It was not done after ${limit} ms.`)), limit);
  });
  try {
    await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
