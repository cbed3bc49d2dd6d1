import { execFile } from 'node:child_process';

/** What a process printed. */
export interface Output {
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end while this process keeps serving it.
 *
 * @throws Error with all of its output when it fails, or is not at its end after `time` milliseconds
 */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd, time }: { cwd: string; time: number },
): Promise<Output> {
  const options = { cwd, timeout: time, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 } as const;
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${command} ${ending(error, time)}\n${stdout}${stderr}`));
    });
  });
}

function ending(error: Error & { killed?: boolean; code?: unknown }, time: number): string {
  if (error.killed === true) return `did not end within ${time} ms`;
  return `ended with ${String(error.code)}`;
}
