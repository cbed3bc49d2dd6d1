import type { Call } from './call.ts';
import { APIConnectionTimeoutError, APIUserAbortError, OpenAIError } from '../errors/index.ts';
import type { TimeoutPhase } from '../errors/index.ts';
import { explain } from './explain.ts';
import { LazyAbort } from './lazy-abort.ts';
import { onAbort } from './on-abort.ts';
import type { RedirectTrail } from './redirects.ts';
import { Watchdog } from './watchdog.ts';

/** Adds what is known to an error before it is thrown. */
export type NoteError = (error: Error) => void;

/** Milliseconds apart at which two limits run out together. */
const TOGETHER = 5;

/**
 * Everything that may end one attempt early: the caller's signal, the limit of the attempt and of
 * its phases, and the deadline of the call. Each aborts {@link ending} with the error that the caller is
 * to see.
 */
export class AttemptScope implements RedirectTrail {
  readonly ending: LazyAbort = new LazyAbort();
  url: string;
  turned: string | null = null;
  private readonly call: Call;
  private readonly attempt: Watchdog;
  private readonly deadline: Watchdog | null;
  private readonly read: Watchdog;
  private readonly idle: Watchdog | null;
  private readonly forgetSignal: (() => void) | null;
  /** Whether the request is on its way whole. */
  private isSent = false;

  constructor(call: Call) {
    const { timeouts, signal } = call;
    this.call = call;
    this.url = call.url;
    this.attempt = new Watchdog(timeouts.attempt, () => this.ending.abort(this.attemptError()));
    this.read = this.watch('read', timeouts.read);
    this.idle = call.kind === 'stream' ? this.watchEvents() : null;
    this.deadline = call.deadlineAt === null ? null : this.watchDeadline(call.deadlineAt);
    const abort = (): void => this.ending.abort(userAbort(signal));
    this.forgetSignal = signal === null ? null : onAbort(signal, abort);
    if (signal?.aborted === true) abort();
    this.attempt.begin();
    this.deadline?.begin();
  }

  /** Whether gaps between the bytes of a buffered body have a limit of their own. */
  get watchesGaps(): boolean {
    return this.call.timeouts.read < this.call.timeouts.attempt;
  }

  /** The connection has taken another piece of the request. */
  readonly progressed = (): void => {
    if (this.call.timeouts.restarts === true) this.attempt.reset();
  };

  /** The request is on its way whole: the wait for the first byte begins. */
  readonly sent = (): void => {
    this.isSent = true;
    this.progressed();
    if (this.watchesGaps) this.read.begin();
  };

  /** The head has arrived. A body that is read later is bounded by its gaps, not by the attempt. */
  headArrived(buffered: boolean): void {
    this.read.end();
    this.read.reset();
    if (!buffered) this.attempt.stop();
  }

  /** An event came out of the stream. */
  eventArrived(): void {
    this.idle?.reset();
  }

  /**
   * The body, watched while somebody waits for it; its end, or leaving it, closes the scope. `note`
   * is called with the error that ends it.
   */
  guard(source: AsyncIterable<Uint8Array>, note?: NoteError): AsyncIterable<Uint8Array> {
    return {
      [Symbol.asyncIterator]: () => this.guardedIterator(source[Symbol.asyncIterator](), note),
    };
  }

  /** Ends all watching. */
  close(): void {
    this.attempt.stop();
    this.read.stop();
    this.idle?.stop();
    this.deadline?.stop();
    this.forgetSignal?.();
  }

  private guardedIterator(
    inner: AsyncIterator<Uint8Array>,
    note: NoteError | undefined,
  ): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        this.read.begin();
        this.idle?.begin();
        try {
          const step = await inner.next();
          if (step.done === true) this.close();
          return step;
        } catch (error) {
          this.close();
          const failure = explain(error, this.ending, this.call, this.url);
          note?.(failure);
          throw failure;
        } finally {
          this.idle?.end();
          this.read.end();
          this.read.reset();
        }
      },
      return: async () => {
        this.close();
        await inner.return?.();
        return { done: true, value: undefined };
      },
    };
  }

  private attemptError(): APIConnectionTimeoutError {
    const { attempt, restarts } = this.call.timeouts;
    if (restarts !== true) return timeoutError('attempt', attempt);
    const what = this.isSent ? 'No complete answer came within' : 'Sending made no progress for';
    const message = `Request timed out. ${what} ${attempt} ms (\`timeout\`).`;
    return new APIConnectionTimeoutError({ phase: 'attempt', message });
  }

  private watch(phase: TimeoutPhase, limit: number): Watchdog {
    return new Watchdog(limit, () => this.ending.abort(timeoutError(phase, limit)));
  }

  // Without bytes there are no events either: of two limits that run out together, the one on bytes
  // is the one to name, whichever timer is first.
  private watchEvents(): Watchdog {
    const { idle, read } = this.call.timeouts;
    return new Watchdog(idle, () => {
      const silent = this.read.left < TOGETHER;
      this.ending.abort(silent ? timeoutError('read', read) : timeoutError('idle', idle));
    });
  }

  private watchDeadline(deadlineAt: number): Watchdog {
    const left = Math.max(0, deadlineAt - performance.now());
    return new Watchdog(left, () => this.ending.abort(deadlineError()));
  }
}

/** The error for a call whose deadline has passed. */
export function deadlineError(): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError({
    phase: 'deadline',
    message: 'The call was not over by its deadline.',
  });
}

/**
 * The error for a call whose caller's signal was aborted; an error of this package stays itself. A
 * reason other than that of a plain `abort()` is named.
 */
export function userAbort(signal: AbortSignal | null): OpenAIError {
  const reason: unknown = signal?.reason;
  if (reason instanceof OpenAIError) return reason;
  const said = wordsOf(reason);
  const message = said === '' ? undefined : `Request was aborted: ${said}`;
  return new APIUserAbortError({ message, cause: reason });
}

const LONGEST_REASON = 200;

function wordsOf(reason: unknown): string {
  if (typeof reason === 'string') return reason.slice(0, LONGEST_REASON);
  if (!(reason instanceof Error) || reason.name === 'AbortError') return '';
  // That of `AbortSignal.timeout()`.
  if (reason.name === 'TimeoutError') return 'the time of its `signal` ran out (TimeoutError).';
  return `${reason.name}: ${reason.message}`.slice(0, LONGEST_REASON);
}

const WHAT: Readonly<Record<TimeoutPhase, string>> = {
  attempt: 'The attempt took longer than its `timeout.attempt` of',
  connect: 'Connecting took longer than',
  read: 'The server sent nothing for',
  write: 'The server took nothing of the request for',
  idle: 'The stream brought no event for',
  deadline: 'The call took longer than',
};

/** The error for a limit that ran out. */
export function timeoutError(phase: TimeoutPhase, limit: number): APIConnectionTimeoutError {
  const message = `Request timed out. ${WHAT[phase]} ${limit} ms.`;
  return new APIConnectionTimeoutError({ phase, message });
}
