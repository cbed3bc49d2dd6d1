import { userAbort } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import { onUserAbort } from '../../core/abort/on-user-abort.ts';
import { startTimer, type Timer } from '../../core/abort/timer.ts';
import { untilAborted, wait } from '../../core/abort/until-aborted.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { APIConnectionTimeoutError } from '../../core/errors/index.ts';
import {
  readPollOptions,
  withPollHeaders,
  type PollOptions,
  type PollSettings,
} from './poll-options.ts';
import { pollHint } from './poll-hint.ts';
import { PollProgress } from './poll-progress.ts';

/** Milliseconds between a response and the next request where neither caller nor server asks for any. */
const DEFAULT_INTERVAL = 5000;

/**
 * Runs a helper that sends several requests, until it settles, the caller's signal aborts, the
 * client is closed, or a limit of time has passed. Neither a timer nor a listener is left afterwards.
 *
 * @throws OpenAIError: what went wrong, with the state that was reached as `progress`
 */
export async function waitFor<T, Result>(
  client: ResourceClient,
  options: PollOptions<T> | null | undefined,
  run: (wait: Wait<T>) => Promise<Result>,
): Promise<Result> {
  const settings = readPollOptions(options);
  if (settings.signal?.aborted === true) throw userAbort(settings.signal);
  const running = new Wait(settings, client._closing());
  try {
    return await run(running);
  } catch (error) {
    throw running.progress.addTo(error, settings.signal);
  } finally {
    running.end();
  }
}

/** What a running helper waits with. */
export class Wait<T> {
  readonly progress: PollProgress = new PollProgress();
  readonly #settings: PollSettings<T>;
  readonly #stop = new AbortController();
  readonly #cleanups: (() => void)[] = [];
  #polling = false;

  constructor(settings: PollSettings<T>, closing: AbortSignal) {
    this.#settings = settings;
    const { signal, deadline } = settings;
    this.#cleanups.push(
      onUserAbort(signal, (error) => this.#stop.abort(error)),
      onAbort(closing, () => this.#stop.abort(closing.reason)),
    );
    this.#limit('deadline', deadline ?? Infinity);
  }

  /** Aborts with the error that the helper rejects with. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** The options of the request that creates what is waited for. */
  get creating(): RequestOptions {
    return { ...this.#settings.creating, signal: this.signal };
  }

  /** The same where files were uploaded before, whose progress alone is reported. */
  get adding(): RequestOptions {
    return { ...this.creating, onUploadProgress: undefined };
  }

  /** The options of requests beside it, such as uploads. */
  get others(): RequestOptions {
    return { ...this.#settings.others, signal: this.signal };
  }

  /** The options of requests for a status. The first call begins `maxWait`. */
  get polling(): RequestOptions {
    if (!this.#polling) this.#limit('maxWait', this.#settings.maxWait);
    this.#polling = true;
    return withPollHeaders(this.others, this.#settings.interval);
  }

  /** Passes a value to `onProgress`, and waits for it should it be asynchronous. */
  async report(value: T): Promise<void> {
    const { onProgress } = this.#settings;
    if (onProgress != null) {
      await untilAborted(Promise.resolve(onProgress(value)), this.signal);
    }
  }

  /** Waits before the next request, as long as the caller, or else the last response, asks for. */
  async pause(headers: Headers): Promise<void> {
    await wait(this.#settings.interval ?? pollHint(headers, DEFAULT_INTERVAL), this.signal);
  }

  end(): void {
    for (const cleanUp of this.#cleanups) cleanUp();
  }

  #limit(option: string, time: number): void {
    const timer: Timer = startTimer(time, () => this.#stop.abort(this.#expired(option, time)));
    this.#cleanups.push(() => clearTimeout(timer));
  }

  #expired(option: string, time: number): APIConnectionTimeoutError {
    const message = `Gave up waiting after ${time} ms (\`${option}\`).`;
    return new APIConnectionTimeoutError({ phase: 'deadline', message });
  }
}
