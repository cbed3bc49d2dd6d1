import { isIP, isIPv6, connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { APIConnectionError } from '../../core/errors/index.ts';
import { bareHost } from './proxy-exceptions.ts';
import type { TlsOptions } from './tls-options.ts';
import { proxyRefusal, proxyUnreachable } from '../proxy-errors.ts';
import { proxyName, type ProxyServer } from '../proxy-option.ts';

/** A proxy and how it is reached. */
export interface TunnelOptions {
  proxy: ProxyServer;
  /** For an `https:` proxy. */
  proxyTls: TlsOptions;
}

/** Bytes of all heads that a proxy may send before the tunnel stands. */
const LONGEST_HEAD = 65_536;

/**
 * Asks a proxy with `CONNECT` (RFC 9110 §9.3.6) for a tunnel to a host and port, over a connection of
 * its own. The proxy may send 1xx responses before its answer, which must be 200. (The `http` of Node
 * takes a 1xx for the answer, and undici connects anew for as long as the proxy closes.)
 *
 * @throws APIConnectionError for a proxy that is not there, refuses, or speaks no HTTP; the reason of
 * the signal when that aborts
 */
export function openTunnel(
  { proxy, proxyTls }: TunnelOptions,
  target: string,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connectTo(proxy, proxyTls);
  const head = new ConnectHead();
  return new Promise<Socket>((resolve, reject) => {
    const settle = (error: unknown): void => {
      signal.removeEventListener('abort', onAbort);
      socket.off('readable', onReadable).off('error', onError).off('close', onClose);
      if (error === null) return resolve(socket);
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const onAbort = (): void => settle(signal.reason);
    const onError = (error: Error): void => settle(proxyUnreachable(proxy, error));
    const onClose = (): void => settle(closedByProxy(proxy, target));
    // Nothing may flow: what comes after the head belongs to whoever uses the tunnel.
    const onReadable = (): void => {
      const chunk: Buffer | null = socket.read();
      const status = chunk === null ? null : head.push(chunk);
      if (status === 200 && head.rest === 0) settle(null);
      else if (status !== null) settle(refusal(proxy, status, target));
    };
    socket.on('readable', onReadable).on('error', onError).on('close', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else socket.write(connectRequest(proxy, target), 'latin1');
  });
}

/** A host and port as `CONNECT` takes them; `port` is that of the scheme when it is empty. */
export function tunnelTarget(host: string, port: string | number, scheme: string): string {
  const name = isIPv6(host) ? `[${host}]` : host;
  return `${name}:${port || (scheme === 'https:' ? 443 : 80)}`;
}

function connectTo(proxy: ProxyServer, tls: TlsOptions): Socket {
  const { url } = proxy;
  const host = bareHost(url.hostname);
  if (url.protocol === 'http:') return connectTcp({ host, port: Number(url.port || 80) });
  const named = isIP(host) === 0 ? { servername: host } : {};
  return connectTls({ ...tls, host, port: Number(url.port || 443), ...named });
}

function connectRequest(proxy: ProxyServer, target: string): string {
  const headers = Object.entries(proxy.headers.get()).filter(([name]) => name !== 'host');
  const lines = [['host', target], ...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  return `CONNECT ${target} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Reads the status of a response to `CONNECT`, and skips 1xx responses. */
class ConnectHead {
  /** Bytes that came behind the head. */
  rest = 0;
  private text = '';
  private received = 0;

  /** The status once the head is there, 0 for what is no head, and null before. */
  push(chunk: Buffer): number | null {
    this.text += chunk.toString('latin1');
    this.received += chunk.byteLength;
    if (this.received > LONGEST_HEAD) return 0;
    for (;;) {
      const end = /\r?\n\r?\n/.exec(this.text);
      if (end === null) return 'HTTP/'.startsWith(this.text.slice(0, 5)) ? null : 0;
      const status = statusOf(this.text);
      this.text = this.text.slice(end.index + end[0].length);
      this.rest = this.text.length;
      if (status < 100 || status > 199 || status === 101) return status;
    }
  }
}

function statusOf(head: string): number {
  return Number(/^HTTP\/1\.[01] (\d{3})(?!\S)/.exec(head)?.[1] ?? 0);
}

function refusal(proxy: ProxyServer, status: number, target: string): APIConnectionError {
  if (status !== 0 && status !== 200) return proxyRefusal(proxy, status, target);
  const message = `The proxy ${proxyName(proxy)} sent no valid HTTP response to CONNECT. Check its port, and whether it speaks TLS.`;
  return new APIConnectionError({ message, retryable: false });
}

function closedByProxy(proxy: ProxyServer, target: string): APIConnectionError {
  const message = `The proxy ${proxyName(proxy)} closed the connection before the tunnel to ${target} was established.`;
  return new APIConnectionError({ message });
}
