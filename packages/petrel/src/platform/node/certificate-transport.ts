import { once } from 'node:events';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { closedError } from '../closed-error.ts';
import { resolveProxies, type ProxyOption } from '../proxy-option.ts';
import type { ClientCertificate } from './client-certificate.ts';
import { closingIdle } from './idle-connections.ts';
import { nodeTransport } from './node-transport.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/** How the connections of a certificate are made. */
export interface CertificateTransportOptions {
  /** Authorities that servers are checked against, PEM, in place of those of Node. */
  ca?: string | string[] | undefined;
  /** The passphrase of the private key. */
  passphrase?: string | undefined;
  /** A proxy that tunnels the connections. */
  proxy?: ProxyOption | undefined;
  /** Authorities that an `https:` proxy is checked against, PEM. */
  proxyCA?: string | string[] | undefined;
}

/**
 * Sends requests over connections that present a certificate. Its files are read again for each connection,
 * so that one that was rotated is presented from then on.
 */
export class CertificateTransport implements Transport {
  readonly name = 'x509';
  // Nothing of these shows when the transport is printed: they hold the key.
  readonly #certificate: ClientCertificate;
  readonly #agent: https.Agent;
  readonly #transport: Transport;
  readonly #sending = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  /** @throws OpenAIError of code `configuration` for a proxy that cannot be used */
  constructor(certificate: ClientCertificate, options: CertificateTransportOptions) {
    this.#certificate = certificate;
    this.#agent = presenting(certificate, closingIdle(openAgent(options)));
    this.#transport = nodeTransport({ httpsAgent: this.#agent });
  }

  /** Has the requests that follow make new connections, if the certificate was rotated. */
  renew(): void {
    // The agent keeps connections apart by certificate.
    Object.assign(this.#agent.options, this.#certificate.current());
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#pending(() => this.#transport.send(request));
  }

  openSocket(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null> {
    return this.#pending(
      async () => (await this.#transport.openSocket?.(request, options)) ?? null,
    );
  }

  /** Refuses new requests, and closes each connection once the request on it is over. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const agent = this.#agent;
    agent.keepSocketAlive = () => false;
    for (const socket of sockets(agent.freeSockets)) socket.destroy();
    await Promise.allSettled(this.#sending);
    const inUse = sockets(agent.sockets).filter((socket) => !socket.destroyed);
    await Promise.all(inUse.map((socket) => once(socket, 'close')));
    agent.destroy();
    await this.#transport.close();
  }

  async #pending<T>(send: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw closedError();
    const sent = send();
    this.#sending.add(sent);
    try {
      return await sent;
    } catch (error) {
      throw this.#explained(error);
    } finally {
      this.#sending.delete(sent);
    }
  }

  /** Servers often just close the connection of a certificate that has expired. */
  #explained(error: unknown): unknown {
    const invalidity = this.#certificate.invalidity();
    if (invalidity === null || error instanceof OpenAIError) return error;
    if (!(error instanceof Error) || error.name === 'AbortError') return error;
    return configurationError(`The certificate of the client ${invalidity}.`, error);
  }
}

function openAgent({ ca, passphrase, proxy, proxyCA }: CertificateTransportOptions): https.Agent {
  const options: https.AgentOptions = {
    keepAlive: true,
    scheduling: 'lifo',
    // A session that is resumed stands for the certificate that it began with.
    maxCachedSessions: 0,
    ...(ca === undefined ? {} : { ca }),
    ...(passphrase === undefined ? {} : { passphrase }),
  };
  const server = resolveProxies(proxy ?? null, () => undefined).https;
  if (server === null) return new https.Agent(options);
  const proxyTls = proxyCA === undefined ? {} : { ca: proxyCA };
  return new TunnelAgent({ proxy: server, proxyTls }, options);
}

/** Has each new connection of an agent present the certificate as it is then. */
function presenting(certificate: ClientCertificate, agent: https.Agent): https.Agent {
  const connect = agent.createConnection.bind(agent);
  Object.assign(agent.options, certificate.current());
  agent.createConnection = (options, created) =>
    connect({ ...options, ...certificate.current() }, created);
  return agent;
}

function sockets(lists: NodeJS.ReadOnlyDict<Socket[]>): Socket[] {
  return Object.values(lists).flatMap((list = []) => list);
}
