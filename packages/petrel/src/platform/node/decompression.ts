import { pipeline, Transform, type Readable, type TransformCallback } from 'node:stream';
import zlib from 'node:zlib';
import { contentCodings, MOST_CODINGS } from '../../core/response/content-codings.ts';

/** The codings this transport offers to servers. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/**
 * The body of a response without its `content-encoding` (RFC 9110 §8.4), decoded as it comes. A
 * coding that is not known is left in place, with those applied before it. More than five are left in
 * place, too: who reads such a body refuses it.
 */
export function decompressed(response: Readable, contentEncoding: string | undefined): Readable {
  if (contentEncoding === undefined) return response;
  const codings = contentCodings(contentEncoding);
  if (codings.length > MOST_CODINGS) return response;
  let decoded = response;
  for (const coding of codings.reverse()) {
    const decoder = decoderFor(coding);
    if (decoder === null) break;
    // Errors reach the reader through the last stream.
    decoded = pipeline(decoded, decoder, () => {});
  }
  return decoded;
}

function decoderFor(coding: string): Transform | null {
  // A sync flush hands out what has arrived, which streams of events depend on.
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return allowEmpty(zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH }));
    case 'deflate':
      return new EitherInflate();
    case 'br':
      return allowEmpty(
        zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH }),
      );
    default:
      return null;
  }
}

/** No body stands for no body in every coding: a 204 has none, whatever its headers say. */
function allowEmpty(decoder: Transform & { readonly bytesWritten: number }): Transform {
  const flush = decoder._flush.bind(decoder);
  decoder._flush = (done) => {
    if (decoder.bytesWritten === 0) done();
    else flush(done);
  };
  return decoder;
}

/** `deflate` as the RFC has it, in a zlib wrapper, and as some servers send it, without one. */
class EitherInflate extends Transform {
  private inner: Transform | null = null;
  private ended = false;
  /** Called when a chunk has been decoded, or when the data has ended within it. */
  private done: (() => void) | null = null;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.inner ??= this.open((chunk[0] ?? 0) & 0x0f);
    this.done = done;
    if (this.ended) this.settle();
    else this.inner.write(chunk, () => this.settle());
  }

  override _flush(done: TransformCallback): void {
    this.done = done;
    if (this.inner === null || this.ended) this.settle();
    else this.inner.end();
  }

  private settle(): void {
    const { done } = this;
    this.done = null;
    done?.();
  }

  private open(compressionMethod: number): Transform {
    const options = { flush: zlib.constants.Z_SYNC_FLUSH };
    const inner =
      compressionMethod === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options);
    inner.on('data', (bytes: Buffer) => this.push(bytes));
    inner.on('end', () => {
      // A decoder that has come to the end of its data does not take the bytes behind it.
      this.ended = true;
      this.settle();
    });
    inner.on('error', (error) => this.destroy(error));
    return inner;
  }
}
