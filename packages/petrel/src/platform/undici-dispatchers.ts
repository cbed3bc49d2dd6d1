import type * as Undici from 'undici';
import { OpenAIError } from '../core/errors/index.ts';
import { proxyExceptions, type ProxyExceptions } from './node-proxy-exceptions.ts';
import { checkedTls, forProxy, type TlsOptions } from './node-tls-options.ts';
import { throughTunnel } from './undici-tunnel.ts';
import type { ProxyServer, ProxySettings } from './proxy-option.ts';

/** How undici makes connections. */
export interface UndiciConnectionOptions {
  /** The most connections to one origin; other requests wait in line. Default: no limit. */
  connections?: number | undefined;
  /** Whether HTTP/2 is spoken with servers that offer it, over TLS. Default false. */
  allowH2?: boolean | undefined;
  /** Milliseconds for a connection to stand. Default 10,000. */
  connectTimeout?: number | undefined;
  /** For `https:` URLs. */
  tls?: TlsOptions | undefined;
}

/** The way of a request. */
export interface DispatcherRoute {
  readonly dispatcher: Undici.Dispatcher;
  /** The proxy it goes by. */
  readonly proxy: ProxyServer | null;
  /** Whether the proxy is sent the request itself, rather than asked for a tunnel. */
  readonly whole: boolean;
}

/** Finds the way to every URL: directly, through a tunnel, or over a proxy. */
export class UndiciDispatchers {
  private readonly agent: Undici.Dispatcher;
  private readonly tunnels = new Map<ProxyServer, Undici.Dispatcher>();
  private readonly proxies: ProxySettings;
  private readonly isException: ProxyExceptions;

  constructor(undici: typeof Undici, options: UndiciConnectionOptions, proxies: ProxySettings) {
    const tls = checkedTls(options.tls, 'a `dispatcher`');
    const timeout = options.connectTimeout ?? DEFAULT_CONNECT_TIMEOUT;
    const pool = poolOptions(options);
    this.agent = new undici.Agent({ ...pool, connect: { ...tls, timeout } });
    this.proxies = proxies;
    this.isException = proxyExceptions(proxies.exceptions);
    for (const proxy of [proxies.http, proxies.https]) {
      if (proxy === null || this.tunnels.has(proxy)) continue;
      const secure = undici.buildConnector({ ...tls, timeout, allowH2: options.allowH2 === true });
      const connect = throughTunnel({ proxy, proxyTls: forProxy(tls) }, secure, timeout);
      this.tunnels.set(proxy, new undici.Agent({ ...pool, connect }));
    }
  }

  /** The way to a URL. */
  to(url: URL): DispatcherRoute {
    const proxy = url.protocol === 'https:' ? this.proxies.https : this.proxies.http;
    const tunnel = proxy === null || this.isException(url) ? undefined : this.tunnels.get(proxy);
    if (proxy === null || tunnel === undefined) {
      return { dispatcher: this.agent, proxy: null, whole: false };
    }
    // Undici takes the name of a TLS server from the request, which here is that of the target.
    const whole = url.protocol === 'http:' && proxy.url.protocol === 'http:';
    return { dispatcher: whole ? this.agent : tunnel, proxy, whole };
  }

  /** Closes all connections, at once. */
  async close(): Promise<void> {
    await Promise.all([this.agent, ...this.tunnels.values()].map((one) => one.destroy()));
  }
}

/** How long a connection may take when nothing else is said. */
export const DEFAULT_CONNECT_TIMEOUT = 10_000;

function poolOptions(options: UndiciConnectionOptions): Undici.Agent.Options {
  const { connections, allowH2 = false } = options;
  if (connections === undefined) return { allowH2 };
  if (Number.isInteger(connections) && connections > 0) return { allowH2, connections };
  throw new OpenAIError('`connections` must be a whole number above 0.', { code: 'configuration' });
}
