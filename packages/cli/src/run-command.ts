import { Command, CommanderError } from 'commander';
import { VERSION } from 'petrel';
import { addBulkCommands } from './bulk/bulk-commands.ts';
import { addWorkerCommand } from './queue/worker-command.ts';
import { EXIT_CODES, exitCodeOf } from './exit-codes.ts';

/**
 * Runs the command `petrel` with these arguments, and returns its exit code. Errors are printed to the
 * standard error as one line.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT_CODES.success;
  const program = new Command('petrel')
    .description('Sends requests to the OpenAI API and to compatible servers.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(petrel --help shows the commands and options)');
  const exit = (code: number): void => {
    exitCode = code;
  };
  addBulkCommands(program, exit);
  addWorkerCommand(program, exit);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // The library has printed its own.
    if (!(error instanceof CommanderError)) process.stderr.write(`petrel: ${messageOf(error)}\n`);
    return exitCodeOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
