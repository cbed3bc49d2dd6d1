import { userAbort } from '../../core/abort/abort-errors.ts';
import { wait } from '../../core/abort/until-aborted.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import {
  APIConnectionError,
  APIError,
  APIResponseValidationError,
  APIStatusError,
} from '../../core/errors/index.ts';
import { joinBytes } from '../../core/request/byte-source.ts';
import { mergeHeaders } from '../../core/request/headers.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import { backoffDelay } from '../../core/retry/retry-delay.ts';
import type { Files } from '../../generated/resources/files.ts';
import { shortened } from '../json/shortened.ts';

/** How many of the last bytes are requested again, so that they show whether it is the same file. */
const OVERLAP = 1_024;

/**
 * The bytes of a file, in constant memory. A download that breaks is resumed, by a range where the
 * server has them, otherwise from its start. What was read must then come again: the same length and
 * ETag, where the server has them, and the same bytes.
 *
 * @param maxRetries how many attempts in a row may fail without a byte that is new
 * @throws APIResponseValidationError for a response that is not the file that was read before
 */
export async function* downloadedBytes(
  files: Files,
  fileID: string,
  options: RequestOptions,
  maxRetries: number,
): AsyncGenerator<Uint8Array, undefined> {
  const download = new FileDownload(files, fileID, options);
  const { signal = null } = options;
  for (let failures = 0; ; failures++) {
    const before = download.position;
    if (failures > 1) {
      const pause = wait(backoffDelay(failures - 1, Math.random()), signal);
      await pause.catch(() => Promise.reject(userAbort(signal)));
    }
    try {
      yield* download.read();
      return undefined;
    } catch (error) {
      if (!(error instanceof APIError && error.retryable)) throw error;
      if (download.position > before) failures = 0;
      if (failures >= maxRetries) throw error;
    }
  }
}

/** A download that goes on where its last attempt ended. */
class FileDownload {
  readonly #files: Files;
  readonly #fileID: string;
  readonly #options: RequestOptions;
  /** How many bytes have been read. */
  #position = 0;
  #checksum = EMPTY;
  /** The last of them. */
  #overlap: Uint8Array = new Uint8Array();
  #total: number | null = null;
  #etag: string | null = null;
  #hasRanges = false;

  constructor(files: Files, fileID: string, options: RequestOptions) {
    this.#files = files;
    this.#fileID = fileID;
    this.#options = options;
  }

  get position(): number {
    return this.#position;
  }

  /** The bytes after those that were read, from one more request. */
  async *read(): AsyncGenerator<Uint8Array, undefined> {
    const content = await this.#request();
    let at = await this.#startOf(content);
    const expected = at === 0 ? this.#checksum : checksum(this.#overlap, EMPTY);
    let repeated = EMPTY;
    for await (const chunk of content) {
      const known = Math.min(Math.max(this.#position - at, 0), chunk.byteLength);
      if (known > 0) {
        repeated = checksum(chunk.subarray(0, known), repeated);
        const isWhole = at + known === this.#position;
        if (isWhole && repeated !== expected) throw this.#changed('other bytes');
      }
      at += chunk.byteLength;
      if (known === chunk.byteLength) continue;
      const fresh = chunk.subarray(known);
      this.#take(fresh);
      yield fresh;
    }
    if (at < this.#position) throw this.#changed(`${at} bytes`);
    if (this.#total !== null && at < this.#total) throw this.#endedEarly(this.#total);
    return undefined;
  }

  async #request(): Promise<BinaryResponse> {
    if (!this.#hasRanges || this.#position === 0) return this.#content(this.#options);
    const range = {
      range: `bytes=${this.#position - this.#overlap.byteLength}-`,
      // Only a strong validator serves to join parts (RFC 9110 §13.1.5).
      'if-range': this.#etag?.startsWith('"') === true ? this.#etag : undefined,
      'accept-encoding': 'identity',
    };
    const headers = mergeHeaders(this.#options.headers, range);
    try {
      return await this.#content({ ...this.#options, headers });
    } catch (error) {
      if (!(error instanceof APIStatusError) || error.status !== 416) throw error;
      this.#hasRanges = false;
      return this.#content(this.#options);
    }
  }

  #content(options: RequestOptions): Promise<BinaryResponse> {
    return this.#files.content(this.#fileID, options);
  }

  /** The place in the file where a response begins. What shows that it is another file is refused. */
  async #startOf(content: BinaryResponse): Promise<number> {
    try {
      const head = headOf(content);
      if (head.problem !== null) throw this.#invalid(head.problem);
      const { start, total, etag } = head;
      if (start !== 0 && start !== this.#position - this.#overlap.byteLength) {
        throw this.#invalid('another range');
      }
      if (differ(this.#total, total)) throw this.#changed(`${total} bytes in all`);
      if (differ(opaque(this.#etag), opaque(etag))) throw this.#changed('another ETag');
      this.#total ??= total;
      this.#etag ??= etag;
      this.#hasRanges = head.hasRanges;
      return start;
    } catch (error) {
      await content[Symbol.asyncDispose]();
      throw error;
    }
  }

  #take(bytes: Uint8Array): void {
    this.#position += bytes.byteLength;
    this.#checksum = checksum(bytes, this.#checksum);
    const last = bytes.subarray(-OVERLAP);
    // A copy either way, since the transport may use its buffer again.
    this.#overlap =
      last.byteLength === OVERLAP ? last.slice() : joinBytes([this.#overlap, last]).slice(-OVERLAP);
  }

  #invalid(what: string): APIResponseValidationError {
    const place = this.#position === 0 ? '' : ` from byte ${this.#position} on`;
    const message = `The file ${shortened(this.#fileID)} cannot be read${place}: the server answered with ${what}.`;
    return new APIResponseValidationError({ message });
  }

  /** What was read is no part of what the server has by now. */
  #changed(what: string): APIResponseValidationError {
    return this.#invalid(`${what}, so that it is another file than the one that was read so far`);
  }

  #endedEarly(total: number): APIConnectionError {
    const read = `${this.#position} of ${total} bytes`;
    return new APIConnectionError({
      message: `The download of ${shortened(this.#fileID)} ended after ${read}.`,
    });
  }
}

/** What the head of a response shows of the file. */
interface FileHead {
  readonly problem: null;
  /** Place of the first byte of the body. */
  readonly start: number;
  /** Length of the whole file, where it is known. */
  readonly total: number | null;
  readonly etag: string | null;
  readonly hasRanges: boolean;
}

function headOf({ status, headers }: BinaryResponse): FileHead | { readonly problem: string } {
  if (status === 204 || status === 205) return { problem: `no content (${status})` };
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')) {
    return { problem: 'an HTML page' };
  }
  const etag = headers.get('etag');
  const isPlain = (headers.get('content-encoding') ?? 'identity') === 'identity';
  const ranges = headers.get('accept-ranges');
  const hasRanges =
    isPlain && (status === 206 || ranges === 'bytes' || (ranges === null && etag !== null));
  if (status !== 206) {
    const total = isPlain ? wholeNumber(headers.get('content-length')) : null;
    return { problem: null, start: 0, total, etag, hasRanges };
  }
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  const start = wholeNumber(range?.[1]);
  if (start === null) return { problem: 'a part of unknown place' };
  return { problem: null, start, total: wholeNumber(range?.[2]), etag, hasRanges };
}

function wholeNumber(text: string | null | undefined): number | null {
  return text != null && /^\d+$/.test(text) ? Number(text) : null;
}

function differ<Value>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** An entity tag without the mark of a weak one, which compression adds. */
function opaque(etag: string | null): string | null {
  return etag?.replace(/^W\//, '') ?? null;
}

const EMPTY = 0x811c9dc5;

/** The 32-bit FNV-1a hash of bytes, continued from that of the bytes before. */
function checksum(bytes: Uint8Array, before: number): number {
  let hash = before;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
