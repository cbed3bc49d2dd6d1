import { SpecError } from '@petrel/spec/spec-error';

/** The outcome of a command: its exit code and output. */
export interface Outcome {
  code: number;
  lines: string[];
}

/** Runs a command. An error in the data of `spec/` becomes a line of its outcome. */
export function reportErrors(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { code: 1, lines: [error.message] };
  }
}

/** Prints the lines of an outcome, each after the command's name, and sets the exit code. */
export function reportOutcome(command: string, { code, lines }: Outcome): void {
  const print = code === 0 ? console.log : console.error;
  for (const line of lines) print(`${command}: ${line}`);
  process.exitCode = code;
}
