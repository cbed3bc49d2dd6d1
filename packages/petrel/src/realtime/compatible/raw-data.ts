import type { SocketData } from '../../core/call/socket.ts';
import { OpenAIError } from '../../core/errors/index.ts';

/** What `sendRaw` accepts: text, bytes, or bytes in several parts that are one message. */
export type RawWebSocketData = string | ArrayBufferLike | ArrayBufferView | ArrayBufferView[];

/**
 * A copy of a message, which its owner cannot change while it waits.
 *
 * @throws OpenAIError for what is neither text nor bytes
 */
export function rawDataOf(data: RawWebSocketData): SocketData {
  if (typeof data === 'string') return data;
  const parts = Array.isArray(data) ? data : [data];
  const views = parts.map(viewOf);
  const bytes = new Uint8Array(views.reduce((length, view) => length + view.byteLength, 0));
  let offset = 0;
  for (const view of views) {
    bytes.set(view, offset);
    offset += view.byteLength;
  }
  return bytes;
}

function viewOf(data: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBufferLike> {
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  if (isBuffer(data)) return new Uint8Array(data);
  throw new OpenAIError(
    '`sendRaw` takes a string, an ArrayBuffer, a view of one, or an array of views.',
  );
}

/** Whether it is a buffer of this realm or another, shared or not. */
function isBuffer(data: unknown): boolean {
  return /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(data));
}
