import { hash } from '../random.ts';
import { ByteWriter } from './byte-writer.ts';
import { adler32, crc32 } from './checksums.ts';

const side = 16;

/** Forms of pictures the emulator draws, and their media types. */
export const pictureTypes = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** A form of pictures. */
export type PictureFormat = keyof typeof pictureTypes;

/**
 * A small picture that every decoder reads: as PNG a gradient of 16 × 16 pixels whose colours
 * follow from the text, as JPEG a grey square, as WebP a dot. The size asked for is told in the
 * answer only, so that answers stay light.
 */
export function drawPicture(text: string, format: PictureFormat = 'png'): Uint8Array<ArrayBuffer> {
  if (format === 'jpeg') return greySquare();
  return format === 'webp' ? dot() : gradient(hash(text));
}

function gradient(seed: number): Uint8Array<ArrayBuffer> {
  const header = new ByteWriter().big(side, 4).big(side, 4).bytes([8, 2, 0, 0, 0]).done();
  return new ByteWriter()
    .bytes([0x89])
    .text('PNG\r\n\x1a\n')
    .bytes(chunk('IHDR', header))
    .bytes(chunk('IDAT', pack(drawRows(seed))))
    .bytes(chunk('IEND', new Uint8Array()))
    .done();
}

/** A baseline JPEG of one 8 × 8 block in which everything is zero (ITU T.81). */
function greySquare(): Uint8Array<ArrayBuffer> {
  const oneCode = [1, ...new Uint8Array(16)];
  const writer = new ByteWriter().bytes([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0]);
  writer.bytes(new Uint8Array(64).fill(1));
  writer.bytes([0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
  for (const table of [0x00, 0x10]) writer.bytes([0xff, 0xc4, 0, 20, table, ...oneCode]);
  return writer.bytes([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0xd9]).done();
}

/** A lossless WebP of one pixel. */
function dot(): Uint8Array<ArrayBuffer> {
  const bits = [0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0];
  const writer = new ByteWriter().text('RIFF').little(26, 4).text('WEBPVP8L').little(13, 4);
  return writer.bytes(bits).done();
}

function drawRows(seed: number): Uint8Array {
  const rows: number[] = [];
  for (let y = 0; y < side; y++) {
    rows.push(0);
    for (let x = 0; x < side; x++) {
      rows.push((seed & 0xff) ^ (x * 8), ((seed >> 8) & 0xff) ^ (y * 8), (seed >> 16) & 0xff);
    }
  }
  return Uint8Array.from(rows, (value) => value & 0xff);
}

/** Wraps bytes as zlib data of one stored block: no compression, valid all the same. */
function pack(bytes: Uint8Array): Uint8Array {
  return new ByteWriter()
    .bytes([0x78, 0x01, 0x01])
    .little(bytes.length, 2)
    .little(0xffff - bytes.length, 2)
    .bytes(bytes)
    .big(adler32(bytes), 4)
    .done();
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = new ByteWriter().text(name).bytes(data).done();
  return new ByteWriter().big(data.length, 4).bytes(named).big(crc32(named), 4).done();
}
