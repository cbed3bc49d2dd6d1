import { createReadStream, statSync, type ReadStream } from 'node:fs';
import { basename } from 'node:path';

const BOUNDARY = 'a-boundary-that-is-not-in-the-file';

/** A form with a file and its purpose, as a careful person writes it by hand. */
export interface PlainForm {
  headers: Record<string, string>;
  /** What comes before the file. */
  head: string;
  file: ReadStream;
  /** What comes after the file. */
  tail: string;
}

/** The form for a file on the disk. */
export function formOf(path: string): PlainForm {
  const part = `--${BOUNDARY}\r\ncontent-disposition: form-data; name=`;
  const purpose = `${part}"purpose"\r\n\r\nbatch\r\n`;
  const head = `${purpose}${part}"file"; filename="${basename(path)}"\r\n\r\n`;
  const tail = `\r\n--${BOUNDARY}--\r\n`;
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': String(head.length + statSync(path).size + tail.length),
    },
    head,
    file: createReadStream(path),
    tail,
  };
}

/** The bytes of a form, one after the other. */
export async function* bytesOfForm({ head, file, tail }: PlainForm): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  yield* file;
  yield Buffer.from(tail);
}
