/** Collects what nobody handled: rejections and exceptions of the whole process. */
export class LooseEnds {
  private readonly found: string[] = [];

  constructor() {
    process.on('unhandledRejection', this.note);
    process.on('uncaughtException', this.note);
  }

  /** What has come up so far. Waits a little, as rejections are reported late. */
  async all(): Promise<readonly string[]> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return this.found;
  }

  stop(): void {
    process.off('unhandledRejection', this.note);
    process.off('uncaughtException', this.note);
  }

  private readonly note = (error: unknown): void => {
    this.found.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
}
