import { ByteWriter } from './byte-writer.ts';
import { crc32 } from './checksums.ts';

/** A file in an archive. */
export interface ZipMember {
  name: string;
  bytes: Uint8Array;
}

/** A ZIP archive whose members are stored as they are, without compression. */
export function zip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const body = new ByteWriter();
  const directory = new ByteWriter();
  let offset = 0;
  let directorySize = 0;
  for (const { name, bytes } of members) {
    const title = new TextEncoder().encode(name);
    const shared = new ByteWriter()
      // Version 2.0, names in UTF-8, stored, 1 January 1980.
      .little(20, 2)
      .little(0x0800, 2)
      .little(0, 2)
      .little(0, 2)
      .little(0x21, 2)
      .little(crc32(bytes), 4)
      .little(bytes.length, 4)
      .little(bytes.length, 4)
      .little(title.length, 2)
      .little(0, 2)
      .done();
    body.text('PK\x03\x04').bytes(shared).bytes(title).bytes(bytes);
    directory.text('PK\x01\x02').little(20, 2).bytes(shared);
    directory.bytes(new Uint8Array(10)).little(offset, 4).bytes(title);
    offset += 30 + title.length + bytes.length;
    directorySize += 46 + title.length;
  }
  return body
    .bytes(directory.done())
    .text('PK\x05\x06')
    .little(0, 4)
    .little(members.length, 2)
    .little(members.length, 2)
    .little(directorySize, 4)
    .little(offset, 4)
    .little(0, 2)
    .done();
}
