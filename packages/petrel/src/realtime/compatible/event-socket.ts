import type { SocketData } from '../../core/call/socket.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import type { OpenAIError } from '../../core/errors/index.ts';
import { customInspect } from '../../core/custom-inspect.ts';
import { type EmittedEventResult, EventEmitter } from '../../core/event-emitter.ts';
import { redactBody, redactURL } from '../../core/secrets/redaction.ts';
import { isRecoverable } from '../socket/close-codes.ts';
import { ReconnectAttempts } from '../socket/reconnect-attempts.ts';
import { SendQueue, type UnsentMessage } from '../socket/send-queue.ts';
import {
  encodeEvent,
  malformedEvent,
  RESERVED,
  UNWRITABLE,
  parseEvent,
  type ReconnectingEvent,
  type TypedEvent,
} from '../socket/socket-events.ts';
import type { ErrorReceiver, EventSocketSettings, Recovery } from './event-socket-settings.ts';
import { EventWaiters } from './event-waiters.ts';
import { replaceConnection, type ConnectionOwner } from './replace-connection.ts';
import type { SocketFactory, SocketLike } from './socket-factory.ts';

/** What an event costs besides its text. */
const EVENT_COST = 128;
const CONNECTING = 0;
const OPEN = 1;

/** An event emitter over a WebSocket that is opened at once, as the classes of the reference client are. */
export abstract class EventSocket<
  ClientEvent extends object,
  ServerEvent extends TypedEvent,
  Events extends { [Name in keyof Events]: (...args: never[]) => unknown },
  Socket extends SocketLike,
> extends EventEmitter<Events> {
  protected static readonly printed: boolean = /* @__PURE__ */ customInspect(
    (): { readonly prototype: { toJSON(): object } } => EventSocket,
    (socket, members) => `${socket.constructor.name} ${members(socket.toJSON())}`,
  );

  /** Where the connection leads to. */
  url: URL;
  /** The WebSocket itself. */
  socket: Socket;
  readonly #factory: SocketFactory<Socket>;
  readonly #settings: EventSocketSettings;
  readonly #queue: SendQueue<ClientEvent>;
  /** Null where lost connections are not replaced. */
  readonly #recovery: Recovery | null;
  readonly #attempts: ReconnectAttempts | null;
  /** Who waits for an event. */
  readonly #waiters = new EventWaiters();
  readonly #errorReceivers = new Set<ErrorReceiver>();
  /** Ends the waits between attempts, and an attempt itself. */
  readonly #stop = new AbortController();
  /** Whether the connection was closed in order to be replaced. */
  #isRenewed = false;
  /** Of the message that is handled now; 0 for none. */
  #messageSize = 0;
  #closing: readonly [code: number, reason: string] | null = null;
  #state: 'first' | 'replacing' | 'open' | 'closing' | 'closed' = 'first';

  constructor(factory: SocketFactory<Socket>, settings: EventSocketSettings) {
    super();
    this.#factory = factory;
    this.#settings = settings;
    this.#queue = new SendQueue(settings.maxQueueBytes);
    this.#recovery = settings.recovery?.maxAttempts === 0 ? null : settings.recovery;
    this.#attempts = this.#recovery === null ? null : new ReconnectAttempts(this.#recovery);
    this.url = factory.url();
    this.socket = this.#open(this.url);
  }

  /** Sends an event; before the connection is open, as soon as it is. */
  send(event: ClientEvent): void {
    this.sendEvent(event);
  }

  /** Closes the connection, with 1000 and `OK` by default. */
  close(props?: { code: number; reason: string }): void {
    const { code = 1000, reason = 'OK' } = props ?? {};
    const isReplacing = this.#state === 'replacing';
    if (this.#state !== 'closed') this.#state = 'closing';
    try {
      this.socket.close(code, reason);
    } catch (error) {
      this.fail('The connection cannot be closed like this.', error);
    }
    if (isReplacing) this.#end(code, reason);
  }

  /**
   * The next event of a name, as an array where there are several values. Rejects with an error that is
   * reported first, unless that is what it waits for, and when the connection ends.
   */
  emitted<Event extends keyof Events>(
    event: Event,
  ): Promise<EmittedEventResult<Parameters<Events[Event]>>> {
    const next = this.isClosed ? Promise.reject(this.#closedError()) : this.#waiters.add(event);
    this.listened(event);
    // The arguments of an event are those of its listeners.
    return next as Promise<EmittedEventResult<Parameters<Events[Event]>>>;
  }

  /** Sends what has waited for a replaced connection, once its session has been restored. */
  flushPending(): void {
    if (this.socket.readyState === OPEN) this.#flush();
    else this.fail('What waits cannot be sent before the connection is open.', undefined);
  }

  /** Takes out what waits to be sent. */
  takePending(): UnsentMessage<ClientEvent>[] {
    return this.#queue.takeAll();
  }

  /** @internal Adds a receiver of errors; the result removes it. */
  receiveErrors(receiver: ErrorReceiver): () => void {
    this.#errorReceivers.add(receiver);
    return () => void this.#errorReceivers.delete(receiver);
  }

  /** @internal Whether what is sent now waits for the connection that replaces this one. */
  get isReplacing(): boolean {
    if (this.#state !== 'open') return this.#state === 'replacing';
    return this.#isRenewed || (this.isRecovered && this.socket.readyState > OPEN);
  }

  /** Whether the connection is over for good. */
  protected get isClosed(): boolean {
    return this.#closing !== null;
  }

  /** The code and the reason with which the connection has ended; null while it has not. */
  protected get closing(): readonly [code: number, reason: string] | null {
    return this.#closing;
  }

  /** Without what opens the connection, which has the key. */
  toJSON(): { url: string; readyState: number } {
    return { url: redactURL(this.url.href), readyState: this.socket.readyState };
  }

  /** Writes an event as JSON, and sends it. */
  protected sendEvent(event: ClientEvent): void {
    const text = this.textOf(event, () => this.prepared(event));
    if (text !== null) this.transmit(text, true);
  }

  /** What to send in place of an event. */
  protected prepared(event: ClientEvent): object {
    return event;
  }

  /** An event as JSON; null for one that cannot be written, which is reported. */
  protected textOf(event: object, prepared: () => object = () => event): string | null {
    try {
      return encodeEvent(event, prepared);
    } catch (error) {
      this.fail(asOpenAIError(error, UNWRITABLE).message, error);
      return null;
    }
  }

  /** A function that takes the credentials of the handshake out of a text of the server. */
  protected get redact(): (text: string) => string {
    return (text) => redactBody(text, { headers: this.#factory.headers() });
  }

  /** Sends a message, or queues it. */
  protected transmit(data: SocketData, isEvent: boolean): void {
    try {
      if (this.isReplacing || this.socket.readyState === CONNECTING) {
        this.#queue.add(data, isEvent);
      } else if (this.socket.readyState === OPEN) this.socket.send(data);
      else this.refuse('The connection is closed; nothing more can be sent.');
    } catch (error) {
      this.fail(error instanceof Error ? error.message : 'The message was not sent.', error);
    }
  }

  /** The error to report an event of the type `error` with. */
  protected abstract errorOf(event: ServerEvent): OpenAIError;

  /** The error for a failure of the connection. */
  protected abstract failure(message: string, cause: unknown): OpenAIError;

  /** Reports a failure of the connection. */
  protected fail(message: string, cause: unknown): void {
    this.#report(this.failure(message, cause), null);
  }

  /** Reports what breaks the connection, which ends next. */
  protected broken(message: string, cause: unknown): void {
    this.fail(message, cause);
  }

  /** Reports what is sent after the end. */
  protected refuse(message: string): void {
    this.fail(message, undefined);
  }

  /** What the message that is handled now takes in memory; 0 for none. */
  protected get messageSize(): number {
    return this.#messageSize;
  }

  /** Whether a lost connection is replaced. */
  protected get isRecovered(): boolean {
    return this.#recovery !== null;
  }

  /** Whether the connection is being replaced because it was renewed. */
  get isRenewing(): boolean {
    return this.#isRenewed;
  }

  /** Sees each event before its listeners. */
  protected received(_event: ServerEvent): void {}

  /** Called with each connection that is open. */
  protected opened(): void {}

  /** Replaces the connection, where lost ones are replaced. */
  protected renew(): void {
    if (!this.isRecovered || this.#state !== 'open' || this.#isRenewed) return;
    this.#isRenewed = true;
    this.socket.close(1000, 'OK');
  }

  /** Whether anybody learns of errors: who listens to them, and who waits for any event. */
  protected get hearsErrors(): boolean {
    return this.#waiters.size > 0 || this.listens('error');
  }

  /** Whether anybody listens to events of the server, or waits for any event. */
  protected get hearsEvents(): boolean {
    if (this.#waiters.size > 0) return true;
    return this.someListener((event) => event === 'event' || !RESERVED.has(String(event)));
  }

  /** Takes bytes, or a text that is no event; false for what is to be read as an event, or reported as an error. */
  protected raw(_data: SocketData): boolean {
    return false;
  }

  protected override dispatch(event: PropertyKey, args: readonly unknown[]): void {
    super.dispatch(event, args);
    this.#waiters.settle(event, args);
  }

  protected override listenerFailed(_event: PropertyKey, error: unknown): void {
    queueMicrotask(() => {
      throw error;
    });
  }

  #closedError(): OpenAIError {
    return this.failure('The connection is closed.', undefined);
  }

  #open(url: URL): Socket {
    const isCurrent = (): boolean => this.socket === socket || this.socket === undefined;
    const socket = this.#factory.open(url, {
      open: () => void (isCurrent() && this.#opened()),
      message: (data) => void (isCurrent() && this.#receive(data)),
      error: (message, cause) => {
        // A connection that is closed before it is open fails, which was requested.
        if (isCurrent() && this.#state !== 'closing') this.broken(message, cause);
      },
      close: (code, reason) => void (isCurrent() && this.#lost(code, reason)),
    });
    return socket;
  }

  #opened(): void {
    const isReplaced = this.#state === 'replacing';
    this.#isRenewed = false;
    this.#attempts?.opened();
    if (this.#state !== 'closing') this.#state = 'open';
    this.opened();
    if (isReplaced) this.dispatch('reconnected', []);
    if (!isReplaced || !this.#settings.flushesByHand) this.#flush();
  }

  #flush(): void {
    this.#queue.flush((data) => this.socket.send(data));
  }

  #receive(data: SocketData): void {
    const isText = typeof data === 'string';
    if (!isText && this.raw(data)) return;
    const event = parseEvent<ServerEvent>(data);
    if (event instanceof Error) {
      if (!isText || !this.raw(data)) this.#emitError(this.failure(event.message, event), false);
      return;
    }
    this.#attempts?.received();
    this.#messageSize = data.length + EVENT_COST;
    this.#handle(event);
    this.#messageSize = 0;
  }

  /** What an event of the server sets off must not throw: nobody is there to catch it. */
  #handle(event: ServerEvent): void {
    try {
      this.received(event);
    } catch (error) {
      this.#report(this.failure(malformedEvent(error).message, error), null);
    }
    this.dispatch('event', [event]);
    if (event.type === 'error') this.#report(this.errorOf(event), event);
    else if (!RESERVED.has(event.type)) this.dispatch(event.type, [event]);
  }

  #report(error: OpenAIError, event: ServerEvent | null): void {
    let isReceived = false;
    for (const receive of this.#errorReceivers) isReceived = receive(error, event) || isReceived;
    this.#emitError(error, isReceived);
  }

  /** An error that nobody learns of is an unhandled rejection, so that it does not pass unnoticed. */
  #emitError(error: OpenAIError, isReceived: boolean): void {
    if (!isReceived && !this.hearsErrors) void rejectUnheard(error);
    this.dispatch('error', [error]);
  }

  #lost(code: number, reason: string): void {
    if (this.#state === 'replacing') return;
    const recovery = this.#recovery;
    const isReplaced = isRecoverable(code) || this.#isRenewed;
    const attempts = this.#attempts?.after(code);
    if (recovery === null || attempts === undefined || this.#state !== 'open' || !isReplaced) {
      this.#end(code, reason);
    } else void this.#replace(recovery, attempts, code, reason);
  }

  #replace(
    recovery: Recovery,
    attempts: Iterable<ReconnectingEvent>,
    code: number,
    reason: string,
  ): Promise<void> {
    this.#state = 'replacing';
    const owner: ConnectionOwner<Socket> = {
      factory: this.#factory,
      recovery,
      closed: this.#stop.signal,
      reports: {
        message: (data) => this.#receive(data),
        error: (message, cause) => this.broken(message, cause),
        close: (closeCode, why) => this.#lost(closeCode, why),
      },
      uses: (socket) => this.socket === socket,
      use: (socket, url) => {
        this.url = url;
        this.socket = socket;
        this.#opened();
      },
      reconnecting: (event) => this.dispatch('reconnecting', [event]),
      fail: (message, cause) => this.fail(message, cause),
      end: (closeCode, why) => this.#end(closeCode, why),
    };
    return replaceConnection(owner, attempts, code, reason);
  }

  #end(code: number, reason: string): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#closing = [code, reason];
    this.#stop.abort();
    this.dispatch('close', [code, reason, this.#queue.takeAll()]);
    this.#waiters.rejectAll(() => this.#closedError());
  }
}

const UNHEARD = "Nobody listens to the errors of this connection: bind `on('error', …)`.";

/** Rejects with an error that nobody listens to, so that it does not pass unnoticed. */
async function rejectUnheard(error: Error): Promise<never> {
  const { message, stack } = error;
  error.message = `${message} ${UNHEARD}`;
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
  throw error;
}
