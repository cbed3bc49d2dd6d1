import { definedMembers } from '../../core/defined-members.ts';
import {
  VectorStores,
  type VectorStore,
  type VectorStoreCreateParams,
} from '../../generated/resources/vector-stores/vector-stores.ts';
import { answeredID } from '../json/answered-id.ts';
import { poll, pollWithin, type Polled } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { VECTOR_STORE_STATES } from '../polling/poll-states.ts';
import { waitFor } from '../polling/wait.ts';
import { createFileBatches } from './add-file-batches.ts';

/** The most files that the API accepts with the request that creates a vector store. */
const MOST_FILES = 500;

/** Vector stores, and what is built on top of them. */
export class VectorStoresWithHelpers extends VectorStores {
  /**
   * Waits until all files of a vector store are processed, and returns it. `completed` means that none
   * is in progress: `file_counts` reports how many have failed.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(vectorStoreID: string, options?: PollOptions<VectorStore>): Promise<VectorStore> {
    return poll(this._client, polledStore(this, vectorStoreID), options);
  }

  /**
   * Creates a vector store and waits until all its files are processed, as {@link poll} does. More than
   * 500 files are added in several requests.
   */
  createAndPoll(
    body: VectorStoreCreateParams = {},
    options?: PollOptions<VectorStore>,
  ): Promise<VectorStore> {
    return waitFor(this._client, options, async (wait) => {
      const { file_ids, chunking_strategy } = { ...body };
      const isLong = Array.isArray(file_ids) && file_ids.length > MOST_FILES;
      const first = isLong ? { ...body, file_ids: file_ids.slice(0, MOST_FILES) } : body;
      wait.progress.creating = true;
      const id = answeredID(await this.create(first, wait.creating), 'creation of a vector store');
      const polled = polledStore(this, id);
      Object.assign(wait.progress, { what: polled.what, id });
      if (isLong) {
        const rest = {
          file_ids: file_ids.slice(MOST_FILES),
          ...definedMembers({ chunking_strategy }),
        };
        await createFileBatches(this.fileBatches, id, rest, wait.others);
      }
      return await pollWithin(wait, polled);
    });
  }
}

function polledStore(stores: VectorStores, id: string): Polled<VectorStore> {
  return {
    what: 'vector store',
    id,
    states: VECTOR_STORE_STATES,
    retrieve: (request) => stores.retrieve(id, request),
  };
}
