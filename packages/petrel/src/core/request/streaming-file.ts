import { OpenAIError } from '../errors/index.ts';
import type { ByteStream, ReadSlice, StreamOpener } from '../call/form-options.ts';
import { mediaTypeOfName, UNKNOWN_MEDIA_TYPE } from './media-type.ts';

/** What a {@link StreamingFile} is made of. */
export interface StreamingFileInit {
  name: string;
  /** Media type. Default: the one the name's extension stands for. */
  type?: string | undefined;
  /** Length in bytes, or a function that finds it out; left out when it is not known. */
  size?: number | (() => Promise<number | null>) | undefined;
  /** Whether `open` may be called again. */
  repeatable: boolean;
  open: () => AsyncIterable<Uint8Array>;
  /** Reads a part of the contents, where reading can begin anywhere. */
  slice?: ReadSlice | undefined;
  /** What differs once the file has been changed. */
  version?: (() => Promise<string>) | undefined;
  /** The stream that `open` reads, where that may be one of a plain file. */
  stream?: ByteStream | undefined;
  /** Where the file is on this machine, if it is one on disk. */
  path?: string | URL | undefined;
}

const BRAND: unique symbol = Symbol.for('petrel.streaming-file');

// Printable ASCII: what a header can hold without being changed or split.
const HEADER_TEXT = /^[\u0020-\u007e]+$/;

/** A file that is read while it is sent. Made by `toStreamingFile` and `fromPath`. */
export class StreamingFile {
  readonly name: string;
  /** Media type; `application/octet-stream` when nothing better is known. */
  readonly type: string;
  /** Whether the file can be opened again, so that a failed upload can be repeated. */
  readonly repeatable: boolean;
  /** Reads the bytes from a start up to an end; undefined where the contents come only from their start. */
  readonly slice: ReadSlice | undefined;
  /** What differs once the file has been changed; undefined where that is not known. */
  readonly version: (() => Promise<string>) | undefined;
  /** Where the file is on this machine, which is never sent; undefined for what is no file on disk. */
  readonly path: string | URL | undefined;
  readonly #size: number | (() => Promise<number | null>) | undefined;
  readonly #open: () => AsyncIterable<Uint8Array>;
  readonly #stream: ByteStream | undefined;
  #opened = false;

  /** @throws OpenAIError for a media type that no header can hold; it defaults by the name */
  constructor(init: StreamingFileInit) {
    Object.defineProperty(this, BRAND, { value: true });
    this.name = init.name;
    this.type = init.type || mediaTypeOfName(init.name) || UNKNOWN_MEDIA_TYPE;
    if (!HEADER_TEXT.test(this.type)) {
      throw new OpenAIError(`The media type of the file "${init.name}" has forbidden characters.`);
    }
    this.repeatable = init.repeatable;
    this.slice = init.slice;
    this.version = init.version;
    this.path = init.path;
    this.#size = init.size;
    this.#open = init.open;
    this.#stream = init.stream;
  }

  /**
   * The length in bytes, or null when it is unknown until the end.
   *
   * @throws OpenAIError when the contents cannot be read, or not once more
   */
  async measure(): Promise<number | null> {
    this.#refuseReopening();
    return typeof this.#size === 'function' ? this.#size() : (this.#size ?? null);
  }

  /**
   * The contents from their start.
   *
   * @throws OpenAIError at the second call when the file is not {@link repeatable}
   */
  open(): AsyncIterable<Uint8Array> {
    this.#refuseReopening();
    this.#opened = true;
    return this.#open();
  }

  /** The same file, able to be measured and opened again where `openStream` knows its stream. */
  async reopenable(openStream: StreamOpener | undefined): Promise<StreamingFile> {
    const file = this.#stream === undefined ? null : await openStream?.(this.#stream);
    if (file == null) return this;
    return new StreamingFile({
      name: this.name,
      type: this.type,
      size: async () => (await this.measure()) ?? file.measure(),
      repeatable: true,
      open: () => file.open(),
    });
  }

  #refuseReopening(): void {
    if (!this.#opened || this.repeatable) return;
    throw new OpenAIError(
      `The contents of "${this.name}" came from a stream that has been read; pass a file, a ` +
        'buffer or `fromPath(path)` to send them more than once.',
    );
  }

  /** Whether a value is a streaming file, of this or another copy of the package. */
  static isInstance(value: unknown): value is StreamingFile {
    return typeof value === 'object' && value !== null && BRAND in value;
  }
}
