/** Builds a byte array. */
export class ByteWriter {
  readonly #parts: number[] = [];

  /** Latin letters, one byte each. */
  text(value: string): this {
    for (let at = 0; at < value.length; at++) this.#parts.push(value.charCodeAt(at) & 0xff);
    return this;
  }

  bytes(values: Iterable<number>): this {
    for (const value of values) this.#parts.push(value & 0xff);
    return this;
  }

  /** A whole number, highest byte first. */
  big(value: number, length: number): this {
    for (let at = length - 1; at >= 0; at--) this.#parts.push(Math.floor(value / 256 ** at) % 256);
    return this;
  }

  /** A whole number, lowest byte first. */
  little(value: number, length: number): this {
    for (let at = 0; at < length; at++) this.#parts.push(Math.floor(value / 256 ** at) % 256);
    return this;
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#parts);
  }
}
