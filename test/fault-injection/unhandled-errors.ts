import { errorText } from '../support/error-text.ts';

/** Collects the unhandled rejections and uncaught exceptions of this process. */
export class UnhandledErrors {
  private readonly found: string[] = [];

  constructor() {
    process.on('unhandledRejection', this.record);
    process.on('uncaughtException', this.record);
  }

  /** Returns the errors so far. Waits a little, as rejections are reported late. */
  async all(): Promise<readonly string[]> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return this.found;
  }

  stop(): void {
    process.off('unhandledRejection', this.record);
    process.off('uncaughtException', this.record);
  }

  private readonly record = (error: unknown): void => {
    this.found.push(errorText(error));
  };
}
