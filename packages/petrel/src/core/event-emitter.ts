/** Any function, as a listener. */
export type Listener = (...args: never[]) => unknown;

/** Names of events with the functions that listen to them. */
export type Listeners<Events> = { [Event in keyof Events]: Listener };

/** The arguments that listeners of an event receive. */
export type EventParameters<
  Events extends Listeners<Events>,
  Event extends keyof Events,
> = Parameters<Events[Event]>;

/** What `emitted` resolves to: nothing, the only argument, or all arguments as an array. */
export type EmittedEventResult<Args extends unknown[]> = Args extends []
  ? void
  : Args extends [infer Only]
    ? Only
    : Args;

interface Subscription {
  readonly listener: Listener;
  readonly once: boolean;
}

/**
 * Calls listeners by the name of an event, in the order in which they were added. A listener that
 * throws keeps no other listener from being called.
 */
export abstract class EventEmitter<Events extends Listeners<Events>> {
  // The lists are never changed, so that listeners can be added and removed while they are called.
  readonly #subscriptions = new Map<PropertyKey, readonly Subscription[]>();

  /** Adds a listener for all events of a name. */
  on<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    this.#add(event, { listener, once: false });
    return this;
  }

  /** Removes a listener; one of them if it was added several times. */
  off<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    const list = this.#subscriptions.get(event);
    const index = list?.findIndex((subscription) => subscription.listener === listener) ?? -1;
    if (list !== undefined && index !== -1) this.#remove(event, list[index]);
    return this;
  }

  /** Adds a listener for the next event of a name. */
  once<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    this.#add(event, { listener, once: true });
    return this;
  }

  /** Whether anybody listens to an event. */
  protected listens(event: PropertyKey): boolean {
    return this.#subscriptions.has(event);
  }

  /** Whether a listener of any event passes a test. */
  protected someListener(test: (event: PropertyKey, listener: Listener) => boolean): boolean {
    for (const [event, list] of this.#subscriptions) {
      for (const { listener } of list) if (test(event, listener)) return true;
    }
    return false;
  }

  /** Calls the listeners of an event. */
  protected emit<Event extends keyof Events>(
    event: Event,
    ...args: EventParameters<Events, Event>
  ): void {
    this.dispatch(event, args);
  }

  /** Calls the listeners of an event whose arguments the compiler cannot know. */
  protected dispatch(event: PropertyKey, args: readonly unknown[]): void {
    const list = this.#subscriptions.get(event);
    if (list === undefined) return;
    for (const subscription of list) {
      if (subscription.once) this.#remove(event, subscription);
      try {
        Reflect.apply(subscription.listener, this, args);
      } catch (error) {
        this.listenerFailed(event, error);
      }
    }
  }

  /** Called when somebody begins to listen to an event. */
  protected listened(_event: PropertyKey): void {}

  /** Called with what a listener has thrown. */
  protected abstract listenerFailed(event: PropertyKey, error: unknown): void;

  #add(event: PropertyKey, subscription: Subscription): void {
    this.#subscriptions.set(event, [...(this.#subscriptions.get(event) ?? []), subscription]);
    this.listened(event);
  }

  #remove(event: PropertyKey, removed: Subscription | undefined): void {
    const rest = this.#subscriptions.get(event)?.filter((found) => found !== removed) ?? [];
    if (rest.length === 0) this.#subscriptions.delete(event);
    else this.#subscriptions.set(event, rest);
  }
}
