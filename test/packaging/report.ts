/** Runs checks one after the other, prints a line for each, and counts. */
export class Report {
  private passed = 0;
  private failed = 0;

  /** A check fails when it throws; what it returns is printed beside its name. */
  async check(name: string, run: () => string | void | Promise<string | void>): Promise<void> {
    try {
      const note = await run();
      this.passed += 1;
      console.log(`ok      ${name}${note ? `: ${note}` : ''}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${name}\n${indented(error)}`);
    }
  }

  /** Prints the sum and returns the exit code. */
  finish(): number {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

function indented(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/^/gm, '        ');
}
