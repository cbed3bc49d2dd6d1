import { Files, type FileObject } from '../../generated/resources/files.ts';
import { poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { FILE_STATES } from '../polling/poll-states.ts';

/** Options of {@link FilesWithHelpers.waitForProcessing}. */
export interface WaitForProcessingOptions extends PollOptions<FileObject> {
  /** Milliseconds between a response and the next request: another name of `pollIntervalMs`. */
  pollInterval?: number | undefined;
}

/** Files, and what is built on top of them. */
export class FilesWithHelpers extends Files {
  /**
   * Waits until a file is processed, deleted or in error, and returns it: check its `status`, and
   * `status_details` for what went wrong.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  waitForProcessing(id: string, options: WaitForProcessingOptions = {}): Promise<FileObject> {
    const { pollInterval, pollIntervalMs = pollInterval, ...rest } = options ?? {};
    const retrieve = (request: PollOptions): ReturnType<Files['retrieve']> =>
      this.retrieve(id, request);
    return poll(
      this._client,
      { what: 'file', id, states: FILE_STATES, retrieve },
      { ...rest, pollIntervalMs },
    );
  }
}
