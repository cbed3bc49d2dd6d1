import type { RequestOptions } from '../../core/call/request-options.ts';
import {
  Runs,
  type Run,
  type RunCreateParamsNonStreaming,
  type RunRetrieveParams,
  type RunSubmitToolOutputsParamsNonStreaming,
} from '../../generated/resources/beta/threads/runs/runs.ts';
import { createAndPoll, poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import {
  AssistantStream,
  type RunCreateParamsBaseStream,
  type RunSubmitToolOutputsParamsStream,
} from './assistant-stream.ts';
import { polledRun } from './run-polling.ts';

/** Runs of a thread, and what is built on top of them. */
export class RunsWithHelpers extends Runs {
  /**
   * Waits until a run is completed, failed, cancelled, expired or incomplete, or requires action, and
   * returns it: check its `status`.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(runID: string, params: RunRetrieveParams, options?: PollOptions<Run>): Promise<Run> {
    return poll(this._client, polledRun(this, runID, params), options);
  }

  /** Starts a run and waits as {@link poll} does. */
  createAndPoll(
    threadID: string,
    body: RunCreateParamsNonStreaming,
    options?: PollOptions<Run>,
  ): Promise<Run> {
    return createAndPoll(
      this._client,
      ({ creating }) => this.create(threadID, body, creating),
      (id) => polledRun(this, id, { thread_id: threadID }),
      options,
    );
  }

  /** Gives a run the results of its tool calls and waits as {@link poll} does. */
  submitToolOutputsAndPoll(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: PollOptions<Run>,
  ): Promise<Run> {
    return createAndPoll(
      this._client,
      ({ creating }) => this.submitToolOutputs(runID, params, creating),
      (id) => polledRun(this, id, params),
      options,
    );
  }

  /**
   * Starts a run and streams it: its events, messages and steps that grow, and the whole run at the end.
   *
   * ```ts
   * const stream = client.beta.threads.runs.stream(thread.id, { assistant_id });
   * stream.on('textDelta', ({ value }) => process.stdout.write(value ?? ''));
   * const run = await stream.finalRun();
   * ```
   *
   * Nothing rejects here: what goes wrong is reported by the events `error` and `abort`, and by the
   * promises of the stream.
   */
  stream(
    threadID: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(threadID, this, body, options);
  }

  /** The same as {@link stream}. */
  createAndStream(
    threadID: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return this.stream(threadID, body, options);
  }

  /** Gives a run the results of its tool calls, and streams the rest of it as {@link stream} does. */
  submitToolOutputsStream(
    runID: string,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createToolAssistantStream(runID, this, params, options);
  }
}
