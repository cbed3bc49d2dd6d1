import { SourceThread } from '../../support/source-thread.ts';
import type { PreparedAnswer } from '../answers/prepared-answers.ts';

/** A server of prepared answers in a thread of its own, which answers while this thread waits. */
export class AnswerThread {
  readonly origin: string;
  readonly #thread: SourceThread<string>;

  private constructor(thread: SourceThread<string>) {
    this.#thread = thread;
    this.origin = thread.ready;
  }

  static async start(): Promise<AnswerThread> {
    return new AnswerThread(
      await SourceThread.start(
        'test/compat/answers/prepared-answers.ts',
        `const server = await module.startAnswerServer();
        parentPort.on('message', (answers) => {
          if (answers === null) parentPort.postMessage(server.requestCount());
          else parentPort.postMessage(server.prepare(answers));
        });
        parentPort.postMessage(server.origin);`,
      ),
    );
  }

  /** Sends these answers from now on, one per request, then repeats the last one. */
  async prepare(answers: readonly PreparedAnswer[]): Promise<void> {
    await this.#thread.exchange(answers);
  }

  /** The number of requests since `prepare`. */
  async requestCount(): Promise<number> {
    return Number(await this.#thread.exchange(null));
  }

  async close(): Promise<void> {
    await this.#thread.end();
  }
}
