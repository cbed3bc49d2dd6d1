import { timeoutError } from './attempt-scope.ts';
import { startTimer, type Timer } from './timer.ts';

/** The largest piece of a body in memory that is handed over at once. */
export const PIECE: number = 65_536;

/**
 * The bytes of a request's body, with a limit on the time its taker lets pass between pieces: for
 * transports that cannot watch their connection. `onSent` is called when all has been taken, and
 * `expire` with what is to end the request.
 */
export async function* watchWrites(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  expire: (error: Error) => void,
  onSent: () => void,
): AsyncGenerator<Uint8Array, undefined> {
  let timer: Timer;
  try {
    for await (const chunk of source) {
      for (const piece of pieces(chunk)) {
        timer = startTimer(limit, () => expire(timeoutError('write', limit)));
        yield piece;
        clearTimeout(timer);
      }
    }
    onSent();
  } catch (error) {
    // Transports would wrap what a source says beyond recognition.
    expire(error instanceof Error ? error : new Error(String(error)));
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return undefined;
}

/** Bytes in memory in pieces of at most 64 KiB, so that sending them can be watched. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}
