import { NotFoundError, type Client, type RequestOptions } from 'petrel';
import {
  batchResults,
  submitBatches,
  type BatchLimits,
  type BatchRequest,
  type BatchResult,
} from 'petrel/helpers/batches';
import { Batches, type Batch } from 'petrel/resources/batches';
import { Files } from 'petrel/resources/files';
import type { BulkRow } from '../bulk-row.ts';
import { batchID } from './batch-id.ts';

/** The member of the metadata that names the chunk of a batch. */
const CHUNK = 'petrel_chunk';
/** Batches on a page, and how many seconds the clock of the server may differ. */
const PAGE = 100;
const CLOCK_DIFFERENCE = 600;
const FINAL: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled']);

/** The Batch API as a run uses it. */
export class BatchClient {
  readonly #client: Client;
  readonly #options: RequestOptions;
  #pollAfter: number | null = null;

  constructor(client: Client, options: RequestOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** Milliseconds that the server requires between two looks at a batch; null where it has none. */
  get pollAfter(): number | null {
    return this.#pollAfter;
  }

  /** Submits rows, and returns the ids of their batches: one, unless the server has lower limits. */
  async submit(
    name: string,
    rows: readonly BulkRow[],
    limits: BatchLimits,
    metadata: Readonly<Record<string, string>>,
  ): Promise<string[]> {
    const batches = await submitBatches(
      this.#client,
      { requests: rows.map(toBatchRequest), metadata: { ...metadata, [CHUNK]: name }, limits },
      this.#options,
    );
    return batches.map(({ id }) => id);
  }

  /** The batches of a chunk that was planned at this time, in milliseconds since 1970, as they are listed. */
  async find(name: string, planned: number): Promise<Batch[]> {
    const found: Batch[] = [];
    const batches = new Batches(this.#client).list({ limit: PAGE }, this.#options);
    for await (const batch of batches) {
      if (batch.metadata?.[CHUNK] === name) found.push(batch);
      if (batch.created_at < planned / 1_000 - CLOCK_DIFFERENCE) break;
    }
    return found;
  }

  /** The batch; null where the server does not find it. */
  async retrieve(id: string): Promise<Batch | null> {
    try {
      const call = new Batches(this.#client).retrieve(id, this.#options);
      const { data: batch, response } = await call.withResponse();
      const hint = response.headers.get('openai-poll-after-ms');
      this.#pollAfter = hint === null ? null : Number(hint) || null;
      return typeof batch.status === 'string' ? batch : null;
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  }

  results(batch: Batch): AsyncIterable<BatchResult> {
    return batchResults(this.#client, batch, { ...this.#options, onInvalidLine: () => {} });
  }

  /** Deletes the files of a batch. It does not matter whether that works out. */
  async deleteFiles({ input_file_id, output_file_id, error_file_id }: Batch): Promise<void> {
    const files = new Files(this.#client);
    for (const id of [input_file_id, output_file_id, error_file_id]) {
      if (id) await files.delete(id, this.#options).catch(() => {});
    }
  }
}

/** Whether a batch has ended, with or without results. */
export function hasEnded({ status }: Batch): boolean {
  return FINAL.has(status);
}

function toBatchRequest(row: BulkRow): BatchRequest {
  const { url, body } = row;
  // The URL and the members of a body are for the server to check.
  return { custom_id: batchID(row), method: 'POST', url, body } as unknown as BatchRequest;
}
