import type { TypedEvent } from '../socket/socket-events.ts';

interface Subscription<Event> {
  readonly listener: (event: Event) => unknown;
  readonly type: string | undefined;
}

/** Calls functions with events, in the order in which they were added. */
export class Subscriptions<Event extends TypedEvent> {
  // Never changed, so that functions can be added and removed while they are called.
  #all: readonly Subscription<Event>[] = [];

  /** Adds a function, for events of one type or all of them. The returned function removes it. */
  add(listener: (event: Event) => unknown, type?: Event['type']): () => void {
    const subscription = { listener, type };
    this.#all = [...this.#all, subscription];
    return () => {
      this.#all = this.#all.filter((other) => other !== subscription);
    };
  }

  /** Calls the functions. One that fails keeps no other from being called. */
  emit(event: Event): void {
    for (const subscription of this.#all) {
      if (!this.#all.includes(subscription)) continue;
      if ((subscription.type ?? event.type) !== event.type) continue;
      void call(subscription.listener, event);
    }
  }

  /** Removes all functions. */
  clear(): void {
    this.#all = [];
  }
}

async function call<Event>(listener: (event: Event) => unknown, event: Event): Promise<void> {
  try {
    await listener(event);
  } catch (error) {
    report(error);
  }
}

/** An error of the caller's own code is uncaught, as if nothing were between the browser and that code. */
function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else {
    setTimeout(() => {
      throw error;
    }, 0);
  }
}
