/** Counts what passed and what failed, and keeps what went wrong. */
export class Tally {
  passed = 0;
  readonly complaints: string[] = [];

  /** Counts one check; `error` is null when it passed. Gives the word for a cell of a table. */
  count(name: string, error: string | null): string {
    if (error === null) {
      this.passed += 1;
      return 'ok';
    }
    this.complaints.push(`${name}\n${error.replace(/^/gm, '    ')}`);
    return 'FAILED';
  }

  /** Counts a check that fails by throwing. */
  async check(name: string, run: () => Promise<unknown>): Promise<string> {
    try {
      await run();
      return this.count(name, null);
    } catch (error) {
      return this.count(
        name,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      );
    }
  }

  /** Prints what went wrong and the sum, and returns the exit code. */
  finish(): number {
    for (const complaint of this.complaints) console.log(`FAILED  ${complaint}`);
    const failed = this.complaints.length;
    console.log(`${this.passed} passed, ${failed} failed`);
    return failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
