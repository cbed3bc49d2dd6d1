import { onAbort } from '../../core/abort/on-abort.ts';
import { onUserAbort } from '../../core/abort/on-user-abort.ts';
import { wait } from '../../core/abort/until-aborted.ts';
import type { OpenedSocket, SocketData, TransportSocket } from '../../core/call/socket.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import type { OpenAIError } from '../../core/errors/index.ts';
import { encodeJSON } from '../../core/request/json-encoder.ts';
import { checkCloseFrame, isRecoverable } from './close-codes.ts';
import {
  closedByServer,
  closedError,
  lostResponse,
  unsentError,
  type Unfinished,
} from './close-errors.ts';
import { isTemporary, requiredDelay } from './attempt-errors.ts';
import { ClosingLimit } from './closing-limit.ts';
import { drained } from './drained.ts';
import { Heartbeat } from './heartbeat.ts';
import { ReceiveFlow } from './receive-flow.ts';
import { ReconnectAttempts } from './reconnect-attempts.ts';
import { Renewal } from './renewal.ts';
import { ReceivedEvents } from './received-events.ts';
import { encodeEvent, parseEvent, type TypedEvent } from './socket-events.ts';
import { copyOf, SendQueue, type UnsentMessage } from './send-queue.ts';
import { SocketError } from './socket-error.ts';
import type { SocketSettings } from './socket-options.ts';

/** Where a connection stands. */
export type SocketState = 'connecting' | 'open' | 'reconnecting' | 'closing' | 'closed';

/** Opens a socket; `attempt` is 0 for the first, and counts those that replace a lost one. */
export type SocketOpener = (signal: AbortSignal, attempt: number) => Promise<OpenedSocket>;

/** Bytes on this machine up to which awaiting `send` does not wait. */
const HIGH_WATER = 1_048_576;

/**
 * A WebSocket that carries events as JSON. It queues what is sent before it is open, and ends every
 * iteration and promise when it is over.
 *
 * Read events with `for await`, with {@link recv}, or with listeners. Leaving a loop leaves the
 * connection open, and the next loop continues where it was left. Once you have iterated, iteration
 * sets the pace: the server is slowed down when events are not read.
 */
export abstract class SocketConnection<ClientEvent extends object, ServerEvent extends TypedEvent>
  extends ReceivedEvents<ClientEvent, ServerEvent>
  implements AsyncDisposable
{
  readonly #open: SocketOpener;
  readonly #settings: SocketSettings;
  readonly #queue: SendQueue<ClientEvent>;
  readonly #heartbeat: Heartbeat;
  readonly #flow: ReceiveFlow;
  readonly #closing = new ClosingLimit();
  readonly #renewal: Renewal;
  /** Null where lost connections are not replaced. */
  readonly #attempts: ReconnectAttempts | null;
  /** Ends the opening of a connection, and the waits between attempts. */
  readonly #stop = new AbortController();
  readonly #opened: Promise<void>;
  readonly #closed: Promise<void>;
  #resolveClosed: () => void = () => {};
  #removeAbortListener: (() => void) | null = null;
  #forgetClosing: (() => void) | null = null;
  #state: SocketState = 'connecting';
  #socket: TransportSocket | null = null;
  #closeError: SocketError | null = null;

  /** `signal` ends the connection. */
  constructor(open: SocketOpener, settings: SocketSettings, signal: AbortSignal | null) {
    super();
    this.#open = open;
    this.#settings = settings;
    this.#queue = new SendQueue(settings.maxQueueBytes);
    this.#closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
    this.#heartbeat = new Heartbeat(settings.heartbeat, (error) => {
      const socket = this.#socket;
      this.#lost(1006, '', error);
      socket?.terminate();
    });
    this.#flow = new ReceiveFlow(
      (paused) => this.#heartbeat.suspend(paused),
      (error) => this.#fail(error),
    );
    const { reconnect } = settings;
    this.#attempts = reconnect === null ? null : new ReconnectAttempts(reconnect);
    this.#renewal = new Renewal(
      reconnect?.renewAfter ?? Infinity,
      (stop) => open(stop, 1),
      () => this.#renew(),
    );
    this.#opened = this.#start();
    // Who awaits it sees the failure, as do readers, senders and listeners.
    this.#opened.catch(() => {});
    this.#removeAbortListener = onUserAbort(signal, (error) => this.#fail(error));
  }

  /** Where the connection stands. */
  get state(): SocketState {
    return this.#state;
  }

  /** Bytes that were sent and have not reached the network, those that wait for a connection included. */
  get bufferedAmount(): number {
    return this.#queue.bytes + (this.#socket?.bufferedAmount ?? 0);
  }

  /**
   * Resolves when the connection is open.
   *
   * @throws APIError when the server refuses, with its status; APIConnectionError when it cannot be reached
   */
  opened(): Promise<void> {
    return this.#opened;
  }

  /**
   * Sends an event; before the connection is open, as soon as it is. Awaiting it waits until less than
   * 1 MiB of what was sent is still on this machine.
   *
   * @throws SocketError at once, when the connection is closed or its queue is full; OpenAIError for what
   * is not an event, or cannot be written as JSON
   */
  send(event: ClientEvent): Promise<void> {
    const text = encodeEvent(event, () => this.prepared(event));
    if (this.#transmit(text, true)) this.#sent(text);
    return this.#below(HIGH_WATER);
  }

  /** Sends a message as it is; otherwise like {@link send}. */
  sendRaw(data: string | ArrayBuffer | ArrayBufferView): Promise<void> {
    this.#transmit(typeof data === 'string' ? data : copyOf(data), false);
    return this.#below(HIGH_WATER);
  }

  /** Resolves when all that was sent has reached the network. Rejects when the connection ends first. */
  drained(): Promise<void> {
    return this.#below(0);
  }

  /**
   * Closes the connection after all that was sent. Resolves when it is closed, at the latest 5 seconds
   * after the server last accepted anything.
   *
   * @throws OpenAIError for a code or a reason that a close frame cannot have
   */
  close({ code = 1000, reason = 'OK' }: { code?: number; reason?: string } = {}): Promise<void> {
    checkCloseFrame(code, reason);
    if (this.#state === 'connecting' || this.#state === 'reconnecting') {
      this.#finish(code, reason, null);
    } else if (this.#state === 'open') {
      this.#state = 'closing';
      this.#flow.open();
      this.#socket?.close(code, reason);
      this.#closing.start(
        () => this.bufferedAmount,
        () => this.#finish(code, reason, null),
      );
    }
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /**
   * The event to send in place of one that was given.
   *
   * @throws OpenAIError for one that cannot be sent now
   */
  protected prepared(event: ClientEvent): ClientEvent {
    return event;
  }

  /** Sees each event before its listeners. */
  protected received(_event: ServerEvent): void {}

  /** What an orderly end of the connection leaves unfinished; null for nothing. */
  protected unfinished(): Unfinished | null {
    return null;
  }

  /** Sees each event, as it travels, once it was given to the socket. */
  protected sent(_event: ClientEvent): void {}

  /** Whether another connection may take over, because nothing is under way. */
  protected get isIdle(): boolean {
    return true;
  }

  /** Called before another connection is used: the events that restore there what the server has forgotten. */
  protected restore(): readonly object[] {
    return [];
  }

  /** Whether an event that has waited is of no use, because another connection lacks what it refers to. */
  protected isObsolete(_event: ClientEvent): boolean {
    return false;
  }

  protected override endError(): SocketError {
    return this.#closeError ?? new SocketError('socket_closed', 'The connection is closed.');
  }

  protected override waiting(size: number): void {
    this.#flow.limit(size);
  }

  async #start(): Promise<void> {
    try {
      this.#attach(await this.#open(this.#stop.signal, 0));
      this.#ready();
    } catch (error) {
      const failure = asOpenAIError(error, 'The connection was not opened; see the cause.');
      this.#finish(1006, '', failure);
      throw failure;
    }
  }

  #attach({ socket, closing }: OpenedSocket): void {
    if (this.#stop.signal.aborted) {
      socket.terminate();
      throw this.#stop.signal.reason;
    }
    this.#socket = socket;
    this.#flow.start(socket);
    this.#forgetClosing = onAbort(closing, () => this.#fail(closing.reason));
    const settings = this.#settings;
    const isCurrent = (): boolean => this.#socket === socket;
    socket.listen({
      message: (data) => void (isCurrent() && this.guarded(() => this.#receive(data))),
      pong: () => this.#heartbeat.alive(),
      closed: (code, reason, cause) => {
        // Servers repeat keys that they refuse.
        if (isCurrent()) this.#lost(code, settings.redact(reason), cause);
      },
    });
    this.#heartbeat.start(socket);
    this.#renewal.start();
    this.#attempts?.opened();
  }

  /** What was sent is sent, whatever follows. */
  #sent(text: string): void {
    this.guarded(() => this.sent(JSON.parse(text)));
  }

  /** Sends what has waited for the connection. */
  #ready(): void {
    const socket = this.#socket;
    // It may be over by now: the server can have closed it right after opening it.
    if (socket === null || this.#state === 'closed') return;
    this.#state = 'open';
    this.#queue.flush((data, isEvent) => {
      socket.send(data);
      if (isEvent) this.#sent(String(data));
    });
  }

  /** Sends a message; false for one that was queued. */
  #transmit(data: SocketData, isEvent: boolean): boolean {
    const socket = this.#socket;
    if (this.#state === 'open' && socket?.isOpen === true) {
      socket.send(data);
      return true;
    }
    if (!this.#canQueue()) throw this.endError();
    this.#queue.add(data, isEvent);
    return false;
  }

  /** Whether a connection comes that can send what is queued now. */
  #canQueue(): boolean {
    if (this.#state === 'open') return this.#settings.reconnect !== null;
    return this.#state === 'connecting' || this.#state === 'reconnecting';
  }

  #below(limit: number): Promise<void> {
    if (this.bufferedAmount <= limit) return Promise.resolve();
    const below = drained(
      limit,
      () => this.bufferedAmount,
      () => (this.#state === 'closed' ? (this.#closeError ?? unsentError()) : null),
    );
    // Not everybody who sends waits.
    below.catch(() => {});
    return below;
  }

  #receive(data: SocketData): void {
    this.#heartbeat.alive();
    const event = parseEvent<ServerEvent>(data);
    if (!(event instanceof Error)) {
      this.#attempts?.received();
      this.guarded(() => this.received(event));
    }
    this.take(event, data.length);
    this.#renew();
  }

  #lost(code: number, reason: string, cause: unknown): void {
    this.#detach();
    if (this.#state === 'closing') this.#finish(code, reason, null);
    else if (this.#attempts !== null && isRecoverable(code)) {
      void this.#reconnect(code, this.#attempts);
    } else {
      const unfinished = this.unfinished();
      const isOrderly = code === 1000 && unfinished === null;
      const failure = isOrderly ? null : closedByServer(code, reason, unfinished, cause);
      this.#finish(code, reason, failure);
    }
  }

  async #reconnect(closeCode: number, attempts: ReconnectAttempts): Promise<void> {
    this.#state = 'reconnecting';
    const unfinished = this.unfinished();
    if (unfinished !== null) this.report(lostResponse(unfinished, closeCode));
    let failure: unknown;
    for (const event of attempts.after(closeCode)) {
      this.dispatch('reconnecting', [event]);
      try {
        await wait(event.delay, this.#stop.signal);
        this.#replace(await this.#open(this.#stop.signal, event.attempt));
        return;
      } catch (error) {
        failure = error;
        if (this.#stop.signal.aborted || !isTemporary(error)) break;
        const required = requiredDelay(error);
        if (required > this.#settings.maxRetryDelay) break;
        attempts.require(required);
      }
    }
    this.#finish(closeCode, '', closedByServer(closeCode, '', null, failure));
  }

  /** Lets the next connection take over, if there is one and nothing is under way. */
  #renew(): void {
    const before = this.#socket;
    if (!this.#renewal.isReady || before === null) return;
    if (this.#state !== 'open' || this.#flow.isPaused || !this.isIdle) return;
    const next = this.#renewal.take();
    if (next === null) return;
    this.#detach();
    before.close(1000, 'OK');
    this.#replace(next);
  }

  /** Continues on another connection. */
  #replace(next: OpenedSocket): void {
    const events = this.restore();
    this.#queue.drop((event) => this.isObsolete(event));
    this.#attach(next);
    try {
      for (const event of events) this.#socket?.send(encodeJSON(event));
    } catch (error) {
      this.#fail(asOpenAIError(error, 'The session was not restored; see the cause.'));
      return;
    }
    this.#ready();
    this.dispatch('reconnected', []);
  }

  /** Ends the connection at once. */
  #fail(error: OpenAIError): void {
    this.#finish(1006, '', error);
  }

  #detach(): void {
    this.#closing.stop();
    this.#heartbeat.stop();
    this.#forgetClosing?.();
    this.#renewal.stop();
    this.#flow.start(null);
    this.#socket = null;
  }

  #finish(code: number, reason: string, failure: OpenAIError | null): void {
    if (this.#state === 'closed') return;
    const socket = this.#socket;
    this.#detach();
    socket?.terminate();
    this.#state = 'closed';
    this.#closeError = closedError(code, reason, failure);
    const aborted = failure ?? this.#closeError;
    if (!this.#stop.signal.aborted) this.#stop.abort(aborted);
    this.#removeAbortListener?.();
    this.endReading(failure);
    const unsent: UnsentMessage<ClientEvent>[] = this.#queue.takeAll();
    if (failure !== null) this.dispatch('error', [failure]);
    this.dispatch('close', [code, reason, unsent]);
    this.#resolveClosed();
  }
}
