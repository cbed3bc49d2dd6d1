import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { OpenAIError } from '../../core/errors/index.ts';
import { timeoutError } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import type { Abortable } from '../../core/call/cancellation.ts';
import { startTimer } from '../../core/abort/timer.ts';
import { closedError } from '../closed-error.ts';
import { openTunnel, tunnelTarget, type TunnelOptions } from './tunnel.ts';

/** The connect options of a request. */
export interface ConnectOptions extends https.RequestOptions {
  /** Milliseconds for the connection to stand; `Infinity` for no limit. */
  connectLimit: number;
  /** Ends the making of the connection. */
  until: Abortable;
}

interface Upgrade extends https.RequestOptions {
  socket: Socket;
}

type Created = (error: Error | null, socket?: Duplex) => void;

/**
 * Reaches `https:` hosts through a proxy, which opens a tunnel to the host and sees nothing of what
 * goes through. Such connections are kept like others.
 */
export class TunnelAgent extends https.Agent {
  private readonly tunnel: TunnelOptions;
  private readonly connecting = new Set<AbortController>();

  /** `options` are for the hosts. */
  constructor(tunnel: TunnelOptions, options: https.AgentOptions) {
    super(options);
    this.tunnel = tunnel;
  }

  override createConnection(options: https.RequestOptions, created: Created): undefined {
    this.connect(options).then(
      (socket) => created(null, socket),
      (error: unknown) => created(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override destroy(): void {
    super.destroy();
    for (const stop of this.connecting) stop.abort(closedError());
  }

  private async connect(options: https.RequestOptions): Promise<Duplex> {
    const stop = new AbortController();
    this.connecting.add(stop);
    const end = armConnectTimeout(options, stop);
    try {
      const target = tunnelTarget(options.host ?? '', options.port ?? '', 'https:');
      const socket = await openTunnel(this.tunnel, target, stop.signal);
      return await this.secure(options, socket, stop.signal);
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      this.connecting.delete(stop);
      end();
    }
  }

  private secure(
    options: https.RequestOptions,
    tunnel: Socket,
    signal: AbortSignal,
  ): Promise<Duplex> {
    // The path is that of the request; TLS would take it for that of a socket.
    const upgrade: Upgrade = { ...options, path: null, socket: tunnel };
    const secured = super.createConnection(upgrade);
    if (!secured) throw new OpenAIError('Node did not open the TLS connection through the proxy.');
    return new Promise<Duplex>((resolve, reject) => {
      const abort = (): void => void secured.destroy();
      const over = (): void => {
        signal.removeEventListener('abort', abort);
        secured.off('error', reject);
      };
      secured.once('error', reject);
      secured.once('close', () => {
        over();
        reject(new Error('The connection was closed before it was secure.'));
      });
      secured.once('secureConnect', () => {
        over();
        resolve(secured);
      });
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    });
  }
}

function armConnectTimeout(options: Partial<ConnectOptions>, stop: AbortController): () => void {
  const { connectLimit = Infinity, until } = options;
  const abort = (): void => stop.abort(until?.reason);
  const expire = (): void => stop.abort(timeoutError('connect', connectLimit));
  const timer = startTimer(connectLimit, expire);
  const forget = until === undefined ? null : onAbort(until, abort);
  if (until?.aborted === true) abort();
  return () => {
    clearTimeout(timer);
    forget?.();
  };
}
