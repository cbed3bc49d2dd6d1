import { isObject } from '@petrel/spec/json';
import { linkedPicture } from './behaviours/images.ts';
import { behaviours } from './behaviours/index.ts';
import { checkCredentials, type Keys } from './credentials.ts';
import type { Emulation } from './emulation.ts';
import type { Behaviour, Exchange } from './exchange.ts';
import { faultBody, type Fault, type Faults } from './faults.ts';
import { Answer, type Pace } from './http/answer.ts';
import { ApiError } from './http/api-error.ts';
import { pause } from './http/pause.ts';
import { bodyRecord, readBody, type RequestBody } from './http/read-body.ts';
import { allowOrigin, answerPreflight, RateWindow } from './http/reply-headers.ts';
import type { Operation } from './operation.ts';
import { recordHeaders, type RecordedRequest, type RequestLog } from './request-log.ts';
import { validateRequest, type UnknownFields } from './request-validation.ts';
import { genericBehaviour, roleOf } from './resources/generic-behaviour.ts';
import { checkParents } from './resources/parents.ts';
import { Router, type Match } from './router.ts';

/** What a handler works with. */
export interface HandlerParts {
  emulation: Emulation;
  keys: Keys;
  faults: Faults;
  log: RequestLog;
  unknownFields: UnknownFields;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds between two events of a stream. */
  interval: number;
}

/** Answers requests: route, credentials, validity, behaviour; and faults before all. */
export class RequestHandler {
  readonly #parts: HandlerParts;
  readonly #rates = new RateWindow();
  readonly #behaviours = new Map<Operation, Behaviour>();

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /**
   * Answers a request.
   *
   * @param hangUp Breaks the connection the request came by, where there is one.
   * @throws when a fault drops the request, or the request is aborted.
   */
  async handle(request: Request, hangUp?: () => void): Promise<Response> {
    if (request.method === 'OPTIONS') return answerPreflight(request);
    const started = performance.now();
    const url = new URL(request.url);
    const { path, matches } = findPath(this.#parts.emulation.api.router, url.pathname);
    const match = Router.choose(matches, request.method, url.searchParams);
    const body = await readBody(request);
    const record = recordRequest(request, url, path, body, match);
    this.#parts.log.add(record);
    const fault = this.#parts.faults.take(record);
    const pace: Pace = {
      interval: this.#parts.interval,
      signal: request.signal,
      cutAfter: fault?.cutAfter,
      stallAfter: fault?.stallAfter,
    };
    if (fault?.delay !== undefined) await pause(fault.delay, request.signal);
    request.signal.throwIfAborted();
    if (fault?.drop === true) {
      hangUp?.();
      throw new TypeError('fetch failed', {
        cause: new Error('The connection was dropped by an injected fault.'),
      });
    }
    const response =
      fault?.status === undefined
        ? await this.#respond(request, { url, path, matches, match, body, pace })
        : faultResponse(fault, fault.status);
    record.status = response.status;
    return this.#finish(request, response, fault, started);
  }

  /** Answers a request that another operation makes: unseen, and spared by faults. */
  async answerInside(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { path, matches } = findPath(this.#parts.emulation.api.router, url.pathname);
    const match = Router.choose(matches, request.method, url.searchParams);
    const body = await readBody(request);
    const pace: Pace = { interval: 0, signal: request.signal };
    return await this.#respond(request, { url, path, matches, match, body, pace });
  }

  async #respond(
    request: Request,
    found: {
      url: URL;
      path: string;
      matches: Match[];
      match: Match | undefined;
      body: RequestBody;
      pace: Pace;
    },
  ): Promise<Response> {
    try {
      const { url, match, body } = found;
      const picture = request.method === 'GET' ? linkedPicture(found.path) : undefined;
      if (picture) return picture.toResponse(found.pace, 200);
      if (!match) throw noRoute(request.method, found.path, found.matches);
      const { operation, params } = match;
      const { emulation, keys, unknownFields } = this.#parts;
      const { headers } = request;
      checkCredentials(keys, headers, operation.admin);
      const valid = validateRequest(
        emulation.api,
        operation,
        { url, headers, body },
        unknownFields,
      );
      const { files } = body;
      const exchange: Exchange = { emulation, operation, params, headers, url, files, ...valid };
      checkParents(exchange);
      const result = await this.#behaviour(operation)(exchange);
      if (isObject(result)) emulation.notice(result);
      const answer = result instanceof Answer ? result : Answer.json(result);
      return answer.toResponse(found.pace, operation.status);
    } catch (error) {
      return errorResponse(error);
    }
  }

  #behaviour(operation: Operation): Behaviour {
    let behaviour = this.#behaviours.get(operation);
    if (!behaviour) {
      const { operations } = this.#parts.emulation.api;
      behaviour =
        behaviours[operation.behaviour] ?? genericBehaviour(roleOf(operation, operations));
      this.#behaviours.set(operation, behaviour);
    }
    return behaviour;
  }

  #finish(
    request: Request,
    response: Response,
    fault: Fault | undefined,
    started: number,
  ): Response {
    const { headers } = response;
    const now = this.#parts.now();
    this.#rates.count(now, 1);
    this.#rates.writeTo(headers, now);
    headers.set('x-request-id', this.#parts.emulation.makeId('req_', 32));
    headers.set('openai-version', '2020-10-01');
    headers.set(
      'openai-organization',
      request.headers.get('openai-organization') ?? 'org-emulator',
    );
    headers.set('openai-processing-ms', String(Math.round(performance.now() - started)));
    allowOrigin(headers, request);
    for (const [name, value] of Object.entries(fault?.headers ?? {})) headers.set(name, value);
    return response;
  }
}

/** A base URL may have any path before the version, or no version at all. */
function findPath(router: Router, pathname: string): { path: string; matches: Match[] } {
  const version = pathname.indexOf('/v1/');
  const unversioned = version < 0 ? pathname : pathname.slice(version + 3);
  for (const path of version === 0 ? [unversioned] : [pathname, unversioned]) {
    const matches = router.find(path);
    if (matches.length > 0) return { path, matches };
  }
  return { path: unversioned, matches: [] };
}

function recordRequest(
  request: Request,
  url: URL,
  path: string,
  body: RequestBody,
  match: Match | undefined,
): RecordedRequest {
  return {
    method: request.method,
    path,
    query: Object.fromEntries(url.searchParams),
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

/** A refusal, or what a mistake of the emulator's own looks like: not worth another try. */
function errorResponse(error: unknown): Response {
  if (error instanceof ApiError) return Response.json(error.toBody(), { status: error.status });
  const reason = error instanceof Error ? error.message : String(error);
  const failure = new ApiError(`The emulator failed: ${reason}`, {
    status: 500,
    type: 'server_error',
    code: 'emulator_failure',
  });
  return Response.json(failure.toBody(), { status: 500, headers: { 'x-should-retry': 'false' } });
}

function faultResponse(fault: Fault, status: number): Response {
  const { text, type } = faultBody(fault);
  const empty = status === 204 || status === 304;
  return new Response(empty ? null : text, { status, headers: { 'content-type': type } });
}
