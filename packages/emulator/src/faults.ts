import type { Json } from '@petrel/spec/json';
import { refuseUnknownOptions, suggestion } from './check-options.ts';
import { operationIds, type OperationId, type OperationMethod } from './generated/operation-ids.ts';
import type { RecordedRequest } from './request-log.ts';
import { socketOperations, type SocketOperation } from './sockets/socket-operations.ts';
import { malformedFrames, type MalformedFrame } from './sockets/socket-link.ts';

/** A failure of the next requests. */
export interface Fault {
  /** Answers with this status. Without it the request is answered as usual. */
  status?: number;
  /** Headers of the answer: added to the usual ones. */
  headers?: Record<string, string>;
  /**
   * Body of the answer with the status: JSON, or a text sent as it is. Default: an API error of
   * the status.
   */
  body?: Json;
  /** Milliseconds before the answer. Default 0. */
  delay?: number;
  /** Breaks the connection instead of answering. */
  drop?: boolean;
  /** Breaks the connection after so many events of a stream or a WebSocket. */
  cutAfter?: number;
  /** Sends nothing more after so many events, and keeps the connection open. */
  stallAfter?: number;
  /**
   * Closes a WebSocket with this code, after `cutAfter` events or at once. Default: the connection
   * breaks without a close frame.
   */
  closeCode?: number;
  /** Sends a malformed frame over a WebSocket, after `malformedAfter` events or first. */
  malformed?: MalformedFrame;
  /** Default 0. */
  malformedAfter?: number;
  /** How many requests are hit. Default 1. */
  times?: number;
  /**
   * Which requests are hit: an operation, by its id or the client method that calls it
   * (`createEmbedding`, `embeddings.create`, `realtime.connect`), or a test. Default: any.
   */
  match?: OperationId | OperationMethod | SocketOperation | ((request: RecordedRequest) => boolean);
}

const options: readonly (keyof Fault)[] = [
  'status',
  'headers',
  'body',
  'delay',
  'drop',
  'cutAfter',
  'stallAfter',
  'closeCode',
  'malformed',
  'malformedAfter',
  'times',
  'match',
];

const idsByMethod: ReadonlyMap<string, string> = new Map(Object.entries(operationIds));
const ids: ReadonlySet<string> = new Set([...idsByMethod.values(), ...socketOperations]);

/** A fault with its operation by id. */
interface WaitingFault {
  fault: Fault;
  /** The operation that is hit; undefined for any, or where a test decides. */
  operation: string | undefined;
  left: number;
}

/** Faults that no request has met yet. */
export class Faults {
  #waiting: WaitingFault[] = [];

  /**
   * Adds a fault after those already added.
   *
   * @throws {TypeError} for an unknown field or operation, and for an invalid value.
   * @throws {RangeError} for a number out of range.
   */
  inject(fault: Fault): void {
    refuseUnknownOptions('A fault', fault, options);
    checkValues(fault);
    const { match, times: left = 1 } = fault;
    const operation = typeof match === 'string' ? operationOf(match) : undefined;
    this.#waiting.push({ fault, operation, left });
  }

  /** The fault that hits a request, if one does. */
  take(request: RecordedRequest): Fault | undefined {
    const found = this.#waiting.find((waiting) => hits(waiting, request));
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((item) => item !== found);
    return found.fault;
  }

  clear(): void {
    this.#waiting = [];
  }
}

function hits({ fault, operation }: WaitingFault, request: RecordedRequest): boolean {
  if (operation !== undefined) return operation === request.operation;
  return typeof fault.match === 'function' ? fault.match(request) : true;
}

function operationOf(name: string): string {
  const id = idsByMethod.get(name) ?? name;
  if (ids.has(id)) return id;
  const nearest = suggestion(name, [...idsByMethod.keys(), ...ids]);
  throw new TypeError(`There is no operation '${name}'.${nearest} All are in 'operationIds'.`);
}

function checkValues(fault: Fault): void {
  const { status, headers, body, delay, drop, cutAfter, stallAfter, times = 1, match } = fault;
  const { closeCode, malformed, malformedAfter } = fault;
  const within = (name: string, value: number | undefined, fits: boolean, range: string): void => {
    if (value === undefined || (typeof value === 'number' && fits)) return;
    throw new RangeError(`'${name}' of a fault must be ${range}, not ${String(value)}.`);
  };
  const isCount = (value: number | undefined): boolean =>
    Number.isInteger(value) && Number(value) >= 0;
  const isStatus = Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
  within('status', status, isStatus, 'a whole number from 200 to 599');
  within('delay', delay, Number(delay) >= 0, 'milliseconds, 0 or more');
  within('cutAfter', cutAfter, isCount(cutAfter), 'a number of events');
  within('stallAfter', stallAfter, isCount(stallAfter), 'a number of events');
  within('malformedAfter', malformedAfter, isCount(malformedAfter), 'a number of events');
  within(
    'closeCode',
    closeCode,
    isCloseCode(Number(closeCode)),
    '1000, from 1001 to 1014 or from 3000 to 4999',
  );
  if (malformed !== undefined && !malformedFrames.includes(malformed)) {
    throw new TypeError(`'malformed' of a fault must be one of ${malformedFrames.join(', ')}.`);
  }
  within('times', times, times > 0, 'more than 0: it hits at least one request');
  if (drop !== undefined && typeof drop !== 'boolean') {
    throw new TypeError("'drop' of a fault must be true or false.");
  }
  if (match !== undefined && typeof match !== 'string' && typeof match !== 'function') {
    throw new TypeError("'match' of a fault must be an operation or a function.");
  }
  if (body !== undefined && status === undefined) {
    throw new TypeError("'body' of a fault is sent with a 'status'.");
  }
  // Throws what is wrong with a name or a value.
  void new Headers(headers);
}

/** Whether a close frame may carry a code (RFC 6455, section 7.4). */
function isCloseCode(code: number): boolean {
  if (!Number.isInteger(code)) return false;
  const isReserved = code === 1004 || code === 1005 || code === 1006;
  return (code >= 1000 && code <= 1014 && !isReserved) || (code >= 3000 && code <= 4999);
}

/** The body and media type a fault with a status answers with. */
export function faultBody({ status = 500, body }: Fault): { text: string; type: string } {
  if (typeof body === 'string') {
    return { text: body, type: /^\s*</.test(body) ? 'text/html' : 'text/plain' };
  }
  const usual: Json = { error: { ...usualError(status), param: null } };
  return { text: JSON.stringify(body ?? usual), type: 'application/json' };
}

function usualError(status: number): { message: string; type: string; code: string | null } {
  switch (status) {
    case 401:
      return error('Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key');
    case 403:
      return error(
        'You have no access to this.',
        'invalid_request_error',
        'insufficient_permissions',
      );
    case 404:
      return error('There is nothing here.', 'invalid_request_error', 'not_found');
    case 409:
      return error('Something else changed this meanwhile.', 'conflict_error', 'conflict');
    case 429:
      return error(
        'Rate limit reached. Try again later.',
        'rate_limit_error',
        'rate_limit_exceeded',
      );
    default:
      return status < 500
        ? error('The request was refused.', 'invalid_request_error', null)
        : error('The server had an error while processing the request.', 'server_error', null);
  }
}

function error(message: string, type: string, code: string | null) {
  return { message, type, code };
}
