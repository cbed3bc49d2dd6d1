import { isInstanceOf } from './core/is-instance-of.ts';
import type { HeaderRecord } from './core/header-record.ts';
import type { ClientOptions } from './client-options.ts';
import { checkedOptions } from './checked-options.ts';
import { isOwnServer, refuseBrowser, resolveBaseURL, resolveKey } from './client-settings.ts';
import { choosesTransport, openTransport } from './client-transport.ts';
import { APIClient, type MiddlewareSet } from './core/client/api-client.ts';
import { asOpenAIError, configurationError } from './core/errors/configuration-error.ts';
import type { Credentials } from './core/client/auth.ts';
import { expectedChoices } from './openai/expected-choices.ts';
import { readEnvironment, type Environment } from './openai/environment.ts';
import { DEFAULT_RESPONSE_LIMIT } from './core/response/response-too-large.ts';
import { definedMembers } from './core/defined-members.ts';
import type { FetchOptions } from './core/call/fetch-options.ts';
import { mergeHeaders, type HeaderPatch } from './core/request/headers.ts';
import { createLog, LOG_LEVELS, parseLogLevel } from './core/client/logging.ts';
import type { Logger, LogLevel } from './core/call/log.ts';
import { readVariable } from './core/read-variable.ts';
import { redactURL } from './core/secrets/redaction.ts';
import { detectRuntime, type Runtime } from './core/runtime.ts';
import { secret, type Secret } from './core/secret.ts';
import type { SharedTransport } from './core/client/shared-transport.ts';
import { DEFAULT_TIMEOUT } from './core/call/timeouts.ts';
import { userAgent } from './core/request/user-agent.ts';
import type { Fetch } from './platform/fetch/fetch-transport.ts';
import { openFileURL, openReadStream, saveToFile } from './platform/default-platform.ts';

/** What a clone takes over from the client it was made of. */
interface Inheritance {
  transport: SharedTransport | undefined;
  middleware: MiddlewareSet | undefined;
}

const INHERITANCE: unique symbol = Symbol('inheritance');

/** The same in every copy of this package. */
const SPREAD: unique symbol = Symbol.for('petrel.spread-client');

interface OptionsOfClone extends ClientOptions {
  [SPREAD]?: unknown;
  [INHERITANCE]?: Inheritance;
}

/** What must not be seen when a client is printed. */
interface Secrets extends Credentials {
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
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'Client';

  /** Also true for an instance of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  /** Sent as `OpenAI-Organization`. */
  organization: string | null;
  /** Sent as `OpenAI-Project`. */
  project: string | null;
  logLevel: LogLevel;
  logger: Logger;
  private readonly secrets: Secret<Secrets>;

  constructor(options: ClientOptions = {}) {
    const runtime = detectRuntime();
    const { given, environment, secrets, ...settled } = settle(withSpread(options), runtime);
    // Browsers keep the header for themselves.
    const agent = runtime.name === 'browser' ? null : userAgent(runtime);
    super(
      {
        baseURL: settled.baseURL,
        timeout: given.timeout ?? DEFAULT_TIMEOUT,
        deadline: given.deadline ?? undefined,
        maxRetries: given.maxRetries ?? 2,
        maxRetryDelay: given.maxRetryDelay ?? 120_000,
      },
      {
        transport: settled.transport,
        middleware: inheritanceOf(given)?.middleware,
        log: createLog(() => ({ logger: this.logger, level: this.logLevel })),
        credentials: () => this.credentials(),
        ownHeaders: () => this.ownHeaders(agent),
        defaultHeaders: settled.defaultHeaders,
        defaultQuery: settled.defaultQuery,
        fetchOptions: () => this.fetchOptions,
        requestIDs: runtime.name !== 'browser',
        decode: {
          truncatedStreams: given.truncatedStreams ?? 'error',
          maxResponseBytes: given.maxResponseBytes ?? DEFAULT_RESPONSE_LIMIT,
          saveToFile,
        },
        expectedChoices,
        files: { openURL: openFileURL, openStream: openReadStream },
      },
    );
    this.organization =
      given.organization === undefined ? (environment.organization ?? null) : given.organization;
    this.project = given.project === undefined ? (environment.project ?? null) : given.project;
    this.logger = given.logger ?? console;
    this.logLevel = 'warn';
    this.logLevel = this.resolveLogLevel(given, environment);
    this.secrets = secret(secrets);
    const baseURL = Object.getOwnPropertyDescriptor(APIClient.prototype, 'baseURL');
    // What a spread of the client takes along; its key stays hidden in it.
    Object.defineProperties(this, {
      baseURL: { ...baseURL, enumerable: true },
      [SPREAD]: { value: () => this.cloneOptions({}), enumerable: true },
    });
  }

  /** Added to the `init` of every `fetch`; see the option. */
  get fetchOptions(): FetchOptions | undefined {
    return this._options.fetchOptions;
  }

  set fetchOptions(fetchOptions: FetchOptions | undefined) {
    this.secrets.set({ ...this.secrets.get(), options: { ...this._options, fetchOptions } });
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
    this.secrets.set({ ...this.secrets.get(), options });
    this.sendOver(openTransport({ fetch: sender, fetchOptions }, detectRuntime(), readVariable));
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
    const adminAPIKey = resolveKey('adminAPIKey', key, undefined) ?? null;
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
    // The class of this very client, which may be a subclass that takes the same options.
    const sameClass = this.constructor as new (options: ClientOptions) => this;
    return new sameClass(this.cloneOptions(checkedOptions(options)));
  }

  /** What `JSON.stringify` and `console.log` show: no key, no headers, no query. */
  toJSON(): Record<string, unknown> {
    const { organization, project, timeout, maxRetries } = this;
    return { baseURL: redactURL(this.baseURL), organization, project, timeout, maxRetries };
  }

  private cloneOptions(changes: Partial<ClientOptions>): OptionsOfClone {
    const { apiKey, adminAPIKey, webhookSecret, options: given } = this.secrets.get();
    return {
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
      ...definedMembers(changes),
      ...this.address(changes),
      defaultHeaders: mergeHeaders(this.parts.get().defaultHeaders, changes.defaultHeaders),
      defaultQuery: { ...given.defaultQuery, ...changes.defaultQuery },
      [INHERITANCE]: {
        transport: choosesTransport(changes) ? undefined : this.parts.get().transport,
        middleware: this.parts.get().middleware,
      },
    };
  }

  private address(options: Partial<ClientOptions>): Partial<ClientOptions> {
    const moved = (options.baseURL ?? options.dataResidency) != null;
    if (!moved) return { baseURL: this.baseURL, dataResidency: undefined };
    return { baseURL: options.baseURL, dataResidency: options.dataResidency };
  }

  private credentials(): Credentials {
    const secrets = this.secrets.get();
    if (secrets.apiKey !== null || !isOwnServer(this.baseURL)) return secrets;
    return { ...secrets, keyless: true };
  }

  private ownHeaders(agent: string | null): HeaderRecord {
    const headers: HeaderRecord = { accept: 'application/json' };
    if (agent !== null) headers['user-agent'] = agent;
    if (this.organization !== null) headers['openai-organization'] = this.organization;
    if (this.project !== null) headers['openai-project'] = this.project;
    return headers;
  }

  private resolveLogLevel(options: ClientOptions, environment: Environment): LogLevel {
    const [name, wanted] =
      options.logLevel == null
        ? ['OPENAI_LOG', environment.logLevel]
        : ['`logLevel`', options.logLevel];
    if (wanted === undefined) return 'warn';
    const level = parseLogLevel(wanted);
    if (level !== undefined) return level;
    const shown = JSON.stringify(wanted.slice(0, 40));
    const { log } = this.parts.get();
    log.write('warn', `${name} is ${shown}, which is none of ${LOG_LEVELS}; using warn.`);
    return 'warn';
  }
}

type Inspect = (value: unknown, options: object) => string;

// Written outside of the class, whose declaration could not name a symbol that is only looked up.
Object.defineProperty(Client.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Client, _depth: number, options: object, inspect: Inspect): string {
    return `${this.constructor.name} ${inspect(this.toJSON(), options)}`;
  },
});

/**
 * Options with those of the client that was spread into them: `new OpenAI({ ...client, timeout })`. With no
 * more than what a spread shows, requests would go elsewhere, with the key of the environment.
 */
function withSpread(options: ClientOptions): ClientOptions {
  try {
    const optionsOf: unknown = Reflect.get(Object(options), SPREAD);
    return typeof optionsOf === 'function' ? joinSpread(options, optionsOf()) : options;
  } catch (error) {
    throw asOpenAIError(error, 'The options of the client cannot be read.');
  }
}

function joinSpread(options: ClientOptions, origin: OptionsOfClone): OptionsOfClone {
  const { baseURL, ...given } = options;
  const moved = baseURL === origin.baseURL && given.dataResidency != null;
  return {
    ...origin,
    ...definedMembers(given),
    baseURL: moved ? undefined : (baseURL ?? origin.baseURL),
    // The connections are not those of the other client, which may be closed.
    [INHERITANCE]: { transport: undefined, middleware: origin[INHERITANCE]?.middleware },
    [SPREAD]: undefined,
  };
}

function inheritanceOf(options: OptionsOfClone): Inheritance | undefined {
  return options[INHERITANCE];
}

/** What options and environment come to. */
interface Settled {
  /** The options, checked and copied. */
  given: ClientOptions;
  environment: Environment;
  baseURL: string;
  transport: SharedTransport;
  defaultHeaders: HeaderPatch;
  defaultQuery: Record<string, string | undefined> | undefined;
  secrets: Secrets;
}

/** @throws OpenAIError, and nothing else, for options that cannot work, such as a getter that throws */
function settle(options: ClientOptions, runtime: Runtime): Settled {
  try {
    const given = checkedOptions(options);
    refuseBrowser(runtime, given);
    const environment = readEnvironment(readVariable);
    const baseURL = resolveBaseURL(given, environment);
    const { defaultQuery } = given;
    return {
      given,
      environment,
      baseURL,
      transport: inheritanceOf(given)?.transport ?? openTransport(given, runtime, readVariable),
      defaultHeaders: mergeHeaders(environment.customHeaders, given.defaultHeaders),
      defaultQuery: defaultQuery == null ? undefined : { ...defaultQuery },
      secrets: resolveSecrets(given, environment, baseURL),
    };
  } catch (error) {
    throw asOpenAIError(error, 'The options of the client cannot be read.');
  }
}

function resolveSecrets(
  options: ClientOptions,
  environment: Environment,
  baseURL: string,
): Secrets {
  const adminAPIKey =
    resolveKey('adminAPIKey', options.adminAPIKey, environment.adminAPIKey) ?? null;
  const apiKey =
    typeof options.apiKey === 'function'
      ? options.apiKey
      : resolveKey('apiKey', options.apiKey, environment.apiKey);
  const keyless = apiKey === null && isOwnServer(baseURL);
  if (apiKey == null && adminAPIKey === null && !keyless) {
    throw configurationError(
      'The API key is missing. Pass `apiKey` (or `adminAPIKey`, for administration), or set the ' +
        'environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY). For a server of your own that ' +
        'takes none, pass `apiKey: null` with its `baseURL`.',
    );
  }
  const webhookSecret =
    options.webhookSecret === undefined
      ? (environment.webhookSecret ?? null)
      : options.webhookSecret;
  return { apiKey, adminAPIKey, webhookSecret, options };
}
