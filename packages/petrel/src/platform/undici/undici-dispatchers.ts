import type * as Undici from 'undici';
import { OpenAIError } from '../../core/errors/index.ts';
import { proxyExceptions, type ProxyExceptions } from '../node/proxy-exceptions.ts';
import { checkedTls, forProxy, type TlsOptions } from '../node/tls-options.ts';
import { PooledRoutes, SharedPools } from '../shared-pools.ts';
import { throughTunnel } from './undici-tunnel.ts';
import type { ProxyServer, ProxySettings } from '../proxy-option.ts';

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
  /** Whether the proxy is sent the request itself, rather than a request for a tunnel. */
  readonly whole: boolean;
}

/** The dispatchers of all clients of the process, each for one origin. */
const dispatchers = new SharedPools<Undici.Dispatcher>((dispatcher) => dispatcher.destroy());

/** Finds the way to every URL: directly, through a tunnel, or over a proxy. */
export class UndiciDispatchers extends PooledRoutes<Undici.Dispatcher, DispatcherRoute> {
  private readonly undici: typeof Undici;
  private readonly tls: TlsOptions;
  private readonly pool: Undici.Agent.Options;
  private readonly timeout: number;
  private readonly proxies: ProxySettings;
  private readonly isException: ProxyExceptions;
  /** Of everything that connections depend on, besides the origin. */
  private readonly key: string;

  constructor(undici: typeof Undici, options: UndiciConnectionOptions, proxies: ProxySettings) {
    super(dispatchers);
    this.undici = undici;
    this.tls = checkedTls(options.tls, 'a `dispatcher`');
    this.pool = poolOptions(options);
    this.timeout = options.connectTimeout ?? DEFAULT_CONNECT_TIMEOUT;
    this.proxies = proxies;
    this.isException = proxyExceptions(proxies.exceptions);
    this.key = JSON.stringify([this.pool, this.tls, this.timeout]);
  }

  protected override makeRoute(url: URL): DispatcherRoute {
    const proxy = url.protocol === 'https:' ? this.proxies.https : this.proxies.http;
    const through = proxy === null || this.isException(url) ? null : proxy;
    // Undici takes the name of a TLS server from the request, which here is that of the target.
    const whole = url.protocol === 'http:' && through?.url.protocol === 'http:';
    const by = through === null ? null : [through.url.href, through.headers.get()];
    const key = JSON.stringify(by) + this.key;
    const dispatcher = this.join(url, key, () => this.dispatcher(whole ? null : through));
    return { dispatcher, proxy: through, whole };
  }

  private dispatcher(proxy: ProxyServer | null): Undici.Dispatcher {
    const { tls, timeout, pool, undici } = this;
    const secure = undici.buildConnector({ ...tls, timeout, allowH2: pool.allowH2 === true });
    const connect =
      proxy === null ? secure : throughTunnel({ proxy, proxyTls: forProxy(tls) }, secure, timeout);
    if (pool.allowH2 !== true) return new undici.Agent({ ...pool, connect });
    const factory = (origin: string | URL, options: object): Undici.Dispatcher =>
      multiplexing(undici, origin, { ...options, connect });
    return new undici.Agent({
      ...pool,
      factory: (origin, options) => new undici.Pool(origin, { ...options, factory }),
    });
  }
}

/** The most calls that share a connection over HTTP/2, as RFC 9113 §6.5.2 recommends servers to allow. */
const MOST_STREAMS = 100;

/**
 * A connection that carries many calls at a time where HTTP/2 is spoken. undici sends one after
 * another, whatever the protocol, unless it is configured otherwise; over HTTP/1.1 that is right.
 */
function multiplexing(
  undici: typeof Undici,
  origin: string | URL,
  options: Undici.Client.Options & { connect: Undici.buildConnector.connector },
): Undici.Dispatcher {
  const client: Undici.Client = new undici.Client(origin, {
    ...options,
    connect(target, done) {
      options.connect(target, (...[error, socket]) => {
        const shares = socket !== null && 'alpnProtocol' in socket && socket.alpnProtocol === 'h2';
        client.pipelining = shares ? MOST_STREAMS : 1;
        if (error === null) done(null, socket);
        else done(error, null);
      });
    },
  });
  return client;
}

/** The default connect timeout, in milliseconds. */
export const DEFAULT_CONNECT_TIMEOUT = 10_000;

/** Milliseconds for which a connection is kept idle where the server does not say. */
const IDLE = 60_000;

/**
 * Milliseconds before the end that a server announces at which its connection is closed. With five
 * seconds, undici would keep none of those of the many servers that announce five.
 */
const MARGIN = 4_000;

function poolOptions(options: UndiciConnectionOptions): Undici.Agent.Options {
  const { connections, allowH2 = false } = options;
  const pool = { allowH2, keepAliveTimeout: IDLE, keepAliveTimeoutThreshold: MARGIN };
  if (connections === undefined) return pool;
  if (Number.isInteger(connections) && connections > 0) return { ...pool, connections };
  throw new OpenAIError('`connections` must be a whole number above 0.', { code: 'configuration' });
}
