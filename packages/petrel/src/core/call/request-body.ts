import { utf8 } from '../utf8.ts';

/** The body of a request, ready to be sent by a transport, once or several times. */
export interface RequestBody {
  /** Value of the `content-type` header. */
  readonly contentType: string;
  /** Size in bytes; null when it is unknown until the end. */
  readonly length: number | null;
  /** Whether `open` may be called again, so that the request may be sent again. */
  readonly repeatable: boolean;
  /** The whole body when it is text, for transports that write text best as it is. */
  readonly text?: string;
  /** The whole body when it is in memory already, to be written in one go. */
  readonly bytes?: Uint8Array;
  /**
   * The bytes from the start. Leaving the loop early closes what lies beneath.
   *
   * @throws OpenAIError when `repeatable` is false and the body was opened before, and when a
   * source fails while being read
   */
  open(): AsyncIterable<Uint8Array>;
}

/** Whether a request with this body may be sent again. */
export function isRepeatable(body: Pick<RequestBody, 'repeatable'> | null): boolean {
  return body === null || body.repeatable;
}

/** A body of text, sent as UTF-8. */
export function textBody(text: string, contentType: string): RequestBody {
  return new TextBody(text, contentType);
}

/** Encoded when somebody asks for the bytes, which the transport of Node does not. */
class TextBody implements RequestBody {
  readonly repeatable = true;
  readonly text: string;
  readonly contentType: string;
  private encoded: Uint8Array | undefined;

  constructor(text: string, contentType: string) {
    this.text = text;
    this.contentType = contentType;
  }

  get bytes(): Uint8Array {
    this.encoded ??= utf8(this.text);
    return this.encoded;
  }

  get length(): number {
    return this.bytes.byteLength;
  }

  open(): AsyncIterable<Uint8Array> {
    return once(this.bytes);
  }
}

/** A body of bytes in memory. */
export function bytesBody(bytes: Uint8Array, contentType: string): RequestBody {
  return {
    contentType,
    length: bytes.byteLength,
    repeatable: true,
    bytes,
    open: () => once(bytes),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}
