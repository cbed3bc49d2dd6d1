import { checkedOptions } from './checked-options.ts';
import type { ClientOptions } from './client-options.ts';
import { openTransport } from './client-transport.ts';
import { cloneOptions, inheritanceOf, SPREAD } from './clone-options.ts';
import type { CredentialSources } from './credential-sources.ts';
import type { BodyCodecs } from './core/call/body-codecs.ts';
import type { FetchOptions } from './core/call/fetch-options.ts';
import type { HeadersLike } from './core/call/headers-like.ts';
import type { Logger, LogLevel } from './core/call/log.ts';
import type { FinalRequestOptions } from './core/call/request-options.ts';
import { DEFAULT_TIMEOUT, type TimeoutOption } from './core/call/timeouts.ts';
import {
  bearerHeaders,
  type AuthRequest,
  type AuthSchemes,
  type Credentials,
} from './core/client/auth.ts';
import { CallSender, type ClientHooks } from './core/client/call-sender.ts';
import { createLog, resolveLogLevel } from './core/client/logging.ts';
import type { PrepareRequestContext } from './core/client/prepare-request.ts';
import { RequestMethods } from './core/client/request-methods.ts';
import type { ResourceClient } from './core/client/resource-client.ts';
import { customInspect } from './core/custom-inspect.ts';
import { asOpenAIError } from './core/errors/configuration-error.ts';
import { explainConnectionsWith } from './core/errors/connection-failure.ts';
import { isInstanceOf } from './core/is-instance-of.ts';
import { readVariable } from './core/read-variable.ts';
import { UNREADABLE } from './core/request/final-options.ts';
import { encodeQuery } from './core/request/query-string.ts';
import { withoutRemovals } from './core/request/request-headers.ts';
import { requestURL } from './core/request/request-url.ts';
import { DEFAULT_RESPONSE_LIMIT } from './core/response/response-too-large.ts';
import { detectRuntime, userAgent } from './core/runtime.ts';
import { secret, type Secret } from './core/secret.ts';
import { redactBody, redactURL } from './core/secrets/redaction.ts';
import { clientHeaders } from './openai/client-headers.ts';
import { isOwnServer } from './openai/base-url.ts';
import { expectedChoices } from './openai/expected-choices.ts';
import {
  explainConnection,
  openFileURL,
  openReadStream,
  saveToFile,
} from './platform/default-platform.ts';
import type { Fetch } from './platform/fetch/fetch-transport.ts';
import { chosen, resolveKey, resolveOptions, type ClientSecrets } from './resolve-options.ts';

explainConnectionsWith(explainConnection);

/**
 * A client without resources: options and environment in, pipeline out. It writes and reads JSON, and
 * whatever else the resources that are put on it bring: a bundle with a `Client` and one resource
 * holds no more than that resource needs. For calls of one's own with `stream`, `multipart`, `binary`
 * or `resume`, make an `OpenAI`.
 *
 * ```ts
 * import { Client } from 'petrel';
 * import { Models } from 'petrel/resources/models';
 *
 * const models = await new Models(new Client()).list();
 * ```
 *
 * @throws OpenAIError, when it is made, for options that cannot work, such as a missing key
 */
export class Client extends RequestMethods implements ResourceClient {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'Client';

  /** Also true for an instance of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  protected static readonly printed: boolean = /* @__PURE__ */ customInspect(
    () => Client,
    (client, members) => `${client.constructor.name} ${members(client.toJSON())}`,
  );

  /** Milliseconds for each step of an attempt, or one limit a phase. */
  timeout: TimeoutOption | undefined;
  /** Milliseconds for a whole call; undefined for no limit. */
  deadline: number | undefined;
  /** Retries after the first attempt. */
  maxRetries: number;
  /** The longest wait in milliseconds that a server may ask for between attempts. */
  maxRetryDelay: number;
  /** Sent as `OpenAI-Organization`. */
  organization: string | null;
  /** Sent as `OpenAI-Project`. */
  project: string | null;
  logLevel: LogLevel;
  logger: Logger;
  // Hidden, as an address, headers and queries may hold credentials.
  private readonly base: Secret<string>;
  private readonly secrets: Secret<ClientSecrets>;
  protected override readonly _sender: () => CallSender;

  constructor(options: ClientOptions = {}) {
    super();
    const runtime = detectRuntime();
    const { given, environment, secrets, baseURL, ...settled } = resolveOptions(
      options,
      runtime,
      this.credentialSources(),
    );
    const isBrowser = runtime.name === 'browser';
    // Browsers keep the header for themselves.
    const agent = isBrowser ? null : userAgent(runtime);
    this.timeout = given.timeout ?? DEFAULT_TIMEOUT;
    this.deadline = given.deadline ?? undefined;
    this.maxRetries = given.maxRetries ?? 2;
    this.maxRetryDelay = given.maxRetryDelay ?? 120_000;
    this.organization = chosen(given.organization, environment.organization);
    this.project = chosen(given.project, environment.project);
    this.base = secret(baseURL);
    this.secrets = secret(secrets);
    const sender = new CallSender(this, this.hooks(), {
      ...settled,
      middleware: inheritanceOf(given)?.middleware,
      log: createLog(() => ({ logger: this.logger, level: this.logLevel })),
      credentials: () => this.credentials(),
      ownHeaders: () => clientHeaders(this, agent),
      fetchOptions: () => this.fetchOptions,
      requestIDs: !isBrowser,
      decode: {
        truncatedStreams: given.truncatedStreams ?? 'error',
        maxResponseBytes: given.maxResponseBytes ?? DEFAULT_RESPONSE_LIMIT,
        saveToFile,
      },
      expectedChoices,
      files: { openURL: openFileURL, openStream: openReadStream },
    });
    this._sender = () => sender;
    this.logger = given.logger ?? console;
    this.logLevel = 'warn';
    this.logLevel = resolveLogLevel(given.logLevel, environment.logLevel, sender.parts.log);
    const accessor = Object.getOwnPropertyDescriptor(Client.prototype, 'baseURL');
    // What a spread of the client takes along; its key stays hidden in it.
    Object.defineProperties(this, {
      baseURL: { ...accessor, enumerable: true },
      [SPREAD]: { value: () => this.clone({}), enumerable: true },
    });
  }

  /** The address that relative paths are below. */
  get baseURL(): string {
    // Not a property of the object itself, as its query may hold a credential.
    return this.base.get();
  }

  set baseURL(url: string) {
    this.base.set(url);
  }

  /** Added to the `init` of every `fetch`; see the option. */
  get fetchOptions(): FetchOptions | undefined {
    return this._options.fetchOptions;
  }

  set fetchOptions(fetchOptions: FetchOptions | undefined) {
    this.keep({ options: { ...this._options, fetchOptions } });
  }

  /**
   * The option `fetch`, or the global function. When it is assigned, the requests that follow are sent
   * with the new one.
   *
   * @throws OpenAIError of code `configuration` when what is assigned is no function
   */
  get fetch(): Fetch {
    return this._options.fetch ?? globalThis.fetch;
  }

  set fetch(fetch: Fetch) {
    const { fetchOptions } = this;
    const { fetch: sender } = checkedOptions({ fetch });
    const options = { ...this._options, transport: undefined, proxy: undefined, fetch: sender };
    this.keep({ options });
    const transport = openTransport({ fetch: sender, fetchOptions }, detectRuntime(), readVariable);
    this._sender().sendOver(transport);
  }

  /** The options that this client was made with, for subclasses. */
  protected get _options(): ClientOptions {
    return this.secrets.get().options;
  }

  /** The key; null when it comes from a function or there is none. */
  get apiKey(): string | null {
    const { apiKey } = this.secrets.get();
    return typeof apiKey === 'string' ? apiKey : null;
  }

  set apiKey(key: string | null) {
    this.keep({ apiKey: resolveKey('apiKey', key, undefined) });
  }

  /** The key for administration. */
  get adminAPIKey(): string | null {
    return this.secrets.get().adminAPIKey;
  }

  set adminAPIKey(key: string | null) {
    this.keep({ adminAPIKey: resolveKey('adminAPIKey', key, undefined) ?? null });
  }

  /** What deliveries of webhooks are signed with. */
  get webhookSecret(): string | null {
    return this.secrets.get().webhookSecret;
  }

  set webhookSecret(webhookSecret: string | null) {
    this.keep({ webhookSecret });
  }

  /**
   * A client with some options changed, over the same connections. Headers and query are added to
   * this client's. Closing either client closes both.
   *
   * @example await client.withOptions({ maxRetries: 5 }).models.list();
   */
  withOptions(options: Partial<ClientOptions>): this {
    // The class of this very client, which may be a subclass that takes the same options.
    const sameClass = this.constructor as new (options: ClientOptions) => this;
    return new sameClass(this.clone(checkedOptions(options)));
  }

  /** What `JSON.stringify` and `console.log` show: no key, no headers, no query. */
  toJSON(): Record<string, unknown> {
    const { organization, project, timeout, maxRetries } = this;
    return { baseURL: redactURL(this.baseURL), organization, project, timeout, maxRetries };
  }

  /** The URL a request for `path` with `query` goes to. */
  buildURL(path: string, query?: object | null): string {
    try {
      const defaults = this.defaultQuery();
      const joined = defaults === undefined ? (query ?? null) : { ...defaults, ...query };
      return requestURL(this.baseURL, path, joined, (members) => this.stringifyQuery(members));
    } catch (error) {
      throw asOpenAIError(error, UNREADABLE);
    }
  }

  /** A text without what this client authenticates with, for helpers that find errors in files. */
  _redact(text: string): string {
    const { apiKey, adminAPIKey, baseURL: url } = this;
    const keys = { 'api-key': apiKey ?? '', 'admin-api-key': adminAPIKey ?? '' };
    const headers = withoutRemovals({ ...keys, ...this._sender().parts.defaultHeaders });
    return redactBody(text, { url, headers });
  }

  /** Where the key comes from, for classes that open a WebSocket themselves and cannot wait for it. */
  _keySource(): 'fixed' | 'function' | 'none' | 'missing' {
    const { apiKey } = this.secrets.get();
    const isLater = typeof apiKey === 'function' || this._sender().parts.provider !== null;
    if (isLater) return 'function';
    if (apiKey === null) return 'none';
    return apiKey === undefined ? 'missing' : 'fixed';
  }

  /** The query of every request. A subclass may give another. */
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._sender().parts.defaultQuery;
  }

  /** Writes a query without a leading `?`: `a[]=1&b[c]=2`. A subclass may write it otherwise. */
  protected stringifyQuery(query: object): string {
    return encodeQuery(query);
  }

  /** How bodies other than JSON are written and read where an operation does not bring it. */
  protected bodyCodecs(): BodyCodecs {
    return {};
  }

  /** How options that few pass become credentials. */
  protected credentialSources(): CredentialSources {
    return {};
  }

  /** For a subclass that changes the options of each call in place, before anything is made of them. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /**
   * For a subclass that changes each request, retries included, as it is about to be sent: the
   * headers of `request`, and its `body` where that is text.
   */
  protected async prepareRequest(
    _request: RequestInit,
    _context: PrepareRequestContext,
  ): Promise<void> {}

  /**
   * For a subclass with paths or queries of its own: the options of a request with them. The default
   * leaves them as they are.
   */
  protected routeRequest(options: FinalRequestOptions): FinalRequestOptions {
    return options;
  }

  /**
   * The headers that authenticate an attempt, for a subclass that authenticates otherwise. It is called
   * before each attempt, unless the request has an `Authorization` header or leaves the origin of
   * `baseURL`. The default is `Authorization: Bearer …` with the key of the client.
   *
   * @throws OpenAIError when the key that the operation takes is missing, or its function fails
   */
  protected async authHeaders(_request: AuthRequest, schemes: AuthSchemes): Promise<HeadersLike> {
    return bearerHeaders(this.credentials(), schemes);
  }

  /** The options that this client has by now, with some changed. A subclass adds those of its own. */
  protected clone(changes: Partial<ClientOptions>): ClientOptions {
    const { apiKey, adminAPIKey, webhookSecret, options } = this.secrets.get();
    const { organization, project, timeout, deadline, maxRetries, maxRetryDelay } = this;
    const { baseURL, logLevel, logger } = this;
    const account = { apiKey, adminAPIKey, webhookSecret, organization, project, baseURL };
    const rest = { timeout, deadline, maxRetries, maxRetryDelay, logLevel, logger };
    return cloneOptions({ ...options, ...account, ...rest }, changes, this._sender().parts);
  }

  private keep(changes: Partial<ClientSecrets>): void {
    this.secrets.set({ ...this.secrets.get(), ...changes });
  }

  private hooks(): ClientHooks {
    const { prepareOptions, prepareRequest, routeRequest, authHeaders } = Client.prototype;
    return {
      defaultQuery: () => this.defaultQuery(),
      bodyCodecs: () => this.bodyCodecs(),
      stringifyQuery: (query) => this.stringifyQuery(query),
      prepareOptions: () =>
        this.prepareOptions === prepareOptions ? null : this.prepareOptions.bind(this),
      prepareRequest: () =>
        this.prepareRequest === prepareRequest ? null : this.prepareRequest.bind(this),
      routeRequest: () =>
        this.routeRequest === routeRequest ? null : this.routeRequest.bind(this),
      authHeaders: () => (this.authHeaders === authHeaders ? null : this.authHeaders.bind(this)),
    };
  }

  private credentials(): Credentials {
    const secrets = this.secrets.get();
    if (secrets.apiKey !== null || !isOwnServer(this.baseURL)) return secrets;
    return { ...secrets, keyless: true };
  }
}
