import { OpenAIError } from '../../core/errors/index.ts';

/** Lets one operation at a time use a driver, until it is closed. */
export class ExclusiveUse {
  readonly #name: string;
  #isBusy = false;
  #isClosed = false;

  /** @param name what is used, as the caller knows it */
  constructor(name: string) {
    this.#name = name;
  }

  /** Begins no further operation. `draining` while one is under way. */
  close(): { status: 'closed' | 'draining' } {
    this.#isClosed = true;
    return { status: this.#isBusy ? 'draining' : 'closed' };
  }

  /** @throws OpenAIError while another operation is under way, and after `close()` */
  async run<Result>(operation: () => Promise<Result>): Promise<Result> {
    const leave = this.enter();
    try {
      return await operation();
    } finally {
      leave();
    }
  }

  /**
   * Begins an operation; the function that it returns ends it.
   *
   * @throws OpenAIError while another operation is under way, and after `close()`
   */
  enter(): () => void {
    if (this.#isClosed) throw new OpenAIError(`This ${this.#name} is closed.`);
    if (this.#isBusy) {
      throw new OpenAIError(
        `This ${this.#name} is busy: it does one thing at a time. Wait for the call before.`,
      );
    }
    this.#isBusy = true;
    return () => {
      this.#isBusy = false;
    };
  }
}
