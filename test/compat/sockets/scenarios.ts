import type { Fault } from '@petrel/emulator';
import type { SentEvent, SessionClass } from './session-classes.ts';

/** How a session is used, and what the server does to it. */
export interface Scenario {
  name: string;
  /** What goes wrong. */
  fault?: Fault;
  apiKey?: string;
  /** What is sent when the session is open. */
  events: (session: SessionClass) => readonly SentEvent[];
  /** The type of the event at which the session is closed; null where the server ends it. */
  last: (session: SessionClass) => string | null;
  /** Milliseconds until the session is given up. Default: 5,000. */
  timeLimit?: number;
}

const whole: Pick<Scenario, 'events' | 'last'> = {
  events: ({ begin, events }) => [...(begin === undefined ? [] : [begin]), ...events],
  last: ({ last }) => last,
};

/** Only what lets the server begin. */
const begun: Pick<Scenario, 'events' | 'last'> = {
  events: ({ begin }) => (begin === undefined ? [] : [begin]),
  last: () => null,
};

const none: Pick<Scenario, 'events' | 'last'> = { events: () => [], last: () => null };

/** A session that works, and every way in which one can fail. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'a session', ...whole },
  {
    name: 'events that the server refuses',
    events: ({ begin }) => [
      ...(begin === undefined ? [] : [begin]),
      { type: 'session.unknown', event_id: 'mine' },
    ],
    last: () => 'error',
  },
  { name: 'a key that is refused', apiKey: 'sk-wrong', ...none },
  ...[404, 429, 503].map((status) => ({
    name: `a handshake that is refused with ${status}`,
    fault: { status },
    ...none,
  })),
  { name: 'a handshake without an answer', fault: { drop: true }, ...none },
  ...[1000, 1001, 1011, 1012, 1013, 4001].map((closeCode) => ({
    name: `a server that closes with ${closeCode}`,
    fault: { closeCode, cutAfter: 1 },
    ...begun,
  })),
  { name: 'a connection that is lost', fault: { cutAfter: 1 }, ...begun },
  { name: 'a message that is not JSON', fault: { malformed: 'json', malformedAfter: 1 }, ...whole },
  ...(['utf8', 'opcode', 'oversized', 'close-code'] as const).map((malformed) => ({
    name: `a malformed frame: ${malformed}`,
    fault: { malformed, malformedAfter: 1 },
    ...begun,
    // The reference client sets no limit, and waits for the rest of it.
    ...(malformed === 'oversized' ? { timeLimit: 300 } : {}),
  })),
];
