import { throwIfAborted } from '../abort/on-abort.ts';
import type { HeaderRecord } from '../header-record.ts';
import { APIPromise, readReply } from '../pages/api-promise.ts';
import { sendAttempt } from './send-attempt.ts';
import { authenticate, type Credentials } from './auth.ts';
import { buildCall, callLimits, type CallDefaults } from '../request/call-builder.ts';
import type { Call, DecodeOptions, HTTPMethod, Handler, Middleware, Reply } from '../call/call.ts';
import type { BodyCodecs } from '../call/body-codecs.ts';
import { PendingCall } from '../pages/pending-call.ts';
import { asOpenAIError, configurationError } from '../errors/configuration-error.ts';
import { APIError } from '../errors/index.ts';
import type { HeaderPatch } from '../request/headers.ts';
import type { Log } from '../call/log.ts';
import { logAttempts } from './logging.ts';
import type { FileOpeners } from '../call/form-options.ts';
import type { AbstractPage, PageConstructor } from '../pages/abstract-page.ts';
import { PagePromise } from '../pages/page-promise.ts';
import { compose } from './compose.ts';
import type { FinalRequestOptions, OperationOptions } from '../call/request-options.ts';
import { resume } from '../retry/resume.ts';
import { preparing, type PrepareRequestContext } from './prepare-request.ts';
import { encodeQuery } from '../request/query-string.ts';
import type { FetchOptions } from '../call/fetch-options.ts';
import { checkedDelay } from '../request/check-options.ts';
import {
  finalOptions,
  isPromiseLike,
  mapOptions,
  UNREADABLE,
  type PromiseOrValue,
} from '../request/final-options.ts';
import { requestURL } from '../request/request-url.ts';
import { reportReplacements } from '../request/well-formed.ts';
import { boundedMiddleware, checkedMiddleware } from './middleware.ts';
import { withinLimits } from '../abort/within-limits.ts';
import { retry } from '../retry/retry.ts';
import { secret, type Secret } from '../secret.ts';
import type { SharedTransport } from './shared-transport.ts';
import type { TimeoutOption } from '../call/timeouts.ts';
import { withoutSecrets } from '../secrets/without-secrets.ts';

/** The items of a page. */
export type ItemOf<Page extends AbstractPage<unknown>> = ReturnType<
  Page['getPaginatedItems']
>[number];

/** Everything a client is made of that its requests do not change. */
export interface APIClientParts {
  transport: SharedTransport;
  log: Log;
  credentials: () => Credentials;
  /** The client's own headers, looked up at each call. */
  ownHeaders: () => HeaderRecord;
  defaultHeaders: HeaderPatch;
  defaultQuery: Record<string, string | undefined> | undefined;
  /** For every `fetch`, looked up at each call. */
  fetchOptions: () => FetchOptions | undefined;
  /** Whether each call gets an `X-Client-Request-Id`. */
  requestIDs: boolean;
  decode: DecodeOptions;
  files: FileOpeners;
  /** How many answers the stream for a body holds, each with an end of its own. */
  expectedChoices: (body: unknown) => number;
  /** Layers added by `use`, for a clone to start with. */
  middleware?: MiddlewareSet | undefined;
}

/** The user's layers around every call and around every attempt, the first being the outermost. */
export interface MiddlewareSet {
  call: readonly Middleware[];
  attempt: readonly Middleware[];
}

/** Where a layer stands and what it sees. */
export interface MiddlewareOptions {
  /** Around a whole call with its retries, or around each attempt. Default `call`. */
  around?: 'call' | 'attempt' | undefined;
  /** Whether the layer sees credentials. Default false. */
  secrets?: boolean | undefined;
}

/** What a client's requests take from it when they do not say otherwise. */
export interface APIClientSettings {
  baseURL: string;
  timeout: TimeoutOption | undefined;
  deadline: number | undefined;
  maxRetries: number;
  maxRetryDelay: number;
}

/**
 * Sends requests: options in, {@link APIPromise} out. It knows no endpoint and no runtime; a subclass
 * brings both.
 */
export class APIClient implements AsyncDisposable {
  /** Milliseconds for each step of an attempt, or one limit a phase. */
  timeout: TimeoutOption | undefined;
  /** Milliseconds for a whole call; undefined for no limit. */
  deadline: number | undefined;
  /** Retries after the first attempt. */
  maxRetries: number;
  /** The longest wait in milliseconds that a server may ask for between attempts. */
  maxRetryDelay: number;
  /** Hidden, as headers and queries may hold credentials. */
  protected readonly parts: Secret<APIClientParts>;
  private readonly pipeline: Secret<Handler | null>;
  private readonly base: Secret<string>;

  constructor(settings: APIClientSettings, parts: APIClientParts) {
    this.base = secret(settings.baseURL);
    this.timeout = settings.timeout;
    this.deadline = settings.deadline;
    this.maxRetries = settings.maxRetries;
    this.maxRetryDelay = settings.maxRetryDelay;
    this.parts = secret(parts);
    this.pipeline = secret<Handler | null>(null);
  }

  /** The address that relative paths are below. */
  get baseURL(): string {
    // Not a property of the object itself, as its query may hold a credential.
    return this.base.get();
  }

  set baseURL(url: string) {
    this.base.set(url);
  }

  /** Sends a GET request. `path` is relative to the base URL, or absolute. */
  get<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('get', path, options);
  }

  /** Sends a POST request. `path` is relative to the base URL, or absolute. */
  post<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('post', path, options);
  }

  /** Sends a PUT request. `path` is relative to the base URL, or absolute. */
  put<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('put', path, options);
  }

  /** Sends a PATCH request. `path` is relative to the base URL, or absolute. */
  patch<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('patch', path, options);
  }

  /** Sends a DELETE request. `path` is relative to the base URL, or absolute. */
  delete<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('delete', path, options);
  }

  /**
   * Sends a request of any method. The type of the result is the caller's word.
   *
   * @param maxRetries over that of the options
   */
  request<T>(
    options: PromiseOrValue<FinalRequestOptions>,
    maxRetries?: number | null,
  ): APIPromise<T> {
    const whole =
      maxRetries == null ? options : mapOptions(options, (own) => ({ ...own, maxRetries }));
    // What the server sends is not checked against the type.
    return new APIPromise<T>(this.exchange(whole), readReply as (reply: Reply) => T);
  }

  /** Sends a request for a list, GET unless `method` says otherwise: awaited it is the first page, iterated it is all items. */
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    pageClass: PageConstructor<Page>,
    options?: PromiseOrValue<OperationOptions>,
  ): PagePromise<Page, ItemOf<Page>> {
    return this.requestAPIList(
      pageClass,
      mapOptions(options, (own) => finalOptions(null, path, own)),
    );
  }

  /** Sends a request for a page of a list. */
  requestAPIList<Item = unknown, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    pageClass: PageConstructor<Page>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<Page, ItemOf<Page>> {
    const call = this.exchange(mapOptions(options, (own) => ({ answers: 'json', ...own })));
    return new PagePromise<Page, Item>(call, this, pageClass, options);
  }

  /**
   * Adds a layer around every call, its retries included, or around each attempt. A layer sees the
   * call and the reply, may change either, and may answer by itself. The limits of the call bound it: the
   * time that it takes itself may be as long as `timeout`. Credentials in headers and
   * address are shown as `[redacted]` and sent all the same, to the same origin; `secrets: true`
   * shows them, for example to sign requests.
   *
   * @throws OpenAIError of code `configuration` for what is no function
   * @example
   * client.use((next) => async (call) => {
   *   const reply = await next(call);
   *   console.log(call.path, reply.status, reply.elapsed);
   *   return reply;
   * });
   */
  use(middleware: Middleware, options: MiddlewareOptions = {}): this {
    const { around = 'call' } = options;
    if (typeof middleware !== 'function' || (around !== 'call' && around !== 'attempt')) {
      throw configurationError(
        '`use` takes a function `(next) => async (call) => …`, and `around` is "call" or "attempt".',
      );
    }
    const parts = this.parts.get();
    const { call, attempt } = parts.middleware ?? { call: [], attempt: [] };
    const checked = checkedMiddleware(middleware);
    const shown = options.secrets === true ? checked : withoutSecrets(checked);
    const layer = boundedMiddleware(shown);
    const added =
      around === 'attempt'
        ? { call, attempt: [...attempt, layer] }
        : { call: [...call, layer], attempt };
    this.parts.set({ ...parts, middleware: added });
    this.pipeline.set(null);
    return this;
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

  /**
   * Ends the calls of this client and of its clones, and closes their connections, but for those that
   * other clients use and those of a `transport` that was given. Every later call fails.
   */
  close(): Promise<void> {
    return this.parts.get().transport.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Has the requests that follow sent over another transport. */
  protected sendOver(transport: SharedTransport): void {
    this.parts.set({ ...this.parts.get(), transport });
    this.pipeline.set(null);
  }

  /** The query of every request. A subclass may give another. */
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this.parts.get().defaultQuery;
  }

  /** Writes a query without a leading `?`: `a[]=1&b[c]=2`. A subclass may write it otherwise. */
  protected stringifyQuery(query: object): string {
    return encodeQuery(query);
  }

  /** How bodies other than JSON are written and read where an operation does not bring it. */
  protected bodyCodecs(): BodyCodecs {
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

  private send<T>(
    method: HTTPMethod,
    path: string,
    options?: PromiseOrValue<OperationOptions>,
  ): APIPromise<T> {
    return this.request<T>(mapOptions(options, (own) => finalOptions(method, path, own)));
  }

  private exchange(options: PromiseOrValue<FinalRequestOptions>): PendingCall {
    return new PendingCall((raw) =>
      isPromiseLike(options) ? this.performLater(options, raw) : this.perform(options, raw),
    );
  }

  private async performLater(
    options: PromiseLike<FinalRequestOptions>,
    raw: boolean,
  ): Promise<Reply> {
    let settled: FinalRequestOptions;
    try {
      settled = await options;
    } catch (error) {
      throw asOpenAIError(error, 'The promise of the request options was rejected; see the cause.');
    }
    return this.perform(settled, raw);
  }

  private async perform(options: FinalRequestOptions, raw: boolean): Promise<Reply> {
    const started = performance.now();
    throwIfAborted(this.parts.get().transport.closing);
    if (this.prepareOptions !== APIClient.prototype.prepareOptions) {
      const limits = callLimits(this, options, started);
      await withinLimits(async () => this.prepareOptions(options), limits, '`prepareOptions`');
    }
    const call = await this.buildCall(options, raw, started);
    try {
      const reply = await this.handler()(call);
      reply.elapsed = performance.now() - started;
      return reply;
    } catch (error) {
      if (error instanceof APIError) error.elapsed = performance.now() - started;
      throw error;
    }
  }

  private async buildCall(
    options: FinalRequestOptions,
    raw: boolean,
    started: number,
  ): Promise<Call> {
    try {
      // It can be set at any time, and is first used when a call has failed.
      checkedDelay(this.maxRetryDelay);
      const call = await buildCall(this.callDefaults(), options, raw, started);
      reportReplacements(this.parts.get().log);
      return call;
    } catch (error) {
      throw asOpenAIError(error, UNREADABLE);
    }
  }

  private callDefaults(): CallDefaults {
    const parts = this.parts.get();
    return {
      baseURL: this.baseURL,
      ownHeaders: parts.ownHeaders(),
      headers: parts.defaultHeaders,
      query: this.defaultQuery(),
      fetchOptions: parts.fetchOptions(),
      timeout: this.timeout,
      deadline: this.deadline,
      maxRetries: this.maxRetries,
      requestIDs: parts.requestIDs,
      files: parts.files,
      codecs: this.bodyCodecs(),
      expectedChoices: parts.expectedChoices,
      stringifyQuery: (query) => this.stringifyQuery(query),
    };
  }

  /** Only for a subclass that prepares its requests. */
  private preparation(): Middleware[] {
    if (this.prepareRequest === APIClient.prototype.prepareRequest) return [];
    return [preparing((request, context) => this.prepareRequest(request, context))];
  }

  private handler(): Handler {
    const ready = this.pipeline.get();
    if (ready !== null) return ready;
    const { transport, log, credentials, decode, middleware } = this.parts.get();
    const attempt = compose(
      [
        authenticate(credentials),
        ...(middleware?.attempt ?? []),
        ...this.preparation(),
        logAttempts(log),
      ],
      sendAttempt(transport, decode),
    );
    const { closing } = transport;
    const waits = { maxRetryDelay: (): number => this.maxRetryDelay, closing, log };
    const sending = [resume(waits, decode.truncatedStreams), retry(waits)];
    const handler = compose([...(middleware?.call ?? []), ...sending], attempt);
    this.pipeline.set(handler);
    return handler;
  }
}
