import { SpecError } from '@petrel/spec/spec-error';

/** How a command ended: its exit code, and what to tell. */
export interface Outcome {
  code: number;
  lines: string[];
}

/** Runs a command. What is wrong with the data of `spec/` is told in one line, as its outcome. */
export function tellingErrors(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { code: 1, lines: [error.message] };
  }
}

/** Prints what a command has to tell, as the command of that name, and sets the exit code. */
export function reportOutcome(command: string, { code, lines }: Outcome): void {
  const print = code === 0 ? console.log : console.error;
  for (const line of lines) print(`${command}: ${line}`);
  process.exitCode = code;
}
