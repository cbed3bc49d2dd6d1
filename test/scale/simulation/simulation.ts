import OpenAI from 'petrel';
import { limit, type LimitedModel, type LimitReport, type LimitUpdate } from 'petrel/limits';
import { createEmulator } from '@petrel/emulator';
import { REQUEST } from '../run.ts';
import { Timeline } from './timeline.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Many workers that share a limit. */
export interface SimulationOptions {
  workers: number;
  requestsPerMinute: number;
  /** Requests of a worker that wait or are under way at once. */
  concurrency: number;
  /** Milliseconds until the fastest answer, and until the slowest. */
  latency: readonly [number, number];
}

/** A request that reached the server. */
export interface Arrival {
  at: number;
  worker: number;
  isRejected: boolean;
}

interface Worker {
  readonly id: number;
  isDead: boolean;
}

/** Milliseconds until Redis answers. */
const REDIS_LATENCY = 1;

/**
 * Workers with clients and limiters as they are, a model of Redis in memory, and the emulator as the API, on
 * a virtual clock. Each of the three can fail.
 */
export class Simulation {
  readonly arrivals: Arrival[] = [];
  /** Calls that failed for the caller, retries included. */
  readonly failures: string[] = [];
  readonly timeline: Timeline;
  isRedisDown = false;
  isAPIDown = false;
  readonly #clock: VirtualClock;
  readonly #options: SimulationOptions;
  readonly #fetch: typeof fetch;
  readonly #apiKey: string;
  #workers: Worker[] = [];
  #started = 0;
  #random = 1;

  constructor(clock: VirtualClock, options: SimulationOptions) {
    const { requestsPerMinute } = options;
    const rateLimits = { requestsPerMinute, burst: 1_000 };
    const emulator = createEmulator({ rateLimits, recordedRequests: 1, now: () => clock.now });
    this.#clock = clock;
    this.#options = options;
    this.#fetch = emulator.fetch;
    this.#apiKey = emulator.apiKey;
    this.timeline = new Timeline(() => clock.now);
    for (let nth = 0; nth < options.workers; nth++) this.#start();
  }

  /** Ends workers as `kill -9` does: they finish nothing, and give nothing back. New ones take their places. */
  kill(count: number): void {
    for (const worker of this.#workers.splice(0, count)) worker.isDead = true;
    for (let nth = 0; nth < count; nth++) this.#start();
  }

  /** Ends all workers. */
  stop(): void {
    for (const worker of this.#workers) worker.isDead = true;
  }

  #start(): void {
    const worker: Worker = { id: this.#started++, isDead: false };
    this.#workers.push(worker);
    const { requestsPerMinute, concurrency } = this.#options;
    const store = {
      sync: (model: LimitedModel, update: LimitUpdate) => this.#sync(worker, model, update),
    };
    const send: typeof fetch = (input, init) => this.#send(worker, input, init);
    const client = new OpenAI({
      apiKey: this.#apiKey,
      baseURL: 'http://api.test/v1',
      fetch: send,
    }).use(limit({ requestsPerMinute, store }));
    for (let nth = 0; nth < concurrency; nth++) void this.#work(worker, client);
  }

  async #work(worker: Worker, client: OpenAI): Promise<void> {
    while (!worker.isDead) {
      try {
        await client.chat.completions.create(REQUEST);
      } catch (error) {
        this.failures.push(String(error));
      }
    }
  }

  async #sync(worker: Worker, model: LimitedModel, update: LimitUpdate): Promise<LimitReport> {
    await pause(REDIS_LATENCY / 2);
    if (worker.isDead) await never();
    if (this.isRedisDown) throw new Error('connect ECONNREFUSED');
    const report = await this.timeline.sync(model, update);
    await pause(REDIS_LATENCY / 2);
    return report;
  }

  async #send(worker: Worker, ...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    if (worker.isDead) await never();
    if (this.isAPIDown) throw new TypeError('fetch failed');
    const at = this.#clock.now;
    const response = await this.#fetch(input, init);
    this.arrivals.push({ at, worker: worker.id, isRejected: response.status === 429 });
    const [fastest, slowest] = this.#options.latency;
    await pause(fastest + (slowest - fastest) * this.#nextRandom());
    if (worker.isDead) await never();
    return response;
  }

  /** The same sequence in each run. */
  #nextRandom(): number {
    this.#random = (this.#random * 48_271) % 2_147_483_647;
    return this.#random / 2_147_483_647;
  }
}

/** Loads what a client loads at its first call, which takes real time. */
export async function warmUp(): Promise<void> {
  const emulator = createEmulator({ recordedRequests: 1 });
  const client = new OpenAI({
    apiKey: emulator.apiKey,
    baseURL: 'http://api.test/v1',
    fetch: emulator.fetch,
  });
  await client.use(limit()).chat.completions.create(REQUEST);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function never(): Promise<never> {
  return new Promise(() => {});
}
