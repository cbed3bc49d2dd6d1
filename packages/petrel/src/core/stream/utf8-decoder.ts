const EMPTY = new Uint8Array(0);

/**
 * Turns UTF-8 that arrives in pieces into text. Malformed bytes become U+FFFD; a byte order
 * mark is kept.
 *
 * It keeps an unfinished character back by itself instead of using the streaming mode of
 * `TextDecoder`, because in that mode Node leaves its fast path for good.
 */
export class UTF8Decoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #held: Uint8Array = EMPTY;

  /** The text that `bytes` complete. */
  write(bytes: Uint8Array): string {
    const input = this.#held.byteLength === 0 ? bytes : joined(this.#held, bytes);
    const end = completeLength(input);
    // A copy, since the transport may use its buffer again.
    this.#held = end === input.byteLength ? EMPTY : input.slice(end);
    return this.#decoder.decode(input.subarray(0, end));
  }

  /** What is left of an unfinished last character. */
  end(): string {
    const rest = this.#decoder.decode(this.#held);
    this.#held = EMPTY;
    return rest;
  }
}

/**
 * How many leading bytes stand on their own. Cutting before a lead byte never changes what a
 * decoder makes of the rest, so only the last character can need bytes yet to come (RFC 3629).
 */
function completeLength(bytes: Uint8Array): number {
  const length = bytes.byteLength;
  const last = bytes[length - 1];
  if (last === undefined || last < 0x80) return length;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? length - back : length;
    if (byte < 0x80) return length;
  }
  return length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.byteLength + second.byteLength);
  both.set(first);
  both.set(second, first.byteLength);
  return both;
}
