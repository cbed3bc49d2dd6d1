import type { BatchLimits } from 'petrel/helpers/batches';

/** How rows are sent as batches. */
export interface BatchOptions {
  /** What one batch may hold. Default: 50,000 requests, 50,000 inputs of embeddings and, as its file is in memory, 50 MB. */
  limits?: Partial<BatchLimits> | undefined;
  /** Tokens that all batches under way may have together, as the account allows. Default: no limit. */
  enqueuedTokens?: number | undefined;
  /** Milliseconds between two looks at a batch. Default: what the server requires with `openai-poll-after-ms`, else 30,000. */
  pollInterval?: number | undefined;
  /** Milliseconds after which a submission that was interrupted is looked for among the batches of the server. Default: 5,000. */
  settleDelay?: number | undefined;
  /** Metadata of each batch, with at most 15 members. Default: none. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Whether the files of a batch are deleted once its results are in the output. Default: false. */
  deleteFiles?: boolean | undefined;
}

export const DEFAULT_LIMITS: Readonly<BatchLimits> = {
  requests: 50_000,
  bytes: 50_000_000,
  inputs: 50_000,
};
