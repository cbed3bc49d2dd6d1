import { AttemptRequest } from '../abort/attempt-request.ts';
import { onAbort } from '../abort/on-abort.ts';
import type { SocketData, SocketListener, TransportSocket } from '../call/socket.ts';
import type { TransportRequest } from '../call/transport.ts';
import { APIConnectionError } from '../errors/index.ts';
import { SocketDelivery } from './socket-delivery.ts';

/**
 * Waits until a WebSocket of the standard is open.
 *
 * @throws APIConnectionError when the server opens none; the signal's reason on abort
 */
export function openedWebSocket(
  socket: WebSocket,
  request: TransportRequest,
  maxMessageBytes: number,
): Promise<TransportSocket> {
  socket.binaryType = 'arraybuffer';
  const adapted = new WebSocketAdapter(socket, maxMessageBytes);
  const cancellation = AttemptRequest.abortSignalOf(request);
  return new Promise((resolve, reject) => {
    const forget = onAbort(cancellation, () => {
      socket.close();
      reject(cancellation.reason);
    });
    const settle = (finish: () => void): void => {
      forget();
      finish();
    };
    socket.addEventListener('open', () => settle(() => resolve(adapted)));
    // The standard hides what went wrong from pages, and so do most runtimes.
    const fail = (cause: unknown): void => settle(() => reject(refused(request.url, cause)));
    socket.addEventListener('error', (event) => fail('error' in event ? event.error : undefined));
    socket.addEventListener('close', () => fail(undefined));
  });
}

function refused(url: string, cause: unknown): APIConnectionError {
  const message = `Connection error. ${new URL(url).host} did not open a WebSocket. Check the API key, the model and the URL; this runtime does not report what the server answered.`;
  return new APIConnectionError({ message, cause });
}

/** The address of a WebSocket where a request would go to `url`. */
export function socketURL(url: string): string {
  return url.replace(/^http/, 'ws');
}

/** What a page can say of a connection that ended without a closing handshake. */
const LOST = 1006;

/** A WebSocket of the standard. */
export class WebSocketAdapter implements TransportSocket {
  /** The standard has neither. */
  readonly ping: null = null;
  readonly pause: null = null;
  readonly #socket: WebSocket;
  readonly #delivery = new SocketDelivery();
  #failure: unknown;
  #closed = false;

  constructor(socket: WebSocket, maxMessageBytes: number) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      const message = typeof data === 'string' ? data : new Uint8Array(data);
      if (message.length <= maxMessageBytes) this.#deliver((to) => to.message(message));
      else {
        this.#failure = new Error(`A message has more than ${maxMessageBytes} bytes`);
        this.#close(1009, '');
      }
    });
    socket.addEventListener('error', (event) => {
      if ('error' in event) this.#failure ??= event.error;
    });
    socket.addEventListener('close', ({ code, reason }) => this.#close(code, reason));
  }

  get isOpen(): boolean {
    return this.#socket.readyState === 1;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  listen(listener: SocketListener): void {
    this.#delivery.listen(listener);
  }

  send(data: SocketData): void {
    this.#socket.send(data);
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#close(LOST, '');
  }

  /** The standard cannot end a connection at once: what still arrives is ignored. */
  #close(code: number, reason: string): void {
    if (this.#closed) return;
    this.#deliver((to) => to.closed(code, reason, this.#failure));
    this.#closed = true;
    this.#socket.close();
  }

  #deliver(deliver: (listener: SocketListener) => void): void {
    if (!this.#closed) this.#delivery.deliver(deliver);
  }
}
