import { hash } from '../random.ts';
import { ByteWriter } from './byte-writer.ts';
import { adler32, crc32 } from './checksums.ts';

const side = 16;

/**
 * A small PNG (16 × 16 pixels): a gradient whose colours follow from the text. Every decoder
 * reads it; the size asked for is told in the answer only, so that answers stay light.
 */
export function drawPicture(text: string): Uint8Array<ArrayBuffer> {
  const seed = hash(text);
  const header = new ByteWriter().big(side, 4).big(side, 4).bytes([8, 2, 0, 0, 0]).done();
  return new ByteWriter()
    .bytes([0x89])
    .text('PNG\r\n\x1a\n')
    .bytes(chunk('IHDR', header))
    .bytes(chunk('IDAT', pack(drawRows(seed))))
    .bytes(chunk('IEND', new Uint8Array()))
    .done();
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
