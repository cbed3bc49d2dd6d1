import { checkedOptions } from './checked-options.ts';
import type { ClientOptions } from './client-options.ts';
import { openTransport } from './client-transport.ts';
import { cloneOptions, inheritanceOf, SPREAD } from './clone-options.ts';
import type { CredentialSources } from './credential-sources.ts';
import type { BodyCodecs } from './core/call/body-codecs.ts';
import type { FetchOptions } from './core/call/fetch-options.ts';
import type { Logger, LogLevel } from './core/call/log.ts';
import { DEFAULT_TIMEOUT, type TimeoutOption } from './core/call/timeouts.ts';
import {
  bearerHeaders,
  nullableHeaders,
  type AuthHooks,
  type AuthRequest,
  type AuthSchemes,
  type Credentials,
  type GivenHeaders,
} from './core/client/auth.ts';
import { CallSender, type ClientHooks } from './core/client/call-sender.ts';
import { createLog, resolveLogLevel } from './core/client/logging.ts';
import { OverridableMethods } from './core/client/overridable-methods.ts';
import type { ResourceClient } from './core/client/resource-client.ts';
import { customInspect } from './core/custom-inspect.ts';
import { asOpenAIError } from './core/errors/configuration-error.ts';
import { explainConnectionsWith } from './core/errors/connection-failure.ts';
import { isInstanceOf } from './core/is-instance-of.ts';
import { readVariable } from './core/read-variable.ts';
import { UNREADABLE } from './core/request/final-options.ts';
import { withoutRemovals } from './core/request/request-headers.ts';
import { checkBaseURL, joinQuery, requestURL } from './core/request/request-url.ts';
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

const AUTH_HOOKS = ['authHeaders', 'bearerAuth', 'adminAPIKeyAuth', 'validateHeaders'] as const;

/** Steps of the `openai` package that some subclasses override, and that do not exist here. */
const NOT_CALLED = ['buildRequest', 'fetchWithAuth', 'fetchWithTimeout'] as const;
const INSTEAD = 'is never called by petrel: override `prepareRequest`, or pass `fetch`.';

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
export class Client extends OverridableMethods implements ResourceClient {
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
    const agent = userAgent(runtime);
    const userAgentNow = (): string =>
      overrides(this, 'getUserAgent') ? this.getUserAgent() : agent;
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
      ownHeaders: () => clientHeaders(this, isBrowser ? null : userAgentNow()),
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
    for (const name of NOT_CALLED) {
      if (name in this) sender.parts.log.write('warn', `\`${name}\` ${INSTEAD}`);
    }
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

  /** The URL that a request for `path` with `query` is sent to. A subclass may give another. */
  buildURL(path: string, query?: object | null): string {
    try {
      const joined = joinQuery(this.defaultQuery(), query);
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

  /** How bodies other than JSON are written and read where an operation does not bring it. */
  protected bodyCodecs(): BodyCodecs {
    return {};
  }

  /** How options that few pass become credentials. */
  protected credentialSources(): CredentialSources {
    return {};
  }

  /**
   * The headers that authenticate an attempt, for a subclass that authenticates otherwise. It is called
   * before each attempt, unless the request has an `Authorization` header or leaves the origin of
   * `baseURL`. The default are those of `bearerAuth` or `adminAPIKeyAuth`, whichever the operation takes.
   *
   * @throws OpenAIError when the key that the operation takes is missing, or its function fails
   */
  protected async authHeaders(
    request: AuthRequest,
    schemes: AuthSchemes = { bearerAuth: true, adminAPIKeyAuth: this.adminAPIKey !== null },
  ): Promise<GivenHeaders> {
    return nullableHeaders(
      schemes.bearerAuth === true ? await this.bearerAuth(request) : null,
      schemes.adminAPIKeyAuth === true ? await this.adminAPIKeyAuth(request) : null,
    );
  }

  /** What `authHeaders` returns for most operations: `Authorization: Bearer …` with the key. */
  protected async bearerAuth(_request: AuthRequest): Promise<GivenHeaders> {
    return nullableHeaders(await bearerHeaders('bearer', this.credentials()));
  }

  /** What `authHeaders` returns for operations that take the key for administration. */
  protected async adminAPIKeyAuth(_request: AuthRequest): Promise<GivenHeaders> {
    return nullableHeaders(await bearerHeaders('admin', this.credentials()));
  }

  /** The `User-Agent` of every request, except in browsers, which have their own. */
  protected getUserAgent(): string {
    return userAgent(detectRuntime());
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
    const hook =
      <T>(name: string, method: T) =>
      (): T | null =>
        overrides(this, name) ? method : null;
    const auth: AuthHooks = {
      authHeaders: (request, schemes) => this.authHeaders(request, schemes),
      validateHeaders: (headers, schemes) => {
        if (overrides(this, 'validateHeaders')) this.validateHeaders(headers, schemes);
      },
    };
    return {
      buildURL: (path, query) => {
        const url = this.buildURL(path, query);
        if (overrides(this, 'buildURL')) checkBaseURL(url, 'What `buildURL` returns');
        return url;
      },
      bodyCodecs: () => this.bodyCodecs(),
      idempotency: () => {
        const { idempotencyHeader: header } = this;
        if (header === undefined) return undefined;
        return { header, newKey: () => this.defaultIdempotencyKey() };
      },
      prepareOptions: hook('prepareOptions', (options) => this.prepareOptions(options)),
      prepareRequest: hook('prepareRequest', (...given) => this.prepareRequest(...given)),
      routeRequest: hook('routeRequest', (options) => this.routeRequest(options)),
      auth: () => (AUTH_HOOKS.some((name) => overrides(this, name)) ? auth : null),
      makeStatusError: hook('makeStatusError', (...given) => this.makeStatusError(...given)),
      shouldRetry: hook('shouldRetry', (response) => this.shouldRetry(response)),
    };
  }

  private credentials(): Credentials {
    const secrets = this.secrets.get();
    const keyless = overrides(this, 'validateHeaders');
    if (keyless) return { ...secrets, apiKey: secrets.apiKey ?? null, keyless };
    if (secrets.apiKey !== null || !isOwnServer(this.baseURL)) return secrets;
    return { ...secrets, keyless: true };
  }
}

/** Whether the class of a client, or the client itself, has a method of its own in place of this one. */
function overrides(client: Client, name: string): boolean {
  return Reflect.get(client, name) !== Reflect.get(Client.prototype, name);
}
