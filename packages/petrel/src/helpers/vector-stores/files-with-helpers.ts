import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import {
  Files,
  type FileCreateParams,
  type VectorStoreFile,
} from '../../generated/resources/vector-stores/files.ts';
import { createAndPoll, poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { waitFor, type Wait } from '../polling/wait.ts';
import { uploadFile } from './upload-files.ts';
import { polledFile } from './vector-store-polling.ts';

/** Files of a vector store, and what is built on top of them. */
export class FilesWithHelpers extends Files {
  /** Adds an uploaded file to a vector store and waits as {@link poll} does. */
  createAndPoll(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: PollOptions<VectorStoreFile>,
  ): Promise<VectorStoreFile> {
    return createAndPoll(
      this._client,
      ({ creating }) => this.create(vectorStoreID, body, creating),
      (id) => polledFile(this, vectorStoreID, id),
      options,
    );
  }

  /**
   * Waits until a file of a vector store is completed, failed or cancelled, and returns it: check its
   * `status`, and `last_error` for what went wrong.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(
    vectorStoreID: string,
    fileID: string,
    options?: PollOptions<VectorStoreFile>,
  ): Promise<VectorStoreFile> {
    return poll(this._client, polledFile(this, vectorStoreID, fileID), options);
  }

  /**
   * Uploads a file and adds it to a vector store, which then processes it. When the file cannot be
   * added, `progress.fileIds` of the error has its id.
   */
  upload(
    vectorStoreID: string,
    file: Uploadable,
    options?: RequestOptions,
  ): Promise<VectorStoreFile> {
    return waitFor(this._client, options, (wait) =>
      addFile(this, this._client, vectorStoreID, file, wait),
    );
  }

  /** Uploads a file, adds it to a vector store and waits as {@link poll} does. */
  uploadAndPoll(
    vectorStoreID: string,
    file: Uploadable,
    options?: PollOptions<VectorStoreFile>,
  ): Promise<VectorStoreFile> {
    return createAndPoll(
      this._client,
      (wait) => addFile(this, this._client, vectorStoreID, file, wait),
      (id) => polledFile(this, vectorStoreID, id),
      options,
    );
  }
}

async function addFile<T>(
  files: Files,
  client: ResourceClient,
  vectorStoreID: string,
  file: Uploadable,
  wait: Wait<T>,
): Promise<VectorStoreFile> {
  wait.progress.creating = true;
  const file_id = await uploadFile(client, file, wait.others);
  wait.progress.fileIds = [file_id];
  return await files.create(vectorStoreID, { file_id }, wait.adding);
}
