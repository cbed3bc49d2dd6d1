/** The operations that open a WebSocket connection, as faults and recorded requests name them. */
export const socketOperations = [
  'realtime.connect',
  'realtime.translations.connect',
  'responses.connect',
  'live.connect',
  'live.sideband.connect',
  'live.forks.connect',
] as const;

/** An operation that opens a WebSocket connection. */
export type SocketOperation = (typeof socketOperations)[number];
