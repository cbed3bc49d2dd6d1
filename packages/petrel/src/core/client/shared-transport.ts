import { throwIfAborted } from '../abort/on-abort.ts';
import type { SocketOptions, TransportSocket } from '../call/socket.ts';
import { configurationError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import type { Transport, TransportRequest, TransportResponse } from '../call/transport.ts';

/**
 * The transport of a client and of its clones: loaded at first use, closed once for all of them. One
 * that was given to the client stays open; only the calls of this client end.
 */
export class SharedTransport implements Transport {
  readonly #load: () => Promise<Transport>;
  #loading: Promise<Transport> | undefined;
  #loaded: Transport | undefined;
  readonly #given: boolean;
  readonly #closer = new AbortController();
  /** The origin of the last answer: one, so that it takes no memory for each host. */
  #answered: string | undefined;

  /** `given` is whether the transport belongs to the user, who closes it. */
  constructor(load: () => Promise<Transport>, given = false) {
    this.#load = load;
    this.#given = given;
  }

  get name(): string {
    return this.#loaded?.name ?? 'not loaded';
  }

  /** Aborted by {@link close}, with the error that calls then fail with. */
  get closing(): AbortSignal {
    return this.#closer.signal;
  }

  /** What ends calls under way when this is closed; null where closing the transport does so. */
  get interruption(): AbortSignal | null {
    return this.#given ? this.closing : null;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    throwIfAborted(this.closing);
    const response = await (this.#loaded ?? (await this.#open())).send(request);
    this.#answered = originOf(request.url);
    return response;
  }

  /** Whether a server of this origin was the last to answer, and so speaks the protocol of its URL. */
  hasAnswered(url: string): boolean {
    return this.#answered === originOf(url);
  }

  async openSocket(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null> {
    throwIfAborted(this.closing);
    const transport = this.#loaded ?? (await this.#open());
    if (transport.openSocket !== undefined) return transport.openSocket(request, options);
    throw configurationError(`The transport \`${transport.name}\` opens no WebSockets.`);
  }

  async close(): Promise<void> {
    if (this.closing.aborted) return;
    const message = 'The client is closed; make a new one to send requests.';
    this.#closer.abort(new OpenAIError(message, { code: 'client_closed' }));
    if (this.#given) return;
    const transport = await this.#loading;
    await transport?.close();
  }

  async #open(): Promise<Transport> {
    this.#loading ??= this.#load();
    this.#loaded = await this.#loading;
    throwIfAborted(this.closing);
    return this.#loaded;
  }
}

/** Scheme, host and port as they are written. */
function originOf(url: string): string {
  return /^[^:]*:\/\/[^/?#]*/.exec(url)?.[0] ?? '';
}
