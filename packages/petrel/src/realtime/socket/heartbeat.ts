import { holdProcess, startTimer, type Timer } from '../../core/abort/timer.ts';
import type { TransportSocket } from '../../core/call/socket.ts';
import { SocketError } from './socket-error.ts';

/**
 * Sends pings, and reports a server that answers none: networks break without a trace. Where the runtime
 * sends no pings, it reports a server that has begun to close the connection and does not end it.
 */
export class Heartbeat {
  readonly #interval: number;
  readonly #onSilence: (error: SocketError) => void;
  #timer: Timer;
  #isAlive = true;
  #isSuspended = false;

  /** `interval` is in milliseconds. */
  constructor(interval: number, onSilence: (error: SocketError) => void) {
    this.#interval = interval;
    this.#onSilence = onSilence;
  }

  /** Begins with a new connection. */
  start(socket: TransportSocket): void {
    this.#isAlive = true;
    this.#isSuspended = false;
    this.#wait(socket);
  }

  /** Something has arrived. */
  alive(): void {
    this.#isAlive = true;
  }

  /** A connection that is paused receives no answers. */
  suspend(suspended: boolean): void {
    this.#isSuspended = suspended;
    this.#isAlive = true;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(socket: TransportSocket): void {
    this.#timer = startTimer(this.#interval, () => this.#beat(socket));
    holdProcess(this.#timer, false);
  }

  #beat(socket: TransportSocket): void {
    const { ping } = socket;
    const isLost = ping === null ? !socket.isOpen : !this.#isAlive;
    if (isLost && !this.#isSuspended) {
      const message =
        ping === null
          ? 'The connection was lost: the server has begun to close it, and does not end it.'
          : `The connection was lost: the server answered no ping for ${this.#interval} ms (\`heartbeat\`).`;
      this.#onSilence(new SocketError('socket_timeout', message));
      return;
    }
    if (!this.#isSuspended) {
      this.#isAlive = false;
      ping?.();
    }
    this.#wait(socket);
  }
}
