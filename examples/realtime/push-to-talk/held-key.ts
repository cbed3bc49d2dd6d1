/** Terminals repeat a key that is held, at first after a pause; they do not report its release. */
const FIRST_PAUSE_MS = 700;
const NEXT_PAUSE_MS = 200;

/** Finds when a key is held and released, from its repetitions. */
export class HeldKey {
  readonly #pressed: () => void;
  readonly #released: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(pressed: () => void, released: () => void) {
    this.#pressed = pressed;
    this.#released = released;
  }

  /** To be called for each time that the terminal sends the key. */
  repeat(): void {
    const isHeld = this.#timer !== null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        this.#released();
      },
      isHeld ? NEXT_PAUSE_MS : FIRST_PAUSE_MS,
    );
    if (!isHeld) this.#pressed();
  }
}
