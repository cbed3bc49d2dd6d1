import type { ApiKeySetter } from './core/client/auth.ts';
import type { FetchOptions } from './core/call/fetch-options.ts';
import type { HeadersLike } from './core/call/headers-like.ts';
import type { Logger, LogLevel } from './core/call/log.ts';
import type { TimeoutOption } from './core/call/timeouts.ts';
import type { Transport } from './core/call/transport.ts';
import type { Fetch } from './platform/fetch.ts';
import type { ProxyOption } from './platform/proxy-option.ts';

/** Where the API keeps data and answers from. */
export type DataResidency = 'global' | 'us' | 'eu' | 'ae' | 'au' | 'in' | 'jp';

/** What a client is made with. The environment is read when it is made, never at import. */
export interface ClientOptions {
  /**
   * The key, or a function called before every attempt for one. White space around it is removed.
   * Default: `OPENAI_API_KEY`. Required unless there is an `adminAPIKey`; `null` with a `baseURL` that
   * is not OpenAI's sends no `Authorization` header, for servers that take no key.
   */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** The key for administration, used for that only. Default: `OPENAI_ADMIN_KEY`. */
  adminAPIKey?: string | null | undefined;
  /** Sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** Sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** The address of the API. Default: `OPENAI_BASE_URL`, or `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /** The region of the API, in place of a `baseURL`. */
  dataResidency?: DataResidency | null | undefined;
  /** What deliveries of webhooks are signed with. Default: `OPENAI_WEBHOOK_SECRET`. */
  webhookSecret?: string | null | undefined;
  /** Sent with every request, over the `Name: value` lines of `OPENAI_CUSTOM_HEADERS`. */
  defaultHeaders?: HeadersLike;
  /** Added to the query of every request. */
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** Milliseconds for each step of an attempt, or one limit a phase. Default 600,000. */
  timeout?: TimeoutOption | undefined;
  /** Milliseconds for a whole call with its retries, waits and body. Default: none. */
  deadline?: number | undefined;
  /** Retries after the first attempt. Default 2. */
  maxRetries?: number | undefined;
  /** The longest wait in milliseconds that a server may ask for. Default 120,000. */
  maxRetryDelay?: number | undefined;
  /** Default: `OPENAI_LOG`, or `warn`. */
  logLevel?: LogLevel | undefined;
  /** Anything console-like. Default: the console. */
  logger?: Logger | undefined;
  /** Sends the requests in place of the runtime's own transport. */
  fetch?: Fetch | undefined;
  /**
   * Added to the `init` of every `fetch`; setting it has requests sent with `fetch`. `redirect` by
   * itself is honoured over every transport.
   */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Carries the requests; excludes `fetch`, `fetchOptions` other than `redirect`, and `proxy`. It stays
   * open when the client is closed.
   */
  transport?: Transport | undefined;
  /**
   * Carries all requests, where they are sent by Node's own `http`; null for no proxy. Default: what
   * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say.
   */
  proxy?: ProxyOption | undefined;
  /** Allows a key in a browser, where everybody who opens the page can read it. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Bytes of a response that may be kept in memory, decoded: of a whole body, and of one event of a
   * stream. What is longer fails with an error of code `response_too_large`; a file can be read as a
   * stream, or saved with `toFile`, whatever its length. `Infinity` for no limit. Default 256 MiB.
   */
  maxResponseBytes?: number | undefined;
  /** Whether a stream that ends before its terminal mark throws. Default `error`. */
  truncatedStreams?: 'error' | 'ignore' | undefined;
}
