import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { timeoutError } from '../core/pipeline/attempt-scope.ts';
import type { HeaderRecord } from '../core/pipeline/call.ts';
import { startTimer, type Timer } from '../core/pipeline/timer.ts';
import type { TransportRequest, TransportResponse } from '../core/pipeline/transport.ts';
import { NodeBody } from './node-body.ts';
import { ACCEPTED_CODINGS, decompressed } from './node-decompression.ts';
import { sendBody } from './node-upload.ts';

/** A kept connection was closed before it brought anything: the request may go over another. */
export class StaleSocketError extends Error {}

/** One request and its response on one connection. */
export class NodeExchange {
  readonly response: Promise<TransportResponse>;
  private readonly request: TransportRequest;
  private readonly client: ClientRequest;
  private incoming: IncomingMessage | null = null;
  private bytesBefore = 0;
  private connectTimer: Timer;

  constructor(request: TransportRequest, url: URL, agent: http.Agent) {
    this.request = request;
    this.client = openRequest(request, url, agent);
    this.response = new Promise((resolve, reject) => {
      this.client.on('response', (incoming) => resolve(this.receive(incoming)));
      this.client.on('error', (error) => reject(this.failure(error)));
    });
    this.client.on('socket', (socket) => this.watchConnection(socket));
    this.client.on('close', this.finished);
    request.signal.addEventListener('abort', this.abort, { once: true });
    if (request.signal.aborted) this.abort();
    else sendBody(this.client, request);
  }

  private receive(incoming: IncomingMessage): TransportResponse {
    this.incoming = incoming;
    const body = new NodeBody(decompressed(incoming, incoming.headers['content-encoding']), () =>
      this.client.destroy(),
    );
    const { headers, setCookies } = headersOf(incoming);
    return {
      status: incoming.statusCode ?? 0,
      statusText: incoming.statusMessage ?? '',
      headers,
      setCookies,
      url: this.request.url,
      body,
      text: () => body.text(),
    };
  }

  private watchConnection(socket: Socket): void {
    this.bytesBefore = socket.bytesRead;
    const { connect, attempt } = this.request.timeouts;
    if (!socket.connecting || connect >= attempt) return;
    const connected = (): void => clearTimeout(this.connectTimer);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', connected);
    this.connectTimer = startTimer(connect, () => {
      this.client.destroy(timeoutError('connect', connect));
    });
  }

  private failure(error: unknown): unknown {
    const { client, bytesBefore } = this;
    const silent = this.incoming === null && client.socket?.bytesRead === bytesBefore;
    if (client.reusedSocket && silent && isReset(error)) {
      return new StaleSocketError('The connection was closed.', { cause: error });
    }
    return error;
  }

  private readonly abort = (): void => {
    const { reason } = this.request.signal;
    const error = reason instanceof Error ? reason : new Error('aborted', { cause: reason });
    this.incoming?.destroy(error);
    this.client.destroy(error);
  };

  private readonly finished = (): void => {
    clearTimeout(this.connectTimer);
    this.request.signal.removeEventListener('abort', this.abort);
  };
}

function openRequest(request: TransportRequest, url: URL, agent: http.Agent): ClientRequest {
  const open = url.protocol === 'https:' ? https.request : http.request;
  const { hostname } = url;
  return open({
    agent,
    method: request.method,
    hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
    port: url.port === '' ? undefined : url.port,
    path: url.pathname + url.search,
    headers: wireHeaders(request, url.host),
  });
}

/** A flat list of names and values, which Node takes without copying it into a map first. */
function wireHeaders(request: TransportRequest, host: string): string[] {
  const list: string[] = [];
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

/** Bytes of the body; null when only sending will tell, undefined when there is to be none. */
function bodyLength({ body, method }: TransportRequest): number | null | undefined {
  if (body === null) return method === 'GET' || method === 'DELETE' ? undefined : 0;
  return body.text === undefined ? body.length : Buffer.byteLength(body.text);
}

function headersOf(incoming: IncomingMessage): { headers: HeaderRecord; setCookies: string[] } {
  const headers: HeaderRecord = {};
  for (const name in incoming.headers) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return { headers, setCookies: incoming.headers['set-cookie'] ?? [] };
}

function isReset(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ECONNRESET' || error.code === 'EPIPE' || error.code === 'ECONNABORTED';
}
