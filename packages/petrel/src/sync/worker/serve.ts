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
import { isListening } from '../values/callback-mode.ts';
import { protocolError } from '../values/protocol-error.ts';
import { Callbacks } from './callbacks.ts';
import { ObjectTable } from './object-table.ts';
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
        void this.#respond(message);
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
      case 'release':
        this.#objects.release(message.object);
        break;
      case 'forget':
        this.#clients.delete(message.client);
        break;
    }
  }

  #post(message: FromWorker): void {
    const { port, counters } = this.#start;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    port.postMessage(message);
    Atomics.add(counters, COUNTER.toCaller, 1);
    Atomics.notify(counters, COUNTER.toCaller);
  }

  async #respond(message: RequestMessage): Promise<void> {
    const { id } = message;
    this.#begin();
    try {
      const value = this.#values.write(await this.#perform(message));
      this.#post({ type: 'result', id, failed: false, value });
    } catch (error) {
      this.#post({ type: 'result', id, failed: true, value: this.#values.write(error) });
    } finally {
      this.#end();
    }
  }

  async #perform({ operation, target, path, args }: RequestMessage): Promise<unknown> {
    const found = this.#find(target);
    if (operation === 'pull') return iterationIn(found).pull();
    if (operation === 'leave') return iterationIn(found).leave();
    if (operation === 'check') return iterationIn(found).isOpen;
    const holder = memberAt(found, path.slice(0, -1));
    const name = path.at(-1);
    if (operation === 'get') return Reflect.get(Object(holder), name ?? '');
    const given = this.#values.read(args);
    if (!Array.isArray(given)) throw protocolError();
    if (isListening(name)) this.#callbacks.abortOnFailure(given, holder);
    if (operation === 'set') return void Reflect.set(Object(holder), name ?? '', given[0]);
    const called: unknown =
      name === '[dispose]' ? disposerOf(holder) : call(found, holder, name, given);
    if (operation === 'iterate') return this.#iterate(called);
    return operation === 'call' ? called : call(called, called, operation, []);
  }

  #iterate(source: unknown): number {
    const isAhead = source instanceof petrel.Stream;
    const signal = isAhead ? source.controller.signal : null;
    return this.#objects.keep(new Iteration(iteratorOf(source), isAhead, signal));
  }

  #find(target: Target): unknown {
    if ('client' in target) return this.#clientOf(target.client);
    if ('module' in target) return petrel;
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

  #makeClient({ client, parent, options, environment }: ClientMessage): void {
    Object.assign(process.env, environment);
    try {
      const given = Object(this.#values.read(options));
      const made =
        parent === null ? new petrel.OpenAI(given) : this.#clientOf(parent).withOptions(given);
      this.#clients.set(client, { client: made });
    } catch (error) {
      this.#clients.set(client, { error });
    }
  }

  /** While there is something to do, the calling thread is given signs of life. */
  #begin(): void {
    this.#underWay += 1;
    this.#beating ??= setInterval(() => Atomics.add(this.#start.counters, COUNTER.beat, 1), BEAT);
  }

  #end(): void {
    this.#underWay -= 1;
    if (this.#underWay > 0) return;
    clearInterval(this.#beating);
    this.#beating = undefined;
  }
}

function iteratorOf(source: unknown): AsyncIterator<unknown> | Iterator<unknown> {
  const iterable: Partial<AsyncIterable<unknown> & Iterable<unknown>> = Object(source);
  const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
  if (iterator !== undefined) return iterator;
  throw protocolError();
}

function memberAt(found: unknown, path: readonly string[]): unknown {
  let at = found;
  for (const name of path) at = Reflect.get(Object(at), name);
  return at;
}

function call(found: unknown, holder: unknown, name: string | undefined, args: unknown[]): unknown {
  if (name === undefined)
    return typeof found === 'function' ? Reflect.apply(found, undefined, args) : found;
  const method: unknown = Reflect.get(Object(holder), name);
  if (typeof method === 'function') return Reflect.apply(method, holder, args);
  throw protocolError();
}

function disposerOf(holder: unknown): unknown {
  const object = Object(holder);
  const dispose: unknown = object[Symbol.asyncDispose] ?? object[Symbol.dispose];
  return typeof dispose === 'function' ? Reflect.apply(dispose, object, []) : undefined;
}

function iterationIn(found: unknown): Iteration {
  if (found instanceof Iteration) return found;
  throw protocolError();
}
