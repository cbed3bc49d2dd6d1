/**
 * Saves a state, one save at a time. What changes while one runs is saved together after it, so that a hundred
 * calls that end at once need few saves.
 */
export class CheckpointWriter {
  readonly #write: () => void | Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;

  constructor(write: () => void | Promise<void>) {
    this.#write = write;
  }

  /** Resolves when the state of now is saved; rejects with what the save threw. */
  save(): Promise<void> {
    this.#waiting ??= this.#after(this.#running);
    return this.#waiting;
  }

  async #after(running: Promise<void>): Promise<void> {
    // Its failure is that of who waits for it.
    await running.catch(() => undefined);
    const current = this.#waiting;
    if (current !== null) this.#running = current;
    this.#waiting = null;
    await this.#write();
  }
}
