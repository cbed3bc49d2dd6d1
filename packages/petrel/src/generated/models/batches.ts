// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../core/pages/pagination.ts';
import type * as SharedAPI from './shared.ts';

/** A set of requests that runs in the background. */
export interface Batch {
  /** Id of the batch. */
  id: string;

  /** Time within which it should be done. */
  completion_window: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** The path that all its requests go to. */
  endpoint: string;

  /** Id of the file with the requests. */
  input_file_id: string;

  object: 'batch';

  /** How far the batch is. `completed`, `failed`, `expired` and `cancelled` are final. */
  status:
    | 'validating' | 'failed' | 'in_progress' | 'finalizing' | 'completed' | 'expired'
    | 'cancelling' | 'cancelled';

  /** When it was cancelled, in Unix seconds. */
  cancelled_at?: number;

  /** When its cancellation was requested, in Unix seconds. */
  cancelling_at?: number;

  /** When it was completed, in Unix seconds. */
  completed_at?: number;

  /** Id of the file with the requests that failed. */
  error_file_id?: string;

  /** Why the input file was rejected. */
  errors?: Batch.Errors;

  /** When it expired, in Unix seconds. */
  expired_at?: number;

  /** When it will expire, in Unix seconds; requests not done by then are dropped. */
  expires_at?: number;

  /** When it failed, in Unix seconds. */
  failed_at?: number;

  /** When its output files began to be written, in Unix seconds. */
  finalizing_at?: number;

  /** When it began to run, in Unix seconds. */
  in_progress_at?: number;

  /** The key-value pairs given at creation. */
  metadata?: SharedAPI.Metadata;

  /** The model that answers. */
  model?: string;

  /** Id of the file with the answers, one JSON line each, in no particular order. */
  output_file_id?: string;

  /** How many requests there are, done and failed. */
  request_counts?: BatchRequestCounts;

  /** Tokens used by all requests. */
  usage?: BatchUsage;
}
export namespace Batch {
  /** Why an input file was rejected. */
  export interface Errors {
    /** The errors. */
    data?: BatchError[];

    object?: string;
  }
}

/** The requests to run. */
export interface BatchCreateParams {
  /** Time within which it should be done. */
  completion_window: '24h';

  /** The path that all requests go to. */
  endpoint:
    | '/v1/responses' | '/v1/chat/completions' | '/v1/embeddings' | '/v1/completions'
    | '/v1/moderations' | '/v1/images/generations' | '/v1/images/edits' | '/v1/videos';

  /**
   * Id of an uploaded JSONL file of purpose `batch`, up to 50,000 requests and 200 MB, one a
   * line, each with its own `custom_id`.
   */
  input_file_id: string;

  /**
   * Key-value pairs of your own, up to 16; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** When the output files are deleted by themselves. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export namespace BatchCreateParams {
  /** When output files are deleted by themselves. */
  export interface OutputExpiresAfter {
    /** The moment from which the time runs: creation of the file, not of the batch. */
    anchor: 'created_at';

    /**
     * Life of the files in seconds, from one hour to 30 days.
     *
     * From 3600 to 2592000.
     */
    seconds: number;
  }
}

/** An error in an input file. */
export interface BatchError {
  /** Machine-readable code of the error. */
  code?: string;

  /** Line of the file, if the error concerns one. */
  line?: number | null;

  /** What is wrong, for people. */
  message?: string;

  /** The parameter at fault, if any. */
  param?: string | null;
}

/** Which batches to list. */
export interface BatchListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** How far the requests of a batch are. */
export interface BatchRequestCounts {
  /** Requests that succeeded. */
  completed: number;

  /** Requests that failed. */
  failed: number;

  /** All requests. */
  total: number;
}

/** Tokens used by a batch. */
export interface BatchUsage {
  /** Tokens of the input. */
  input_tokens: number;

  /** How much of the input was cached. */
  input_tokens_details: BatchUsage.InputTokensDetails;

  /** Tokens generated. */
  output_tokens: number;

  /** How much of the output was reasoning. */
  output_tokens_details: BatchUsage.OutputTokensDetails;

  /** Input and output together. */
  total_tokens: number;
}
export namespace BatchUsage {
  /** How much of the input was cached. */
  export interface InputTokensDetails {
    /** Input tokens read from the cache. */
    cached_tokens: number;
  }

  /** How much of the output was reasoning. */
  export interface OutputTokensDetails {
    /** Tokens spent on thinking. */
    reasoning_tokens: number;
  }
}

export type BatchesPage = CursorPage<Batch>;
