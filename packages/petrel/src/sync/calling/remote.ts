import type { Target } from '../messages.ts';

/** What stands in the calling thread for something of the worker. */
export interface Remote {
  readonly target: Target;
  readonly path: readonly string[];
  /** Has the worker make the client that it belongs to. */
  readonly connect?: () => void;
}

const remotes = new WeakMap<object, Remote>();

/** Notes what a proxy stands for. */
export function registerRemote(proxy: object, remote: Remote): void {
  remotes.set(proxy, remote);
}

/** What a value stands for; undefined for one that is of this thread. */
export function remoteOf(value: object): Remote | undefined {
  return remotes.get(value);
}
