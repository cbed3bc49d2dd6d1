import type { JsonObject } from '@petrel/spec/json';
import { pause } from '../http/pause.ts';
import type { WebhookType } from './emulator-webhooks.ts';
import { textOf } from '../members.ts';

/** Something that takes its time and ends with a webhook. */
interface Kind {
  /** Where it is looked at, or undefined when nobody is told of its end. */
  path: (object: JsonObject) => string | undefined;
  /** Webhooks by the status it ends with. */
  endings: Readonly<Partial<Record<string, WebhookType>>>;
}

/** By the `object` of what operations answer. */
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

/** More than any life has states. What is then at no end, a paused job say, waits for a change. */
const MAX_POLLS = 10;

/** How ends are watched for. */
export interface WatcherOptions {
  /** Milliseconds between two looks; `Infinity` looks at nothing. */
  interval: number;
  /** Retrieves what is at a path, which moves it on, and leads to another `observe`. */
  look: (path: string) => Promise<boolean>;
  announce: (type: WebhookType, id: string, signal: AbortSignal) => Promise<unknown>;
}

/** Notices when what the emulator works on comes to its end, and sees that it does. */
export class CompletionWatcher {
  readonly #options: WatcherOptions;
  readonly #announced = new Set<string>();
  readonly #watched = new Set<string>();
  readonly #pending = new Set<Promise<unknown>>();
  #stop = new AbortController();

  constructor(options: WatcherOptions) {
    this.#options = options;
  }

  /** Takes note of what an operation answered. */
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

  /** Aborts when everything is forgotten. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Has {@link idle} wait for a piece of work. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    const forget = (): void => void this.#pending.delete(settled);
    const settled: Promise<void> = work.then(forget, forget);
    this.#pending.add(settled);
    return work;
  }

  /** Resolves when nothing is being watched or delivered. */
  async idle(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  /** Forgets everything, and stops. */
  reset(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#announced.clear();
    this.#watched.clear();
  }

  #watch(path: string): void {
    if (this.#watched.has(path) || !Number.isFinite(this.#options.interval)) return;
    this.#watched.add(path);
    void this.track(this.#lookRepeatedly(path, this.signal));
  }

  async #lookRepeatedly(path: string, signal: AbortSignal): Promise<void> {
    for (let looks = 0; looks < MAX_POLLS && !this.#announced.has(path); looks++) {
      await pause(this.#options.interval, signal);
      if (signal.aborted || !(await this.#options.look(path))) return;
    }
    this.#watched.delete(path);
  }
}
