import type { HeaderRecord } from '../../core/header-record.ts';
import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { OpenAIError } from '../../core/errors/index.ts';
import { timeoutError } from '../../core/abort/abort-errors.ts';
import type { LazyAbort } from '../../core/abort/lazy-abort.ts';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { openedWebSocket, socketURL } from '../../core/client/web-socket-adapter.ts';
import { StaleConnectionError } from '../../core/call/stale-connection-error.ts';
import { untilAborted } from '../../core/abort/until-aborted.ts';
import { PIECE, watchWrites } from '../../core/abort/watch-writes.ts';
import { readVariable } from '../../core/read-variable.ts';
import { NodeBody } from '../node/node-body.ts';
import { ACCEPTED_CODINGS, decompressed } from '../node/decompression.ts';
import { checkedTls } from '../node/tls-options.ts';
import {
  isConnectFailure,
  plainSocketOverProxy,
  proxyRefusal,
  proxyUnreachable,
} from '../proxy-errors.ts';
import { resolveProxies, type ProxyOption, type ProxySettings } from '../proxy-option.ts';
import {
  DEFAULT_CONNECT_TIMEOUT,
  UndiciDispatchers,
  type DispatcherRoute,
  type UndiciConnectionOptions,
} from './undici-dispatchers.ts';
import { ActiveRequests } from '../active-requests.ts';
import { watchConnections, type WatchedDispatch } from './watched-dispatch.ts';
import { refuseFetchOptions } from '../no-fetch-options.ts';

/** How the transport over undici connects. */
export interface UndiciTransportOptions extends UndiciConnectionOptions {
  /**
   * Carries all requests; null for no proxy. Default: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
   * say when the transport is made.
   */
  proxy?: ProxyOption | undefined;
  /**
   * A dispatcher of your own, in place of all other options: an `Agent`, a `MockAgent`, anything
   * with interceptors. It is yours to close.
   */
  dispatcher?: Dispatcher | undefined;
}

/**
 * Sends requests with undici, an optional peer dependency: for HTTP/2 and for dispatchers of one's
 * own. The limit on connecting is the transport's `connectTimeout`, not the call's `connect`.
 * Nothing but the limits of the call ends a request that was sent.
 *
 * @throws OpenAIError for options that exclude each other or cannot work; at the first request, when
 * the package `undici` is not there
 * @example new OpenAI({ transport: undiciTransport({ allowH2: true, connections: 8 }) })
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { dispatcher, ...others } = options;
  const excluded = Object.entries(others).find(([, value]) => value !== undefined);
  if (dispatcher !== undefined && excluded !== undefined) {
    const message = `\`${excluded[0]}\` is for connections that petrel makes. With a dispatcher of your own, configure it on the dispatcher.`;
    throw new OpenAIError(message, { code: 'configuration' });
  }
  checkedTls(options.tls, 'a `dispatcher`');
  return new UndiciTransport(options, resolveProxies(options.proxy, readVariable));
}

/** Where requests go, and how to close what was made for them. */
interface Dispatchers {
  to(url: URL): DispatcherRoute;
  close(): Promise<void>;
}

class UndiciTransport implements Transport {
  readonly name = 'undici';
  // Nothing of these shows when the transport is printed: they hold keys and passwords.
  readonly #options: UndiciTransportOptions;
  readonly #proxies: ProxySettings;
  #dispatchers: Promise<Dispatchers> | null = null;
  /** The same without HTTP/2, which sockets cannot use. */
  #socketDispatchers: Promise<Dispatchers> | null = null;
  private readonly active = new ActiveRequests();

  constructor(options: UndiciTransportOptions, proxies: ProxySettings) {
    this.#options = options;
    this.#proxies = proxies;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    refuseFetchOptions(request, this.name);
    const { stop, release } = this.active.enter(request);
    const url = new URL(request.url);
    let route: DispatcherRoute | undefined;
    try {
      this.#dispatchers ??= openDispatchers(this.#options, this.#proxies);
      route = (await this.#dispatchers).to(url);
      if (stop.aborted) throw stop.reason;
      const pending = dispatch(request, url, route, stop);
      if (isSentAtOnce(request)) request.onSent();
      const { data, watched } = await unlessAborted(pending, stop);
      data.body.once('close', release);
      return toTransportResponse(data, request.url, stop, watched);
    } catch (error) {
      release();
      if (stop.aborted) throw stop.reason;
      throw this.failure(error, route);
    }
  }

  async openSocket(request: TransportRequest, options: SocketOptions): Promise<TransportSocket> {
    refuseFetchOptions(request, this.name);
    this.#socketDispatchers ??= openDispatchers(
      { ...this.#options, allowH2: undefined },
      this.#proxies,
    );
    const { dispatcher, proxy, whole } = (await this.#socketDispatchers).to(new URL(request.url));
    if (proxy !== null && whole) throw plainSocketOverProxy();
    const { WebSocket } = await import('undici');
    const { headers, url } = request;
    const socket = new WebSocket(socketURL(url), { headers, dispatcher });
    // The types of undici are its own, and its class is that of the standard.
    return openedWebSocket(
      socket as object as globalThis.WebSocket,
      request,
      options.maxMessageBytes,
    );
  }

  async close(): Promise<void> {
    this.active.close();
    const forSockets = await this.#socketDispatchers?.catch(() => null);
    await forSockets?.close();
    // Dispatchers that could not be created have already failed the call that needed them.
    const dispatchers = await this.#dispatchers?.catch(() => null);
    await dispatchers?.close();
  }

  private failure(error: unknown, route: DispatcherRoute | undefined): unknown {
    if (!(error instanceof Error) || error instanceof OpenAIError) return error;
    if (error instanceof StaleConnectionError) return error;
    if ('code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT') {
      const { connectTimeout = DEFAULT_CONNECT_TIMEOUT } = this.#options;
      return timeoutError('connect', connectTimeout);
    }
    const proxy = route?.proxy ?? null;
    if (proxy === null) return error;
    return isConnectFailure(error) ? proxyUnreachable(proxy, error) : error;
  }
}

/**
 * undici hears of an abort only once a connection stands, so nobody may wait for its answer then.
 */
function unlessAborted(pending: Promise<Dispatched>, stop: LazyAbort): Promise<Dispatched> {
  const late = ({ data }: Dispatched): void => {
    if (stop.aborted) data.body.on('error', () => {}).destroy();
  };
  pending.then(late, () => {});
  return untilAborted(pending, stop);
}

async function openDispatchers(
  options: UndiciTransportOptions,
  proxies: ProxySettings,
): Promise<Dispatchers> {
  const { dispatcher } = options;
  if (dispatcher !== undefined) {
    const route = { dispatcher, proxy: null, whole: false };
    return { to: () => route, close: () => Promise.resolve() };
  }
  const undici = await import('undici').catch((cause: unknown) => {
    const message = 'undiciTransport needs the package "undici": npm install undici';
    throw new OpenAIError(message, { cause, code: 'configuration' });
  });
  return new UndiciDispatchers(undici, options, proxies);
}

/** A response, and what is known of its connection. */
interface Dispatched {
  data: Dispatcher.ResponseData;
  watched: WatchedDispatch;
}

async function dispatch(
  request: TransportRequest,
  url: URL,
  { dispatcher, proxy, whole }: DispatcherRoute,
  stop: LazyAbort,
): Promise<Dispatched> {
  const path = url.pathname + url.search;
  const headers = wireHeaders(request);
  if (proxy !== null && whole) Object.assign(headers, { host: url.host }, proxy.headers.get());
  const dispatched = await watchConnections(request, async (watched) => {
    const body = wireBody(request, stop);
    try {
      const data = await watched.over(dispatcher).request({
        // RFC 9112 §3.2.2: a proxy receives the whole URL.
        origin: proxy !== null && whole ? proxy.url.origin : url.origin,
        path: whole ? url.origin + path : path,
        method: methodOf(request.method),
        headers,
        body,
        signal: emitterOf(stop),
        // The call's own limits hold; undici's five minutes would cut long calls.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      return { data, watched };
    } catch (error) {
      // With a source that stalls undici would wait for its next bytes.
      if (body instanceof Readable) body.on('error', () => {}).destroy();
      throw error;
    }
  });
  const { data } = dispatched;
  if (data.statusCode === 407 && proxy !== null && whole) {
    data.body.on('error', () => {}).destroy();
    throw proxyRefusal(proxy, 407, url.host);
  }
  return dispatched;
}

/** Undici takes an emitter for a signal, too, which costs a fraction of one. */
function emitterOf(stop: LazyAbort): EventEmitter {
  const emitter = new EventEmitter();
  stop.listen(() => emitter.emit('abort'));
  return emitter;
}

function methodOf(method: string): Dispatcher.HttpMethod {
  switch (method) {
    case 'POST':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
      return method;
    default:
      return 'GET';
  }
}

function wireHeaders(request: TransportRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'accept-encoding': ACCEPTED_CODINGS,
    ...request.headers,
  };
  const length = request.body?.length;
  if (typeof length === 'number') headers['content-length'] = String(length);
  return headers;
}

function isSentAtOnce({ body }: TransportRequest): boolean {
  return body === null || (body.bytes !== undefined && body.bytes.byteLength <= PIECE);
}

function wireBody(request: TransportRequest, stop: LazyAbort): Readable | Uint8Array | null {
  const { body } = request;
  if (body === null) return null;
  if (body.bytes !== undefined && isSentAtOnce(request)) return body.bytes;
  const expire = (error: Error): void => stop.abort(error);
  return Readable.from(watchWrites(body, request, expire), { objectMode: false });
}

function toTransportResponse(
  data: Dispatcher.ResponseData,
  url: string,
  stop: LazyAbort,
  watched: WatchedDispatch,
): TransportResponse {
  const headers: HeaderRecord = {};
  for (const [name, value] of Object.entries(data.headers)) {
    if (name === 'set-cookie' || value === undefined) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const cookies = data.headers['set-cookie'] ?? [];
  const stream = decompressed(data.body, headers['content-encoding']);
  const connection = {
    close: (): void => void data.body.destroy(),
    failureOf: (error: unknown): unknown => (stop.aborted ? stop.reason : error),
    holdProcess: (hold: boolean): void => watched.holdProcess(hold),
    resetBy: (): Error | null => watched.resetBy(),
  };
  return {
    status: data.statusCode,
    statusText: '',
    headers,
    setCookies: typeof cookies === 'string' ? [cookies] : cookies,
    url,
    body: new NodeBody(stream, connection),
    length: stream === data.body ? contentLength(headers) : undefined,
  };
}

/** Over HTTP/2 nobody else compares it with what came. */
function contentLength(headers: HeaderRecord): number | undefined {
  const length = headers['content-length'];
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
}
