const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout, setImmediate } = globalThis;
const realNow = performance.now.bind(performance);

interface Alarm {
  readonly at: number;
  readonly callback: () => void;
}

/**
 * A clock in place of `setTimeout`, `clearTimeout` and `performance.now()`. Its time passes only in `run`,
 * as fast as the work of each moment allows: hours take seconds.
 */
export class VirtualClock {
  #now = 0;
  #alarms = new Map<number, Alarm[]>();
  /** Moments with alarms, the next first: a binary heap. */
  readonly #moments: number[] = [];

  /** Milliseconds since the clock was made. */
  get now(): number {
    return this.#now;
  }

  /** Replaces the timers of the process. The returned function puts them back. */
  install(): () => void {
    Object.assign(globalThis, {
      setTimeout: (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
        this.#set(() => callback(...args), delay),
      clearTimeout: (alarm: unknown) => clear(alarm),
    });
    performance.now = () => this.#now;
    return () => {
      Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
      performance.now = realNow;
    };
  }

  /** Lets time pass up to a moment. */
  async run(until: number): Promise<void> {
    await settled();
    for (let moment = this.#moments[0]; moment !== undefined && moment <= until;) {
      this.#now = moment;
      this.#popMoment();
      const alarms = this.#alarms.get(moment) ?? [];
      this.#alarms.delete(moment);
      for (const alarm of alarms) alarm.callback();
      await settled();
      moment = this.#moments[0];
    }
    this.#now = until;
  }

  #set(callback: () => void, delay: number): object {
    // Timers of Node have whole milliseconds, and last one at least.
    const at = Math.ceil(this.#now + Math.max(1, delay));
    const handle = { isCleared: false, ref: () => handle, unref: () => handle, hasRef: () => true };
    const alarm: Alarm = {
      at,
      callback: () => {
        if (!handle.isCleared) callback();
      },
    };
    const alarms = this.#alarms.get(at);
    if (alarms === undefined) {
      this.#alarms.set(at, [alarm]);
      this.#pushMoment(at);
    } else alarms.push(alarm);
    return handle;
  }

  #pushMoment(moment: number): void {
    const heap = this.#moments;
    let place = heap.push(moment) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above] ?? 0;
      if (other <= moment) break;
      heap[place] = other;
      place = above;
    }
    heap[place] = moment;
  }

  #popMoment(): void {
    const heap = this.#moments;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      const lower = (heap[right] ?? Infinity) < (heap[left] ?? Infinity) ? right : left;
      const other = heap[lower];
      if (other === undefined || other >= last) break;
      heap[place] = other;
      place = lower;
    }
    heap[place] = last;
  }
}

function clear(alarm: unknown): void {
  if (typeof alarm === 'object' && alarm !== null) Object.assign(alarm, { isCleared: true });
}

/** All that follows from what happened at a moment is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
