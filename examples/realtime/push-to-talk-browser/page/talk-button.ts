/** Called when the user begins and ends to talk. */
export interface TalkListeners {
  pressed: () => void;
  released: () => void;
}

/** A button that is held to talk, with a pointer or the space bar. */
export class TalkButton {
  readonly #button: HTMLButtonElement;
  #listeners: TalkListeners | null = null;
  #isHeld = false;

  constructor(button: HTMLButtonElement) {
    this.#button = button;
    button.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      button.setPointerCapture(event.pointerId);
      this.#press();
    });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      button.addEventListener(type, () => this.#release());
    }
    button.addEventListener('contextmenu', (event) => event.preventDefault());
    // Assistive technology, which clicks and does not hold, turns it on and off.
    button.addEventListener('click', ({ detail }) => {
      if (detail !== 0) return;
      if (this.#isHeld) this.#release();
      else this.#press();
    });
    document.addEventListener('keydown', (event) => this.#keyDown(event));
    document.addEventListener('keyup', (event) => this.#keyUp(event));
    window.addEventListener('blur', () => this.#release());
  }

  /** Calls functions until the returned one is called. */
  listen(listeners: TalkListeners): () => void {
    this.#listeners = listeners;
    return () => {
      this.#release();
      this.#listeners = null;
    };
  }

  #keyDown(event: KeyboardEvent): void {
    if (!this.#isMeant(event)) return;
    // Space neither scrolls nor clicks.
    event.preventDefault();
    if (!event.repeat) this.#press();
  }

  #keyUp(event: KeyboardEvent): void {
    if (!this.#isMeant(event)) return;
    event.preventDefault();
    this.#release();
  }

  /** Space, unless it is for another button. */
  #isMeant({ code, target }: KeyboardEvent): boolean {
    if (code !== 'Space' || this.#listeners === null) return false;
    return target === this.#button || !(target instanceof HTMLButtonElement);
  }

  #press(): void {
    if (this.#isHeld || this.#listeners === null) return;
    this.#isHeld = true;
    this.#button.ariaPressed = 'true';
    this.#listeners.pressed();
  }

  #release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#button.ariaPressed = 'false';
    this.#listeners?.released();
  }
}
