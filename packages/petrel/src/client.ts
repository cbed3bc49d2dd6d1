import type { HeaderRecord } from './core/header-record.ts';
import type { ClientOptions } from './client-options.ts';
import {
  configurationError,
  refuseBrowser,
  resolveBaseURL,
  resolveKey,
} from './client-settings.ts';
import { choosesTransport, openTransport } from './client-transport.ts';
import { APIClient, type MiddlewareSet } from './core/api-client.ts';
import type { ApiKeySetter } from './core/pipeline/auth.ts';
import { readEnvironment, type Environment } from './core/environment.ts';
import { definedMembers } from './core/defined-members.ts';
import type { FetchOptions } from './core/request/fetch-options.ts';
import { mergeHeaders } from './core/request/headers.ts';
import { createLog, parseLogLevel, type Logger, type LogLevel } from './core/pipeline/logging.ts';
import { readVariable } from './core/read-variable.ts';
import { redactURL } from './core/pipeline/redaction.ts';
import { detectRuntime } from './core/runtime.ts';
import { secret, type Secret } from './core/secret.ts';
import type { SharedTransport } from './core/pipeline/shared-transport.ts';
import { DEFAULT_TIMEOUT } from './core/pipeline/timeouts.ts';
import { userAgent } from './core/request/user-agent.ts';
import { openFileURL, saveToFile } from './platform/default-platform.ts';

/** What a clone takes over from the client it was made of. */
interface Inheritance {
  transport: SharedTransport | undefined;
  middleware: MiddlewareSet | undefined;
}

const INHERITANCE: unique symbol = Symbol('inheritance');

interface OptionsOfClone extends ClientOptions {
  [INHERITANCE]?: Inheritance;
}

/** What must not be seen when a client is printed. */
interface Secrets {
  apiKey: string | ApiKeySetter | null;
  adminAPIKey: string | null;
  webhookSecret: string | null;
  /** As given, for clones. */
  options: ClientOptions;
}

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
export class Client extends APIClient {
  /** Sent as `OpenAI-Organization`. */
  organization: string | null;
  /** Sent as `OpenAI-Project`. */
  project: string | null;
  logLevel: LogLevel;
  logger: Logger;
  private readonly secrets: Secret<Secrets>;

  constructor(options: ClientOptions = {}) {
    const runtime = detectRuntime();
    refuseBrowser(runtime, options);
    const environment = readEnvironment(readVariable);
    const inherited = inheritanceOf(options);
    // Browsers keep the header for themselves.
    const agent = runtime.name === 'browser' ? null : userAgent(runtime);
    super(
      {
        baseURL: resolveBaseURL(options, environment),
        timeout: options.timeout ?? DEFAULT_TIMEOUT,
        deadline: options.deadline,
        maxRetries: options.maxRetries ?? 2,
        maxRetryDelay: options.maxRetryDelay ?? 120_000,
      },
      {
        transport: inherited?.transport ?? openTransport(options, runtime, readVariable),
        middleware: inherited?.middleware,
        log: createLog(() => ({ logger: this.logger, level: this.logLevel })),
        credentials: () => this.secrets.get(),
        ownHeaders: () => this.ownHeaders(agent),
        defaultHeaders: mergeHeaders(environment.customHeaders, options.defaultHeaders),
        defaultQuery: options.defaultQuery,
        fetchOptions: () => this.fetchOptions,
        requestIDs: runtime.name !== 'browser',
        decode: { truncatedStreams: options.truncatedStreams ?? 'error', saveToFile },
        files: { openURL: openFileURL },
      },
    );
    this.organization =
      options.organization === undefined
        ? (environment.organization ?? null)
        : options.organization;
    this.project = options.project === undefined ? (environment.project ?? null) : options.project;
    this.logger = options.logger ?? console;
    this.logLevel = this.resolveLogLevel(options, environment);
    this.secrets = secret(resolveSecrets(options, environment));
  }

  /** Added to the `init` of every `fetch`; see the option. */
  get fetchOptions(): FetchOptions | undefined {
    return this._options.fetchOptions;
  }

  set fetchOptions(fetchOptions: FetchOptions | undefined) {
    this.secrets.set({ ...this.secrets.get(), options: { ...this._options, fetchOptions } });
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
    this.secrets.set({ ...this.secrets.get(), apiKey: resolveKey('apiKey', key, undefined) });
  }

  /** The key for administration. */
  get adminAPIKey(): string | null {
    return this.secrets.get().adminAPIKey;
  }

  set adminAPIKey(key: string | null) {
    const adminAPIKey = resolveKey('adminAPIKey', key, undefined);
    this.secrets.set({ ...this.secrets.get(), adminAPIKey });
  }

  /** What deliveries of webhooks are signed with. */
  get webhookSecret(): string | null {
    return this.secrets.get().webhookSecret;
  }

  set webhookSecret(webhookSecret: string | null) {
    this.secrets.set({ ...this.secrets.get(), webhookSecret });
  }

  /**
   * A client with some options changed, over the same connections. Headers and query are added to
   * this client's. Closing either client closes both.
   *
   * @example await client.withOptions({ maxRetries: 5 }).models.list();
   */
  withOptions(options: Partial<ClientOptions>): this {
    const { apiKey, adminAPIKey, webhookSecret, options: given } = this.secrets.get();
    const clone: OptionsOfClone = {
      ...given,
      apiKey,
      adminAPIKey,
      webhookSecret,
      organization: this.organization,
      project: this.project,
      timeout: this.timeout,
      deadline: this.deadline,
      maxRetries: this.maxRetries,
      maxRetryDelay: this.maxRetryDelay,
      logLevel: this.logLevel,
      logger: this.logger,
      ...definedMembers(options),
      ...this.address(options),
      defaultHeaders: mergeHeaders(this.parts.get().defaultHeaders, options.defaultHeaders),
      defaultQuery: { ...given.defaultQuery, ...options.defaultQuery },
      [INHERITANCE]: {
        transport: choosesTransport(options) ? undefined : this.parts.get().transport,
        middleware: this.parts.get().middleware,
      },
    };
    // The class of this very client, which may be a subclass that takes the same options.
    const sameClass = this.constructor as new (options: ClientOptions) => this;
    return new sameClass(clone);
  }

  /** What `JSON.stringify` and `console.log` show: no key, no headers, no query. */
  toJSON(): Record<string, unknown> {
    const { organization, project, timeout, maxRetries } = this;
    return { baseURL: redactURL(this.baseURL), organization, project, timeout, maxRetries };
  }

  private address(options: Partial<ClientOptions>): Partial<ClientOptions> {
    const moved = (options.baseURL ?? options.dataResidency) != null;
    if (!moved) return { baseURL: this.baseURL, dataResidency: undefined };
    return { baseURL: options.baseURL, dataResidency: options.dataResidency };
  }

  private ownHeaders(agent: string | null): HeaderRecord {
    const headers: HeaderRecord = { accept: 'application/json' };
    if (agent !== null) headers['user-agent'] = agent;
    if (this.organization !== null) headers['openai-organization'] = this.organization;
    if (this.project !== null) headers['openai-project'] = this.project;
    return headers;
  }

  private resolveLogLevel(options: ClientOptions, environment: Environment): LogLevel {
    const wanted = options.logLevel ?? environment.logLevel;
    const level = parseLogLevel(wanted);
    if (level === undefined && wanted !== undefined) {
      this.logger.warn('The log level is none of off, error, warn, info, debug; taking warn.');
    }
    return level ?? 'warn';
  }
}

type Inspect = (value: unknown, options: object) => string;

// Written outside of the class, whose declaration could not name a symbol that is only looked up.
Object.defineProperty(Client.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Client, _depth: number, options: object, inspect: Inspect): string {
    return `${this.constructor.name} ${inspect(this.toJSON(), options)}`;
  },
});

function inheritanceOf(options: OptionsOfClone): Inheritance | undefined {
  return options[INHERITANCE];
}

function resolveSecrets(options: ClientOptions, environment: Environment): Secrets {
  const adminAPIKey = resolveKey('adminAPIKey', options.adminAPIKey, environment.adminAPIKey);
  const apiKey =
    typeof options.apiKey === 'function'
      ? options.apiKey
      : resolveKey('apiKey', options.apiKey, environment.apiKey);
  if (apiKey === null && adminAPIKey === null) {
    throw configurationError(
      'The API key is missing. Pass `apiKey` (or `adminAPIKey`, for administration), or set the ' +
        'environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY).',
    );
  }
  const webhookSecret =
    options.webhookSecret === undefined
      ? (environment.webhookSecret ?? null)
      : options.webhookSecret;
  return { apiKey, adminAPIKey, webhookSecret, options };
}
