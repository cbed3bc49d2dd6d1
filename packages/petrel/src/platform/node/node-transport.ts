import { OpenAIError } from '../../core/errors/index.ts';
import { plainSocketOverProxy } from '../proxy-errors.ts';
import { AttemptRequest } from '../../core/abort/attempt-request.ts';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { readVariable } from '../../core/read-variable.ts';
import { ActiveList } from '../active-list.ts';
import { closedError } from '../closed-error.ts';
import { ConnectionLimit } from '../connection-limit.ts';
import { HttpExchange } from './http-exchange.ts';
import { NodeRoutes, type NodeConnectionOptions, type Route } from './node-routes.ts';
import { TunnelAgent } from './tunnel-agent.ts';
import { resolveProxies, type ProxyOption, type ProxySettings } from '../proxy-option.ts';
import { refuseFetchOptions } from '../no-fetch-options.ts';

/** How the transport of Node connects. */
export interface NodeTransportOptions extends NodeConnectionOptions {
  /**
   * The most requests under way to one origin, and so the most connections in use; others wait in
   * line. Default: no limit.
   */
  maxConnections?: number | undefined;
  /**
   * Carries all requests; null for no proxy. Default: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
   * say when the transport is made. Excludes agents of one's own.
   */
  proxy?: ProxyOption | undefined;
}

/**
 * Sends requests with `node:http` and `node:https` over connections that are kept alive. Nothing but
 * the limits of the call ends a request: one that takes an hour is waited for.
 *
 * @throws OpenAIError for options that exclude each other or cannot work
 * @example
 * new OpenAI({ transport: nodeTransport({ tls: { ca }, proxy: 'http://proxy.example:3128' }) })
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const { proxy, tls, httpAgent, httpsAgent } = options;
  const own = httpAgent !== undefined || httpsAgent !== undefined;
  if (own && proxy !== undefined && proxy !== null) throw agentError('proxy');
  if (own && options.keepAlive !== undefined) throw agentError('keepAlive');
  if (own && options.maxFreeConnections !== undefined) throw agentError('maxFreeConnections');
  if (httpsAgent !== undefined && tls !== undefined) throw agentError('tls');
  return openNodeTransport(options, resolveProxies(proxy, readVariable));
}

/** The same, for a client that has read the environment itself. */
export function openNodeTransport(
  options: NodeTransportOptions,
  proxies: ProxySettings,
): Required<Transport> {
  return new NodeTransport(options, proxies);
}

class NodeTransport implements Transport {
  readonly name = 'node';
  // Nothing of these shows when the transport is printed: they hold keys and passwords.
  readonly #routes: NodeRoutes;
  readonly #limit: ConnectionLimit | null;
  /** Whether connections are made as Node makes them by itself. */
  readonly #isPlain: boolean;
  // Their connections may be shared with others, and stay open then.
  readonly #owner = { closed: false, active: new ActiveList<HttpExchange>() };

  constructor(options: NodeTransportOptions, proxies: ProxySettings) {
    const { tls, httpAgent, httpsAgent } = options;
    this.#isPlain = tls === undefined && httpAgent === undefined && httpsAgent === undefined;
    this.#routes = new NodeRoutes(options, proxies);
    this.#limit = connectionLimit(options.maxConnections);
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    refuseFetchOptions(request, this.name);
    if (this.#owner.closed) throw closedError();
    const url = new URL(request.url);
    const route = this.#routes.to(url);
    const limit = this.#limit;
    if (limit === null) return this.open(request, url, route, null).response;
    const leave = await limit.enter(url.origin, AttemptRequest.abortSignalOf(request));
    return this.open(request, url, route, leave).response;
  }

  async openSocket(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null> {
    if (this.#owner.closed) throw closedError();
    const { agent, proxy } = this.#routes.to(new URL(request.url));
    if (proxy !== null) throw plainSocketOverProxy();
    const { openNodeSocket } = await import('./node-socket.ts');
    const isPlain = this.#isPlain && !(agent instanceof TunnelAgent);
    return openNodeSocket(request, options, { agent, isPlain });
  }

  close(): Promise<void> {
    this.#owner.closed = true;
    for (const exchange of this.#owner.active) exchange.end(closedError());
    return this.#routes.close();
  }

  private open(
    request: TransportRequest,
    url: URL,
    route: Route,
    leave: (() => void) | null,
  ): HttpExchange {
    try {
      // Those that wait in line learn of it when their turn comes.
      if (this.#owner.closed) throw closedError();
      return new HttpExchange(request, url, this.#owner, route, leave);
    } catch (error) {
      leave?.();
      throw error;
    }
  }
}

function connectionLimit(most: number | undefined): ConnectionLimit | null {
  if (most === undefined || most === Infinity) return null;
  if (Number.isInteger(most) && most > 0) return new ConnectionLimit(most);
  throw new OpenAIError('`maxConnections` must be a whole number above 0.', {
    code: 'configuration',
  });
}

function agentError(option: string): OpenAIError {
  return new OpenAIError(
    `\`${option}\` is for connections that petrel makes. With an agent of your own, configure it on the agent.`,
    { code: 'configuration' },
  );
}
