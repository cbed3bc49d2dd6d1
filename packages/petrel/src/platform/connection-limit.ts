import { onAbort } from '../core/abort/on-abort.ts';
import type { Abortable } from '../core/call/cancellation.ts';

interface Waiting {
  admit: () => void;
}

/** Lets in at most so many at once for each key; the others wait in line. */
export class ConnectionLimit {
  private readonly most: number;
  private readonly inside = new Map<string, number>();
  private readonly lines = new Map<string, Set<Waiting>>();

  constructor(most: number) {
    this.most = most;
  }

  /**
   * Resolves when a connection is free, with a function that frees it again, to be called once.
   *
   * @throws the reason of the signal, when that aborts first
   */
  enter(key: string, signal: Abortable): Promise<() => void> {
    const leave = (): void => this.leave(key);
    const count = this.inside.get(key) ?? 0;
    if (count < this.most) {
      this.inside.set(key, count + 1);
      return Promise.resolve(leave);
    }
    const line = this.lines.get(key) ?? new Set();
    this.lines.set(key, line);
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        line.delete(waiting);
        reject(signal.reason);
      };
      const forget = onAbort(signal, abort);
      const admit = (): void => {
        forget();
        resolve(leave);
      };
      const waiting = { admit };
      line.add(waiting);
      if (signal.aborted) abort();
    });
  }

  private leave(key: string): void {
    const line = this.lines.get(key);
    const [first] = line ?? [];
    if (first !== undefined) {
      line?.delete(first);
      first.admit();
      return;
    }
    this.lines.delete(key);
    const left = (this.inside.get(key) ?? 1) - 1;
    if (left === 0) this.inside.delete(key);
    else this.inside.set(key, left);
  }
}
