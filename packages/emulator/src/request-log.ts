import type { Json } from '@petrel/spec/json';
import type { PlainHeaders } from './http/plain-request.ts';

/** A request the emulator received. */
export interface RecordedRequest {
  method: string;
  /** Path without the version: `/chat/completions`. */
  path: string;
  query: Record<string, string>;
  /** Headers; credentials are replaced by `[redacted]`. */
  headers: Record<string, string>;
  /** JSON, text, the fields of a form (files as name, type and size), or null. */
  body: Json;
  /** Id of the operation, or undefined when the URL leads to none. */
  operation: string | undefined;
  /** Status of the answer; undefined while there is none, and when the connection broke before. */
  status: number | undefined;
}

const secrets = new Set(['authorization', 'api-key', 'x-api-key', 'cookie', 'proxy-authorization']);

/** A recorded request's headers, without credentials. */
export function recordHeaders(headers: PlainHeaders): Record<string, string> {
  const record: Record<string, string> = {};
  for (const name in headers) {
    record[name] = secrets.has(name) ? '[redacted]' : (headers[name] ?? '');
  }
  return record;
}

/** Keeps the latest requests, oldest first, forgetting those before. */
export class RequestLog {
  readonly #requests: RecordedRequest[] = [];
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  add(request: RecordedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > this.#capacity) this.#requests.shift();
  }

  clear(): void {
    this.#requests.length = 0;
  }
}
