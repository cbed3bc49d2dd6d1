import http from 'node:http';
import https from 'node:https';
import { OpenAIError } from '../core/errors/index.ts';
import { proxyExceptions, type ProxyExceptions } from './node-proxy-exceptions.ts';
import { checkedTls, forProxy, type TlsOptions } from './node-tls-options.ts';
import { TunnelAgent } from './node-tunnel-agent.ts';
import type { ProxyServer, ProxySettings } from './proxy-option.ts';

/** How connections are made and kept. */
export interface NodeConnectionOptions {
  /** For `https:` URLs. Excludes `httpsAgent`. */
  tls?: TlsOptions | undefined;
  /** Whether a connection is kept for the next request. Default true. */
  keepAlive?: boolean | undefined;
  /** The most connections kept idle for one origin. Default 256. */
  maxFreeConnections?: number | undefined;
  /** Makes and keeps the connections of `http:` URLs; proxies are its own affair. */
  httpAgent?: http.Agent | undefined;
  /** Makes and keeps the connections of `https:` URLs; TLS and proxies are its own affair. */
  httpsAgent?: https.Agent | undefined;
}

/** The way of a request. */
export interface Route {
  readonly agent: http.Agent;
  /** The proxy that is sent the request itself, rather than asked for a tunnel. */
  readonly proxy: ProxyServer | null;
}

/** Finds the way to every URL: directly, through a tunnel, or over a proxy. */
export class NodeRoutes {
  private readonly direct: Readonly<Record<'http' | 'https', Route>>;
  private readonly proxied: Readonly<Record<'http' | 'https', Route | null>>;
  private readonly isException: ProxyExceptions;
  private readonly hasProxies: boolean;
  private readonly agents: http.Agent[];

  constructor(options: NodeConnectionOptions, proxies: ProxySettings) {
    const { httpAgent, httpsAgent } = options;
    const tls = checkedTls(options.tls, 'an `httpsAgent`');
    const pool = poolOptions(options);
    this.direct = {
      http: { agent: httpAgent ?? new http.Agent(pool), proxy: null },
      https: { agent: httpsAgent ?? new https.Agent({ ...pool, ...tls }), proxy: null },
    };
    this.proxied = {
      http: httpAgent === undefined ? overProxy(proxies.http, pool, tls) : null,
      https: httpsAgent === undefined ? throughTunnel(proxies.https, pool, tls) : null,
    };
    this.isException = proxyExceptions(proxies.exceptions);
    this.hasProxies = this.proxied.http !== null || this.proxied.https !== null;
    this.agents = [this.direct, this.proxied]
      .flatMap(({ http: plain, https: secure }) => [plain, secure])
      .flatMap((route) => (route === null ? [] : [route.agent]))
      .filter((agent) => agent !== httpAgent && agent !== httpsAgent);
  }

  /** The way to a URL. */
  to(url: URL): Route {
    const scheme = url.protocol === 'https:' ? 'https' : 'http';
    const direct = this.direct[scheme];
    if (!this.hasProxies) return direct;
    const proxied = this.proxied[scheme];
    return proxied === null || this.isException(url) ? direct : proxied;
  }

  /** Closes the connections, but for those of agents that others made. */
  close(): void {
    for (const agent of this.agents) agent.destroy();
  }
}

function poolOptions(options: NodeConnectionOptions): http.AgentOptions {
  const { keepAlive = true, maxFreeConnections = 256 } = options;
  if (!Number.isInteger(maxFreeConnections) || maxFreeConnections < 0) {
    throw new OpenAIError('`maxFreeConnections` must be a whole number.', {
      code: 'configuration',
    });
  }
  // The connection used last is the least likely to have been closed by the server.
  return { keepAlive, scheduling: 'lifo', maxFreeSockets: maxFreeConnections };
}

function overProxy(
  proxy: ProxyServer | null,
  pool: http.AgentOptions,
  tls: TlsOptions,
): Route | null {
  if (proxy === null) return null;
  const secure = proxy.url.protocol === 'https:';
  const agent = secure ? new https.Agent({ ...pool, ...forProxy(tls) }) : new http.Agent(pool);
  return { agent, proxy };
}

function throughTunnel(
  proxy: ProxyServer | null,
  pool: http.AgentOptions,
  tls: TlsOptions,
): Route | null {
  if (proxy === null) return null;
  return {
    agent: new TunnelAgent({ proxy, proxyTls: forProxy(tls) }, { ...pool, ...tls }),
    proxy: null,
  };
}
