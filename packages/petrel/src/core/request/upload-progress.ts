import { closeBody, pieces, readBody, type BodyReader } from '../abort/watch-writes.ts';
import type { RequestBody } from '../call/request-body.ts';
import type { OnUploadProgress, UploadProgress } from '../call/upload-progress.ts';
import { configurationError } from '../errors/configuration-error.ts';
import type { OpenAIError } from '../errors/index.ts';

/**
 * A body that reports how far it has been sent, to all transports alike: a piece counts once the
 * transport comes for the next one. Each attempt begins at 0, and a whole body ends with `loaded` equal
 * to `total`. What the callback throws ends the call.
 */
export function reportingBody(body: RequestBody, report: OnUploadProgress): RequestBody {
  const { contentType, length, repeatable } = body;
  // Without `text` and `bytes`, which transports send in one go.
  return { contentType, length, repeatable, open: () => new ReportingReader(body, report) };
}

const END: IteratorResult<Uint8Array, undefined> = { done: true, value: undefined };

/** No generator: `return` has to close the source even while its next bytes are awaited. */
class ReportingReader implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #source: BodyReader;
  readonly #length: number | null;
  readonly #report: OnUploadProgress;
  #pieces: Iterator<Uint8Array> = pieces(new Uint8Array());
  #loaded = 0;
  #reported = -1;
  #failure: Error | null = null;

  constructor(body: RequestBody, report: OnUploadProgress) {
    this.#source = readBody(body);
    this.#length = body.length;
    this.#report = report;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#loaded > this.#reported) this.#call(this.#length);
    for (;;) {
      if (this.#failure !== null) throw this.#failure;
      const piece = this.#pieces.next();
      if (piece.done !== true) {
        this.#loaded += piece.value.byteLength;
        return piece;
      }
      const step = await this.#source.next();
      if (step.done === true) break;
      this.#pieces = pieces(step.value);
    }
    // Its total is known now.
    if (this.#length === null) this.#call(this.#loaded);
    if (this.#failure !== null) throw this.#failure;
    return END;
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    closeBody(this.#source);
    return Promise.resolve(END);
  }

  #call(total: number | null): void {
    const loaded = this.#loaded;
    this.#reported = loaded;
    reportProgress(this.#report, total === null ? { loaded } : { loaded, total }, (error) => {
      this.#failure ??= error;
      closeBody(this.#source);
    });
  }
}

/**
 * Calls a callback for progress. `fail` gets the error for what it throws, also later: one that is async
 * is not waited for.
 */
export function reportProgress<Progress extends UploadProgress>(
  report: (progress: Progress) => void,
  progress: Progress,
  fail: (error: OpenAIError) => void,
): void {
  const failed = (cause: unknown): void =>
    fail(configurationError('`onUploadProgress` threw an error; see the cause.', cause));
  try {
    const returned: unknown = report(progress);
    if (returned !== undefined) Promise.resolve(returned).catch(failed);
  } catch (cause) {
    failed(cause);
  }
}
