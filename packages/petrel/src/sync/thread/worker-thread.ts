import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { APIUserAbortError, OpenAIError } from '../../error.ts';
import { COUNTER, type FromWorker, type ToWorker, type WorkerStart } from '../messages.ts';
import { waitForChange } from './interruptible-wait.ts';

/** Milliseconds between two looks at whether a worker lives that sends no message. */
const SLICE = 1_000;
/** How many slices may pass without a sign of life. They are counted, as a suspended process has no clock. */
const SILENT_SLICES = 30;
/** The same until the worker has loaded its code, which takes its time on a busy machine. */
const STARTING_SLICES = 120;

/** MiB of stack of the worker, which walks answers of any depth. Only what is used takes memory. */
const STACK = 16;

/**
 * What the worker runs. It loads the code itself, so that it can report when that fails: the thread that
 * waits for it would not learn of the worker's `error` event.
 */
const BOOTSTRAP = `
const { port, counters, url } = require('node:worker_threads').workerData;
const report = (message) => {
  port.postMessage(message);
  Atomics.add(counters, ${COUNTER.toCaller}, 1);
  Atomics.notify(counters, ${COUNTER.toCaller});
};
process.on('exit', () => {
  Atomics.store(counters, ${COUNTER.ended}, 1);
  Atomics.add(counters, ${COUNTER.toCaller}, 1);
  Atomics.notify(counters, ${COUNTER.toCaller});
});
const fail = (error) => report({ type: 'failed', reason: String(error && error.stack || error) });
process.on('uncaughtException', (error) => { fail(error); process.exit(1); });
import(url).then(
  (module) => { module.serve({ port, counters }); report({ type: 'ready' }); },
  fail,
);
`;

/** The worker thread, and the port to it. The calling thread waits for messages without its event loop. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #counters: WorkerStart['counters'];
  readonly #receive: (message: FromWorker) => void;
  #isReady = false;
  #failure: OpenAIError | null = null;

  /**
   * Starts the thread. It has none of the flags and variables of the process, which may hold keys, load
   * hooks or open a debugger, and it does not keep the process running.
   *
   * @param url the module that it runs
   * @param receive is given each message: while the calling thread waits, and from its event loop
   */
  constructor(url: URL, receive: (message: FromWorker) => void) {
    expectWorkerFile(url);
    const { port1, port2 } = new MessageChannel();
    this.#counters = new Int32Array(
      new SharedArrayBuffer(Object.keys(COUNTER).length * Int32Array.BYTES_PER_ELEMENT),
    );
    this.#port = port1;
    this.#receive = receive;
    this.#worker = startWorker({ port: port2, counters: this.#counters }, url);
    this.#worker.unref();
    // What it would be thrown for has been reported already, or is by `ended`.
    this.#worker.on('error', (error) => this.#stop(error));
    this.#worker.on('exit', () => this.#stop());
    port1.on('message', (message: FromWorker) => this.#dispatch(message));
    port1.unref();
  }

  /** Whether it can be used. */
  get isAlive(): boolean {
    return this.#failure === null && Atomics.load(this.#counters, COUNTER.ended) === 0;
  }

  /** Whether it does nothing until it learns that this thread waits, or has returned to its event loop. */
  get isHeld(): boolean {
    return Atomics.load(this.#counters, COUNTER.held) === 1;
  }

  post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    this.#port.postMessage(message);
    Atomics.add(this.#counters, COUNTER.toWorker, 1);
    Atomics.notify(this.#counters, COUNTER.toWorker);
  }

  /**
   * Waits until `isDone`, which is checked after each message.
   *
   * @throws OpenAIError when the worker has ended; APIUserAbortError when Ctrl-C did it
   */
  wait(isDone: () => boolean): void {
    let silent = 0;
    let beat = Atomics.load(this.#counters, COUNTER.beat);
    while (!isDone()) {
      // Looked at before the messages, so that none arrives unnoticed between the two.
      const seen = Atomics.load(this.#counters, COUNTER.toCaller);
      if (this.#receiveAll(isDone)) {
        silent = 0;
        continue;
      }
      if (!this.isAlive) throw this.#failure ?? stopped();
      if (!waitForChange(this.#counters, COUNTER.toCaller, seen, SLICE)) throw interrupted();
      const now = Atomics.load(this.#counters, COUNTER.beat);
      silent = now === beat ? silent + 1 : 0;
      beat = now;
      if (silent >= (this.#isReady ? SILENT_SLICES : STARTING_SLICES)) this.#stop();
    }
  }

  /** Whether the process runs on for messages of the worker. */
  keepProcess(isKept: boolean): void {
    if (isKept) this.#port.ref();
    else this.#port.unref();
  }

  /** Ends the thread. */
  terminate(): void {
    this.#stop();
    void this.#worker.terminate();
  }

  /** Whether there was a message. */
  #receiveAll(isDone: () => boolean): boolean {
    let received = false;
    while (true) {
      const envelope: { message: FromWorker } | undefined = receiveMessageOnPort(this.#port);
      if (envelope === undefined) return received;
      received = true;
      this.#dispatch(envelope.message);
      if (isDone()) return true;
    }
  }

  #dispatch(message: FromWorker): void {
    if (message.type === 'ready') this.#isReady = true;
    else if (message.type === 'failed') this.#stop(new Error(message.reason));
    else this.#receive(message);
  }

  #stop(cause?: unknown): void {
    this.#failure ??= this.#isReady ? stopped(cause) : notStarted(cause);
  }
}

function startWorker(start: WorkerStart, url: URL): Worker {
  try {
    return new Worker(BOOTSTRAP, {
      eval: true,
      name: 'petrel',
      workerData: { ...start, url: url.href },
      transferList: [start.port],
      execArgv: [],
      env: {},
      resourceLimits: { stackSizeMb: STACK },
      stdin: false,
    });
  } catch (cause) {
    throw new OpenAIError(
      'The synchronous client cannot start its worker thread. Under `--permission`, allow it with ' +
        '`--allow-worker`.',
      { code: 'configuration', cause },
    );
  }
}

function expectWorkerFile(url: URL): void {
  if (url.protocol === 'file:' && existsSync(fileURLToPath(url))) return;
  throw new OpenAIError(
    `The synchronous client runs \`${url.href}\` in a worker thread, and there is no such file. Leave ` +
      '`petrel` out of your bundle (as an external package), or bundle `petrel/sync-worker` to ' +
      '`sync-worker.js` beside it.',
    { code: 'configuration' },
  );
}

function notStarted(cause: unknown): OpenAIError {
  return new OpenAIError(
    'The worker thread of the synchronous client did not start; see the cause.',
    {
      code: 'worker_stopped',
      cause,
    },
  );
}

function stopped(cause?: unknown): OpenAIError {
  const message =
    'The worker thread of the synchronous client has ended. What was under way is lost, and may have ' +
    'been sent; the next call starts another one.';
  return new OpenAIError(message, { code: 'worker_stopped', cause });
}

function interrupted(): APIUserAbortError {
  return new APIUserAbortError({ message: 'Request was aborted by SIGINT.' });
}
