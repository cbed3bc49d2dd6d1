import type { Json } from '@petrel/spec/json';
import type { RecordedRequest } from './request-log.ts';

/** What goes wrong with the next requests. */
export interface Fault {
  /** Answers with this status. Without it the request is answered as usual. */
  status?: number;
  /** Headers of the answer: added to the usual ones. */
  headers?: Record<string, string>;
  /** Body of the answer: JSON, or a text sent as it is. Default: an API error of the status. */
  body?: Json;
  /** Milliseconds before the answer. Default 0. */
  delay?: number;
  /** Breaks the connection instead of answering. */
  drop?: boolean;
  /** Breaks the connection after so many events of a stream. */
  cutAfter?: number;
  /** Sends nothing more after so many events of a stream, and keeps the connection open. */
  stallAfter?: number;
  /** How many requests are hit. Default 1. */
  times?: number;
  /** Which requests are hit: an operation id, or a test. Default: any. */
  match?: string | ((request: RecordedRequest) => boolean);
}

/** Faults that wait for their requests. */
export class Faults {
  #waiting: { fault: Fault; left: number }[] = [];

  /** Adds a fault behind those that wait already. */
  inject(fault: Fault): void {
    const left = fault.times ?? 1;
    if (!(left > 0)) throw new RangeError('A fault must hit at least one request: times > 0');
    this.#waiting.push({ fault, left });
  }

  /** The fault that hits a request, if one does. */
  take(request: RecordedRequest): Fault | undefined {
    const found = this.#waiting.find(({ fault }) => hits(fault, request));
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((item) => item !== found);
    return found.fault;
  }

  clear(): void {
    this.#waiting = [];
  }
}

function hits({ match }: Fault, request: RecordedRequest): boolean {
  if (match === undefined) return true;
  return typeof match === 'string' ? match === request.operation : match(request);
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
