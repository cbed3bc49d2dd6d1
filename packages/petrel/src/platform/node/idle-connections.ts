import type { Agent, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Socket } from 'node:net';

/** Milliseconds for which a connection is kept idle where the server does not say. */
const DEFAULT_IDLE = 60_000;

/** Milliseconds before the end that a server announces at which its connection is closed. */
const MARGIN = 5_000;

/** The longest time of a timer. */
const LONGEST = 2_147_483_647;

/** What the server of a connection sends as `Keep-Alive`. */
const announced = new WeakMap<Duplex, string>();

/** Remembers for how long a server keeps the connection of a response: `Keep-Alive: timeout=5`. */
export function noteKeepAlive({ headers, socket }: IncomingMessage): void {
  const header = headers['keep-alive'];
  if (typeof header === 'string') announced.set(socket, header);
}

let lastHeader = '';
let lastIdle = DEFAULT_IDLE;

function announcedIdle(header: string): number {
  // Servers send the same each time.
  if (header === lastHeader) return lastIdle;
  const seconds = /(?:^|[,\s])timeout=(\d+)/i.exec(header)?.[1];
  lastHeader = header;
  lastIdle = seconds === undefined ? DEFAULT_IDLE : idleTime(Number(seconds) * 1_000);
  return lastIdle;
}

/**
 * Milliseconds for which a connection may be idle when the server closes it after `timeout`: five
 * seconds less, so that no request meets it closed. Of short times a part is left, as many servers
 * announce five seconds.
 */
export function idleTime(timeout: number): number {
  return Math.min(LONGEST, Math.max(timeout - MARGIN, Math.min(1_000, timeout / 2)));
}

/** Has an agent close idle connections in time. They never hold the process. */
export function closingIdle<Kept extends Agent>(agent: Kept): Kept {
  agent.keepSocketAlive = keepSocketAlive;
  return agent;
}

/** Node destroys a socket for which this is false, and one in its free list that times out. */
function keepSocketAlive(socket: Duplex): boolean {
  const header = announced.get(socket);
  const idle = header === undefined ? DEFAULT_IDLE : announcedIdle(header);
  if (idle <= 0) return false;
  if (!(socket instanceof Socket)) return true;
  socket.unref();
  if (socket.timeout !== idle) socket.setTimeout(idle);
  return true;
}
