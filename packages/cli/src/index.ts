/** The command `petrel`, for programs that run it themselves. */
export { EXIT_CODES } from './exit-codes.ts';
export { runCommand } from './run-command.ts';
