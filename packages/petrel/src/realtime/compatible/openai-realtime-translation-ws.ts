import type { ClientOptions } from 'ws';
import { onAbort } from '../../core/abort/on-abort.ts';
import { startTimer } from '../../core/abort/timer.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
} from '../../generated/models/realtime/realtime.ts';
import { errorOfEvent, OpenAIRealtimeError } from '../openai-realtime-error.ts';
import type { UnsentMessage } from '../socket/send-queue.ts';
import { EventSocket } from './event-socket.ts';
import { resolvedHeaders } from './handshake-headers.ts';
import { handshakeLimit } from './handshake-watch.ts';
import { clientURL, type SocketClient } from './realtime-url.ts';
import type { NodeWebSocket } from './node-web-socket.ts';
import { nodeWebSocketFactory } from './ws-factory.ts';

/** An event of any type, such as one that is newer than this client. */
export interface RealtimeTranslationEvent {
  type: string;
  [key: string]: unknown;
}

/** What a translation session is, and how it is opened. */
export interface RealtimeTranslationConnectOptions {
  /** The model that translates. */
  model: string;
  /** For the constructor of `WebSocket`; null removes a header. Redirects are never followed. */
  options?:
    | (Omit<ClientOptions, 'headers'> & {
        headers?: Record<string, string | null | undefined> | undefined;
      })
    | undefined;
}

/** What listeners receive, by the name of the event. */
export type RealtimeTranslationEvents = {
  event: (event: RealtimeTranslationServerEvent | RealtimeTranslationEvent) => void;
  /** An `error` event of the server, or a failure of the connection. */
  error: (error: OpenAIRealtimeError) => void;
  /** The connection is over. `unsent` are the messages that were queued and never sent. */
  close: (
    code: number,
    reason: string,
    unsent: UnsentMessage<RealtimeTranslationClientEvent>[],
  ) => void;
} & {
  [Type in Exclude<RealtimeTranslationServerEvent['type'], 'error'>]: (
    event: Extract<RealtimeTranslationServerEvent, { type: Type }>,
  ) => void;
};

/** Settles `finish`, when the connection is over or cannot be waited for. */
type Finished = (failure: OpenAIRealtimeError | null) => void;

const LONGEST_TIMER = 2_147_483_647;

const CUT_OFF = 'The connection ended before `session.closed` was received.';

/** A session that translates speech while it is spoken, over the package `ws`, as an event emitter. */
export class OpenAIRealtimeTranslationWS extends EventSocket<
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationEvents,
  NodeWebSocket
> {
  /** Ends the input: sends `session.close` once. `finish` waits for the rest of the translation too. */
  readonly session: { close: () => void } = { close: () => this.#endInput() };
  #acceptsInput = true;
  #isComplete = false;
  #isClosing = false;
  /** Whether what broke the connection was reported. */
  #isBroken = false;
  #failure: OpenAIRealtimeError | null = null;
  #finished: Finished | null = null;
  #finishing: Promise<void> | null = null;

  private constructor(
    client: SocketClient,
    { model, options }: RealtimeTranslationConnectOptions,
    headers: HeaderRecord,
  ) {
    const factory = nodeWebSocketFactory({
      url: () => clientURL(client, '/realtime/translations', { model }),
      headers: () => headers,
      timeout: handshakeLimit(client),
      options,
    });
    super(factory, { maxQueueBytes: 1_048_576, recovery: null, flushesByHand: false });
  }

  /**
   * Begins to open a session. What is sent before it is open waits.
   *
   * @throws OpenAIError of code `configuration` for a missing model
   */
  static async create(
    client: SocketClient,
    props: RealtimeTranslationConnectOptions,
  ): Promise<OpenAIRealtimeTranslationWS> {
    if (typeof props.model !== 'string' || props.model === '') {
      throw configurationError('Pass the `model` that is to translate.');
    }
    return new OpenAIRealtimeTranslationWS(client, props, await resolvedHeaders(client));
  }

  /**
   * Sends an event, or its JSON.
   *
   * @throws OpenAIRealtimeError once the input has been ended, or the connection closed
   */
  override send(event: RealtimeTranslationClientEvent | RealtimeTranslationEvent | string): void {
    if (!this.#acceptsInput || this.isClosed) {
      throw this.failure(
        'The input of the session has ended; nothing more can be sent.',
        undefined,
      );
    }
    if (typeof event === 'string') this.transmit(event, false);
    else this.#sendEvent(event);
  }

  #sendEvent(event: object): void {
    const text = this.textOf(event);
    if (text !== null) this.transmit(text, true);
  }

  /**
   * Ends the input and waits until the rest of the translation has been received and the connection is
   * closed. Repeated calls share the result of the first.
   *
   * @param options `timeoutMs` is the limit in milliseconds; `signal` ends the wait and the connection
   * @throws OpenAIRealtimeError when the limit is reached, the signal aborts, or the connection ends first
   */
  finish(options: { timeoutMs: number; signal?: AbortSignal | undefined }): Promise<void> {
    const { timeoutMs, signal } = options;
    if (!(timeoutMs > 0 && timeoutMs <= LONGEST_TIMER)) {
      const words = '`timeoutMs` must be a number of milliseconds above 0 and below 2^31.';
      return Promise.reject(configurationError(words));
    }
    this.#finishing ??= this.#finish(timeoutMs, signal);
    return this.#finishing;
  }

  /** Closes the connection without waiting for the rest of the translation. */
  override close(props?: { code: number; reason: string }): void {
    this.#acceptsInput = false;
    this.#isClosing = true;
    super.close(props);
  }

  protected override errorOf(event: RealtimeTranslationServerEvent): OpenAIRealtimeError {
    return errorOfEvent(event, this.redact);
  }

  protected override failure(message: string, cause: unknown): OpenAIRealtimeError {
    return new OpenAIRealtimeError(message, null, cause);
  }

  protected override broken(message: string, cause: unknown): void {
    this.#isBroken = true;
    super.broken(message, cause);
  }

  /** `finish` rejects with what nobody listens to. */
  protected override fail(message: string, cause: unknown): void {
    this.#failure = this.failure(message, cause);
    if (this.#finished === null || this.hearsErrors) super.fail(message, cause);
  }

  protected override dispatch(event: PropertyKey, args: readonly unknown[]): void {
    if (event === 'close' && this.#isCutOff) this.fail(CUT_OFF, undefined);
    super.dispatch(event, args);
    if (event === 'session.closed') {
      this.#isComplete = true;
      this.close();
    } else if (event === 'close') this.#finished?.(this.#outcome());
  }

  /** Whether a connection that ends now has ended too early, and nobody knows yet. */
  get #isCutOff(): boolean {
    const isKnown = this.#isBroken || this.#finishing !== null;
    return !this.#isComplete && !this.#isClosing && !isKnown;
  }

  #outcome(): OpenAIRealtimeError | null {
    return this.#isComplete ? null : this.failure(CUT_OFF, this.#failure ?? undefined);
  }

  #finish(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = (words: string, cause: unknown): void => {
        this.#finished?.(this.failure(words, cause));
        this.close();
        this.socket.terminate();
      };
      const abort = (): void => {
        cancel('Waiting for the end of the session was aborted.', signal?.reason);
      };
      const timer = startTimer(timeoutMs, () => {
        cancel(`The session did not end within ${timeoutMs} ms.`, undefined);
      });
      const removeListener = signal === undefined ? undefined : onAbort(signal, abort);
      this.#finished = (failure) => {
        clearTimeout(timer);
        removeListener?.();
        this.#finished = null;
        if (failure === null) resolve();
        else reject(failure);
      };
      if (this.isClosed) this.#finished(this.#outcome());
      else if (signal?.aborted === true) abort();
      else this.#endInput();
    });
  }

  #endInput(): void {
    if (!this.#acceptsInput) return;
    this.sendEvent({ type: 'session.close' });
    this.#acceptsInput = false;
  }
}
