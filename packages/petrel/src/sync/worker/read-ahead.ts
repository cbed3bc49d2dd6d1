import { APIUserAbortError, OpenAIError } from '../../error.ts';

/** Items of an iteration that had arrived when they were requested. */
export interface Batch {
  readonly items: readonly unknown[];
  readonly isOver: boolean;
  /** What the iteration failed with, after the items. */
  readonly error: { readonly thrown: unknown } | null;
}

/** The most items that are read ahead, which bounds the memory that they take. */
const MOST_ITEMS = 64;

/** What ends the iteration over a stream. */
export interface StreamSignals {
  /** That of the stream itself, which ends quietly. */
  readonly own: AbortSignal;
  /** That of the call which gave the stream. */
  readonly given: AbortSignal | undefined;
}

/** An iteration in the worker that the calling thread pulls. */
export class Iteration {
  /** What is iterated over. */
  readonly source: unknown;
  readonly #iterator: AsyncIterator<unknown> | Iterator<unknown>;
  readonly #most: number;
  readonly #signals: StreamSignals | null;
  #next: Promise<IteratorResult<unknown>> | null = null;

  /**
   * @param signals those of a stream, of which further items are read that have arrived already
   */
  constructor(
    source: unknown,
    iterator: AsyncIterator<unknown> | Iterator<unknown>,
    signals: StreamSignals | null,
  ) {
    this.source = source;
    this.#iterator = iterator;
    this.#most = signals === null ? 1 : MOST_ITEMS;
    this.#signals = signals;
  }

  /**
   * Whether items that were read ahead are still to be given out.
   *
   * @throws APIUserAbortError when the signal of the call was aborted, even if all had arrived by then
   */
  check(): boolean {
    const { own, given } = this.#signals ?? {};
    if (given?.aborted === true) throw userAbort(given.reason);
    return own?.aborted !== true;
  }

  /** The next item, once it is there, and those that have arrived with it. */
  async pull(): Promise<Batch> {
    const items: unknown[] = [];
    try {
      let step: IteratorResult<unknown> | null = await this.#step();
      while (step !== null && step.done !== true) {
        items.push(step.value);
        if (items.length >= this.#most) break;
        step = await this.#stepIfArrived();
      }
      return { items, isOver: step?.done === true, error: null };
    } catch (thrown) {
      return { items, isOver: true, error: { thrown } };
    }
  }

  async leave(): Promise<void> {
    await this.#iterator.return?.();
  }

  async #step(): Promise<IteratorResult<unknown>> {
    const next = this.#next ?? Promise.resolve(this.#iterator.next());
    this.#next = null;
    return next;
  }

  /** The next step if it settles without waiting for the network; null if it is to be waited for. */
  async #stepIfArrived(): Promise<IteratorResult<unknown> | null> {
    const next = Promise.resolve(this.#iterator.next());
    this.#next = next;
    // A failure is thrown by the pull that meets it.
    const step = await Promise.race([next.catch(() => null), soon()]);
    if (step === null) return null;
    this.#next = null;
    return step;
  }
}

/** How many steps of promises an item takes that is there. */
const TURNS = 8;

/** Settles after what is settled already, and before anything arrives. */
async function soon(): Promise<null> {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
  return null;
}

function userAbort(cause: unknown): OpenAIError {
  return cause instanceof OpenAIError ? cause : new APIUserAbortError({ cause });
}
