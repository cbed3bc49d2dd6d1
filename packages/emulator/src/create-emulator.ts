import { refuseUnknownOptions } from './check-options.ts';
import { Emulation } from './emulation.ts';
import { Faults, type Fault } from './faults.ts';
import type { PlainRequest } from './http/plain-request.ts';
import type { Reply } from './http/reply.ts';
import { isLoopbackOrigin } from './http/reply-headers.ts';
import { fromFetch, fromWebRequest, toWebResponse } from './http/fetch-adapter.ts';
import type { EmulatorServer, ListenOptions } from './listen.ts';
import { jobSettings, type JobOptions } from './resources/job-outcome.ts';
import { RateLimits, type RateLimitOptions } from './rate-limits.ts';
import { RequestHandler } from './request-handler.ts';
import { RequestLog, type RecordedRequest } from './request-log.ts';
import type { UnknownFields } from './request-validation.ts';
import type { EmulatorSocket } from './sockets/emulator-socket.ts';
import { SocketService } from './sockets/socket-service.ts';
import type { EmulatorWebhookOptions, EmulatorWebhooks } from './webhooks/emulator-webhooks.ts';
import { createWebhookService } from './webhooks/webhook-service.ts';

/** How an emulator is set up. */
export interface EmulatorOptions {
  /** API keys of ordinary operations. Default `['sk-emulator']`. */
  apiKeys?: readonly [string, ...string[]];
  /** API keys of admin operations. Default `['sk-admin-emulator']`. */
  adminKeys?: readonly [string, ...string[]];
  /** The time in milliseconds since the epoch. Default `Date.now`. */
  now?: () => number;
  /** What ids and samples depend on: the same seed gives the same answers. Default 0. */
  seed?: number;
  /** Milliseconds between two events of a stream. Default 0. */
  streamInterval?: number;
  /** Whether unknown fields are rejected, as the API does, or allowed. Default `'refuse'`. */
  unknownFields?: UnknownFields;
  /** How many requests, and webhooks, are recorded before the oldest is dropped. Default 1000. */
  recordedRequests?: number;
  /**
   * Origins whose web pages may read answers, such as `https://app.example`, or `'*'` for all.
   * Pages of this machine (`localhost`, 127.0.0.0/8, `[::1]`) always may. Default none.
   */
  allowedOrigins?: readonly string[] | '*';
  /**
   * Largest request body in bytes; a larger one is answered with 413. Default 64 MiB
   * of JSON and text, 512 MiB of forms, which carry files.
   */
  maxBodyBytes?: number;
  /** How background work ends, and how often it is to be polled. Default: it completes. */
  jobs?: JobOptions;
  /** Limits that are enforced with status 429. Default: none; headers report limits all the same. */
  rateLimits?: RateLimitOptions;
  /** Where webhooks go. Default: none are sent. */
  webhooks?: EmulatorWebhookOptions;
}

const names: readonly (keyof EmulatorOptions)[] = [
  'apiKeys',
  'adminKeys',
  'now',
  'seed',
  'streamInterval',
  'unknownFields',
  'recordedRequests',
  'allowedOrigins',
  'maxBodyBytes',
  'jobs',
  'rateLimits',
  'webhooks',
];

const MEBIBYTE = 1024 * 1024;

/** What is created at the first request. */
interface Opened {
  emulation: Emulation;
  handler: RequestHandler;
  sockets: SocketService;
}

/** An emulator of the OpenAI API. */
export interface Emulator {
  /** An API key for ordinary operations. */
  readonly apiKey: string;
  /** An API key for admin operations. */
  readonly adminKey: string;
  /** The latest requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The WebSocket connections that are open, oldest first. */
  readonly sockets: readonly EmulatorSocket[];
  /** Sends webhooks: those you request, and one whenever a background operation ends. */
  readonly webhooks: EmulatorWebhooks;
  /**
   * Answers a request without a network. Pass it to a client as `fetch`. Any base URL will
   * do; what comes before `/v1` in the path is ignored.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * Listens over HTTP, and for WebSocket connections. Node only.
   *
   * @throws when the port is in use or not allowed.
   */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /**
   * Makes the next matching requests fail.
   *
   * @throws {TypeError} for an unknown field or operation, and for an invalid value.
   * @throws {RangeError} for a number out of range.
   */
  inject(fault: Fault): void;
  /**
   * Deletes all state, recorded requests and faults, closes WebSockets with code 1012, and starts again
   * from the seed.
   */
  reset(): void;
}

/**
 * Creates an emulator of the OpenAI API that answers all operations from memory.
 *
 * @throws {TypeError} for an unknown option, and when webhooks cannot be delivered.
 * @example
 * const emulator = createEmulator();
 * const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  refuseUnknownOptions('An emulator', options, names);
  const { apiKeys = ['sk-emulator'], adminKeys = ['sk-admin-emulator'] } = options;
  const { now = Date.now, seed = 0, streamInterval = 0, recordedRequests = 1000 } = options;
  const jobs = jobSettings(options.jobs);
  const rateLimits =
    options.rateLimits === undefined ? undefined : new RateLimits(options.rateLimits);
  const faults = new Faults();
  const log = new RequestLog(recordedRequests);
  const keys = { ordinary: new Set(apiKeys), admin: new Set(adminKeys) };
  const { unknownFields = 'refuse', allowedOrigins = [], maxBodyBytes } = options;
  let opened: Opened | undefined;
  // The description is loaded at the first request, so that an unused emulator costs nothing.
  const open = (): Opened => {
    if (opened) return opened;
    const emulation = new Emulation({
      seed,
      now,
      jobs,
      fetch: async (inner) => toWebResponse(await handler.answerInside(fromWebRequest(inner))),
      observe: webhooks.observe,
    });
    const handler = new RequestHandler({
      emulation,
      keys,
      faults,
      log,
      rateLimits,
      unknownFields,
      bodyLimits: { text: maxBodyBytes ?? 64 * MEBIBYTE, form: maxBodyBytes ?? 512 * MEBIBYTE },
      allowsOrigin: (origin) =>
        isLoopbackOrigin(origin) || allowedOrigins === '*' || allowedOrigins.includes(origin),
      now,
      interval: streamInterval,
    });
    const shared = { emulation, keys, faults, log, now, interval: streamInterval };
    opened = { emulation, handler, sockets: new SocketService(shared) };
    return opened;
  };
  const webhooks = createWebhookService(options.webhooks, {
    emulation: () => open().emulation,
    poll: async (path) => {
      const headers = { authorization: `Bearer ${apiKeys[0]}` };
      const request = new Request(`https://emulator.invalid/v1${path}`, { headers });
      return (await open().emulation.fetch(request)).ok;
    },
    recorded: recordedRequests,
  });
  const handle = (request: PlainRequest): Promise<Reply> => open().handler.handle(request);
  return {
    apiKey: apiKeys[0],
    adminKey: adminKeys[0],
    get requests() {
      return log.requests;
    },
    get sockets() {
      return opened?.sockets.sockets ?? [];
    },
    webhooks,
    async fetch(input, init) {
      const request = fromFetch(input, init);
      request.signal.throwIfAborted();
      const reply = await handle(request);
      request.signal.throwIfAborted();
      return toWebResponse(reply);
    },
    async listen(where) {
      const { listen } = await import('./listen.ts');
      return await listen(handle, (request) => open().sockets.accept(request), where);
    },
    inject: (fault) => faults.inject(fault),
    reset() {
      opened?.sockets.reset();
      opened?.emulation.reset();
      webhooks.reset();
      faults.clear();
      rateLimits?.clear();
      log.clear();
    },
  };
}
