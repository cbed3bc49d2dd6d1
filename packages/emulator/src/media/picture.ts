import { encode } from 'fast-png';
import { hash } from '../random.ts';
import { fromBase64 } from './base64.ts';

const SIDE = 16;

/** A baseline JPEG of one grey block of 8 × 8 pixels. */
const GREY_SQUARE =
  '/9j/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB' +
  'AQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAA' +
  'AAAAAAAAAAD/2gAIAQEAAD8AP//Z';

/** A lossless WebP of one pixel. */
const DOT = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';

/** A format of the pictures that the emulator draws. */
export type PictureFormat = 'png' | 'jpeg' | 'webp';

/**
 * A small picture that every decoder can read: as PNG a gradient of 16 × 16 pixels whose colours
 * depend on the text, as JPEG a grey square, as WebP one pixel. The size that was requested is only
 * stated in the answer, so that answers stay small.
 */
export function drawPicture(text: string, format: PictureFormat = 'png'): Uint8Array<ArrayBuffer> {
  if (format === 'jpeg') return fromBase64(GREY_SQUARE);
  return format === 'webp' ? fromBase64(DOT) : gradient(hash(text));
}

function gradient(seed: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let y = 0, at = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++, at += 3) {
      data.set([(seed ^ (x * 8)) & 0xff, ((seed >> 8) ^ (y * 8)) & 0xff, (seed >> 16) & 0xff], at);
    }
  }
  return Uint8Array.from(encode({ width: SIDE, height: SIDE, channels: 3, data }));
}
