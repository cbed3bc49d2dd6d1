import { collectBytes } from './byte-source.ts';
import { fileSource } from './file-source.ts';
import { mediaTypeOfBytes, UNKNOWN_MEDIA_TYPE } from './media-type.ts';
import type { Uploadable } from './uploads.ts';

/**
 * A file as a `data:` URL (RFC 2397), the way images and documents are put into a message.
 *
 * ```ts
 * const image_url = await toDataURL(fromPath('photo.png'));
 * ```
 *
 * @param type media type. Default: the file's own, else that of its name's extension, else what the
 * first bytes of an image or PDF indicate, else `application/octet-stream`
 * @throws OpenAIError for a string, or anything else that holds no bytes
 */
export async function toDataURL(file: Uploadable, type?: string): Promise<string> {
  const source = await fileSource(file, 'file');
  const bytes = await collectBytes(source.open());
  const known = source.type === UNKNOWN_MEDIA_TYPE ? mediaTypeOfBytes(bytes) : '';
  return `data:${type ?? (known || source.type)};base64,${toBase64(bytes)}`;
}

/** A multiple of 3, so that every piece but the last encodes without padding. */
const PIECE = 24_573;

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.byteLength; start += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return text;
}
