import { strFromU8, strToU8 } from 'fflate';

/** Encodes bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}

/** Decodes base64 (RFC 4648, section 4). */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(atob(text), true);
}
