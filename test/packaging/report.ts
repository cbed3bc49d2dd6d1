/** Runs checks one after the other, prints a line for each, and counts. */
export class Report {
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
      console.log(`FAILED  ${name}\n${indented(error)}`);
    }
  }

  /** Prints the sum and returns the exit code. */
  finish(): number {
    console.log(`${this.passed.length} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed.length > 0 ? 0 : 1;
  }

  /** What passed, as a table in Markdown. */
  toMarkdown(): string {
    const rows = this.passed.map(({ name, note }) => `| ${name} | ${note} |`);
    return ['| check | figure |', '|---|---|', ...rows].join('\n');
  }
}

function indented(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/^/gm, '        ');
}
