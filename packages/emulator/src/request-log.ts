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
  /** Id of the operation, or undefined when the URL has none. */
  operation: string | undefined;
  /** Status of the answer; undefined while there is none, and when the connection was closed. */
  status: number | undefined;
  /** The latest 100 events that were received over a WebSocket; absent for other requests. */
  received?: Json[];
}

const secrets = new Set(['authorization', 'api-key', 'x-api-key', 'cookie', 'proxy-authorization']);

/** A recorded request's headers, without credentials. */
export function recordHeaders(headers: PlainHeaders): Record<string, string> {
  const record: Record<string, string> = {};
  for (const name in headers) {
    record[name] = secrets.has(name) ? '[redacted]' : withoutKeys(headers[name] ?? '');
  }
  return record;
}

/** Browsers send the key of a WebSocket as a subprotocol. */
function withoutKeys(value: string): string {
  return value.replace(/(openai-insecure-api-key\.)[^,\s]+/g, '$1[redacted]');
}

/** Characters of recorded bodies above which the oldest requests are dropped. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Keeps the latest requests, oldest first. */
export class RequestLog {
  readonly #requests: RecordedRequest[] = [];
  readonly #sizes: number[] = [];
  #kept = 0;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** @param size Characters of the request's body. The latest request is always kept. */
  add(request: RecordedRequest, size: number): void {
    this.#requests.push(request);
    this.#sizes.push(size);
    this.#kept += size;
    const isFull = (): boolean =>
      this.#requests.length > this.#capacity ||
      (this.#kept > MOST_KEPT && this.#requests.length > 1);
    while (isFull()) {
      this.#requests.shift();
      this.#kept -= this.#sizes.shift() ?? 0;
    }
  }

  clear(): void {
    this.#requests.length = 0;
    this.#sizes.length = 0;
    this.#kept = 0;
  }
}
