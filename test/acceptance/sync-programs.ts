import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a program has done. */
export interface ProgramResult {
  printed: string;
  /** The name of the class of the error that ended it. */
  error: string | null;
}

/** A process that runs programs one after the other, as they would block the thread of a test. */
export class ProgramRunner {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'sync-programs-child.ts'), {
    execArgv: ['--import', 'tsx'],
  });

  async run(file: string, environment: Readonly<Record<string, string>>): Promise<ProgramResult> {
    this.#child.send({ file, environment });
    const ended = new AbortController();
    const [result]: ProgramResult[] = await Promise.race([
      once(this.#child, 'message', ended),
      once(this.#child, 'exit', ended).then(() => []),
    ]);
    ended.abort();
    if (result === undefined) throw new Error(`The process ended while it ran ${file}.`);
    return result;
  }

  close(): void {
    this.#child.kill();
  }
}
