import http from 'node:http';
import https from 'node:https';
import { OpenAIError } from '../../core/errors/index.ts';
import { closingIdle } from './idle-connections.ts';
import { proxyExceptions, type ProxyExceptions } from './proxy-exceptions.ts';
import { checkedTls, forProxy, type TlsOptions } from './tls-options.ts';
import { TunnelAgent } from './tunnel-agent.ts';
import type { ProxyServer, ProxySettings } from '../proxy-option.ts';
import { PooledRoutes, SharedPools } from '../shared-pools.ts';

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
  /** The proxy that is sent the request itself, rather than a request for a tunnel. */
  readonly proxy: ProxyServer | null;
}

/** The agents of all clients of the process, each for one origin. */
const agents = new SharedPools<http.Agent>((agent) => agent.destroy());

/** Finds the way to every URL: directly, through a tunnel, or over a proxy. */
export class NodeRoutes extends PooledRoutes<http.Agent, Route> {
  private readonly options: NodeConnectionOptions;
  private readonly tls: TlsOptions;
  private readonly pool: http.AgentOptions;
  private readonly proxies: ProxySettings;
  private readonly isException: ProxyExceptions;
  /** Of everything that connections depend on, besides the origin. */
  private readonly key: string;

  constructor(options: NodeConnectionOptions, proxies: ProxySettings) {
    super(agents);
    this.options = options;
    this.tls = checkedTls(options.tls, 'an `httpsAgent`');
    this.pool = poolOptions(options);
    this.proxies = proxies;
    this.isException = proxyExceptions(proxies.exceptions);
    this.key = JSON.stringify([this.pool, this.tls]);
  }

  protected override makeRoute(url: URL): Route {
    const { httpAgent, httpsAgent } = this.options;
    const secure = url.protocol === 'https:';
    const given = secure ? httpsAgent : httpAgent;
    if (given !== undefined) return { agent: given, proxy: null };
    const proxy = secure ? this.proxies.https : this.proxies.http;
    if (proxy === null || this.isException(url)) {
      return { agent: this.agent(url, null, () => this.direct(secure)), proxy: null };
    }
    const agent = this.agent(url, proxy, () => this.over(proxy, secure));
    return { agent, proxy: secure ? null : proxy };
  }

  private agent(url: URL, proxy: ProxyServer | null, make: () => http.Agent): http.Agent {
    const by = proxy === null ? null : [proxy.url.href, proxy.headers.get()];
    return this.join(url, JSON.stringify(by) + this.key, () => closingIdle(make()));
  }

  private direct(secure: boolean): http.Agent {
    return secure ? new https.Agent({ ...this.pool, ...this.tls }) : new http.Agent(this.pool);
  }

  /** A tunnel for `https:` hosts; requests for others are sent to the proxy itself. */
  private over(proxy: ProxyServer, secure: boolean): http.Agent {
    const { pool, tls } = this;
    const proxyTls = forProxy(tls);
    if (secure) return new TunnelAgent({ proxy, proxyTls }, { ...pool, ...tls });
    return proxy.url.protocol === 'https:'
      ? new https.Agent({ ...pool, ...proxyTls })
      : new http.Agent(pool);
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
  // Node takes 0 for its default.
  const keeps = keepAlive && maxFreeConnections > 0;
  return { keepAlive: keeps, scheduling: 'lifo', maxFreeSockets: maxFreeConnections };
}
