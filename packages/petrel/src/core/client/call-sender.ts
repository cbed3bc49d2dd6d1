import { throwIfAborted } from '../abort/on-abort.ts';
import { withinLimits } from '../abort/within-limits.ts';
import type { BodyCodecs } from '../call/body-codecs.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';
import type { TimeoutOption } from '../call/timeouts.ts';
import { asOpenAIError } from '../errors/configuration-error.ts';
import { APIError } from '../errors/index.ts';
import { PendingCall } from '../pages/pending-call.ts';
import { buildCall, callLimits, type CallDefaults } from '../request/call-builder.ts';
import { checkedDelay } from '../request/check-options.ts';
import { isPromiseLike, UNREADABLE, type PromiseOrValue } from '../request/final-options.ts';
import type { Idempotency } from '../request/request-headers.ts';
import { reportReplacements } from '../request/well-formed.ts';
import type { AuthHooks } from './auth.ts';
import type { ClientParts } from './client-parts.ts';
import { addMiddleware, type MiddlewareOptions } from './middleware.ts';
import { createPipeline } from './pipeline.ts';
import type { PrepareRequest } from './prepare-request.ts';
import type { SharedTransport } from './shared-transport.ts';
import type { MakeStatusError, ShouldRetry } from './subclass-hooks.ts';

/** What a client's calls take from it when they do not say otherwise; it may change at any time. */
export interface CallSettings {
  readonly baseURL: string;
  readonly timeout: TimeoutOption | undefined;
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  /** The longest wait in milliseconds that a server may ask for between attempts. */
  readonly maxRetryDelay: number;
}

/** What a subclass of the client may change. */
export interface ClientHooks {
  buildURL(path: string, query: object | null | undefined): string;
  bodyCodecs(): BodyCodecs;
  /** Undefined for a client that sends the keys of its callers only. */
  idempotency(): Idempotency | undefined;
  /** Null for a client that does not prepare its options. */
  prepareOptions(): ((options: FinalRequestOptions) => Promise<void>) | null;
  /** Null for a client that does not prepare its requests. */
  prepareRequest(): PrepareRequest | null;
  /** Null for a client that leaves the paths of requests as they are. */
  routeRequest(): ((options: FinalRequestOptions) => FinalRequestOptions) | null;
  /** Null for a client that authenticates with its keys. */
  auth(): AuthHooks | null;
  /** Null for a client that throws the errors of this package. */
  makeStatusError(): MakeStatusError | null;
  /** Null for a client whose errors decide about retries. */
  shouldRetry(): ShouldRetry | null;
}

/** Sends the calls of one client: options become a `Call`, which goes down the pipeline. */
export class CallSender {
  readonly #settings: CallSettings;
  readonly #hooks: ClientHooks;
  #parts: ClientParts;
  #pipeline: Handler | null = null;

  constructor(settings: CallSettings, hooks: ClientHooks, parts: ClientParts) {
    this.#settings = settings;
    this.#hooks = hooks;
    this.#parts = parts;
  }

  /** What the client is made of. */
  get parts(): ClientParts {
    return this.#parts;
  }

  /** Has the calls that follow sent over another transport. */
  sendOver(transport: SharedTransport): void {
    this.#parts = { ...this.#parts, transport };
    this.#pipeline = null;
  }

  /** Adds a layer; see `addMiddleware`. */
  use(middleware: Middleware, options: MiddlewareOptions): void {
    const layers = this.#parts.middleware ?? { call: [], attempt: [] };
    const added = addMiddleware(layers, middleware, options);
    this.#parts = { ...this.#parts, middleware: added };
    this.#pipeline = null;
  }

  /** Starts a call. Its options may still be on their way. */
  start(options: PromiseOrValue<FinalRequestOptions>): PendingCall {
    return isPromiseLike(options)
      ? new PendingCall((raw) => this.#performLater(options, raw))
      : new PendingCall((raw) => this.#perform(options, raw), options);
  }

  async #performLater(options: PromiseLike<FinalRequestOptions>, raw: boolean): Promise<Reply> {
    let settled: FinalRequestOptions;
    try {
      settled = await options;
    } catch (error) {
      throw asOpenAIError(error, 'The promise of the request options was rejected; see the cause.');
    }
    return this.#perform(settled, raw);
  }

  async #perform(options: FinalRequestOptions, raw: boolean): Promise<Reply> {
    const started = performance.now();
    throwIfAborted(this.#parts.transport.closing);
    const prepare = this.#hooks.prepareOptions();
    if (prepare !== null) {
      const limits = callLimits(this.#settings, options, started);
      await withinLimits(async () => prepare(options), limits, '`prepareOptions`');
    }
    const call = await this.#buildCall(options, raw, started);
    try {
      const reply = await this.#handler()(call);
      reply.elapsed = performance.now() - started;
      return reply;
    } catch (error) {
      if (error instanceof APIError) error.elapsed = performance.now() - started;
      throw error;
    }
  }

  async #buildCall(options: FinalRequestOptions, raw: boolean, started: number): Promise<Call> {
    try {
      // It can be set at any time, and is first used when a call has failed.
      checkedDelay(this.#settings.maxRetryDelay);
      const call = await buildCall(this.#defaults(), this.#routed(options), raw, started);
      reportReplacements(this.#parts.log);
      return call;
    } catch (error) {
      throw asOpenAIError(error, UNREADABLE);
    }
  }

  #routed(options: FinalRequestOptions): FinalRequestOptions {
    const route = this.#hooks.routeRequest();
    if (route !== null) return route(options);
    return this.#parts.provider?.route?.(options) ?? options;
  }

  #defaults(): CallDefaults {
    const { baseURL, timeout, deadline, maxRetries } = this.#settings;
    const parts = this.#parts;
    return {
      baseURL,
      ownHeaders: parts.ownHeaders(),
      headers: parts.defaultHeaders,
      buildURL: this.#hooks.buildURL,
      idempotency: this.#hooks.idempotency,
      fetchOptions: parts.fetchOptions(),
      timeout,
      deadline,
      maxRetries,
      closing: parts.transport.closing,
      requestIDs: parts.requestIDs,
      files: parts.files,
      codecs: this.#hooks.bodyCodecs(),
      expectedChoices: parts.expectedChoices,
    };
  }

  #handler(): Handler {
    this.#pipeline ??= createPipeline(this.#parts, {
      maxRetryDelay: () => this.#settings.maxRetryDelay,
      prepareRequest: this.#hooks.prepareRequest(),
      auth: this.#hooks.auth(),
      makeStatusError: this.#hooks.makeStatusError(),
      shouldRetry: this.#hooks.shouldRetry(),
    });
    return this.#pipeline;
  }
}
