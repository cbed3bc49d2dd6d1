/** About the bytes that a piece of text takes in memory besides its characters. */
const PIECE_BYTES = 96;
const SLACK = 65_536;

/**
 * Joins text piece by piece, in memory and time linear in its length. Engines keep joined text as a
 * tree whose nodes, and the texts its pieces were cut from, may take thousands of times the memory of
 * its characters. So it is made flat whenever they would take as much again as the text.
 */
export class TextJoiner {
  #looseBytes = 0;

  /** Counts a text that pieces may be cut from, which keeps the whole of it in memory. */
  hold(length: number): void {
    this.#looseBytes += length;
  }

  join(text: string, piece: string): string {
    const joined = text + piece;
    this.#looseBytes += PIECE_BYTES;
    if (this.#looseBytes > joined.length + SLACK) {
      // A search makes text flat before it looks at any character. Its result, -1 or the last place,
      // has to count for something: engines leave out a search that nobody needs.
      this.#looseBytes = Math.min(0, joined.indexOf('\0', joined.length - 1));
    }
    return joined;
  }
}
