import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Run } from '../../generated/resources/beta/threads/runs/runs.ts';
import {
  Threads,
  type ThreadCreateAndRunParamsNonStreaming,
} from '../../generated/resources/beta/threads/threads.ts';
import { answeredID } from '../json/answered-id.ts';
import { createAndPoll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { AssistantStream, type ThreadCreateAndRunParamsBaseStream } from './assistant-stream.ts';
import { polledRun } from './run-polling.ts';

/** Threads, and what is built on top of them. */
export class ThreadsWithHelpers extends Threads {
  /** Creates a thread, starts a run and waits as `runs.poll()` does. */
  createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: PollOptions<Run>,
  ): Promise<Run> {
    return createAndPoll(
      this._client,
      ({ creating }) => this.createAndRun(body, creating),
      (id, run) =>
        polledRun(this.runs, id, { thread_id: answeredID(run, 'creation', 'thread_id') }),
      options,
    );
  }

  /** Creates a thread, starts a run and streams it as `runs.stream()` does. */
  createAndRunStream(
    body: ThreadCreateAndRunParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createThreadAssistantStream(body, this, options);
  }
}
