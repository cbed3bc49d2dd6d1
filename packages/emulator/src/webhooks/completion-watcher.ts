import type { JsonObject } from '@petrel/spec/json';
import { pause } from '../http/pause.ts';
import type { WebhookType } from './emulator-webhooks.ts';
import { textOf } from '../members.ts';

/** A kind of object that is processed in the background and ends with a webhook. */
interface Kind {
  /** The path to poll, or undefined when its end sends no webhook. */
  path: (object: JsonObject) => string | undefined;
  /** Webhook types by final status. */
  endings: Readonly<Partial<Record<string, WebhookType>>>;
}

/** By the `object` field of answers. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    response: {
      path: ({ background, id }) => (background === true ? `/responses/${String(id)}` : undefined),
      endings: {
        cancelled: 'response.cancelled',
        completed: 'response.completed',
        failed: 'response.failed',
        incomplete: 'response.incomplete',
      },
    },
    'fine_tuning.job': {
      path: ({ id }) => `/fine_tuning/jobs/${String(id)}`,
      endings: {
        cancelled: 'fine_tuning.job.cancelled',
        failed: 'fine_tuning.job.failed',
        succeeded: 'fine_tuning.job.succeeded',
      },
    },
    batch: {
      path: ({ id }) => `/batches/${String(id)}`,
      endings: {
        cancelled: 'batch.cancelled',
        completed: 'batch.completed',
        expired: 'batch.expired',
        failed: 'batch.failed',
      },
    },
    'eval.run': {
      path: ({ id, eval_id }) => `/evals/${String(eval_id)}/runs/${String(id)}`,
      endings: {
        canceled: 'eval.run.canceled',
        completed: 'eval.run.succeeded',
        failed: 'eval.run.failed',
      },
    },
  }),
);

/** More than any lifecycle has states. An object that is not final by then (a paused job) waits. */
const MAX_POLLS = 10;

/** How the watcher polls and announces. */
export interface WatcherOptions {
  /** Milliseconds between two polls; `Infinity` disables polling. */
  interval: number;
  /** Retrieves the object at a path, which advances it and calls `observe` again. */
  poll: (path: string) => Promise<boolean>;
  announce: (type: WebhookType, id: string, signal: AbortSignal) => Promise<unknown>;
}

/** Polls background objects until they are final, and announces each once. */
export class CompletionWatcher {
  readonly #options: WatcherOptions;
  readonly #announced = new Set<string>();
  readonly #watched = new Set<string>();
  readonly #pending = new Set<Promise<unknown>>();
  #stop = new AbortController();

  constructor(options: WatcherOptions) {
    this.#options = options;
  }

  /** Reports an object that an operation answered. */
  observe(object: JsonObject): void {
    const kind = kinds.get(textOf(object, 'object') ?? '');
    const path = kind?.path(object);
    if (kind === undefined || path === undefined || this.#announced.has(path)) return;
    const status = textOf(object, 'status') ?? '';
    const type = Object.hasOwn(kind.endings, status) ? kind.endings[status] : undefined;
    if (type === undefined) return this.#watch(path);
    this.#announced.add(path);
    this.track(this.#options.announce(type, String(object.id), this.signal));
  }

  /** Aborts at `reset()`. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Makes {@link idle} wait for a promise. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    const forget = (): void => void this.#pending.delete(settled);
    const settled: Promise<void> = work.then(forget, forget);
    this.#pending.add(settled);
    return work;
  }

  /** Resolves when nothing is being polled or delivered. */
  async idle(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  /** Stops polling and deletes all state. */
  reset(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#announced.clear();
    this.#watched.clear();
  }

  #watch(path: string): void {
    if (this.#watched.has(path) || !Number.isFinite(this.#options.interval)) return;
    this.#watched.add(path);
    void this.track(this.#pollRepeatedly(path, this.signal));
  }

  async #pollRepeatedly(path: string, signal: AbortSignal): Promise<void> {
    for (let polls = 0; polls < MAX_POLLS && !this.#announced.has(path); polls++) {
      await pause(this.#options.interval, signal);
      if (signal.aborted || !(await this.#options.poll(path))) return;
    }
    this.#watched.delete(path);
  }
}
