import { holdProcess, startTimer, type Timer } from '../../core/abort/timer.ts';
import type { TransportSocket } from '../../core/call/socket.ts';
import { SocketError } from './socket-error.ts';

/** Sends pings, and reports a server that answers none: networks break without a trace. */
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
    if (socket.ping !== null) this.#wait(socket.ping);
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

  #wait(ping: () => void): void {
    this.#timer = startTimer(this.#interval, () => this.#beat(ping));
    holdProcess(this.#timer, false);
  }

  #beat(ping: () => void): void {
    if (this.#isSuspended) this.#wait(ping);
    else if (this.#isAlive) {
      this.#isAlive = false;
      ping();
      this.#wait(ping);
    } else {
      const message = `The connection was lost: the server answered no ping for ${this.#interval} ms (\`heartbeat\`).`;
      this.#onSilence(new SocketError('socket_timeout', message));
    }
  }
}
