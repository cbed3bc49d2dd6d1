import { OpenAIError, type Call, type Handler, type Reply } from '../../index.ts';
import type { AnswerMessage, FromWorker, ToWorker, WorkerStart } from '../messages.ts';
import { abortStream } from './interruption.ts';
import type { CallbackMode, Slot, Written } from '../values/written-value.ts';
import { nextMessage } from './next-message.ts';

type CallbackSlot = Extract<Slot, { kind: 'callback' }>;
type OriginSlot = Extract<Slot, { kind: 'origin' }>;
type SignalSlot = Extract<Slot, { kind: 'signal' }>;
type IterableSlot = Extract<Slot, { kind: 'iterable' }>;

/** What callbacks need of the thread that they are in. */
export interface CallbackContext extends WorkerStart {
  readonly post: (message: FromWorker) => void;
  readonly write: (value: unknown) => Written;
  readonly read: (written: Written) => unknown;
  /** Handles a message that arrived while an answer was waited for. */
  readonly handleLater: (message: ToWorker) => void;
  /** Waits while a listener runs, unless it makes a call that takes its time. */
  readonly waitForListener: (id: number) => void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown, isWaiting: boolean): void;
}

/** What is reported once the worker has dropped a value of the calling thread. */
interface Receipts {
  readonly callback: number;
  /** How many times it was received. */
  references: number;
}

/** Stands for a value of the calling thread. It is of a class, as plain objects are data. */
class Placeholder {
  readonly belongsTo = 'calling thread';
}

/** What stands in the worker for functions, signals and other values of the calling thread. */
export class Callbacks {
  readonly #context: CallbackContext;
  readonly #slots = new WeakMap<object, Slot>();
  readonly #origins = new WeakMap<object, number>();
  readonly #made = new Map<
    string,
    { readonly value: WeakRef<object>; readonly receipts: Receipts }
  >();
  readonly #streams = new WeakMap<object, WeakRef<object>>();
  readonly #signals = new Map<number, WeakRef<AbortController>>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #dropped = new FinalizationRegistry<Receipts>((receipts) => this.#release(receipts));
  #last = 0;

  constructor(context: CallbackContext) {
    this.#context = context;
  }

  /** What an object stands for; undefined for one of the worker itself. */
  slotOf(value: object): Slot | undefined {
    return this.#slots.get(value);
  }

  originOf(error: Error): number | null {
    return this.#origins.get(error) ?? null;
  }

  noteOrigin(error: Error, origin: number): void {
    this.#origins.set(error, origin);
    this.#dropped.register(error, { callback: origin, references: 1 });
  }

  /** The function for one of the calling thread: the same each time, so that listeners can be removed. */
  functionOf(slot: CallbackSlot): object {
    const { callback, mode } = slot;
    return this.#receive(`${mode} ${callback}`, slot, callback, () => {
      if (mode === 'blocking') return (...args: unknown[]) => this.#runBlocking(callback, args);
      if (mode === 'listener' || mode === 'event') return this.#listenerOf(callback, mode);
      const run = (...args: unknown[]): unknown => this.#run(callback, args, mode);
      return mode === 'middleware' ? middlewareOf(run) : run;
    });
  }

  /** Ends a stream when one of its listeners throws what the caller is thrown. */
  abortOnFailure(listeners: readonly unknown[], stream: unknown): void {
    for (const listener of listeners) {
      if (typeof listener === 'function') this.#streams.set(listener, new WeakRef(Object(stream)));
    }
  }

  /** An object without meaning, which is the value itself once it is back. */
  placeholderOf(slot: OriginSlot): object {
    return this.#receive(`origin ${slot.origin}`, slot, slot.origin, () => new Placeholder());
  }

  /** @param aborted its reason, if the signal has aborted already */
  signalOf(slot: SignalSlot, aborted: readonly [reason: unknown] | null): object {
    return this.#receive(`signal ${slot.signal}`, slot, slot.signal, () => {
      const controller = new AbortController();
      if (aborted !== null) controller.abort(aborted[0]);
      this.#signals.set(slot.signal, new WeakRef(controller));
      // The controller is there as long as its signal, although it is known by a weak reference.
      return Object.defineProperty(controller.signal, Symbol('controller'), { value: controller });
    });
  }

  abort(number: number, reason: unknown): void {
    this.#signals.get(number)?.deref()?.abort(reason);
  }

  iterableOf({ next, leave }: IterableSlot): AsyncIterable<unknown> {
    const iterable = {
      [Symbol.asyncIterator]: (): AsyncIterator<unknown> => ({
        next: async () => (await this.#run(next, [], 'promise')) as IteratorResult<unknown>,
        return: async () => {
          await this.#run(leave, [], 'promise');
          return { done: true, value: undefined };
        },
      }),
    };
    for (const callback of [next, leave])
      this.#dropped.register(iterable, { callback, references: 1 });
    return iterable;
  }

  settle({ id, failed, value, isWaiting }: AnswerMessage): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    const result = this.#context.read(value);
    if (failed) waiting?.reject(result, isWaiting);
    else waiting?.resolve(result);
  }

  #listenerOf(callback: number, mode: CallbackMode): object {
    const listener = (...args: unknown[]): void => {
      const id = this.#send(callback, args, mode);
      let thrown: { readonly error: unknown } | null = null;
      let isRunning = true;
      const reject = (error: unknown, isWaiting: boolean): void => {
        if (mode === 'event' && isRunning && !isWaiting) thrown = { error };
        else abortStream(this.#streams.get(listener)?.deref());
      };
      this.#waiting.set(id, { resolve: () => {}, reject });
      this.#context.waitForListener(id);
      isRunning = false;
      rethrow(thrown);
    };
    return listener;
  }

  #receive(key: string, slot: Slot, callback: number, make: () => object): object {
    const known = this.#made.get(key);
    const living = known?.value.deref();
    if (known !== undefined && living !== undefined) {
      known.receipts.references += 1;
      return living;
    }
    const value = Object.defineProperty(make(), 'toJSON', { value: refuseJSON });
    const receipts: Receipts = { callback, references: 1 };
    this.#made.set(key, { value: new WeakRef(value), receipts });
    this.#slots.set(value, slot);
    this.#dropped.register(value, receipts);
    return value;
  }

  #release({ callback, references }: Receipts): void {
    for (const [key, { value }] of this.#made)
      if (value.deref() === undefined) this.#made.delete(key);
    if (this.#signals.get(callback)?.deref() === undefined) this.#signals.delete(callback);
    this.#context.post({ type: 'release', callback, references });
  }

  #run(callback: number, args: readonly unknown[], mode: CallbackMode): Promise<unknown> {
    const result = new Promise((resolve, reject) => {
      const id = this.#send(callback, args, mode);
      this.#waiting.set(id, { resolve, reject });
    });
    return result;
  }

  #runBlocking(callback: number, args: readonly unknown[]): unknown {
    const { read, handleLater } = this.#context;
    const id = this.#send(callback, args, 'blocking');
    while (true) {
      const message = nextMessage(this.#context);
      if (message.type !== 'answer' || message.id !== id) {
        handleLater(message);
        continue;
      }
      const result = read(message.value);
      if (message.failed) throw result;
      return result;
    }
  }

  #send(callback: number, args: readonly unknown[], mode: CallbackMode): number {
    this.#last += 1;
    const { post, write } = this.#context;
    post({ type: 'callback', id: this.#last, callback, mode, args: write(args) });
    return this.#last;
  }
}

function rethrow(thrown: { readonly error: unknown } | null): void {
  if (thrown !== null) throw thrown.error;
}

/** JSON would leave out a function of the caller, and be without what the caller meant by it. */
function refuseJSON(name: string): never {
  throw new OpenAIError(
    `\`${name}\` is a function or another value of your program, which cannot be part of a request.`,
    { code: 'configuration' },
  );
}

/** A middleware of the calling thread as one of the worker, whose layers are asynchronous. */
function middlewareOf(run: (...args: unknown[]) => unknown) {
  return (next: Handler): Handler => {
    let handler: Promise<(call: Call) => Promise<Reply>> | undefined;
    return async (call) => {
      handler ??= Promise.resolve(run(next)) as Promise<(call: Call) => Promise<Reply>>;
      return (await handler)(call);
    };
  };
}
