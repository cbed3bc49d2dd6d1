import { errorText } from '../support/error-text.ts';
import { printTotal } from '../support/print-total.ts';
import { markdownTable } from '../support/table.ts';

/** Runs checks one after the other, prints a line for each, and counts. */
export class PackageReport {
  private readonly passed: { name: string; note: string }[] = [];
  private failed = 0;

  /** A check fails when it throws; what it returns is printed beside its name. */
  async check(name: string, run: () => string | void | Promise<string | void>): Promise<void> {
    try {
      const note = (await run()) ?? '';
      this.passed.push({ name, note });
      console.log(`ok      ${name}${note === '' ? '' : `: ${note}`}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${name}\n${errorText(error).replace(/^/gm, '        ')}`);
    }
  }

  /** Prints the total and returns the exit code. */
  finish(): number {
    return printTotal(this.passed.length, this.failed);
  }

  /** Returns the checks that passed as a Markdown table. */
  toMarkdown(): string {
    return markdownTable([
      ['check', 'figure'],
      ...this.passed.map(({ name, note }) => [name, note]),
    ]);
  }
}
