import { isReset } from './stale-connection.ts';

/** What sends requests for undici, as far as it is needed here. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Whether a value is what undici sends with. */
export function isDispatcher(value: unknown): value is Dispatcher {
  if (typeof value !== 'object' || value === null || !('dispatch' in value)) return false;
  return typeof value.dispatch === 'function';
}

/** A connection, as far as it is needed here. */
interface Connection {
  readonly bytesRead: number;
}

/**
 * Tells of one request whether it went over a connection that had carried others, which undici keeps
 * to itself. It says with what connection it sends on a channel of diagnostics, right after it has
 * told the handler of a request to begin; so the two are matched.
 */
export class WatchedDispatch {
  private connection: Connection | null = null;
  private kept = false;
  private bytesBefore = 0;

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

  /** The channel's word on the connection of the request that has just begun. */
  sentWith(connection: Connection): void {
    this.connection = connection;
    this.kept = used.has(connection);
    this.bytesBefore = connection.bytesRead;
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

/** Whether the runtime tells of connections; asks it to. */
function listens(): boolean {
  if (listening !== undefined) return listening;
  const { process }: { process?: Partial<BuiltIns> } = globalThis;
  const channels = process?.getBuiltinModule?.('node:diagnostics_channel');
  channels?.subscribe('undici:client:sendHeaders', (message: unknown) => {
    const connection = connectionOf(message);
    if (connection === null) return;
    beginning?.sentWith(connection);
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
  if (typeof value !== 'object' || value === null || !('bytesRead' in value)) return false;
  return typeof value.bytesRead === 'number';
}
