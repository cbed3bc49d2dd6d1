import { zipSync, type Zippable } from 'fflate';

/** A file in an archive. */
export interface ZipMember {
  name: string;
  bytes: Uint8Array;
}

/** The earliest date that a ZIP archive can hold, so that equal members give equal archives. */
const EPOCH = new Date(1980, 0, 1);

/** A ZIP archive with its members stored, not compressed. */
export function zip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const entries = members.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]);
  const files: Zippable = Object.fromEntries(entries);
  return zipSync(files, { level: 0, mtime: EPOCH });
}
