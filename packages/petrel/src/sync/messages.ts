import type { MessagePort } from 'node:worker_threads';
import type { ClientClass } from './values/client-classes.ts';
import type { CallbackMode, Written } from './values/written-value.ts';

/** What a request of the calling thread is about. */
export type Target =
  | { readonly client: number }
  /** Something in the worker's table. */
  | { readonly object: number }
  /** The functions of a module, such as `toFile`. */
  | { readonly module: ModuleName };

/** The modules of the package whose functions have a synchronous form. */
export type ModuleName = 'index' | 'batches' | 'webhooks';

/** What the calling thread wants of the member that the path of a request leads to. */
export type Operation =
  /** Its result. */
  | 'call'
  /** The HTTP response in place of the result, or beside it. */
  | 'asResponse'
  | 'withResponse'
  | 'get'
  /** To assign the argument to it. */
  | 'set'
  /** To begin an iteration over it, whose number is the result. */
  | 'iterate'
  /** The next items of an iteration. */
  | 'pull'
  /** To end an iteration before its end. */
  | 'leave'
  /** Whether the items of an iteration that were read ahead are still to be given out. */
  | 'check';

export interface RequestMessage {
  readonly type: 'request';
  readonly id: number;
  readonly operation: Operation;
  readonly target: Target;
  readonly path: readonly string[];
  readonly args: Written;
  /** Whether an `interrupt` message may follow, for which the worker has to know what belongs to it. */
  readonly isInterruptible: boolean;
}

/** Makes a client of options, or of another client and options. */
export interface ClientMessage {
  readonly type: 'client';
  readonly client: number;
  readonly parent: number | null;
  readonly class: ClientClass;
  readonly options: Written;
  /** The variables of the environment that its transport reads. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What a function of the calling thread has come to. */
export interface AnswerMessage {
  readonly type: 'answer';
  readonly id: number;
  readonly failed: boolean;
  readonly value: Written;
  /** Whether a call of that thread waits, which throws what a listener has thrown. */
  readonly isWaiting: boolean;
}

/** From the calling thread to the worker. */
export type ToWorker =
  | RequestMessage
  | ClientMessage
  | AnswerMessage
  | { readonly type: 'abort'; readonly signal: number; readonly reason: Written }
  /** The calling thread has returned to its event loop. */
  | { readonly type: 'resume' }
  /** The calling thread waits for a request no more. */
  | { readonly type: 'interrupt'; readonly request: number }
  | { readonly type: 'release'; readonly object: number }
  | { readonly type: 'forget'; readonly client: number };

export interface ResultMessage {
  readonly type: 'result';
  readonly id: number;
  readonly failed: boolean;
  readonly value: Written;
}

/** Runs a function of the calling thread. */
export interface CallbackMessage {
  readonly type: 'callback';
  readonly id: number;
  readonly callback: number;
  readonly mode: CallbackMode;
  readonly args: Written;
}

/** From the worker to the calling thread. */
export type FromWorker =
  | ResultMessage
  | CallbackMessage
  /** The worker has dropped a value of the calling thread that it was sent so many times. */
  | { readonly type: 'release'; readonly callback: number; readonly references: number }
  /** A helper that has listeners, or tools to call, has begun or has ended. */
  | { readonly type: 'active'; readonly change: 1 | -1 }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string };

/** What the worker is started with. There is no credential in it. */
export interface WorkerStart {
  readonly port: MessagePort;
  readonly counters: Int32Array<SharedArrayBuffer>;
}

/** What each of the shared counters is for. */
export const COUNTER = {
  /** Grows with each message to the calling thread, which waits for that. */
  toCaller: 0,
  /** Grows with each message to the worker, for one that waits for that. */
  toWorker: 1,
  /** Grows every second while the worker has something to do. */
  beat: 2,
  /** 1 once the worker has ended. */
  ended: 3,
  /** 1 while the worker waits until the calling thread does, so that no event is missed. */
  held: 4,
} as const;
