import { errorText } from './error-text.ts';
import { printTotal } from './print-total.ts';

/** Counts the checks that passed and those that failed, and keeps the errors. */
export class Tally {
  passed = 0;
  readonly complaints: string[] = [];

  get failed(): number {
    return this.complaints.length;
  }

  /** Counts one check; `error` is null when it passed. Returns the text for the cell of a table. */
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
      return this.count(name, errorText(error));
    }
  }

  /** Prints the errors and the total, and returns the exit code. */
  finish(): number {
    for (const complaint of this.complaints) console.log(`FAILED  ${complaint}`);
    return printTotal(this.passed, this.failed);
  }
}
