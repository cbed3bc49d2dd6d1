import type { EventProtocol } from '../core/stream/event-protocol.ts';
import { StreamEnd } from './stream-end.ts';

/** The event streams of OpenAI: `thread.*` events of the Assistants API keep their names. */
export const EVENT_PROTOCOL: EventProtocol = {
  watchEnd: (choices) => new StreamEnd(choices),
  namedItem: (name, value) =>
    name.startsWith('thread.') ? { event: name, data: value } : undefined,
};
