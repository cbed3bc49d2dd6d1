import { SourceThread } from '../../support/source-thread.ts';
import type { ServerReport } from './fault-thread-server.ts';

/** Fault servers in a thread of their own, as the thread of the test waits. */
export class FaultThread {
  readonly #thread: SourceThread<unknown>;

  private constructor(thread: SourceThread<unknown>) {
    this.#thread = thread;
  }

  static async start(): Promise<FaultThread> {
    return new FaultThread(
      await SourceThread.start(
        'test/fault-injection/sync/fault-thread-server.ts',
        'module.serveFaults(parentPort);',
      ),
    );
  }

  /** Starts the server of a fault, and returns its origin. */
  async open(fault: string): Promise<string> {
    return String(await this.#thread.exchange({ open: fault }));
  }

  /** Closes the server, and reports what it has seen. */
  async close(): Promise<ServerReport> {
    return (await this.#thread.exchange({})) as ServerReport;
  }

  async end(): Promise<void> {
    await this.#thread.end();
  }
}
