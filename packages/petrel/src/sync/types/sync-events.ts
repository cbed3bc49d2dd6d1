import type { EmittedEventResult, EventParameters, Listeners } from '../../core/event-emitter.ts';

/** The methods of stream helpers that are about events. */
export interface SyncEvents<Events extends Listeners<Events>> {
  /** Adds a listener for all events of a name. It runs in this thread, while a method waits. */
  on<Event extends keyof Events>(event: Event, listener: Events[Event]): this;
  /** Removes a listener; one of them if it was added several times. */
  off<Event extends keyof Events>(event: Event, listener: Events[Event]): this;
  /** Adds a listener for the next event of a name. */
  once<Event extends keyof Events>(event: Event, listener: Events[Event]): this;
  /** Waits for the next event of a name. */
  emitted<Event extends keyof Events>(
    event: Event,
  ): EmittedEventResult<EventParameters<Events, Event>>;
  /** The events of a name, as they come. */
  events<Event extends keyof Events>(
    event: Event,
  ): IterableIterator<EventParameters<Events, Event>>;
}
