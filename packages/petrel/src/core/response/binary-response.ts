import { jsonValue } from '../json-value.ts';
import { once } from '../once.ts';
import { pullStream } from '../pull-stream.ts';
import { anyResponse, type ResponseHead } from '../any-response.ts';
import { isInstanceOf } from '../is-instance-of.ts';
import { joinBytes } from '../request/byte-source.ts';
import { OpenAIError } from '../errors/index.ts';
import { teeIterator } from '../tee-iterator.ts';
import { GatheredBytes } from './gathered-bytes.ts';
import { DEFAULT_RESPONSE_LIMIT, responseTooLarge } from './response-too-large.ts';
import { utf8Text } from './utf8-text.ts';

type WebBody = NonNullable<Response['body']>;

/** What the maker of a binary response knows about it. */
export interface BinaryResponseInit extends ResponseHead {
  /** Whether that is not where the request was sent. Default false. */
  redirected?: boolean | undefined;
  /** The bytes as they come. */
  source: AsyncIterable<Uint8Array>;
  /** Saves bytes under a path, where the runtime has files. */
  saveToFile?: ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>) | undefined;
  /** Bytes that may be read into memory at once. Default 256 MiB. */
  maxBytes?: number | undefined;
  /** Turns an error of the transport into the error the caller is to see. */
  wrapError: (cause: unknown) => Error;
}

/** Makes a real `Response` the instance of the class that extends this one. */
// oxlint-disable-next-line typescript/no-extraneous-class -- it has the prototype of what it returns
class ResponseBase {
  constructor(body: ReadableStream<Uint8Array>, head: BinaryResponseInit) {
    const response = anyResponse(body, head);
    Object.defineProperty(response, 'redirected', { value: head.redirected ?? false });
    // Not before: looking at `Response` loads the `fetch` of Node.
    Object.setPrototypeOf(ResponseBase.prototype, Response.prototype);
    return Object.setPrototypeOf(response, new.target.prototype);
  }
}

// Merged with the class, which thereby has whatever a `Response` has in the version of the runtime, or of
// the web, that a program is compiled for.
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-unsafe-declaration-merging -- as above
export interface BinaryResponse extends Response {}

/**
 * The reply of an operation whose result is a file: a web `Response` that can also be saved and iterated.
 * It is read once, and keeps nothing in memory.
 *
 * ```ts
 * const speech = await client.audio.speech.create({ model, voice, input });
 * await speech.toFile('speech.mp3');
 * ```
 *
 * `await using`, or `await reply.body.cancel()`, releases the connection of a reply that will not be
 * read. One that nobody reads keeps it until the `read` limit at the latest.
 */
export class BinaryResponse
  extends ResponseBase
  implements AsyncIterable<Uint8Array>, AsyncDisposable
{
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'BinaryResponse';

  /** Also true for an instance of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  /** Always true: other statuses are thrown as errors. */
  declare readonly ok: true;
  /** The bytes as a web stream; it reads no further than it is read. */
  declare readonly body: WebBody;
  readonly #init: BinaryResponseInit;
  #source: AsyncIterable<Uint8Array>;
  #iterator: AsyncIterator<Uint8Array> | null = null;

  constructor(init: BinaryResponseInit) {
    super(
      streamOf(
        () => this.#read(),
        () => this[Symbol.asyncDispose](),
      ),
      init,
    );
    this.#init = init;
    this.#source = init.source;
  }

  /** Whether reading has begun. */
  get bodyUsed(): boolean {
    return this.#iterator !== null;
  }

  /** The bytes as they come. Leaving the loop releases the connection. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#read();
  }

  /**
   * All bytes.
   *
   * @throws APIResponseValidationError of code `response_too_large` for more than `maxResponseBytes`;
   * read `body`, or save with `toFile`, what is longer
   */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const { maxBytes = DEFAULT_RESPONSE_LIMIT } = this.#init;
    const gathered = new GatheredBytes();
    for await (const chunk of this) {
      gathered.add(chunk);
      if (gathered.size > maxBytes) throw this.#tooLarge(maxBytes);
    }
    return joinBytes(gathered.chunks);
  }

  /** All bytes as an `ArrayBuffer`. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  /** All bytes as a `Blob` of the response's media type. */
  async blob(): Promise<Blob> {
    const type = this.headers.get('content-type') ?? '';
    return new Blob([await this.bytes()], { type });
  }

  /** The body as UTF-8 text. */
  async text(): Promise<string> {
    const bytes = await this.bytes();
    try {
      return utf8Text([bytes]);
    } catch {
      throw this.#tooLarge(Infinity);
    }
  }

  /**
   * The body as JSON.
   *
   * @throws OpenAIError when it is none; the body stays out of the message
   */
  async json(): Promise<unknown> {
    const text = await this.text();
    const value = jsonValue(text);
    if (value !== undefined) return value;
    throw new OpenAIError(`The body (${text.length} characters) is not JSON.`);
  }

  /** The body as the fields and files of a form. */
  async formData(): Promise<FormData> {
    return new Response(await this.bytes(), { headers: this.headers }).formData();
  }

  /**
   * A second response with the same bytes. What one of the two has read and the other has not is
   * kept in memory.
   *
   * @throws OpenAIError when reading has begun
   */
  clone(): BinaryResponse {
    if (this.bodyUsed) throw alreadyRead();
    const [own, others] = teeIterator(this.#source[Symbol.asyncIterator]());
    this.#source = iterableOf(own);
    return new BinaryResponse({ ...this.#init, source: iterableOf(others) });
  }

  /**
   * Writes the bytes to a file as they come. The file appears under its name once it is whole; a
   * download that fails leaves nothing behind.
   *
   * @throws OpenAIError on a runtime without files
   */
  async toFile(path: string): Promise<void> {
    const { saveToFile } = this.#init;
    if (saveToFile === undefined) {
      throw new OpenAIError('This runtime cannot write files; use `body` or `blob()`.');
    }
    try {
      await saveToFile(this, path);
    } catch (error) {
      // The file may have been given up before a byte of the body was read.
      await this[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Releases the connection of a body that was not read to its end. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterator ??= this.#source[Symbol.asyncIterator]();
    await this.#iterator.return?.();
  }

  #read(): AsyncIterator<Uint8Array> {
    if (this.#iterator !== null) throw alreadyRead();
    const source = this.#source[Symbol.asyncIterator]();
    this.#iterator = source;
    return {
      next: () => source.next().catch((cause: unknown) => Promise.reject(this.#wrap(cause))),
      async return() {
        await source.return?.();
        return { done: true, value: undefined };
      },
    };
  }

  #tooLarge(limit: number): Error {
    const { status, headers } = this;
    return responseTooLarge(limit, { status, headers });
  }

  #wrap(cause: unknown): Error {
    return OpenAIError.isInstance(cause) ? cause : this.#init.wrapError(cause);
  }
}

function streamOf(
  read: () => AsyncIterator<Uint8Array>,
  release: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const bytes = once(read);
  return pullStream(() => bytes().next(), release);
}

function alreadyRead(): OpenAIError {
  return new OpenAIError('The body of this response has been read already.');
}

function iterableOf(iterator: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => iterator };
}
