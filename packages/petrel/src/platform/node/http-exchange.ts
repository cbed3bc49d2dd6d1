import type { HeaderRecord } from '../../core/header-record.ts';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { AttemptRequest } from '../../core/abort/attempt-request.ts';
import { timeoutError } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import { isReset, StaleConnectionError } from '../../core/call/stale-connection-error.ts';
import { startTimer, type Timer } from '../../core/abort/timer.ts';
import type { TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import type { ActiveEntry, ActiveList } from '../active-list.ts';
import { NodeBody, type NodeConnection } from './node-body.ts';
import { ACCEPTED_CODINGS, decompressed } from './decompression.ts';
import { noteKeepAlive } from './idle-connections.ts';
import { bareHost } from './proxy-exceptions.ts';
import type { Route } from './node-routes.ts';
import type { ConnectOptions } from './tunnel-agent.ts';
import { sendBody } from './send-body.ts';
import type { ProxyServer } from '../proxy-option.ts';
import { isConnectFailure, proxyRefusal, proxyUnreachable } from '../proxy-errors.ts';
import { closedError } from '../closed-error.ts';

/** What an exchange must know of the transport it belongs to. */
export interface ExchangeOwner {
  /** Whether it was closed, whatever sockets say of it. */
  readonly closed: boolean;
  /** The exchanges that need their connections. */
  readonly active: ActiveList<HttpExchange>;
}

/** One request and its response on one connection. */
export class HttpExchange implements NodeConnection, ActiveEntry {
  slot = 0;
  readonly response: Promise<TransportResponse>;
  private readonly request: TransportRequest;
  private readonly owner: ExchangeOwner;
  private readonly route: Route;
  private readonly client: ClientRequest;
  private readonly onClose: (() => void) | null;
  private body: NodeBody | null = null;
  private incoming: IncomingMessage | null = null;
  private letGo = false;
  private reset: Error | null = null;
  private bytesBefore = 0;
  private connectTimer: Timer;
  /** Why the exchange was ended from this side. */
  private ended: { reason: unknown } | null = null;
  private readonly removeAbortListener: () => void;

  /** `onClose` is called once, when the exchange needs its connection no more. */
  constructor(
    request: TransportRequest,
    url: URL,
    owner: ExchangeOwner,
    route: Route,
    onClose: (() => void) | null,
  ) {
    this.request = request;
    this.owner = owner;
    this.route = route;
    this.onClose = onClose;
    this.client = openRequest(request, url, route);
    this.response = new Promise((resolve, reject) => {
      this.client.on('response', (incoming) => {
        noteKeepAlive(incoming);
        if (incoming.statusCode === 407 && route.proxy !== null) {
          this.end(proxyRefusal(route.proxy, 407, url.host));
          reject(this.failureOf(null));
        } else resolve(this.receive(incoming));
      });
      this.client.on('error', (error) => {
        // Node takes a reset for the end of a body that has no other.
        if (this.incoming?.complete === false) this.reset = error;
        reject(this.failureOf(error));
      });
      // Without a listener Node closes the connection silently.
      this.client.on('upgrade', (_incoming, socket) => {
        socket.destroy();
        reject(new Error('The server switched to another protocol, which was not requested.'));
      });
    });
    this.client.on('socket', (socket) => this.watchConnection(socket));
    this.client.on('close', this.finished);
    owner.active.add(this);
    const cancellation = AttemptRequest.abortSignalOf(request);
    const abort = (): void => this.end(cancellation.reason);
    this.removeAbortListener = onAbort(cancellation, abort);
    if (cancellation.aborted) abort();
    else sendBody(this.client, request, (reason) => this.end(reason));
  }

  private receive(incoming: IncomingMessage): TransportResponse {
    const stream = decompressed(incoming, incoming.headers['content-encoding']);
    this.incoming = incoming;
    // A server that has answered may read no more of an upload, which would then wait for ever.
    if (!this.client.writableFinished) incoming.once('end', () => this.endUpload());
    this.body = new NodeBody(stream, this);
    const { headers, setCookies } = headersOf(incoming);
    return {
      status: incoming.statusCode ?? 0,
      statusText: incoming.statusMessage ?? '',
      headers,
      setCookies,
      url: this.request.url,
      body: this.body,
    };
  }

  private endUpload(): void {
    if (!this.client.writableFinished) this.client.destroy();
  }

  /** Ends the exchange when the reader leaves. */
  close(): void {
    this.client.destroy();
  }

  /** Whether the connection keeps the process running, until the response is whole. */
  holdProcess(hold: boolean): void {
    const { socket } = this.client;
    if (hold) socket?.ref();
    else socket?.unref();
    if (this.letGo || hold) return;
    this.letGo = true;
    // The agent takes connections back as it gave them.
    this.incoming?.once('end', () => socket?.ref());
  }

  resetBy(): Error | null {
    return this.reset;
  }

  private watchConnection(socket: Socket): void {
    this.bytesBefore = socket.bytesRead;
    const { connect, attempt } = this.request.timeouts;
    if (!socket.connecting || connect >= attempt) return;
    const connected = (): void => clearTimeout(this.connectTimer);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', connected);
    this.connectTimer = startTimer(connect, () => this.end(timeoutError('connect', connect)));
  }

  /** The error that the caller is to see in place of one of Node's. */
  failureOf(error: unknown): unknown {
    if (this.ended !== null) return this.ended.reason;
    if (this.owner.closed) return closedError();
    const { client, bytesBefore, route } = this;
    const silent = this.body === null && client.socket?.bytesRead === bytesBefore;
    if (client.reusedSocket && silent && isReset(error)) {
      return new StaleConnectionError(error);
    }
    const { proxy } = route;
    return proxy !== null && isConnectFailure(error) ? proxyUnreachable(proxy, error) : error;
  }

  /** Ends the exchange, wherever it stands, with the error its caller is to see. */
  end(reason: unknown): void {
    // An error handed to `destroy` is emitted by the socket too, and once the response is whole
    // nobody listens there: the process would end. So the reason is kept here.
    this.ended ??= { reason };
    this.body?.fail(reason);
    this.client.destroy();
  }

  private readonly finished = (): void => {
    clearTimeout(this.connectTimer);
    this.removeAbortListener();
    this.owner.active.delete(this);
    this.onClose?.();
  };
}

function openRequest(request: TransportRequest, url: URL, route: Route): ClientRequest {
  const { agent, proxy } = route;
  const { connect, attempt } = request.timeouts;
  const next = proxy === null ? url : proxy.url;
  const path = url.pathname + url.search;
  const hostname = bareHost(next.hostname);
  const options: ConnectOptions = {
    agent,
    method: request.method,
    hostname,
    port: next.port === '' ? undefined : next.port,
    // RFC 9112 §3.2.2: a proxy receives the whole URL.
    path: proxy === null ? path : url.origin + path,
    headers: wireHeaders(request, url.host, proxy),
    connectLimit: connect < attempt ? connect : Infinity,
    until: AttemptRequest.abortSignalOf(request),
  };
  if (request.freshConnection === true) closeIdle(agent, hostname, portOf(next));
  if (next.protocol === 'http:') return http.request(options);
  // Node would take the name from the `host` header, which is that of the target.
  if (proxy !== null) options.servername = isIP(hostname) === 0 ? hostname : '';
  return https.request(options);
}

/** Closes what an agent keeps for a host, so that it has to make a new connection. */
function closeIdle(agent: http.Agent, hostname: string, port: string): void {
  for (const [name, sockets = []] of Object.entries(agent.freeSockets)) {
    if (!name.startsWith(`${hostname}:${port}:`)) continue;
    for (const socket of sockets) socket.destroy();
  }
}

function portOf({ port, protocol }: URL): string {
  if (port !== '') return port;
  return protocol === 'https:' ? '443' : '80';
}

/** A flat list of names and values, which Node takes without copying it into a map first. */
function wireHeaders(request: TransportRequest, host: string, proxy: ProxyServer | null): string[] {
  const list: string[] = [];
  if (proxy !== null) list.push(...Object.entries(proxy.headers.get()).flat());
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined && !MANAGED.has(name)) list.push(name, value);
  }
  list.push('host', request.headers['host'] ?? host);
  list.push('accept-encoding', request.headers['accept-encoding'] ?? ACCEPTED_CODINGS);
  const length = bodyLength(request);
  if (length === null) list.push('transfer-encoding', 'chunked');
  else if (length !== undefined) list.push('content-length', String(length));
  return list;
}

/** Headers whose value is decided here. */
const MANAGED: ReadonlySet<string> = new Set([
  'accept-encoding',
  'content-length',
  'host',
  'transfer-encoding',
]);

/** Size of the body in bytes; null when it is unknown until the end, undefined for no body. */
function bodyLength({ body, method }: TransportRequest): number | null | undefined {
  if (body === null) return method === 'GET' || method === 'DELETE' ? undefined : 0;
  return body.text === undefined ? body.length : Buffer.byteLength(body.text);
}

/** The headers of a response: cookies by themselves, as they cannot be joined. */
export function headersOf(incoming: IncomingMessage): {
  headers: HeaderRecord;
  setCookies: string[];
} {
  const headers: HeaderRecord = {};
  for (const name in incoming.headers) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return { headers, setCookies: incoming.headers['set-cookie'] ?? [] };
}
