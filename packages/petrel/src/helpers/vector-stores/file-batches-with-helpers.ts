import type { RequestOptions } from '../../core/call/request-options.ts';
import { readable } from '../../core/request/readable.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import {
  FileBatches,
  type FileBatchCreateParams,
  type VectorStoreFileBatch,
} from '../../generated/resources/vector-stores/file-batches.ts';
import type { VectorStoreFile } from '../../generated/resources/vector-stores/files.ts';
import { checkObject } from '../arguments.ts';
import { poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { waitFor } from '../polling/wait.ts';
import { addFileBatches, type EndedFileBatch } from './add-file-batches.ts';
import { checkedFiles, concurrencyOf, uploadFiles, type FilesToUpload } from './upload-files.ts';
import { polledBatch } from './vector-store-polling.ts';

/** Options of {@link FileBatchesWithHelpers.uploadAndPoll}. */
export interface UploadAndPollOptions extends PollOptions<VectorStoreFileBatch> {
  /**
   * How many files are uploaded at the same time. Default: 5 for an array; 1 otherwise, as a
   * generator may close each file when the next one is requested.
   */
  maxConcurrency?: number | undefined;
}

/** Batches of files of a vector store, and what is built on top of them. */
export class FileBatchesWithHelpers extends FileBatches {
  /**
   * Adds uploaded files to a vector store and waits as {@link poll} does. More than 2,000 files are
   * added in several batches.
   */
  createAndPoll(
    vectorStoreID: string,
    body: FileBatchCreateParams,
    options?: PollOptions<VectorStoreFileBatch>,
  ): Promise<EndedFileBatch> {
    return waitFor(this._client, options, (wait) =>
      addFileBatches(this, vectorStoreID, body, wait),
    );
  }

  /**
   * Waits until a batch of files is completed, failed or cancelled, and returns it. `completed` means
   * that it has ended: when `file_counts.failed` is not 0, {@link failedFiles} lists which and why.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(
    vectorStoreID: string,
    batchID: string,
    options?: PollOptions<VectorStoreFileBatch>,
  ): Promise<VectorStoreFileBatch> {
    return poll(this._client, polledBatch(this, vectorStoreID, batchID), options);
  }

  /**
   * Uploads files, adds them to a vector store in the order given, and waits as {@link poll} does. When
   * an upload fails, `progress.fileIds` of the error has the ids of all files that were uploaded.
   */
  async uploadAndPoll(
    vectorStoreID: string,
    given: FilesToUpload,
    options?: UploadAndPollOptions,
  ): Promise<EndedFileBatch> {
    const { files, fileIds } = checkedFiles(given);
    const { maxConcurrency, ...others } = readable(options) ?? {};
    const concurrency = concurrencyOf(files, maxConcurrency);
    return await waitFor(this._client, others, async (wait) => {
      const uploaded = await uploadFiles(this._client, files, concurrency, wait);
      if (uploaded.length === 0) {
        throw configurationError(
          'There are no `files` to upload; for files that are uploaded already use `createAndPoll()`.',
        );
      }
      const file_ids = [...fileIds, ...uploaded];
      return await addFileBatches(this, vectorStoreID, { file_ids }, wait);
    });
  }

  /**
   * Lists the files of a batch that could not be processed; `last_error` has the reason. Takes what
   * {@link poll} and the methods like it return.
   */
  async failedFiles(batch: EndedFileBatch, options?: RequestOptions): Promise<VectorStoreFile[]> {
    checkObject(batch, 'batch', 'a batch of files');
    const failed: VectorStoreFile[] = [];
    for (const { id, vector_store_id } of batch.batches ?? [batch]) {
      const query = { vector_store_id, filter: 'failed', limit: 100 } as const;
      for await (const file of this.listFiles(id, query, options)) failed.push(file);
    }
    return failed;
  }
}
