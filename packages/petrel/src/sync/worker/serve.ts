import * as petrel from '../../index.ts';
import {
  COUNTER,
  type ClientMessage,
  type FromWorker,
  type RequestMessage,
  type Target,
  type ToWorker,
  type WorkerStart,
} from '../messages.ts';
import { isPromise } from '../values/common-values.ts';
import { isListening } from '../values/callback-mode.ts';
import { CLIENT_CLASSES } from '../values/client-classes.ts';
import { protocolError } from '../values/protocol-error.ts';
import { unsendable } from '../values/value-writer.ts';
import { Callbacks } from './callbacks.ts';
import { abortWithRequest, Interruption, makeInterruptible } from './interruption.ts';
import { ObjectTable } from './object-table.ts';
import {
  iteratorOf,
  memberAt,
  call,
  disposerOf,
  signalIn,
  isLive,
  keepsRunning,
} from './members.ts';
import { moduleNamed } from './modules.ts';
import { nextMessage } from './next-message.ts';
import { Iteration } from './read-ahead.ts';
import { WorkerValues } from './worker-values.ts';

/** Milliseconds between signs of life. */
const BEAT = 1_000;

/** Serves the calling thread: it owns the clients, and does what the messages on the port request. */
export function serve(start: WorkerStart): void {
  const server = new Server(start);
  // Whoever waits for what has failed is given the error; nobody else would be there to see it.
  process.on('unhandledRejection', () => {});
  start.port.on('message', (message: ToWorker) => server.handle(message));
}

/** A client, or why there is none. */
type Made = { readonly client: petrel.OpenAI } | { readonly error: unknown };

class Server {
  readonly #start: WorkerStart;
  readonly #clients = new Map<number, Made>();
  readonly #objects = new ObjectTable();
  readonly #callbacks: Callbacks;
  readonly #values: WorkerValues;
  /** The signals of the calls that gave the streams. */
  readonly #signals = new WeakMap<object, AbortSignal>();
  readonly #interruption = new Interruption();
  readonly #active = new WeakSet<object>();
  #underWay = 0;
  #beating: ReturnType<typeof setInterval> | undefined;

  constructor(start: WorkerStart) {
    this.#start = start;
    this.#callbacks = new Callbacks({
      ...start,
      post: (message) => this.#post(message),
      write: (value) => this.#values.write(value),
      read: (written) => this.#values.read(written),
      handleLater: (message) => void setImmediate(() => this.handle(message)),
      waitForListener: (id) => this.#waitForListener(id),
    });
    this.#values = new WorkerValues({
      objects: this.#objects,
      callbacks: this.#callbacks,
      memberOf: (client, path) => memberAt(this.#clientOf(client), path),
    });
  }

  handle(message: ToWorker): void {
    switch (message.type) {
      case 'request':
        if (this.#respond(message) && this.#isHolding) this.#hold();
        break;
      case 'client':
        this.#makeClient(message);
        break;
      case 'answer':
        this.#callbacks.settle(message);
        break;
      case 'abort':
        this.#callbacks.abort(message.signal, this.#values.read(message.reason));
        break;
      case 'interrupt':
        this.#interruption.interrupt(message.request);
        break;
      case 'release':
        this.#objects.release(message.object);
        break;
      case 'forget':
        this.#clients.delete(message.client);
        break;
      case 'resume':
        break;
    }
  }

  /**
   * Does what is requested at once, but reads nothing while the program of the calling thread runs on: the
   * events of a stream are for the listeners that it is about to add, too. It goes on when that thread
   * waits, or has returned to its event loop.
   */
  #hold(): void {
    this.#handleUntil(({ type }) => type === 'resume' || type === 'answer');
    this.#setHolding(false);
  }

  /** The same while a listener runs, so that it may remove listeners, and end the stream. */
  #waitForListener(id: number): void {
    this.#handleUntil((message) => message.type === 'answer' && message.id === id);
  }

  /** Handles messages up to the last one, or to a request whose result has to be waited for. */
  #handleUntil(isLast: (message: ToWorker) => boolean): void {
    while (true) {
      const message = nextMessage(this.#start);
      if (message.type === 'request') {
        if (!this.#respond(message)) return;
        continue;
      }
      this.handle(message);
      if (isLast(message)) return;
    }
  }

  get #isHolding(): boolean {
    return Atomics.load(this.#start.counters, COUNTER.held) === 1;
  }

  #setHolding(isHolding: boolean): void {
    Atomics.store(this.#start.counters, COUNTER.held, isHolding ? 1 : 0);
  }

  #post(message: FromWorker): void {
    const { port, counters } = this.#start;
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
      port.postMessage(message);
    } catch (cause) {
      throw unsendable(cause);
    }
    Atomics.add(counters, COUNTER.toCaller, 1);
    Atomics.notify(counters, COUNTER.toCaller);
  }

  /** Performs a request. Returns whether its result has been sent, which may have to be waited for. */
  #respond(message: RequestMessage): boolean {
    if (!message.isInterruptible) return this.#respondNow(message);
    return this.#interruption.run(message.id, () => this.#respondNow(message));
  }

  #respondNow(message: RequestMessage): boolean {
    try {
      const result = this.#perform(message);
      if (isPromise(result)) {
        void this.#respondLater(message, result);
        return false;
      }
      this.#send(message, false, result);
    } catch (error) {
      this.#send(message, true, error);
    }
    return true;
  }

  async #respondLater(message: RequestMessage, result: PromiseLike<unknown>): Promise<void> {
    this.#begin();
    try {
      this.#send(message, false, await result);
    } catch (error) {
      this.#send(message, true, error);
    } finally {
      this.#underWay -= 1;
    }
    if (this.#isHolding) this.#hold();
  }

  #send({ id, target }: RequestMessage, failed: boolean, result: unknown): void {
    this.#interruption.end(id);
    const isAboutEvents =
      isLive(result) || ('object' in target && isLive(this.#objects.get(target.object)));
    // Before the calling thread has the result, as it looks at this then.
    this.#setHolding(isAboutEvents);
    try {
      this.#post({ type: 'result', id, failed, value: this.#values.write(result) });
    } catch (error) {
      this.#post({ type: 'result', id, failed: true, value: this.#values.write(error) });
    }
  }

  #perform(message: RequestMessage): unknown {
    const found = this.#find(message.target);
    if (isPromise(found)) return found.then((loaded) => this.#performOn(loaded, message));
    return this.#performOn(found, message);
  }

  #performOn(found: unknown, { operation, path, args }: RequestMessage): unknown {
    if (operation === 'pull') {
      const iteration = iterationIn(found);
      abortWithRequest(iteration.source);
      return iteration.pull();
    }
    if (operation === 'leave') return iterationIn(found).leave();
    if (operation === 'check') return iterationIn(found).check();
    const holder = memberAt(found, path.slice(0, -1));
    abortWithRequest(holder);
    const name = path.at(-1);
    if (operation === 'get') return Reflect.get(Object(holder), name ?? '');
    const given = this.#values.read(args);
    if (!Array.isArray(given)) throw protocolError();
    if (isListening(name)) this.#callbacks.abortOnFailure(given, holder);
    if (operation === 'set') return void Reflect.set(Object(holder), name ?? '', given[0]);
    const called: unknown =
      name === '[dispose]' ? disposerOf(holder) : call(found, holder, name, given);
    if (operation === 'iterate') return this.#iterate(called);
    if (keepsRunning(name)) this.#noteActive(name === 'runTools' ? called : holder);
    const result = operation === 'call' ? called : call(called, called, operation, []);
    const signal = signalIn(given);
    return signal !== null && isPromise(result) ? this.#watch(signal, result) : result;
  }

  /** Has the process run on until a helper has ended, as it does while the asynchronous client reads. */
  #noteActive(helper: unknown): void {
    if (!isLive(helper) || this.#active.has(helper)) return;
    this.#active.add(helper);
    this.#post({ type: 'active', change: 1 });
    helper.on('end', () => this.#post({ type: 'active', change: -1 }));
  }

  /** Notes the signal of a stream, which ends its iteration even when all has arrived already. */
  async #watch(signal: AbortSignal, result: PromiseLike<unknown>): Promise<unknown> {
    const value = await result;
    const stream = value instanceof petrel.Stream ? value : Object(value).data;
    if (stream instanceof petrel.Stream) this.#signals.set(stream, signal);
    return value;
  }

  #iterate(source: unknown): number {
    if (!(source instanceof petrel.Stream)) {
      return this.#objects.keep(new Iteration(source, iteratorOf(source), null));
    }
    const signals = { own: source.controller.signal, given: this.#signals.get(source) };
    return this.#objects.keep(new Iteration(source, iteratorOf(source), signals));
  }

  #find(target: Target): unknown {
    if ('client' in target) return this.#clientOf(target.client);
    if ('module' in target) return moduleNamed(target.module);
    const found = this.#objects.get(target.object);
    if (found !== undefined) return found;
    throw new petrel.OpenAIError(
      'The synchronous client keeps the 1,000 newest pages and responses, and this is none of them.',
    );
  }

  #clientOf(number: number): petrel.OpenAI {
    const made = this.#clients.get(number);
    if (made === undefined) throw protocolError();
    if ('error' in made) throw made.error;
    return made.client;
  }

  #makeClient({ client, parent, class: name, options, environment }: ClientMessage): void {
    Object.assign(process.env, environment);
    try {
      const given = Object(this.#values.read(options));
      const made =
        parent === null
          ? makeInterruptible(new CLIENT_CLASSES[name](given))
          : this.#clientOf(parent).withOptions(given);
      this.#clients.set(client, { client: made });
    } catch (error) {
      this.#clients.set(client, { error });
    }
  }

  /** While there is something to do, the calling thread is given signs of life. */
  #begin(): void {
    this.#underWay += 1;
    this.#beating ??= setInterval(() => this.#beat(), BEAT);
  }

  #beat(): void {
    Atomics.add(this.#start.counters, COUNTER.beat, 1);
    // One timer serves many short requests.
    if (this.#underWay > 0) return;
    clearInterval(this.#beating);
    this.#beating = undefined;
  }
}

function iterationIn(found: unknown): Iteration {
  if (found instanceof Iteration) return found;
  throw protocolError();
}
