import type { TransportSocket } from '../../core/call/socket.ts';
import { SocketError } from './socket-error.ts';

/** Size of what waits for a reader above which nothing more is read from the network, and below which it is again. */
const HIGH_WATER = 1_048_576;
const LOW_WATER = 262_144;
/** The same, above which a connection that cannot be paused is ended. */
const OVERFLOW = 67_108_864;

type Pausable = Pick<TransportSocket, 'pause'>;

/** Slows the server down when events are not read. */
export class ReceiveFlow {
  readonly #onPause: (paused: boolean) => void;
  readonly #onOverflow: (error: SocketError) => void;
  #socket: Pausable | null = null;
  #isPaused = false;
  #isOpen = false;

  /**
   * @param onPause called when the network is read no more, and when it is again
   * @param onOverflow called where the runtime cannot slow the server down, and too much waits
   */
  constructor(onPause: (paused: boolean) => void, onOverflow: (error: SocketError) => void) {
    this.#onPause = onPause;
    this.#onOverflow = onOverflow;
  }

  /** Whether the network is not being read. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Begins with a new connection; null for none. */
  start(socket: Pausable | null): void {
    this.#socket = socket;
    this.#isPaused = false;
    this.#isOpen = false;
  }

  /** Reads on for good: the frame that ends the connection comes after what nobody may want to read. */
  open(): void {
    this.#pause(false);
    this.#isOpen = true;
  }

  /** Sees the size of what waits. */
  limit(size: number): void {
    if (size > HIGH_WATER) this.#pause(true);
    else if (size < LOW_WATER) this.#pause(false);
    if (size <= OVERFLOW || this.#isPaused) return;
    const message = `More than ${OVERFLOW} bytes of events were received and not read, and this runtime cannot slow the server down. Read faster.`;
    this.#onOverflow(new SocketError('socket_overflow', message));
  }

  #pause(paused: boolean): void {
    if (this.#isPaused === paused || this.#isOpen || this.#socket?.pause == null) return;
    this.#isPaused = paused;
    this.#onPause(paused);
    this.#socket.pause(paused);
  }
}
