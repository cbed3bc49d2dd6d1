/** Who opens the connections: petrel, or the package `ws` without a client. */
export type SocketClient = 'petrel' | 'ws';

/** What is done over WebSockets. */
export type SocketScenario =
  /** Messages each way over one connection, so many a second. */
  | { name: 'messages'; client: SocketClient; amount: number; rate: number }
  /** Connections that are open at once. */
  | { name: 'connections'; client: SocketClient; amount: number };

/** The effect of a scenario on the process of the client. */
export interface SocketMeasurement {
  seconds: number;
  /** Bytes by which the heap has grown over the second half of the messages, or for each connection. */
  heap: number;
  /** The same of the resident set. */
  resident: number;
  /** Bytes of heap that are left when all is closed, above those before. */
  left: number;
}

const MEBIBYTE = 2 ** 20;

/** Bytes by which the heap may grow, and which may be left. */
export const SOCKET_LIMITS = {
  messages: { heap: 2 * MEBIBYTE, left: 2 * MEBIBYTE },
  connections: { heap: 32 * 1024, left: 4 * MEBIBYTE },
} as const;

/** Whether a message is a measurement. */
export function isSocketMeasurement(value: unknown): value is SocketMeasurement {
  return typeof value === 'object' && value !== null && 'heap' in value && 'resident' in value;
}
