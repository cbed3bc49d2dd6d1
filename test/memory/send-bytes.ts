import type { ServerResponse } from 'node:http';

const PIECE = Buffer.alloc(65_536, 'x');

/** Answers with so many bytes, no faster than they are read. */
export function sendBytes(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes });
  let left = bytes;
  const send = (): void => {
    while (left > 0) {
      const piece = left < PIECE.byteLength ? PIECE.subarray(0, left) : PIECE;
      left -= piece.byteLength;
      if (!response.write(piece)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
}
