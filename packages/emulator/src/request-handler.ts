import { isObject } from '@petrel/spec/json';
import { linkedPicture } from './behaviours/images.ts';
import { behavioursFor } from './behaviours/index.ts';
import { isEphemeral } from './client-secrets.ts';
import { bearerOf, checkCredentials, type Keys } from './credentials.ts';
import type { Emulation } from './emulation.ts';
import type { Behaviour } from './request-context.ts';
import { faultBody, type Fault, type Faults } from './faults.ts';
import { Answer } from './http/answer.ts';
import { ApiError } from './http/api-error.ts';
import { pause } from './http/pause.ts';
import type { PlainRequest } from './http/plain-request.ts';
import { bodyRecord, readBody, type BodyLimits, type RequestBody } from './http/read-body.ts';
import { jsonReply, type Reply } from './http/reply.ts';
import { allowOrigin, answerPreflight, RateWindow } from './http/reply-headers.ts';
import { countedBody, type RateLimits } from './rate-limits.ts';
import type { Operation } from './operation.ts';
import { recordHeaders, type RecordedRequest, type RequestLog } from './request-log.ts';
import { validateRequest, type UnknownFields } from './request-validation.ts';
import { genericBehaviour, roleOf } from './resources/generic-behaviour.ts';
import { isUnfinished } from './resources/job-outcome.ts';
import { checkParents } from './resources/parents.ts';
import { Router, type Match } from './router.ts';
import type { StreamTiming } from './http/event-stream.ts';

/** What a request handler depends on. */
export interface HandlerParts {
  emulation: Emulation;
  keys: Keys;
  faults: Faults;
  log: RequestLog;
  /** Undefined where no limits are enforced. */
  rateLimits: RateLimits | undefined;
  unknownFields: UnknownFields;
  bodyLimits: BodyLimits;
  /** Whether pages of an origin may read answers. */
  allowsOrigin: (origin: string) => boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds between two events of a stream. */
  interval: number;
}

/** A request with its body and the operations at its path. */
interface ParsedRequest {
  request: PlainRequest;
  /** Path without the version. */
  path: string;
  matches: Match[];
  match: Match | undefined;
  body: RequestBody;
}

/** Answers requests: faults, then routing, credentials, validation and behaviour. */
export class RequestHandler {
  readonly #parts: HandlerParts;
  readonly #rates = new RateWindow();
  readonly #own: ReadonlyMap<string, Behaviour>;
  readonly #behaviours = new Map<Operation, Behaviour>();

  constructor(parts: HandlerParts) {
    this.#parts = parts;
    this.#own = behavioursFor(parts.emulation.api.operations);
  }

  /**
   * Answers a request.
   *
   * @throws when a fault drops the request, or the client aborts it during a delay.
   */
  async handle(request: PlainRequest): Promise<Reply> {
    if (request.method === 'OPTIONS') return answerPreflight(request, this.#parts.allowsOrigin);
    const started = performance.now();
    const parsed = await this.#read(request);
    const record = recordRequest(parsed);
    this.#parts.log.add(record, parsed.body.size);
    const fault = this.#parts.faults.take(record);
    if (fault?.delay !== undefined) {
      await pause(fault.delay, request.signal);
      request.signal.throwIfAborted();
    }
    if (fault?.drop === true) {
      throw new TypeError('fetch failed', {
        cause: new Error('The connection was dropped by an injected fault.'),
      });
    }
    const limits: Reply['headers'] = {};
    const reply = this.#rejection(parsed, limits) ?? (await this.#answer(parsed, fault));
    record.status = reply.status;
    this.#finish(request, reply, started);
    Object.assign(reply.headers, limits, lowerCased(fault?.headers));
    return reply;
  }

  async #answer(parsed: ParsedRequest, fault: Fault | undefined): Promise<Reply> {
    if (fault?.status !== undefined) return faultReply(fault, fault.status);
    return await this.#respond(parsed, this.#parts.interval, fault);
  }

  /** The reply to a request that a rate limit rejects; its headers are added to those of any reply. */
  #rejection({ request, path, body }: ParsedRequest, headers: Reply['headers']): Reply | undefined {
    const { rateLimits, now } = this.#parts;
    const counted = rateLimits && countedBody(path, body.value);
    if (rateLimits === undefined || counted === undefined) return undefined;
    const { authorization, ...names } = request.headers;
    const { 'openai-organization': organization, 'openai-project': project } = names;
    const account = [authorization, organization, project].join(' ');
    const error = rateLimits.admit({ account, ...counted }, headers, now());
    return error && errorReply(error);
  }

  /** Answers a request of another operation, which is not recorded and meets no faults. */
  async answerInside(request: PlainRequest): Promise<Reply> {
    return await this.#respond(await this.#read(request), 0);
  }

  async #read(request: PlainRequest): Promise<ParsedRequest> {
    const { path, matches } = findPath(this.#parts.emulation.api.router, request.path);
    const match = Router.choose(matches, request.method, request.query);
    const body = await readBody(request, this.#parts.bodyLimits);
    return { request, path, matches, match, body };
  }

  async #respond(parsed: ParsedRequest, interval: number, fault: Fault = {}): Promise<Reply> {
    const { request, path, matches, match, body } = parsed;
    const { cutAfter, stallAfter } = fault;
    // Only streams need the signal, which is created at the first access.
    const timing = (): StreamTiming => ({ interval, signal: request.signal, cutAfter, stallAfter });
    try {
      const picture = request.method === 'GET' ? linkedPicture(path) : undefined;
      if (picture) return picture.toReply(timing, 200);
      if (!match) throw noRoute(request.method, path, matches);
      const { operation, params } = match;
      const { emulation, keys, unknownFields } = this.#parts;
      // Web pages open a call with an ephemeral key, which its behaviour checks.
      const isOpened = operation.id === 'create-realtime-call';
      if (!isOpened || !isEphemeral(bearerOf(request.headers))) {
        checkCredentials(keys, request.headers, operation.admin);
      }
      const valid = validateRequest(emulation.api, operation, request, body, unknownFields);
      const context = { emulation, operation, params, request, files: body.files, ...valid };
      checkParents(context);
      const result = await this.#behaviour(operation)(context);
      if (isObject(result)) emulation.observe(result);
      const answer = result instanceof Answer ? result : Answer.json(result);
      const reply = answer.toReply(timing, operation.status);
      const { pollAfter } = emulation.jobs;
      if (pollAfter !== null && isObject(result) && isUnfinished(result)) {
        reply.headers['openai-poll-after-ms'] = String(pollAfter);
      }
      return reply;
    } catch (error) {
      return errorReply(error);
    }
  }

  #behaviour(operation: Operation): Behaviour {
    let behaviour = this.#behaviours.get(operation);
    if (!behaviour) {
      const { operations } = this.#parts.emulation.api;
      behaviour =
        this.#own.get(operation.behaviour) ?? genericBehaviour(roleOf(operation, operations));
      this.#behaviours.set(operation, behaviour);
    }
    return behaviour;
  }

  #finish(request: PlainRequest, { headers }: Reply, started: number): void {
    const now = this.#parts.now();
    if (this.#parts.rateLimits === undefined) {
      this.#rates.count(now, 1);
      this.#rates.writeTo(headers, now);
    }
    headers['x-request-id'] = this.#parts.emulation.makeId('req_', 32);
    headers['openai-version'] = '2020-10-01';
    headers['openai-organization'] = request.headers['openai-organization'] ?? 'org-emulator';
    headers['openai-processing-ms'] = String(Math.round(performance.now() - started));
    allowOrigin(headers, request, this.#parts.allowsOrigin);
  }
}

/** A base URL may have any path before the version, or no version at all; on Azure, paths name a deployment. */
function findPath(router: Router, pathname: string): { path: string; matches: Match[] } {
  const version = pathname.indexOf('/v1/');
  const azure = /\/openai(?:\/deployments\/[^/]+)?(?=\/)/.exec(pathname);
  const skipped = version < 0 && azure !== null ? azure.index + azure[0].length : version + 3;
  const unversioned = version < 0 && azure === null ? pathname : pathname.slice(skipped);
  for (const path of version === 0 ? [unversioned] : [pathname, unversioned]) {
    const matches = router.find(path);
    if (matches.length > 0) return { path, matches };
  }
  return { path: unversioned, matches: [] };
}

function recordRequest({ request, path, match, body }: ParsedRequest): RecordedRequest {
  return {
    method: request.method,
    path,
    query: Object.fromEntries(request.query),
    headers: recordHeaders(request.headers),
    body: bodyRecord(body),
    operation: match?.operation.id,
    status: undefined,
  };
}

function noRoute(method: string, path: string, matches: Match[]): ApiError {
  if (matches.length === 0) {
    const message = `Invalid URL (${method} ${path})`;
    return new ApiError(message, { status: 404, code: 'unknown_url' });
  }
  const allowed = matches.map(({ operation }) => operation.verb.toUpperCase());
  return new ApiError(
    `${method} is not allowed on this URL (allowed: ${[...new Set(allowed)].join(', ')}).`,
    { status: 405, code: 'method_not_supported' },
  );
}

/** The reply for an API error, or for a bug of the emulator, which a client must not retry. */
function errorReply(error: unknown): Reply {
  if (error instanceof ApiError) return jsonReply(error.status, JSON.stringify(error.toBody()));
  const reason = error instanceof Error ? error.message : String(error);
  const failure = new ApiError(`The emulator failed: ${reason}`, {
    status: 500,
    type: 'server_error',
    code: 'emulator_failure',
  });
  const reply = jsonReply(500, JSON.stringify(failure.toBody()));
  reply.headers['x-should-retry'] = 'false';
  return reply;
}

function lowerCased(headers: Fault['headers'] = {}): Reply['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function faultReply(fault: Fault, status: number): Reply {
  const { text, type } = faultBody(fault);
  const empty = status === 204 || status === 304;
  return { status, headers: { 'content-type': type }, body: empty ? null : text };
}
