/** How a command ended: its exit code, and what to tell. */
export interface Outcome {
  code: number;
  lines: string[];
}

/** Prints what a command has to tell, as the command of that name, and sets the exit code. */
export function reportOutcome(command: string, { code, lines }: Outcome): void {
  const print = code === 0 ? console.log : console.error;
  for (const line of lines) print(`${command}: ${line}`);
  process.exitCode = code;
}
