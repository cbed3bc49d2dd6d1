import { PartialJSON } from './partial-json.ts';

/** The value of a JSON text that grows. */
export class GrowingJSON {
  readonly #json = new PartialJSON();
  #length = 0;

  /**
   * Takes the text as it is now, and the piece that it has grown by. Returns what the text so far
   * holds: the same object every time, which grows.
   */
  grow(text: string, piece: string): unknown {
    // Cutting pieces from the text each time would make the total time quadratic.
    const isKnown = this.#length + piece.length === text.length;
    this.#json.append(isKnown ? piece : text.slice(this.#length));
    this.#length = text.length;
    return this.#json.value;
  }
}
