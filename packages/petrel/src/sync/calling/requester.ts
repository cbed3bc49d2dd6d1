import type { Operation, Target } from '../messages.ts';
import type { Slot } from '../values/written-value.ts';

/** What the worker is to do. */
export interface Request {
  readonly operation: Operation;
  readonly target: Target;
  readonly path: readonly string[];
  readonly args: readonly unknown[];
}

/** Sends requests to the worker. */
export interface Requester {
  /** Grows with each request that may change what has been read ahead. */
  readonly epoch: number;
  /** Waits for the result. What is thrown has the stack of the caller of `above`. */
  request(request: Request, above: (...args: never[]) => unknown): unknown;
  /** Has the worker drop an object that is used no more. */
  release(object: number): void;
}

export type RemoteSlot = Extract<Slot, { kind: 'remote' }>;

/** What stands for something of the worker. When `anchor` is collected, the worker may drop it. */
export interface RemoteValue {
  readonly value: object;
  readonly anchor: object;
}

/** @param own the members whose values are known */
export type RemoteMaker = (requester: Requester, slot: RemoteSlot, own: unknown) => RemoteValue;
