import { ByteWriter } from './byte-writer.ts';

/**
 * An MP4 file with a header and no tracks, for code that downloads and stores videos
 * (ISO 14496-12: `ftyp` and `moov` with `mvhd`).
 */
export function emptyVideo(seconds: number): Uint8Array<ArrayBuffer> {
  const brand = box('ftyp', new ByteWriter().text('isom').big(512, 4).text('isommp41').done());
  const matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
  const header = new ByteWriter()
    .big(0, 12)
    .big(1000, 4)
    .big(seconds * 1000, 4);
  header.big(0x10000, 4).big(0x100, 2).big(0, 10);
  for (const value of matrix) header.big(value, 4);
  header.big(0, 24).big(1, 4);
  return new ByteWriter()
    .bytes(brand)
    .bytes(box('moov', box('mvhd', header.done())))
    .done();
}

function box(name: string, content: Uint8Array): Uint8Array {
  return new ByteWriter()
    .big(content.length + 8, 4)
    .text(name)
    .bytes(content)
    .done();
}
