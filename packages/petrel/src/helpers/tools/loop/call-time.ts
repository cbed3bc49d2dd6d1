import { onAbort, throwIfAborted } from '../../../core/abort/on-abort.ts';
import { startTimer, type Timer } from '../../../core/abort/timer.ts';
import { untilAborted } from '../../../core/abort/until-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type { ToolCall } from './tool-call.ts';

/** The reason with which a run aborts what it waits for once `maxDuration` has passed. */
export class RunTimeoutError extends OpenAIError {
  static override readonly petrelName: string = 'RunTimeoutError';

  constructor(limit: number) {
    super(`The run took longer than ${limit} ms (\`maxDuration\`).`, { code: 'timeout' });
  }
}

/** Bounds what is done for one call, by its own limit and by the signal of the run. */
export class CallTime {
  readonly #controller = new AbortController();
  readonly #call: ToolCall;
  readonly #limit: number;
  readonly #forget: () => void;
  #timer: Timer;

  constructor(run: AbortSignal, limit: number, call: ToolCall) {
    this.#call = call;
    this.#limit = limit;
    this.#forget = onAbort(run, () => this.#controller.abort(run.reason));
    if (run.aborted) this.#controller.abort(run.reason);
  }

  /** Aborts with the run, and when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts the time of the tool. */
  start(): void {
    this.#timer = startTimer(this.#limit, () => {
      const { id, name } = this.#call;
      const problem = `The call \`${id}\` of \`${name}\` did not finish within ${this.#limit} ms`;
      this.#controller.abort(new OpenAIError(`${problem} (\`toolTimeout\`).`, { code: 'timeout' }));
    });
  }

  /** The result of work that may not know of the signal. It does not begin once that has aborted. */
  async within<Value>(work: () => Value | Promise<Value>): Promise<Awaited<Value>> {
    const { signal } = this;
    throwIfAborted(signal);
    const result = await untilAborted(Promise.resolve(work()), signal);
    return result;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#forget();
  }
}
