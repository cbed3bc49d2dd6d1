import { format } from 'node:util';
import type { Print, ListedExample } from './example.ts';
import type { SentRequest, Session } from './session.ts';

/** The result of an example. */
export interface ExampleResult {
  example: ListedExample;
  outcome: 'passed' | 'failed' | 'not run';
  requests: SentRequest[];
  /** What it printed, line by line. */
  lines: string[];
  /** Why it failed, or was not run. */
  reason?: string;
  /** Milliseconds. */
  elapsed: number;
}

/** How examples are run. */
export interface RunOptions {
  /** Opens a new session for each example, so that no example sees what another left. */
  openSession: () => Promise<Session>;
  /** Whether that is the live API. */
  live: boolean;
  /** Milliseconds an example may take. */
  timeLimit: number;
}

/** Runs one example until its time limit. Failures are in the result; it never rejects. */
export async function runExample(
  example: ListedExample,
  options: RunOptions,
): Promise<ExampleResult> {
  const result: ExampleResult = { example, outcome: 'passed', requests: [], lines: [], elapsed: 0 };
  if (options.live && example.emulatorOnly !== undefined) {
    return { ...result, outcome: 'not run', reason: example.emulatorOnly };
  }
  const started = performance.now();
  try {
    await visit(example, options, result);
    if (result.lines.length === 0) throw new Error('It printed nothing.');
  } catch (error) {
    result.outcome = 'failed';
    result.reason = format('%s', error);
  }
  result.elapsed = performance.now() - started;
  return result;
}

async function visit(
  example: ListedExample,
  options: RunOptions,
  result: ExampleResult,
): Promise<void> {
  const session = await options.openSession();
  let prepared = 0;
  try {
    if (session.emulator !== null) await example.prepare?.(session.emulator, session.client);
    prepared = session.requests().length;
    const print: Print = (...values) => void result.lines.push(...format(...values).split('\n'));
    await within(options.timeLimit, example.run(session.client, print));
  } finally {
    result.requests = session.requests().slice(prepared);
    await session.close();
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
