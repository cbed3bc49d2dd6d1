import { APIResponseValidationError } from '../core/errors/index.ts';

/**
 * Gives embeddings that came as base64 of 32-bit floats, lowest byte first, as lists of numbers. A
 * list that a server sent as numbers all the same is left as it is.
 */
export function decodeEmbeddings(value: unknown): void {
  if (!hasData(value)) return;
  for (const item of value.data) {
    if (hasEmbedding(item) && typeof item.embedding === 'string') {
      item.embedding = floatsOf(item.embedding);
    }
  }
}

function hasData(value: unknown): value is { data: unknown[] } {
  return isObject(value) && 'data' in value && Array.isArray(value.data);
}

function hasEmbedding(item: unknown): item is { embedding: unknown } {
  return isObject(item) && 'embedding' in item;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The numbers of base64 text (RFC 4648, section 4).
 *
 * @throws APIResponseValidationError for text that is no base64 of whole floats
 */
function floatsOf(base64: string): number[] {
  const bytes = bytesOf(base64);
  // Decoders leave out what they cannot read, so that a length may be the only sign of it.
  const digits = base64.length - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength !== (digits * 3) >> 2) {
    throw new APIResponseValidationError({
      message: 'An embedding is not base64 of whole 32-bit floats: it is truncated or damaged.',
    });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Allocating the array first is several times faster than `Array.from` and than `push`.
  const numbers: number[] = [];
  numbers.length = bytes.byteLength >> 2;
  for (let index = 0; index < numbers.length; index++) {
    numbers[index] = view.getFloat32(index * 4, true);
  }
  return numbers;
}

interface FastDecoders {
  Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
}

function bytesOf(base64: string): Uint8Array {
  // Several times faster than `atob`, where there is one.
  const { Buffer }: FastDecoders = globalThis;
  if (Buffer !== undefined) return Buffer.from(base64, 'base64');
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
