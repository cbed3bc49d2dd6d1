import { AttemptRequest } from '../../core/abort/attempt-request.ts';
import { isReset, StaleConnectionError } from '../../core/call/stale-connection-error.ts';
import type { TransportRequest } from '../../core/call/transport.ts';

/** What sends requests for undici, as far as it is needed here. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Whether a value is what undici sends with. */
export function isDispatcher(value: unknown): value is Dispatcher {
  if (typeof value !== 'object' || value === null || !('dispatch' in value)) return false;
  return typeof value.dispatch === 'function';
}

/**
 * Sends a request with undici, at most once: `send` dispatches it through `watched.over(dispatcher)`.
 * Where the request needs a fresh connection, kept-alive ones that undici picks are closed before
 * anything is written to them, until it makes a new one.
 *
 * @throws StaleConnectionError for a kept-alive connection that was closed without an answer
 */
export async function watchConnections<Result>(
  request: TransportRequest,
  send: (watched: WatchedDispatch) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const watched = new WatchedDispatch(request.freshConnection === true);
    try {
      return await send(watched);
    } catch (error) {
      if (watched.discarded && !AttemptRequest.abortSignalOf(request).aborted) continue;
      throw watched.isStale(error) ? new StaleConnectionError(error) : error;
    }
  }
}

/** A connection, as far as it is needed here. */
interface Connection {
  readonly bytesRead: number;
  readonly errored?: Error | null;
  /** Of TLS: `h2` for a connection that other requests may share. */
  readonly alpnProtocol?: unknown;
  ref?(): void;
  unref?(): void;
  destroy(error: Error): unknown;
}

/**
 * Reports of one request whether it went over a kept-alive connection, which undici keeps to itself.
 * undici publishes the connection on a diagnostics channel, right after it has called the handler of
 * a request to begin; so the two are matched.
 */
export class WatchedDispatch {
  /** Whether the request met a kept-alive connection it must not use, and was not sent. */
  discarded = false;
  private readonly fresh: boolean;
  private connection: Connection | null = null;
  private kept = false;
  private bytesBefore = 0;

  /** `fresh` is whether the request may only go over a new connection. */
  constructor(fresh: boolean) {
    this.fresh = fresh;
  }

  /** A dispatcher for this one request, which sends with `dispatcher`. */
  over<D extends Dispatcher>(dispatcher: D): D {
    if (!listens()) return dispatcher;
    const dispatch = (options: object, handler: object): boolean => {
      this.watch(handler, 'onRequestStart' in handler ? 'onRequestStart' : 'onConnect');
      return dispatcher.dispatch(options, handler);
    };
    return Object.create(dispatcher, { dispatch: { value: dispatch } });
  }

  /** Whether `error` is the end of a kept connection which had brought nothing for the request. */
  isStale(error: unknown): boolean {
    const { connection, kept, bytesBefore } = this;
    return kept && connection?.bytesRead === bytesBefore && isReset(error);
  }

  /** Whether the connection keeps the process running. One that carries several requests always does. */
  holdProcess(hold: boolean): void {
    const { connection } = this;
    if (connection === null || connection.alpnProtocol === 'h2') return;
    if (hold) connection.ref?.();
    else connection.unref?.();
  }

  /** The reset that ended the connection of the request alone; see `BodySource`. */
  resetBy(): Error | null {
    const { errored = null, alpnProtocol } = this.connection ?? {};
    return alpnProtocol !== 'h2' && isReset(errored) ? errored : null;
  }

  /** Called with the connection of the request that has just begun, before it is written. */
  beginsOn(connection: Connection): void {
    this.kept = used.has(connection);
    // Undici does not know that the request before may have let go of it.
    if (this.kept && connection.alpnProtocol !== 'h2') connection.ref?.();
    this.bytesBefore = connection.bytesRead;
    // A dispatcher that sends again by itself finds the connection it has made used.
    const first = this.connection === null;
    this.connection = connection;
    if (!this.fresh || !this.kept || !first || connection.alpnProtocol === 'h2') return;
    this.discarded = true;
    connection.destroy(new Error('The request needs a new connection.'));
  }

  private watch(handler: object, begin: string): void {
    const original: unknown = Reflect.get(handler, begin);
    if (typeof original !== 'function') return;
    const begun = (...args: unknown[]): unknown => {
      begins(this);
      return Reflect.apply(original, handler, args);
    };
    Reflect.set(handler, begin, begun);
  }
}

/** Connections that have carried a request. */
const used = new WeakSet<Connection>();
let beginning: WatchedDispatch | null = null;
let listening: boolean | undefined;

function begins(watched: WatchedDispatch): void {
  beginning = watched;
}

/** Subscribes to connections; false when the runtime does not report them. */
function listens(): boolean {
  if (listening !== undefined) return listening;
  const { process }: { process?: Partial<BuiltIns> } = globalThis;
  const channels = process?.getBuiltinModule?.('node:diagnostics_channel');
  channels?.subscribe('undici:client:sendHeaders', (message: unknown) => {
    const connection = connectionOf(message);
    if (connection === null) return;
    beginning?.beginsOn(connection);
    beginning = null;
    used.add(connection);
  });
  listening = channels !== undefined;
  return listening;
}

interface BuiltIns {
  getBuiltinModule(name: 'node:diagnostics_channel'): Channels | undefined;
}

interface Channels {
  subscribe(name: string, onMessage: (message: unknown) => void): void;
}

function connectionOf(message: unknown): Connection | null {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return null;
  const { socket } = message;
  return isConnection(socket) ? socket : null;
}

function isConnection(value: unknown): value is Connection {
  if (typeof value !== 'object' || value === null) return false;
  if (!('bytesRead' in value) || !('destroy' in value)) return false;
  return typeof value.bytesRead === 'number' && typeof value.destroy === 'function';
}
