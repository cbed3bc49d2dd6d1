import type { Fields } from '../json/fields.ts';
import { GrowingJSON } from '../json/growing-json.ts';
import { unwrapped } from './auto-parseable.ts';

/** The value of a function call's arguments, which grow. */
export class GrowingArguments<Call extends { name?: unknown }> {
  readonly #toolOf: (call: Call) => Fields | undefined;
  readonly #json = new GrowingJSON();
  #name: unknown = undefined;
  #tool: Fields | undefined;

  /** `toolOf` finds the tool that is called, if its arguments are parsed. */
  constructor(toolOf: (call: Call) => Fields | undefined) {
    this.#toolOf = toolOf;
  }

  /** Whether the arguments of the function that was called last are parsed. */
  get hasParser(): boolean {
    return this.#tool !== undefined;
  }

  /**
   * Takes the arguments as they are now, and the piece that they have grown by. Returns what they hold
   * so far: the same object every time, which grows.
   */
  grow(call: Call, text: string, piece: string): unknown {
    // A request may have many tools, and searching them costs more than reading the piece. The name may
    // arrive after the first piece.
    if (call.name !== this.#name) {
      this.#name = call.name;
      this.#tool = this.#toolOf(call);
    }
    return unwrapped(this.#tool, this.#json.grow(text, piece));
  }
}
