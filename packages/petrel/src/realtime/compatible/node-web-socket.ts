import type { WebSocket } from 'ws';
import type { SocketData } from '../../core/call/socket.ts';

type Listener = (...args: never[]) => void;

/** Listeners by the name of their event, with what each receives. */
interface NodeWebSocketEvents {
  open: () => void;
  /** Text as a string, bytes as a `Buffer`. */
  message: (data: string | Buffer, isBinary: boolean) => void;
  close: (code: number, reason: string) => void;
  error: (error: Error) => void;
}

interface Subscription {
  readonly event: string;
  readonly listener: Listener;
  /** What listens to the socket in its place. */
  readonly adapted: (...args: unknown[]) => void;
}

/**
 * A WebSocket of the package `ws` whose listeners receive text messages and the reason of a close as strings.
 * {@link platformSocket} has the rest of what `ws` offers.
 */
export class NodeWebSocket {
  readonly #socket: WebSocket;
  #subscriptions: readonly Subscription[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** The WebSocket of `ws`. */
  get platformSocket(): WebSocket {
    return this.#socket;
  }

  /** 0 while it connects, then 1 for open, 2 for closing and 3 for closed. */
  get readyState(): number {
    return this.#socket.readyState;
  }

  /** Sends a message: text, or bytes. */
  send(data: SocketData | ArrayBufferLike | ArrayBufferView): void {
    this.#socket.send(data);
  }

  /** Starts the closing handshake. */
  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  /** Ends the connection at once. */
  terminate(): void {
    this.#socket.terminate();
  }

  /** Adds a listener. Events besides those named here reach it as `ws` reports them. */
  on<Event extends keyof NodeWebSocketEvents>(
    event: Event,
    listener: NodeWebSocketEvents[Event],
  ): void;
  on(event: string, listener: Listener): void;
  on(event: string, listener: Listener): void {
    this.#add(event, listener, false);
  }

  /** Removes a listener: the last one, if it was added several times. */
  off(event: string, listener: Listener): void {
    const lastFirst = [...this.#subscriptions].reverse();
    const last = lastFirst.find((added) => added.event === event && added.listener === listener);
    if (last !== undefined) this.#remove(last);
  }

  /** Adds a listener for the next event of a name. */
  once<Event extends keyof NodeWebSocketEvents>(
    event: Event,
    listener: NodeWebSocketEvents[Event],
  ): void;
  once(event: string, listener: Listener): void;
  once(event: string, listener: Listener): void {
    this.#add(event, listener, true);
  }

  #add(event: string, listener: Listener, once: boolean): void {
    const adapted = (...args: unknown[]): void => {
      if (once) this.#remove(subscription);
      Reflect.apply(listener, undefined, adaptArguments(event, args));
    };
    const subscription: Subscription = { event, listener, adapted };
    this.#subscriptions = [...this.#subscriptions, subscription];
    this.#socket.on(event, adapted);
  }

  #remove(removed: Subscription): void {
    this.#subscriptions = this.#subscriptions.filter((added) => added !== removed);
    this.#socket.off(removed.event, removed.adapted);
  }
}

function adaptArguments(event: string, args: readonly unknown[]): readonly unknown[] {
  const [first, second] = args;
  if (event === 'message') return [messageOf(first, second === true), second === true];
  return event === 'close' ? [first, String(second)] : args;
}

/** What `ws` delivers depends on its `binaryType`. */
function messageOf(data: unknown, isBinary: boolean): unknown {
  const bytes = Array.isArray(data)
    ? Buffer.concat(data)
    : data instanceof ArrayBuffer
      ? Buffer.from(data)
      : data;
  return isBinary ? bytes : String(bytes);
}
