const LONGEST = 250;
const MOST = 65_536;

/**
 * Reads and forgets the little that may follow the part of a body that mattered, so that its
 * connection can be used again. When the rest takes longer than 250 ms or 64 KiB, or fails, `giveUp`
 * is called instead: it is to close the connection.
 */
export function discardRest(source: AsyncIterator<Uint8Array>, giveUp: () => void): void {
  let left = MOST;
  let over = false;
  const stop = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    giveUp();
  };
  const timer = setTimeout(stop, LONGEST);
  const onChunk = (step: IteratorResult<Uint8Array, unknown>): void => {
    if (over) return;
    if (step.done === true) {
      over = true;
      clearTimeout(timer);
      return;
    }
    left -= step.value.byteLength;
    if (left < 0) stop();
    else source.next().then(onChunk, stop);
  };
  source.next().then(onChunk, stop);
}
