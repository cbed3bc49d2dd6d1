import type { WorkloadIdentity, X509Credential, X509WorkloadIdentity } from './auth/types.ts';
import type { X509Transport } from './auth/certified-identity.ts';
import type { ApiKeySetter } from './core/client/auth.ts';
import type { FetchOptions } from './core/call/fetch-options.ts';
import type { HeadersLike } from './core/call/headers-like.ts';
import type { Logger, LogLevel } from './core/call/log.ts';
import type { Provider } from './core/call/provider.ts';
import type { TimeoutOption } from './core/call/timeouts.ts';
import type { Transport } from './core/call/transport.ts';
import type { DataResidency } from './openai/base-url.ts';
import type { Fetch } from './platform/fetch/fetch-transport.ts';
import type { ProxyOption } from './platform/proxy-option.ts';

/**
 * Options of the constructor. Environment variables are read when a client is created, never at
 * import.
 */
export interface ClientOptions {
  /**
   * The API key, or a function that returns one and is called before every attempt. White space around
   * it is removed. Required unless `adminAPIKey` is set. `null` with a `baseURL` that is not OpenAI's
   * sends no `Authorization` header, for servers without authentication. Default: `OPENAI_API_KEY`.
   */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** The API key for admin operations, used for those only. Default: `OPENAI_ADMIN_KEY`. */
  adminAPIKey?: string | null | undefined;
  /** The organization, sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** The project, sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** The base URL of the API. Default: `OPENAI_BASE_URL`, or `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /** The region of OpenAI's API; sets the base URL, so it excludes `baseURL`. Default: none. */
  dataResidency?: DataResidency | null | undefined;
  /**
   * The service that requests go to, and how they are authenticated: what `bedrock()` or `vertex()` of this
   * package or of `openai` return, or a `Provider` of your own. It excludes keys and addresses, and those
   * of the environment are ignored. Default: none.
   */
  provider?: Provider | object | null | undefined;
  /**
   * The identity of the program by the token of the place it runs in, which is exchanged for access tokens.
   * It excludes `apiKey`, and that of the environment is ignored. Default: none.
   */
  workloadIdentity?: WorkloadIdentity | X509WorkloadIdentity | null | undefined;
  /**
   * The identity of the program by a client certificate: what `fromX509` returns. It makes the connections, so
   * it excludes `fetch`, `transport` and `proxy`, and all other credentials but `adminAPIKey`; what the environment
   * has of an account is ignored. It stays open when the client is closed. Default: none.
   */
  credential?: X509Credential | null | undefined;
  /**
   * What `createX509Transport` returns, beside a `workloadIdentity` of the type `x509`. It excludes what `credential`
   * excludes. Default: none.
   */
  x509Transport?: X509Transport | null | undefined;
  /** The secret that webhooks are signed with. Default: `OPENAI_WEBHOOK_SECRET`. */
  webhookSecret?: string | null | undefined;
  /**
   * Headers of every request; they override those of `OPENAI_CUSTOM_HEADERS`, and `null` removes one.
   * Default: none.
   */
  defaultHeaders?: HeadersLike;
  /** Query parameters of every request. Default: none. */
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** Milliseconds for each step of an attempt, or a limit for each phase. Default: 600,000. */
  timeout?: TimeoutOption | undefined;
  /** Milliseconds for a whole call with its retries, waits and body. Default: none. */
  deadline?: number | undefined;
  /** How many times a failed request is retried. Default: 2. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds that a server may ask to wait before a retry; if it asks for more, the call fails at
   * once. Default: 120,000.
   */
  maxRetryDelay?: number | undefined;
  /** How much is logged; each level includes those before it. Default: `OPENAI_LOG`, or `warn`. */
  logLevel?: LogLevel | undefined;
  /** An object with the methods of `console` that receives the log. Default: `console`. */
  logger?: Logger | undefined;
  /** A function that sends the requests in place of the transport. Default: none. */
  fetch?: Fetch | undefined;
  /**
   * Added to the `init` of every `fetch`. Setting it sends the requests with `fetch`, except for
   * `redirect` alone, which every transport honours. Default: none.
   */
  fetchOptions?: FetchOptions | undefined;
  /**
   * The transport that sends the requests. It excludes `fetch`, `proxy`, and `fetchOptions` other than
   * `redirect`, and stays open when the client is closed. Default: Node's `http`, elsewhere `fetch`.
   */
  transport?: Transport | undefined;
  /**
   * The proxy of all requests, where they are sent with Node's own `http`; `null` for no proxy.
   * Default: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
   */
  proxy?: ProxyOption | undefined;
  /** Allows an API key in a browser, where every visitor of the page can read it. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Bytes of a response that may be held in memory after decoding: of a whole body, or of one event of
   * a stream. A longer one throws an error with the code `response_too_large`. Files that are read as
   * a stream, or saved with `toFile`, may have any length. `Infinity` removes the limit. Default: 256 MiB.
   */
  maxResponseBytes?: number | undefined;
  /** Whether a stream that ends before its terminal event throws. Default: `error`. */
  truncatedStreams?: 'error' | 'ignore' | undefined;
}
