import { PartialJSON } from './partial-json.ts';

/** The value of a JSON text that grows. The text is parsed when the value is first looked at. */
export class GrowingJSON {
  readonly #json = new PartialJSON();
  #unread: string[] = [];
  #length = 0;

  /** What the text so far holds: the same object every time, which grows. */
  get value(): unknown {
    for (const piece of this.#unread) this.#json.append(piece);
    this.#unread = [];
    return this.#json.value;
  }

  /** Takes the text as it is now, and the piece that it has grown by. */
  grow(text: string, piece: string): this {
    // Cutting pieces from the text each time would make the total time quadratic.
    const known = this.#length + piece.length === text.length;
    this.#unread.push(known ? piece : text.slice(this.#length));
    this.#length = text.length;
    return this;
  }
}
