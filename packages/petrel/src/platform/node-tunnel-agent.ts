import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, isIPv6, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { OpenAIError } from '../core/errors/index.ts';
import { timeoutError } from '../core/pipeline/attempt-scope.ts';
import { onAbort, type Abortable } from '../core/pipeline/on-abort.ts';
import { startTimer } from '../core/pipeline/timer.ts';
import { bareHost } from './node-proxy-exceptions.ts';
import type { TlsOptions } from './node-tls-options.ts';
import { proxyRefusal, proxyUnreachable } from './proxy-errors.ts';
import type { ProxyServer } from './proxy-option.ts';

/** What a request says about the connection it would have made for it. */
export interface ConnectionWish extends https.RequestOptions {
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
 * Reaches `https:` hosts through a proxy, which is asked with `CONNECT` (RFC 9110 §9.3.6) for a way
 * to the host, and sees nothing of what goes through. Such connections are kept like others.
 */
export class TunnelAgent extends https.Agent {
  private readonly proxy: ProxyServer;
  private readonly proxyTls: TlsOptions;
  private readonly asking = new Set<ClientRequest>();

  /** `options` are for the hosts; `proxyTls` is for the proxy, if that is an `https:` one. */
  constructor(proxy: ProxyServer, options: https.AgentOptions, proxyTls: TlsOptions) {
    super(options);
    this.proxy = proxy;
    this.proxyTls = proxyTls;
  }

  override createConnection(options: https.RequestOptions, created: Created): undefined {
    this.connect(options).then(
      (socket) => created(null, socket),
      (error: unknown) => created(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override destroy(): void {
    super.destroy();
    for (const request of this.asking) request.destroy();
  }

  private async connect(options: https.RequestOptions): Promise<Duplex> {
    const stop = new AbortController();
    const end = watchWish(options, stop);
    try {
      const socket = await this.askProxy(targetOf(options), stop.signal);
      return await this.secure(options, socket, stop.signal);
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      end();
    }
  }

  private askProxy(target: string, signal: AbortSignal): Promise<Socket> {
    const { proxy } = this;
    const request = connectRequest(proxy, target, this.proxyTls);
    this.asking.add(request);
    const abort = (): void => void request.destroy();
    return new Promise<Socket>((resolve, reject) => {
      request.on('connect', (answer: IncomingMessage, socket: Socket, first: Buffer) => {
        const { statusCode = 0 } = answer;
        if (statusCode >= 200 && statusCode < 300 && first.length === 0) {
          resolve(socket);
          return;
        }
        socket.destroy();
        reject(proxyRefusal(proxy, statusCode, target));
      });
      request.on('error', (error) => reject(proxyUnreachable(proxy, error)));
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      request.end();
    }).finally(() => {
      this.asking.delete(request);
      signal.removeEventListener('abort', abort);
    });
  }

  private secure(
    options: https.RequestOptions,
    tunnel: Socket,
    signal: AbortSignal,
  ): Promise<Duplex> {
    // The path is that of the request; TLS would take it for that of a socket.
    const upgrade: Upgrade = { ...options, path: null, socket: tunnel };
    const secured = super.createConnection(upgrade);
    if (!secured) throw new OpenAIError('Node made no connection.');
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

function connectRequest(proxy: ProxyServer, target: string, tls: TlsOptions): ClientRequest {
  const open = proxy.url.protocol === 'https:' ? https.request : http.request;
  const hostname = bareHost(proxy.url.hostname);
  return open({
    ...tls,
    agent: false,
    method: 'CONNECT',
    hostname,
    // Node would take the name from the `host` header, which is that of the target.
    servername: isIP(hostname) === 0 ? hostname : '',
    port: proxy.url.port === '' ? undefined : proxy.url.port,
    path: target,
    headers: { ...proxy.headers.get(), host: target },
  });
}

function targetOf({ host, port }: https.RequestOptions): string {
  const name = host ?? '';
  return `${isIPv6(name) ? `[${name}]` : name}:${port ?? 443}`;
}

function watchWish(options: Partial<ConnectionWish>, stop: AbortController): () => void {
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
