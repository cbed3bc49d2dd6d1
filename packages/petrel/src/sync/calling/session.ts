// Not the global one, which fake timers replace.
import { setImmediate } from 'node:timers';
import { OpenAIError } from '../../error.ts';
import type {
  CallbackMessage,
  ClientMessage,
  FromWorker,
  RequestMessage,
  ToWorker,
} from '../messages.ts';
import { isInterruptible } from '../thread/interruptible-wait.ts';
import { WorkerThread } from '../thread/worker-thread.ts';
import { isListening, modeOf } from '../values/callback-mode.ts';
import { isPromise, readCommonSlot } from '../values/common-values.ts';
import { readError } from '../values/error-values.ts';
import { protocolError } from '../values/protocol-error.ts';
import { readValue } from '../values/value-writer.ts';
import type { Slot, Written } from '../values/written-value.ts';
import { CallerValues } from './caller-values.ts';
import { knownClasses } from './known-classes.ts';
import { OwnValues } from './own-values.ts';
import type { RemoteMaker, Request, Requester } from './requester.ts';

interface Outcome {
  readonly failed: boolean;
  readonly value: Written;
}

/** The calling thread's side of one worker thread: requests, their results, and callbacks meanwhile. */
export class Session implements Requester {
  readonly #thread: WorkerThread;
  readonly #own: OwnValues;
  readonly #values: CallerValues;
  readonly #makeRemote: RemoteMaker;
  readonly #outcomes = new Map<number, Outcome | null>();
  readonly #dropped = new FinalizationRegistry<number>((object) => this.release(object));
  readonly #clones = new Map<number, () => void>();
  #last = 0;
  /** Grows with each request that may change what has been read ahead. */
  #epoch = 0;
  /** How many requests wait, one within a callback of the other. */
  #waits = 0;
  #isResuming = false;
  /** How many helpers have listeners, or tools to call, and have not ended. */
  #active = 0;
  /** Whether the worker knows a listener, which may throw while another request is waited for. */
  #hasListeners = false;
  /** What a listener threw. */
  #failed: { readonly callback: number; readonly error: unknown } | null = null;
  /** A listener that has thrown, and is not called any more for the stream that it has ended. */
  #ignored: number | null = null;

  constructor(url: URL, makeRemote: RemoteMaker) {
    this.#makeRemote = makeRemote;
    this.#own = new OwnValues((signal, reason) => {
      this.#epoch += 1;
      this.#thread.post({ type: 'abort', signal, reason: this.#values.writeReason(reason) });
    });
    this.#values = new CallerValues(this.#own);
    this.#thread = new WorkerThread(url, (message) => this.#receive(message));
  }

  get isAlive(): boolean {
    return this.#thread.isAlive;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Makes a client in the worker. What fails there fails the calls of the client. */
  makeClient(options: object, message: Omit<ClientMessage, 'type' | 'options'>): void {
    this.#post({ type: 'client', ...message, options: this.#values.write(options) });
  }

  /**
   * Keeps the newest clones in the worker. A program that makes one for each call, and never returns to its
   * event loop, could not report that it has dropped them.
   *
   * @param forget has the worker drop the clone
   */
  keepClone(client: number, forget: () => void): void {
    this.#clones.set(client, forget);
    const [oldest] = this.#clones;
    if (oldest === undefined || this.#clones.size <= MOST_CLONES) return;
    this.#clones.delete(oldest[0]);
    oldest[1]();
  }

  forgetClient(client: number): void {
    this.#clones.delete(client);
    if (this.isAlive) this.#thread.post({ type: 'forget', client });
  }

  /** Sends a request and waits for its result. What is thrown has the stack of the caller of `above`. */
  request(request: Request, above: (...args: never[]) => unknown): unknown {
    const message = this.#messageOf(request);
    const { id } = message;
    if (request.operation !== 'pull' && request.operation !== 'check') this.#epoch += 1;
    this.#waits += 1;
    try {
      this.#post(message);
      this.#outcomes.set(id, null);
      this.#thread.wait(() => this.#outcomes.get(id) !== null || this.#failed !== null);
      this.#throwFailed();
      return this.#settle(this.#outcomes.get(id) ?? null);
    } catch (error) {
      // An error of the caller's own, such as that of a tool, keeps the stack it has.
      if (error instanceof Error && !this.#own.has(error)) beginStackAbove(error, above);
      throw error;
    } finally {
      this.#waits -= 1;
      const isOpen = this.#outcomes.get(id) === null;
      this.#outcomes.delete(id);
      // Ctrl-C, or what a listener threw, has ended the wait.
      if (isOpen && this.isAlive) this.#interrupt(message);
      if (this.#waits === 0) this.#resumeLater();
    }
  }

  #messageOf({ operation, target, path, args }: Request): RequestMessage {
    const method = path.at(-1);
    this.#hasListeners ||= isListening(method);
    const written = this.#values.write(args, modeOf(method));
    const canBeInterrupted = this.#hasListeners || isInterruptible();
    this.#last += 1;
    return {
      type: 'request',
      id: this.#last,
      operation,
      target,
      path,
      args: written,
      isInterruptible: canBeInterrupted,
    };
  }

  /** Has the worker send nothing more for a request. */
  #interrupt({ id, isInterruptible: isKnown }: RequestMessage): void {
    if (isKnown) this.#thread.post({ type: 'interrupt', request: id });
    // The program began to listen to Ctrl-C, or to events, in a callback of this very request.
    else this.#thread.terminate();
  }

  /** Has a worker go on that waits for this thread, which may return to its event loop instead. */
  #resumeLater(): void {
    if (this.#isResuming || !this.#thread.isHeld) return;
    this.#isResuming = true;
    setImmediate(() => {
      this.#isResuming = false;
      if (this.isAlive) this.#thread.post({ type: 'resume' });
    });
  }

  #post(message: ToWorker): void {
    try {
      this.#thread.post(message);
    } catch (cause) {
      // Structured cloning looks into maps and sets.
      throw new OpenAIError('The arguments cannot be passed to the worker; see the cause.', {
        code: 'configuration',
        cause,
      });
    }
  }

  #settle(outcome: Outcome | null): unknown {
    if (outcome === null) throw protocolError();
    const value = this.#read(outcome.value);
    if (outcome.failed) throw value;
    return value;
  }

  #receive(message: FromWorker): void {
    if (message.type === 'callback') this.#run(message);
    else if (message.type === 'release') this.#own.release(message.callback, message.references);
    else if (message.type === 'active') this.#countActive(message.change);
    else if (message.type === 'result') {
      // A wait that Ctrl-C ended has no use for its result, but what the result holds is released.
      if (this.#outcomes.has(message.id)) {
        this.#outcomes.set(message.id, message);
        return;
      }
      this.#read(message.value);
      this.#resumeLater();
    }
  }

  /** The process runs on as long as there are events to come. */
  #countActive(change: number): void {
    this.#active += change;
    this.#thread.keepProcess(this.#active > 0);
  }

  #run({ id, callback, mode, args }: CallbackMessage): void {
    const answer = (failed: boolean, value: unknown): void =>
      this.#post({
        type: 'answer',
        id,
        failed,
        value: this.#values.writeResult(value),
        isWaiting: this.#waits > 0,
      });
    if (callback === this.#ignored) {
      answer(false, undefined);
      return;
    }
    try {
      answer(false, settled(this.#apply(callback, args)));
    } catch (error) {
      answer(true, error);
      const isListener = mode === 'listener' || mode === 'event';
      if (!isListener) return;
      if (this.#waits === 0) {
        // A helper reports it with its event `error`; that of a signal ends the process, as it does elsewhere.
        if (mode === 'event') return;
        throw error;
      }
      this.#failed = { callback, error };
    }
  }

  #apply(callback: number, args: Written): unknown {
    const call: unknown = this.#own.get(callback);
    const given: unknown = this.#read(args);
    if (typeof call !== 'function' || !Array.isArray(given)) {
      throw protocolError();
    }
    return Reflect.apply(call, undefined, given);
  }

  #throwFailed(): void {
    const failed = this.#failed;
    if (failed === null) return;
    this.#failed = null;
    this.#ignored = failed.callback;
    try {
      // What the worker had sent to the listener before it learned of the error arrives before this result.
      this.request(PING, this.#throwFailed);
    } finally {
      this.#ignored = null;
    }
    throw new OpenAIError('A listener threw an error; see its cause.', { cause: failed.error });
  }

  #read(written: Written): unknown {
    return readValue(written, (slot) => this.#readSlot(slot));
  }

  #readSlot(slot: Slot): unknown {
    switch (slot.kind) {
      case 'remote': {
        const remote = this.#makeRemote(this, slot, this.#read(slot.own));
        this.#dropped.register(remote.anchor, slot.object);
        return remote.value;
      }
      case 'callback':
        return this.#own.get(slot.callback);
      case 'origin':
        return this.#own.get(slot.origin);
      case 'signal':
        return this.#own.get(slot.signal);
      case 'error': {
        const { origin } = slot.error;
        if (origin !== null) return this.#own.get(origin);
        return readError(slot.error, knownClasses(), (member) => this.#read(member));
      }
      case 'buffer':
        return Buffer.from(slot.bytes.buffer, slot.bytes.byteOffset, slot.bytes.byteLength);
      default:
        return readCommonSlot(slot);
    }
  }

  release(object: number): void {
    if (this.isAlive) this.#thread.post({ type: 'release', object });
  }
}

const MOST_CLONES = 100;

/** Gives an error the stack of the caller of a function. */
function beginStackAbove(error: Error, above: (...args: never[]) => unknown): void {
  Error.captureStackTrace(error, above);
  // Bun has no frame of a function whose last act is a call, and then none below it either.
  if (error.stack?.includes('\n') !== true) Error.captureStackTrace(error, beginStackAbove);
}

/** A request that only takes its turn. */
const PING: Request = {
  operation: 'get',
  target: { module: 'index' },
  path: ['VERSION'],
  args: [],
};

/** What a callback returned. */
function settled(result: unknown): unknown {
  if (!isPromise(result)) return result;
  throw new OpenAIError(
    'A callback returned a promise, which cannot settle while the synchronous client waits. Make it a ' +
      'function that returns its result, or use the asynchronous client.',
  );
}
