import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { OpenAI, type Stream } from 'petrel';
import { openTransport, type TransportName } from '../support/transports.ts';
import { breakCall, brokenCalls, VALUE, type BrokenCall } from './broken-call.ts';
import { FaultServer } from './fault-server.ts';
import { findLeaks } from './leak-check.ts';
import { outcomeOf, readStream } from './outcome.ts';
import { withinTimeout } from './waiting.ts';

/** The result of many broken calls. */
export interface BrokenCallsReport {
  calls: number;
  /** How often each outcome was seen. */
  outcomes: ReadonlyMap<string, number>;
  complaints: string[];
}

/** How many calls are under way at a time. */
const AT_A_TIME = 40;
/** The timeout that ends a stall, in milliseconds. */
const LIMIT = 400;

const WHOLE = JSON.stringify(VALUE);

/** Breaks `numRuns` calls at random; the same seed breaks them in the same way. */
export async function runBrokenCalls(
  name: TransportName,
  numRuns: number,
  seed: number,
): Promise<BrokenCallsReport> {
  const calls = fc.sample(brokenCalls, { numRuns, seed });
  const server = new FaultServer((connection, request) => {
    const call = calls[Number(request.headers['x-call'])];
    return call === undefined ? undefined : breakCall(call, connection, request);
  });
  await server.listen();
  const transport = openTransport(name);
  const client = new OpenAI({
    apiKey: 'sk-faults',
    baseURL: `${server.origin}/v1`,
    transport,
    maxRetries: 0,
    logLevel: 'off',
  });
  const run = new Run(client, calls);
  try {
    await run.all();
    const leaks = await findLeaks({
      server,
      signals: run.signals,
      close: () => transport.close(),
      mayKeepConnections: name === 'fetch',
    });
    const complaints = [...run.complaints, ...leaks];
    return { calls: calls.length, outcomes: run.outcomes, complaints };
  } finally {
    await client.close();
    await transport.close();
    await server.close();
  }
}

class Run {
  readonly complaints: string[] = [];
  readonly outcomes = new Map<string, number>();
  readonly signals: AbortSignal[] = [];
  private readonly client: OpenAI;
  private readonly calls: readonly BrokenCall[];
  private next = 0;

  constructor(client: OpenAI, calls: readonly BrokenCall[]) {
    this.client = client;
    this.calls = calls;
  }

  async all(): Promise<void> {
    const work = async (): Promise<void> => {
      for (let at = this.next++; ; at = this.next++) {
        const call = this.calls[at];
        if (call === undefined) return;
        await this.one(call, at);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  private async one(call: BrokenCall, at: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const options = {
      signal,
      headers: { 'x-call': String(at) },
      maxRetries: call.kind === 'refusal' && call.sent === 1_000 ? 1 : 0,
      ...(call.deadline ? { deadline: LIMIT } : { timeout: LIMIT }),
    };
    const abort = (): void => controller.abort();
    const timer = call.abortAfter === null ? undefined : setTimeout(abort, call.abortAfter);
    const seen = await withinTimeout(outcomeOf(() => perform(this.client, call, options)));
    clearTimeout(timer);
    this.outcomes.set(seen, (this.outcomes.get(seen) ?? 0) + 1);
    const complaint = complaintAbout(call, seen);
    if (complaint !== null) {
      this.complaints.push(`call ${at}, ${JSON.stringify(call)}: ${complaint}`);
    }
    if (getEventListeners(signal, 'abort').length > 0) this.signals.push(signal);
  }
}

interface CallOptions {
  signal: AbortSignal;
  headers: Record<string, string>;
}

async function perform(client: OpenAI, call: BrokenCall, options: CallOptions): Promise<unknown> {
  switch (call.kind) {
    case 'stream': {
      const stream = await client.get<Stream<unknown>>('/s', { ...options, stream: true });
      return call.leaveAfter === null ? readStream(stream) : leave(stream, call.leaveAfter);
    }
    case 'download': {
      const file = await client.files.content('file-1', options);
      return call.leaveAfter === null ? file.text() : leave(file, call.leaveAfter);
    }
    case 'upload':
      return client.post('/u', { ...options, body: new Blob([new Uint8Array(100_000)]) });
    default:
      return client.get('/a', options);
  }
}

async function leave(source: AsyncIterable<unknown>, after: number): Promise<string> {
  let seen = 0;
  for await (const _ of source) if (seen++ >= after) break;
  return 'left';
}

/** What is wrong with an outcome; null when it is one of those that are right. */
function complaintAbout(call: BrokenCall, seen: string): string | null {
  if (seen === 'HANGS' || seen.includes('UNWRAPPED')) return `saw ${seen}`;
  const whole = seen === WHOLE || seen === '5 events, end';
  if (call.sent < 1_000 && whole && call.kind !== 'stream') return 'saw more than was sent';
  const disturbed = call.sent < 1_000 || call.abortAfter !== null || call.leaveAfter !== null;
  // A busy machine may reach a timeout.
  if (disturbed || whole || seen.includes('Timeout')) return null;
  return seen.startsWith('InternalServerError (503, busy') && call.kind === 'refusal'
    ? null
    : `saw ${seen}`;
}
